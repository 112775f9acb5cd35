extension GoldenLines {
    static let programmeLines = #"""
        {"batch":"1/2","crc32c":"446fa831","data":{"agencies":["ILO","IOM","UNICEF"],"amount":{"amount":"250000.00",\#
        "currency":"EUR"},"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"donors":["DEU","NOR"],"fund":"migration-mptf","lead":"IOM","months":36,"objectives":[2,5,21],\#
        "region":"ECA","scope":"Europe and Central Asia, in the document’s words","states":["GHA","SEN"],"text":"In our own words: \#
        one office\nin each province.","thematicArea":4,"title":"Work permits along the corridor"},\#
        "id":"programme-concept-submitted-1","occurred":"2024-05-02","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000087","source":"geneva","specversion":"1.0","subject":"programme/corridor","time":"2024-05-02T00:00:00Z",\#
        "type":"programme.concept-submitted"}
        {"batch":"2/2","crc32c":"f440289f","data":{},"id":"programme-concept-submitted-2","occurred":"2024-05-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000088","source":"geneva","specversion":"1.0",\#
        "subject":"programme/corridor","time":"2024-05-02T00:00:00Z","type":"programme.concept-submitted"}
        {"batch":"1/2","crc32c":"7150e5c1","data":{"agencies":["ILO","IOM","UNICEF"],"amount":{"amount":"250000.00",\#
        "currency":"EUR"},"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"donors":["DEU","NOR"],"fund":"migration-mptf","lead":"IOM","months":36,"objectives":[2,5,21],\#
        "region":"ECA","scope":"Europe and Central Asia, in the document’s words","states":["GHA","SEN"],"text":"In our own words: \#
        one office\nin each province.","thematicArea":4,"title":"Work permits along the corridor"},\#
        "id":"programme-entered-pipeline-1","occurred":"2024-05","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000089","source":"geneva","specversion":"1.0","subject":"programme/corridor","time":"2024-05-31T00:00:00Z",\#
        "type":"programme.entered-pipeline"}
        {"batch":"2/2","crc32c":"7413cfb7","data":{},"id":"programme-entered-pipeline-2","occurred":"2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000090","source":"geneva","specversion":"1.0",\#
        "subject":"programme/corridor","time":"2024-05-31T00:00:00Z","type":"programme.entered-pipeline"}
        {"batch":"1/2","crc32c":"206d7e96","data":{"agencies":["ILO","IOM","UNICEF"],"amount":{"amount":"250000.00",\#
        "currency":"EUR"},"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"donors":["DEU","NOR"],"fund":"migration-mptf","lead":"IOM","months":36,"objectives":[2,5,21],\#
        "region":"ECA","scope":"Europe and Central Asia, in the document’s words","states":["GHA","SEN"],"text":"In our own words: \#
        one office\nin each province.","thematicArea":4,"title":"Work permits along the corridor"},"id":"programme-approved-1",\#
        "occurred":"2023","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000091","source":"geneva","specversion":"1.0",\#
        "subject":"programme/corridor","time":"2023-12-31T00:00:00Z","type":"programme.approved"}
        {"batch":"2/2","crc32c":"7dab8c56","data":{},"id":"programme-approved-2","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000092","source":"geneva","specversion":"1.0",\#
        "subject":"programme/corridor","time":"2023-12-31T00:00:00Z","type":"programme.approved"}
        {"batch":"1/2","crc32c":"9006921b","data":{"agencies":["ILO","IOM","UNICEF"],"amount":{"amount":"250000.00",\#
        "currency":"EUR"},"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"donors":["DEU","NOR"],"fund":"migration-mptf","lead":"IOM","months":36,"objectives":[2,5,21],\#
        "region":"ECA","scope":"Europe and Central Asia, in the document’s words","states":["GHA","SEN"],"text":"In our own words: \#
        one office\nin each province.","thematicArea":4,"title":"Work permits along the corridor"},"id":"programme-funded-1",\#
        "occurred":"2024-05-02/2024-06","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000093","source":"geneva",\#
        "specversion":"1.0","subject":"programme/corridor","time":"2024-06-30T00:00:00Z","type":"programme.funded"}
        {"batch":"2/2","crc32c":"5199d5ca","data":{},"id":"programme-funded-2","occurred":"2024-05-02/2024-06",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000094","source":"geneva","specversion":"1.0",\#
        "subject":"programme/corridor","time":"2024-06-30T00:00:00Z","type":"programme.funded"}
        {"batch":"1/2","crc32c":"4bcc8cff","data":{"amount":{"amount":"250000.00","currency":"EUR"},"cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"until":"2027-06","why":"The \#
        document gives no reason."},"id":"programme-extended-1","occurred":"../2024-05","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000095","source":"geneva","specversion":"1.0","subject":"programme/corridor","time":"2024-05-31T00:00:00Z",\#
        "type":"programme.extended"}
        {"batch":"2/2","crc32c":"53a4e52d","data":{},"id":"programme-extended-2","occurred":"../2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000096","source":"geneva","specversion":"1.0",\#
        "subject":"programme/corridor","time":"2024-05-31T00:00:00Z","type":"programme.extended"}
        {"batch":"1/2","crc32c":"d7f00003","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"note":"Its \"annex\" was not seen."},"id":"programme-closed-1",\#
        "occurred":"2024-05/..","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000097","source":"geneva",\#
        "specversion":"1.0","subject":"programme/corridor","time":"2024-05-31T00:00:00Z","type":"programme.closed"}
        {"batch":"2/2","crc32c":"4661b2e9","data":{},"id":"programme-closed-2","occurred":"2024-05/..",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000098","source":"geneva","specversion":"1.0",\#
        "subject":"programme/corridor","time":"2024-05-31T00:00:00Z","type":"programme.closed"}
        {"batch":"1/2","crc32c":"eef92fd1","data":{"beneficiaries":12500,"cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"exactness":"about","text":"In \#
        our own words: one office\nin each province.","unit":"people"},"id":"programme-result-reported-1","occurred":"2024-05-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000099","source":"geneva","specversion":"1.0",\#
        "subject":"programme/corridor","time":"2024-05-02T00:00:00Z","type":"programme.result-reported"}
        {"batch":"2/2","crc32c":"04b51aad","data":{"text":"In our own words: one office\nin each province."},\#
        "id":"programme-result-reported-2","occurred":"2024-05-02","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000100","source":"geneva","specversion":"1.0","subject":"programme/corridor","time":"2024-05-02T00:00:00Z",\#
        "type":"programme.result-reported"}
        """#
}
