extension GoldenLines {
    static let roleLines = #"""
        {"batch":"1/2","crc32c":"ee73ba47","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"fund":"migration-mptf","kind":"workstream-co-lead","meeting":"imrf-2026","note":"Its \#
        \"annex\" was not seen.","of":"steering committee of the fund","office":"Office of the Coordinator","states":["GHA","SEN"],\#
        "title":"Co-chair of the regional network"},"id":"role-assumed-1","occurred":"2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000101","source":"geneva","specversion":"1.0",\#
        "subject":"role/cochair-wa","time":"2024-05-31T00:00:00Z","type":"role.assumed"}
        {"batch":"2/2","crc32c":"eff7dae4","data":{"kind":"workstream-co-lead"},"id":"role-assumed-2","occurred":"2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000102","source":"geneva","specversion":"1.0",\#
        "subject":"role/cochair-wa","time":"2024-05-31T00:00:00Z","type":"role.assumed"}
        {"batch":"1/2","crc32c":"65e42a61","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"why":"The document gives no reason."},"id":"role-ended-1","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000103","source":"geneva","specversion":"1.0",\#
        "subject":"role/cochair-wa","time":"2023-12-31T00:00:00Z","type":"role.ended"}
        {"batch":"2/2","crc32c":"d287f0a6","data":{},"id":"role-ended-2","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000104","source":"geneva","specversion":"1.0",\#
        "subject":"role/cochair-wa","time":"2023-12-31T00:00:00Z","type":"role.ended"}
        {"batch":"1/2","crc32c":"402c15b1","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"coChairs":["Civil society","IOM"],"kind":"country","partOf":"United Nations \#
        Secretariat","region":"ECA","scope":"Europe and Central Asia, in the document’s words","seat":"Addis Ababa","states":["GHA",\#
        "SEN"],"text":"In our own words: one office\nin each province.","title":"Network on Migration for West Africa"},\#
        "id":"network-established-1","occurred":"2024-05-02/2024-06","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000105","source":"geneva","specversion":"1.0","subject":"network/network-wa","time":"2024-06-30T00:00:00Z",\#
        "type":"network.established"}
        {"batch":"2/2","crc32c":"6a1bb682","data":{"kind":"country","title":"Network on Migration for West Africa"},\#
        "id":"network-established-2","occurred":"2024-05-02/2024-06","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000106","source":"geneva","specversion":"1.0","subject":"network/network-wa","time":"2024-06-30T00:00:00Z",\#
        "type":"network.established"}
        {"batch":"1/2","crc32c":"91b163a9","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"offices":["IOM","UNICEF"],"programme":"Work permits along the corridor",\#
        "region":"ECA","states":["GHA","SEN"],"text":"In our own words: one office\nin each province.","title":"Workshop on \#
        voluntary reports"},"id":"workshop-held-1","occurred":"../2024-05","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000107","source":"geneva","specversion":"1.0","subject":"workshop/workshop-2024",\#
        "time":"2024-05-31T00:00:00Z","type":"workshop.held"}
        {"batch":"2/2","crc32c":"eee57f1f","data":{"title":"Workshop on voluntary reports"},"id":"workshop-held-2",\#
        "occurred":"../2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000108","source":"geneva",\#
        "specversion":"1.0","subject":"workshop/workshop-2024","time":"2024-05-31T00:00:00Z","type":"workshop.held"}
        {"batch":"1/2","crc32c":"d0d063e8","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"covers":"2024/2027","objectives":[2,5,21],"region":"ECA","register":"pledging \#
        dashboard","states":["GHA","SEN"],"text":"In our own words: one office\nin each province.","title":"One-stop shop for \#
        newcomers"},"id":"practice-published-1","occurred":"2024-05/..","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000109","source":"geneva","specversion":"1.0","subject":"practice/one-stop-shop",\#
        "time":"2024-05-31T00:00:00Z","type":"practice.published"}
        {"batch":"2/2","crc32c":"ee3a87b5","data":{"title":"One-stop shop for newcomers"},"id":"practice-published-2",\#
        "occurred":"2024-05/..","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000110","source":"geneva",\#
        "specversion":"1.0","subject":"practice/one-stop-shop","time":"2024-05-31T00:00:00Z","type":"practice.published"}
        """#
}
