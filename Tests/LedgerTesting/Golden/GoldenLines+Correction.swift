extension GoldenLines {
    static let correctionLines = #"""
        {"crc32c":"897c75c2","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"content":{"data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, \#
        “Next steps”","document":"work-plan-2024"}],"document":"report-prt-2024","kind":"voluntary-gcm-report",\#
        "meeting":"review-2-unece","note":"With two annexes.","offices":["Ministry of Internal Administration"],"region":"UNECE",\#
        "round":2,"states":["ESP","PRT"],"symbol":"A/79/590","title":"Voluntary report of Portugal"},"occurred":"2024-09-16",\#
        "subject":"report/prt-2024","type":"report.submitted"},"event":"report-prt-2024-submitted","reason":"The day was that of the \#
        letter.","replaces":"report-prt-2024-submitted:2"},"id":"event-corrected-1","occurred":"2026-02-03",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000119","source":"geneva","specversion":"1.0",\#
        "subject":"event/report-prt-2024-submitted","time":"2026-02-03T00:00:00Z","type":"event.corrected"}
        {"crc32c":"81cbeaba","data":{"content":{"data":{},"occurred":"2024-09-16","subject":"report/prt-2024",\#
        "type":"report.submitted"},"event":"report-prt-2024-submitted","reason":"The day was that of the letter.",\#
        "replaces":"report-prt-2024-submitted"},"id":"event-corrected-2","occurred":"2026-02-03",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000120","source":"geneva","specversion":"1.0",\#
        "subject":"event/report-prt-2024-submitted","time":"2026-02-03T00:00:00Z","type":"event.corrected"}
        {"crc32c":"051d4d17","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"event":"meeting-1.cancelled_A:2","reason":"It was another meeting."},"id":"event-retracted-1",\#
        "occurred":"2026-02-03","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000121","source":"geneva",\#
        "specversion":"1.0","subject":"event/meeting-1.cancelled_A:2","time":"2026-02-03T00:00:00Z","type":"event.retracted"}
        {"crc32c":"5978913b","data":{"event":"meeting-1.cancelled_A:2","reason":"It was another meeting."},"id":"event-retracted-2",\#
        "occurred":"2026-02-03","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000122","source":"geneva",\#
        "specversion":"1.0","subject":"event/meeting-1.cancelled_A:2","time":"2026-02-03T00:00:00Z","type":"event.retracted"}
        """#
}
