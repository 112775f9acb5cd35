extension GoldenLines {
    static let reportLines = #"""
        {"batch":"1/2","crc32c":"b146ea95","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"document":"report-prt-2024","kind":"voluntary-gcm-report","meeting":"review-2-unece",\#
        "offices":["Ministry of Internal Administration"],"planned":"2024-09","region":"UNECE","round":2,"states":["ESP","PRT"],\#
        "symbol":"A/79/590","title":"Voluntary report of Portugal"},"id":"report-announced-1","occurred":"2024-03",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000023","source":"geneva","specversion":"1.0",\#
        "subject":"report/prt-2024","time":"2024-03-31T00:00:00Z","type":"report.announced"}
        {"batch":"2/2","crc32c":"df0c1410","data":{},"id":"report-announced-2","occurred":"2024-03",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000024","source":"geneva","specversion":"1.0",\#
        "subject":"report/prt-2024","time":"2024-03-31T00:00:00Z","type":"report.announced"}
        {"batch":"1/2","crc32c":"f740bd0a","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"document":"report-prt-2024","kind":"voluntary-gcm-report","meeting":"review-2-unece",\#
        "note":"With two annexes.","offices":["Ministry of Internal Administration"],"region":"UNECE","round":2,"states":["ESP",\#
        "PRT"],"symbol":"A/79/590","title":"Voluntary report of Portugal"},"id":"report-submitted-1","occurred":"2024-09-15",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000025","source":"geneva","specversion":"1.0",\#
        "subject":"report/prt-2024","time":"2024-09-15T00:00:00Z","type":"report.submitted"}
        {"batch":"2/2","crc32c":"8c1870d7","data":{},"id":"report-submitted-2","occurred":"2024-09-15",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000026","source":"geneva","specversion":"1.0",\#
        "subject":"report/prt-2024","time":"2024-09-15T00:00:00Z","type":"report.submitted"}
        {"batch":"1/2","crc32c":"3c668244","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"document":"report-prt-2024","kind":"voluntary-gcm-report","meeting":"review-2-unece",\#
        "offices":["Ministry of Internal Administration"],"region":"UNECE","round":2,"states":["ESP","PRT"],"symbol":"A/79/590",\#
        "title":"Voluntary report of Portugal","to":"president-of-the-general-assembly"},"id":"report-forwarded-1",\#
        "occurred":"2024-12/..","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000027","source":"geneva",\#
        "specversion":"1.0","subject":"report/prt-2024","time":"2024-12-31T00:00:00Z","type":"report.forwarded"}
        {"batch":"2/2","crc32c":"efff292e","data":{"to":"coordinator"},"id":"report-forwarded-2","occurred":"2024-12/..",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000028","source":"geneva","specversion":"1.0",\#
        "subject":"report/prt-2024","time":"2024-12-31T00:00:00Z","type":"report.forwarded"}
        """#
}
