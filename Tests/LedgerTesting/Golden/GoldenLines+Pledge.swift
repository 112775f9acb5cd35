extension GoldenLines {
    static let pledgeLines = #"""
        {"batch":"1/2","crc32c":"d9047747","data":{"baseline":"90 days in 2022","by":["PRT"],"cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"forms":["financial",\#
        "human-resource","process"],"forum":"imrf-2026","implementedIn":["GHA","SEN"],"indicator":"days until a permit is given",\#
        "matches":"prt-2","number":"No. 17","objectives":[2,5,21],"principles":[1,10],"register":"pledging dashboard",\#
        "stakeholders":["Association of Mayors","Youth Forum"],"targetDate":"2026","targetValue":"30 days","text":"In our own words: \#
        one office\nin each province.","title":"Shorten the way to a residence permit","type":"common"},"id":"pledge-made-1",\#
        "occurred":"2023","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000011","source":"geneva","specversion":"1.0",\#
        "subject":"pledge/prt-1","time":"2023-12-31T00:00:00Z","type":"pledge.made"}
        {"batch":"2/2","crc32c":"5b815842","data":{},"id":"pledge-made-2","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000012","source":"geneva","specversion":"1.0",\#
        "subject":"pledge/prt-1","time":"2023-12-31T00:00:00Z","type":"pledge.made"}
        {"batch":"1/2","crc32c":"ff5420ef","data":{"baseline":"90 days in 2022","by":["PRT"],"cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"forms":["financial",\#
        "human-resource","process"],"forum":"imrf-2026","implementedIn":["GHA","SEN"],"indicator":"days until a permit is given",\#
        "matches":"prt-2","number":"No. 17","objectives":[2,5,21],"principles":[1,10],"register":"pledging dashboard",\#
        "stakeholders":["Association of Mayors","Youth Forum"],"targetDate":"2026","targetValue":"30 days","text":"In our own words: \#
        one office\nin each province.","title":"Shorten the way to a residence permit","type":"common","why":"The document gives no \#
        reason."},"id":"pledge-amended-1","occurred":"2024-05-02/2024-06","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000013","source":"geneva","specversion":"1.0","subject":"pledge/prt-1","time":"2024-06-30T00:00:00Z",\#
        "type":"pledge.amended"}
        {"batch":"2/2","crc32c":"483a6342","data":{},"id":"pledge-amended-2","occurred":"2024-05-02/2024-06",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000014","source":"geneva","specversion":"1.0",\#
        "subject":"pledge/prt-1","time":"2024-06-30T00:00:00Z","type":"pledge.amended"}
        {"batch":"1/2","crc32c":"fb64afbe","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"stage":"in-progress","text":"In our own words: one office\nin each province."},\#
        "id":"pledge-progressed-1","occurred":"../2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000015",\#
        "source":"geneva","specversion":"1.0","subject":"pledge/prt-1","time":"2024-05-31T00:00:00Z","type":"pledge.progressed"}
        {"batch":"2/2","crc32c":"8ad0fd83","data":{"stage":"in-progress"},"id":"pledge-progressed-2","occurred":"../2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000016","source":"geneva","specversion":"1.0",\#
        "subject":"pledge/prt-1","time":"2024-05-31T00:00:00Z","type":"pledge.progressed"}
        {"batch":"1/2","crc32c":"6f933440","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"text":"In our own words: one office\nin each province."},"id":"pledge-fulfilled-1",\#
        "occurred":"2024-05/..","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000017","source":"geneva",\#
        "specversion":"1.0","subject":"pledge/prt-1","time":"2024-05-31T00:00:00Z","type":"pledge.fulfilled"}
        {"batch":"2/2","crc32c":"658bbdc8","data":{},"id":"pledge-fulfilled-2","occurred":"2024-05/..",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000018","source":"geneva","specversion":"1.0",\#
        "subject":"pledge/prt-1","time":"2024-05-31T00:00:00Z","type":"pledge.fulfilled"}
        {"batch":"1/2","crc32c":"721d089f","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"why":"The document gives no reason."},"id":"pledge-withdrawn-1",\#
        "occurred":"2024-05-02","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000019","source":"geneva",\#
        "specversion":"1.0","subject":"pledge/prt-1","time":"2024-05-02T00:00:00Z","type":"pledge.withdrawn"}
        {"batch":"2/2","crc32c":"63b23cb2","data":{},"id":"pledge-withdrawn-2","occurred":"2024-05-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000020","source":"geneva","specversion":"1.0",\#
        "subject":"pledge/prt-1","time":"2024-05-02T00:00:00Z","type":"pledge.withdrawn"}
        {"batch":"1/2","crc32c":"92d53aef","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"pledge":"prt-2"},"id":"pledge-same-as-1","occurred":"2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000021","source":"geneva","specversion":"1.0",\#
        "subject":"pledge/prt-1","time":"2024-05-31T00:00:00Z","type":"pledge.same-as"}
        {"batch":"2/2","crc32c":"5914d572","data":{"pledge":"prt-2"},"id":"pledge-same-as-2","occurred":"2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000022","source":"geneva","specversion":"1.0",\#
        "subject":"pledge/prt-1","time":"2024-05-31T00:00:00Z","type":"pledge.same-as"}
        """#
}
