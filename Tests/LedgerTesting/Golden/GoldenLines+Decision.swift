extension GoldenLines {
    static let decisionLines = #"""
        {"batch":"1/2","crc32c":"571198ef","data":{"body":"General Assembly","by":["Committee of Permanent Representatives",\#
        "Portugal"],"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"meeting":"imrf-2026","owedBy":["ECA","UNECE"],"owedTo":["President of the General Assembly"],\#
        "paragraph":"para. 12 (b)","symbol":"A/RES/79/1","text":"In our own words: one office\nin each province.",\#
        "title":"Modalities of the second forum","verb":"requests"},"id":"decision-proposed-1","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000043","source":"geneva","specversion":"1.0",\#
        "subject":"decision/modalities-2026","time":"2023-12-31T00:00:00Z","type":"decision.proposed"}
        {"batch":"2/2","crc32c":"1fe355b1","data":{},"id":"decision-proposed-2","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000044","source":"geneva","specversion":"1.0",\#
        "subject":"decision/modalities-2026","time":"2023-12-31T00:00:00Z","type":"decision.proposed"}
        {"batch":"1/2","crc32c":"e67dfc55","data":{"abstained":12,"abstaining":["GHA","SEN"],"against":5,"body":"General Assembly",\#
        "cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],\#
        "didNotVote":24,"inFavour":152,"isWholeList":true,"meeting":"imrf-2026","owedBy":["ECA","UNECE"],"owedTo":["President of the \#
        General Assembly"],"paragraph":"para. 12 (b)","procedure":"recorded-vote","symbol":"A/RES/79/1","text":"In our own words: \#
        one office\nin each province.","title":"Modalities of the second forum","verb":"requests","votedAgainst":["HUN"],\#
        "votedInFavour":["GHA","SEN"]},"id":"decision-adopted-1","occurred":"2024-05-02/2024-06",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000045","source":"geneva","specversion":"1.0",\#
        "subject":"decision/modalities-2026","time":"2024-06-30T00:00:00Z","type":"decision.adopted"}
        {"batch":"2/2","crc32c":"83bad4e6","data":{},"id":"decision-adopted-2","occurred":"2024-05-02/2024-06",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000046","source":"geneva","specversion":"1.0",\#
        "subject":"decision/modalities-2026","time":"2024-06-30T00:00:00Z","type":"decision.adopted"}
        {"batch":"1/2","crc32c":"9d65a805","data":{"body":"General Assembly","cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"meeting":"imrf-2026",\#
        "owedBy":["ECA","UNECE"],"owedTo":["President of the General Assembly"],"paragraph":"para. 12 (b)",\#
        "procedure":"recorded-vote","symbol":"A/RES/79/1","text":"In our own words: one office\nin each province.",\#
        "title":"Modalities of the second forum","verb":"requests"},"id":"decision-confirmed-1","occurred":"../2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000047","source":"geneva","specversion":"1.0",\#
        "subject":"decision/modalities-2026","time":"2024-05-31T00:00:00Z","type":"decision.confirmed"}
        {"batch":"2/2","crc32c":"381c9dfc","data":{},"id":"decision-confirmed-2","occurred":"../2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000048","source":"geneva","specversion":"1.0",\#
        "subject":"decision/modalities-2026","time":"2024-05-31T00:00:00Z","type":"decision.confirmed"}
        {"batch":"1/2","crc32c":"313866a1","data":{"body":"General Assembly","cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"meeting":"imrf-2026",\#
        "owedBy":["ECA","UNECE"],"owedTo":["President of the General Assembly"],"paragraph":"para. 12 (b)",\#
        "procedure":"recorded-vote","symbol":"A/RES/79/1","text":"In our own words: one office\nin each province.",\#
        "title":"Modalities of the second forum","verb":"requests"},"id":"decision-declined-1","occurred":"2024-05/..",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000049","source":"geneva","specversion":"1.0",\#
        "subject":"decision/modalities-2026","time":"2024-05-31T00:00:00Z","type":"decision.declined"}
        {"batch":"2/2","crc32c":"29a9dd93","data":{},"id":"decision-declined-2","occurred":"2024-05/..",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000050","source":"geneva","specversion":"1.0",\#
        "subject":"decision/modalities-2026","time":"2024-05-31T00:00:00Z","type":"decision.declined"}
        {"batch":"1/2","crc32c":"c25f6db2","data":{"body":"General Assembly","cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"meeting":"imrf-2026",\#
        "owedBy":["ECA","UNECE"],"owedTo":["President of the General Assembly"],"paragraph":"para. 12 (b)","symbol":"A/RES/79/1",\#
        "text":"In our own words: one office\nin each province.","title":"Modalities of the second forum","verb":"requests"},\#
        "id":"decision-formalised-1","occurred":"2024-05-02","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000051",\#
        "source":"geneva","specversion":"1.0","subject":"decision/modalities-2026","time":"2024-05-02T00:00:00Z",\#
        "type":"decision.formalised"}
        {"batch":"2/2","crc32c":"444bccd1","data":{},"id":"decision-formalised-2","occurred":"2024-05-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000052","source":"geneva","specversion":"1.0",\#
        "subject":"decision/modalities-2026","time":"2024-05-02T00:00:00Z","type":"decision.formalised"}
        {"batch":"1/2","crc32c":"9dfa394a","data":{"by":["PRT"],"cites":[{"at":"para. 70","document":"progress-declaration"},{\#
        "at":"p. 3, “Next steps”","document":"work-plan-2024"}],"joinedBy":["GHA","SEN"],"meeting":"imrf-2026","objectives":[2,5,21],\#
        "offices":["IOM","UNICEF"],"text":"In our own words: one office\nin each province.","title":"Statement on safe pathways"},\#
        "id":"statement-delivered-1","occurred":"2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000053",\#
        "source":"geneva","specversion":"1.0","subject":"statement/safe-pathways-2025","time":"2024-05-31T00:00:00Z",\#
        "type":"statement.delivered"}
        {"batch":"2/2","crc32c":"f42d8df0","data":{"title":"Statement on safe pathways"},"id":"statement-delivered-2",\#
        "occurred":"2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000054","source":"geneva",\#
        "specversion":"1.0","subject":"statement/safe-pathways-2025","time":"2024-05-31T00:00:00Z","type":"statement.delivered"}
        {"batch":"1/2","crc32c":"14547a82","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"kind":"recommendation","meeting":"imrf-2026","objectives":[2,5,21],"offices":["IOM",\#
        "UNICEF"],"region":"ECA","report":"prt-2024","states":["GHA","SEN"],"text":"In our own words: one office\nin each province.",\#
        "title":"Data on returns are scarce","topic":"cooperation"},"id":"finding-recorded-1","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000055","source":"geneva","specversion":"1.0",\#
        "subject":"finding/data-on-returns","time":"2023-12-31T00:00:00Z","type":"finding.recorded"}
        {"batch":"2/2","crc32c":"21bf8034","data":{"kind":"recommendation","title":"Data on returns are scarce"},\#
        "id":"finding-recorded-2","occurred":"2023","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000056",\#
        "source":"geneva","specversion":"1.0","subject":"finding/data-on-returns","time":"2023-12-31T00:00:00Z",\#
        "type":"finding.recorded"}
        """#
}
