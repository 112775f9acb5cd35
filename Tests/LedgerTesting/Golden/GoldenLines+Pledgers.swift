extension GoldenLines {
    /// Lines of pledges that say which compact they answer to, what kinds of pledgers made them, and where these sit.
    static let pledgerLines = #"""
        {"batch":"1/2","crc32c":"2b4525ae","data":{"baseline":"90 days in 2022","by":["PRT"],"cites":[{"at":"para. 70","docu\#
        ment":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"forms":["financial","human-r\#
        esource","process"],"forum":"imrf-2026","framework":"gcm-and-gcr","implementedIn":["GHA","SEN"],"indicator":"days un\#
        til a permit is given","matches":"prt-2","number":"No. 17","objectives":[2,5,21],"pledgerKinds":["local-government",\#
        "state"],"pledgerStates":["GHA","SEN"],"principles":[1,10],"register":"pledging dashboard","stakeholders":["Associat\#
        ion of Mayors","Youth Forum"],"targetDate":"2026","targetValue":"30 days","text":"In our own words: one office\nin e\#
        ach province.","title":"Shorten the way to a residence permit","type":"common"},"id":"pledge-made-3","occurred":"202\#
        3","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000167","source":"geneva","specversion":"1.0","subje\#
        ct":"pledge/prt-1","time":"2023-12-31T00:00:00Z","type":"pledge.made"}
        {"batch":"2/2","crc32c":"ea9dd9dd","data":{"baseline":"90 days in 2022","by":["PRT"],"cites":[{"at":"para. 70","docu\#
        ment":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"forms":["financial","human-r\#
        esource","process"],"forum":"imrf-2026","framework":"gcm-and-gcr","implementedIn":["GHA","SEN"],"indicator":"days un\#
        til a permit is given","matches":"prt-2","number":"No. 17","objectives":[2,5,21],"pledgerKinds":["local-government",\#
        "state"],"pledgerStates":["GHA","SEN"],"principles":[1,10],"register":"pledging dashboard","stakeholders":["Associat\#
        ion of Mayors","Youth Forum"],"targetDate":"2026","targetValue":"30 days","text":"In our own words: one office\nin e\#
        ach province.","title":"Shorten the way to a residence permit","type":"common","why":"The document gives no reason."\#
        },"id":"pledge-amended-3","occurred":"2024-05-02/2024-06-30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence"\#
        :"0000000168","source":"geneva","specversion":"1.0","subject":"pledge/prt-1","time":"2024-06-30T00:00:00Z","type":"p\#
        ledge.amended"}
        """#
}
