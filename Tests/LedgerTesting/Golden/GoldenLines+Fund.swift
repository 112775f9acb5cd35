extension GoldenLines {
    static let fundLines = #"""
        {"batch":"1/2","crc32c":"1b3adba8","data":{"amount":{"amount":"250000.00","currency":"EUR"},"booked":{"amount":"271300.50",\#
        "currency":"USD"},"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"donor":["DEU"],"donorOffice":"Federal Foreign Office","earmarking":"thematic area 4",\#
        "fund":"migration-mptf","note":"Its \"annex\" was not seen.","pledge":"prt-2","region":"ECA"},\#
        "id":"contribution-announced-1","occurred":"2024-05-02/2024-06","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000069","source":"geneva","specversion":"1.0","subject":"contribution/deu-2024",\#
        "time":"2024-06-30T00:00:00Z","type":"contribution.announced"}
        {"batch":"2/2","crc32c":"89cc7130","data":{},"id":"contribution-announced-2","occurred":"2024-05-02/2024-06",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000070","source":"geneva","specversion":"1.0",\#
        "subject":"contribution/deu-2024","time":"2024-06-30T00:00:00Z","type":"contribution.announced"}
        {"batch":"1/2","crc32c":"72e5d125","data":{"amount":{"amount":"250000.00","currency":"EUR"},"booked":{"amount":"271300.50",\#
        "currency":"USD"},"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"donor":["DEU"],"donorOffice":"Federal Foreign Office","earmarking":"thematic area 4",\#
        "fund":"migration-mptf","note":"Its \"annex\" was not seen.","pledge":"prt-2","region":"ECA"},\#
        "id":"contribution-committed-1","occurred":"../2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000071",\#
        "source":"geneva","specversion":"1.0","subject":"contribution/deu-2024","time":"2024-05-31T00:00:00Z",\#
        "type":"contribution.committed"}
        {"batch":"2/2","crc32c":"cae0add3","data":{},"id":"contribution-committed-2","occurred":"../2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000072","source":"geneva","specversion":"1.0",\#
        "subject":"contribution/deu-2024","time":"2024-05-31T00:00:00Z","type":"contribution.committed"}
        {"batch":"1/2","crc32c":"daf63468","data":{"amount":{"amount":"250000.00","currency":"EUR"},"booked":{"amount":"271300.50",\#
        "currency":"USD"},"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"donor":["DEU"],"donorOffice":"Federal Foreign Office","earmarking":"thematic area 4",\#
        "fund":"migration-mptf","note":"Its \"annex\" was not seen.","pledge":"prt-2","region":"ECA"},\#
        "id":"contribution-deposited-1","occurred":"2024-05/..","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000073",\#
        "source":"geneva","specversion":"1.0","subject":"contribution/deu-2024","time":"2024-05-31T00:00:00Z",\#
        "type":"contribution.deposited"}
        {"batch":"2/2","crc32c":"61d6fb69","data":{},"id":"contribution-deposited-2","occurred":"2024-05/..",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000074","source":"geneva","specversion":"1.0",\#
        "subject":"contribution/deu-2024","time":"2024-05-31T00:00:00Z","type":"contribution.deposited"}
        {"batch":"1/2","crc32c":"7463c59f","data":{"amount":{"amount":"250000.00","currency":"EUR"},"booked":{"amount":"271300.50",\#
        "currency":"USD"},"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"why":"The document gives no reason."},"id":"contribution-repaid-1",\#
        "occurred":"2024-05-02/2024-06","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000123","source":"geneva",\#
        "specversion":"1.0","subject":"contribution/deu-2024","time":"2024-06-30T00:00:00Z","type":"contribution.repaid"}
        {"batch":"2/2","crc32c":"89e567e7","data":{},"id":"contribution-repaid-2","occurred":"2024-05-02/2024-06",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000124","source":"geneva","specversion":"1.0",\#
        "subject":"contribution/deu-2024","time":"2024-06-30T00:00:00Z","type":"contribution.repaid"}
        {"batch":"1/2","crc32c":"79614af5","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"why":"The document gives no reason."},"id":"contribution-cancelled-1",\#
        "occurred":"2024-05-02","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000075","source":"geneva",\#
        "specversion":"1.0","subject":"contribution/deu-2024","time":"2024-05-02T00:00:00Z","type":"contribution.cancelled"}
        {"batch":"2/2","crc32c":"ad1b442f","data":{},"id":"contribution-cancelled-2","occurred":"2024-05-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000076","source":"geneva","specversion":"1.0",\#
        "subject":"contribution/deu-2024","time":"2024-05-02T00:00:00Z","type":"contribution.cancelled"}
        {"batch":"1/2","crc32c":"2f661f0e","data":{"amount":{"amount":"250000.00","currency":"EUR"},"by":["Committee of Permanent \#
        Representatives","Portugal"],"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"due":"imrf-2026.start-84","fund":"migration-mptf","kind":"capitalization",\#
        "title":"Capitalization target of the fund","year":2026},"id":"target-set-1","occurred":"2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000077","source":"geneva","specversion":"1.0",\#
        "subject":"target/capitalization-2026","time":"2024-05-31T00:00:00Z","type":"target.set"}
        {"batch":"2/2","crc32c":"5265b1d9","data":{"fund":"migration-mptf","kind":"capitalization","title":"Capitalization target of \#
        the fund"},"id":"target-set-2","occurred":"2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000078",\#
        "source":"geneva","specversion":"1.0","subject":"target/capitalization-2026","time":"2024-05-31T00:00:00Z",\#
        "type":"target.set"}
        {"batch":"1/2","crc32c":"5d47b945","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"note":"Its \"annex\" was not seen."},"id":"target-reached-1","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000079","source":"geneva","specversion":"1.0",\#
        "subject":"target/capitalization-2026","time":"2023-12-31T00:00:00Z","type":"target.reached"}
        {"batch":"2/2","crc32c":"0f9e76f3","data":{},"id":"target-reached-2","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000080","source":"geneva","specversion":"1.0",\#
        "subject":"target/capitalization-2026","time":"2023-12-31T00:00:00Z","type":"target.reached"}
        {"batch":"1/2","crc32c":"481e3611","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"note":"Its \"annex\" was not seen."},"id":"target-missed-1",\#
        "occurred":"2024-05-02/2024-06","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000081","source":"geneva",\#
        "specversion":"1.0","subject":"target/capitalization-2026","time":"2024-06-30T00:00:00Z","type":"target.missed"}
        {"batch":"2/2","crc32c":"c45b0777","data":{},"id":"target-missed-2","occurred":"2024-05-02/2024-06",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000082","source":"geneva","specversion":"1.0",\#
        "subject":"target/capitalization-2026","time":"2024-06-30T00:00:00Z","type":"target.missed"}
        {"batch":"1/2","crc32c":"0ad20094","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"deadline":"2026-03-31","fund":"migration-mptf","kind":"concept-notes",\#
        "offices":["IOM","UNICEF"],"text":"In our own words: one office\nin each province.","title":"Call for concept notes",\#
        "to":["United Nations country teams"]},"id":"call-opened-1","occurred":"../2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000083","source":"geneva","specversion":"1.0",\#
        "subject":"call/concept-notes-2026","time":"2024-05-31T00:00:00Z","type":"call.opened"}
        {"batch":"2/2","crc32c":"e0a6ba56","data":{"kind":"concept-notes","title":"Call for concept notes"},"id":"call-opened-2",\#
        "occurred":"../2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000084","source":"geneva",\#
        "specversion":"1.0","subject":"call/concept-notes-2026","time":"2024-05-31T00:00:00Z","type":"call.opened"}
        {"batch":"1/2","crc32c":"c70e47e6","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"note":"Its \"annex\" was not seen."},"id":"call-closed-1","occurred":"2024-05/..",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000085","source":"geneva","specversion":"1.0",\#
        "subject":"call/concept-notes-2026","time":"2024-05-31T00:00:00Z","type":"call.closed"}
        {"batch":"2/2","crc32c":"f4aa129b","data":{},"id":"call-closed-2","occurred":"2024-05/..",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000086","source":"geneva","specversion":"1.0",\#
        "subject":"call/concept-notes-2026","time":"2024-05-31T00:00:00Z","type":"call.closed"}
        """#
}
