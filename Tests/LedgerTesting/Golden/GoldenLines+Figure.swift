extension GoldenLines {
    static let figureLines = #"""
        {"batch":"1/2","crc32c":"90b47863","data":{"amount":{"amount":"250000.00","currency":"EUR"},"asAt":"2025-12-31","cites":[{\#
        "at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],\#
        "detail":"Counted by the secretariat.","exactness":"about","fund":"migration-mptf","isDoubtful":true,"of":"pledges",\#
        "over":"2022-05-21/2025","overText":"since the first forum","region":"ECA","scope":"Europe and Central Asia, in the \#
        document’s words","states":["GHA","SEN"],"unit":"percent","value":98,"why":"The document gives no reason."},\#
        "id":"figure-stated-1","occurred":"2024-05-02","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000111",\#
        "source":"geneva","specversion":"1.0","subject":"figure/pledges-unece","time":"2024-05-02T00:00:00Z","type":"figure.stated"}
        {"batch":"2/2","crc32c":"252545dc","data":{"of":"pledges","scope":"Europe and Central Asia, in the document’s words",\#
        "unit":"percent"},"id":"figure-stated-2","occurred":"2024-05-02","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000112","source":"geneva","specversion":"1.0","subject":"figure/pledges-unece","time":"2024-05-02T00:00:00Z",\#
        "type":"figure.stated"}
        {"batch":"1/2","crc32c":"02914edd","data":{"address":"https://example.org/calendar/@network","cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"outcome":"part-loaded",\#
        "regions":["ECA","UNECE"],"requirements":["imrf-2026-consultations","imrf-2026-reviews"],"scope":"regional reviews of the \#
        second round","states":["PRT"],"title":"Calendar of the Network"},"id":"source-checked-1","occurred":"2026-02-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000113","source":"geneva","specversion":"1.0",\#
        "subject":"source/network-calendar","time":"2026-02-02T00:00:00Z","type":"source.checked"}
        {"batch":"2/2","crc32c":"26f0a6e0","data":{"outcome":"nothing-found","scope":"regional reviews of the second round"},\#
        "id":"source-checked-2","occurred":"2026-02-02","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000114",\#
        "source":"geneva","specversion":"1.0","subject":"source/network-calendar","time":"2026-02-02T00:00:00Z",\#
        "type":"source.checked"}
        """#
}
