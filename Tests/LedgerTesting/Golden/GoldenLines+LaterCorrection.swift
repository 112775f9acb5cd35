extension GoldenLines {
    static let laterCorrectionLines = #"""
        {"crc32c":"ab4bb70d","data":{"changes":{"cleared":["meeting","note"],"data":{"cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],\#
        "document":"report-prt-2024","kind":"voluntary-gcm-report","offices":["Ministry of Internal Administration"],\#
        "region":"UNECE","round":2,"states":["ESP","PRT"],"symbol":"A/79/590","title":"Voluntary report of Portugal"},\#
        "occurred":"2024-09-16","subject":"report/prt-2024","type":"report.submitted"},"cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],\#
        "event":"report-prt-2024-submitted","reason":"The day was that of the letter.",\#
        "replaces":"report-prt-2024-submitted:2"},"dataschema":"urn:gcm-ledger:event.corrected:2","id":"event-corrected-2-1",\#
        "occurred":"2026-02-03","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000123","source":"geneva",\#
        "specversion":"1.0","subject":"event/report-prt-2024-submitted","time":"2026-02-03T00:00:00Z",\#
        "type":"event.corrected"}
        {"crc32c":"b9e9bad0","data":{"changes":{"occurred":"2024-09-16","type":"report.submitted"},\#
        "event":"report-prt-2024-submitted","reason":"The day was that of the letter.",\#
        "replaces":"report-prt-2024-submitted"},"dataschema":"urn:gcm-ledger:event.corrected:2","id":"event-corrected-2-2",\#
        "occurred":"2026-02-03","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000124","source":"geneva",\#
        "specversion":"1.0","subject":"event/report-prt-2024-submitted","time":"2026-02-03T00:00:00Z",\#
        "type":"event.corrected"}
        """#
}
