extension GoldenLines {
    static let policyLines = #"""
        {"batch":"1/2","crc32c":"eb75c79f","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"covers":"2024/2027","kind":"agreement","objectives":[2,5,21],"offices":["IOM",\#
        "UNICEF"],"otherParties":["European Union"],"partners":["GHA","SEN"],"states":["GHA","SEN"],"text":"In our own words: one \#
        office\nin each province.","title":"National strategy on migration 2024–2027"},"id":"policy-drafted-1",\#
        "occurred":"2024-05-02/2024-06","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000057","source":"geneva",\#
        "specversion":"1.0","subject":"policy/sen-strategy","time":"2024-06-30T00:00:00Z","type":"policy.drafted"}
        {"batch":"2/2","crc32c":"63e74b5c","data":{},"id":"policy-drafted-2","occurred":"2024-05-02/2024-06",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000058","source":"geneva","specversion":"1.0",\#
        "subject":"policy/sen-strategy","time":"2024-06-30T00:00:00Z","type":"policy.drafted"}
        {"batch":"1/2","crc32c":"adc10024","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"covers":"2024/2027","kind":"agreement","objectives":[2,5,21],"offices":["IOM",\#
        "UNICEF"],"otherParties":["European Union"],"partners":["GHA","SEN"],"states":["GHA","SEN"],"text":"In our own words: one \#
        office\nin each province.","title":"National strategy on migration 2024–2027"},"id":"policy-adopted-1",\#
        "occurred":"../2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000059","source":"geneva",\#
        "specversion":"1.0","subject":"policy/sen-strategy","time":"2024-05-31T00:00:00Z","type":"policy.adopted"}
        {"batch":"2/2","crc32c":"753822c6","data":{},"id":"policy-adopted-2","occurred":"../2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000060","source":"geneva","specversion":"1.0",\#
        "subject":"policy/sen-strategy","time":"2024-05-31T00:00:00Z","type":"policy.adopted"}
        {"batch":"1/2","crc32c":"8207affc","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"covers":"2024/2027","kind":"agreement","objectives":[2,5,21],"offices":["IOM",\#
        "UNICEF"],"otherParties":["European Union"],"partners":["GHA","SEN"],"states":["GHA","SEN"],"text":"In our own words: one \#
        office\nin each province.","title":"National strategy on migration 2024–2027"},"id":"policy-entered-into-force-1",\#
        "occurred":"2024-05/..","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000061","source":"geneva",\#
        "specversion":"1.0","subject":"policy/sen-strategy","time":"2024-05-31T00:00:00Z","type":"policy.entered-into-force"}
        {"batch":"2/2","crc32c":"cac6062c","data":{},"id":"policy-entered-into-force-2","occurred":"2024-05/..",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000062","source":"geneva","specversion":"1.0",\#
        "subject":"policy/sen-strategy","time":"2024-05-31T00:00:00Z","type":"policy.entered-into-force"}
        {"batch":"1/2","crc32c":"8c0ecb1e","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"why":"The document gives no reason."},"id":"policy-ended-1","occurred":"2024-05-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000063","source":"geneva","specversion":"1.0",\#
        "subject":"policy/sen-strategy","time":"2024-05-02T00:00:00Z","type":"policy.ended"}
        {"batch":"2/2","crc32c":"ed212f72","data":{},"id":"policy-ended-2","occurred":"2024-05-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000064","source":"geneva","specversion":"1.0",\#
        "subject":"policy/sen-strategy","time":"2024-05-02T00:00:00Z","type":"policy.ended"}
        {"batch":"1/2","crc32c":"0d0d9200","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"kind":"joint-programme-idea","objectives":[2,5,21],"offices":["IOM","UNICEF"],\#
        "recipients":["national focal points"],"states":["GHA","SEN"],"text":"In our own words: one office\nin each province.",\#
        "title":"Training on pledges for focal points"},"id":"support-requested-1","occurred":"2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000065","source":"geneva","specversion":"1.0",\#
        "subject":"support/training-2024","time":"2024-05-31T00:00:00Z","type":"support.requested"}
        {"batch":"2/2","crc32c":"3ca75d66","data":{},"id":"support-requested-2","occurred":"2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000066","source":"geneva","specversion":"1.0",\#
        "subject":"support/training-2024","time":"2024-05-31T00:00:00Z","type":"support.requested"}
        {"batch":"1/2","crc32c":"2044dd13","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"kind":"joint-programme-idea","objectives":[2,5,21],"offices":["IOM","UNICEF"],\#
        "recipients":["national focal points"],"states":["GHA","SEN"],"text":"In our own words: one office\nin each province.",\#
        "title":"Training on pledges for focal points"},"id":"support-provided-1","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000067","source":"geneva","specversion":"1.0",\#
        "subject":"support/training-2024","time":"2023-12-31T00:00:00Z","type":"support.provided"}
        {"batch":"2/2","crc32c":"4f0ca202","data":{},"id":"support-provided-2","occurred":"2023",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000068","source":"geneva","specversion":"1.0",\#
        "subject":"support/training-2024","time":"2023-12-31T00:00:00Z","type":"support.provided"}
        """#
}
