extension GoldenLines {
    static let ledgerLines = #"""
        {"crc32c":"eca0ae6a","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"formatVersion":1,"origin":"gcm-ledger/geneva","title":"Follow-up of the Compact, Geneva"},\#
        "id":"ledger-opened-1","occurred":"2024-01-08","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000001",\#
        "source":"geneva","specversion":"1.0","subject":"ledger/geneva","time":"2024-01-08T00:00:00Z","type":"ledger.opened"}
        {"crc32c":"144ac90c","data":{"formatVersion":1,"origin":"gcm-ledger/geneva"},"id":"ledger-opened-2","occurred":"2024-01-08",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000001","source":"geneva","specversion":"1.0",\#
        "subject":"ledger/geneva","time":"2024-01-08T00:00:00Z","type":"ledger.opened"}
        {"crc32c":"c88cb71e","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"formatVersion":2},"id":"ledger-upgraded-1","occurred":"2026-02-03",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000003","source":"geneva","specversion":"1.0",\#
        "subject":"ledger/geneva","time":"2026-02-03T00:00:00Z","type":"ledger.upgraded"}
        {"crc32c":"35d0f07b","data":{"formatVersion":2},"id":"ledger-upgraded-2","occurred":"2026-02-03",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000004","source":"geneva","specversion":"1.0",\#
        "subject":"ledger/geneva","time":"2026-02-03T00:00:00Z","type":"ledger.upgraded"}
        """#
}
