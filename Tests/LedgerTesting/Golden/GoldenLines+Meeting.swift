extension GoldenLines {
    static let meetingLines = #"""
        {"batch":"1/2","crc32c":"865afc10","data":{"backToBackWith":"network-meeting-2024","by":["Committee of Permanent \#
        Representatives","Portugal"],"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”",\#
        "document":"work-plan-2024"}],"feedsInto":"imrf-2026","formality":"formal","kind":"regional-review","mode":"hybrid",\#
        "number":4,"organisers":["International Organization for Migration","UNECE"],"place":"Palais des Nations, Geneva",\#
        "planned":"2024-10/2024-11","region":"UNECE","round":2,"scope":"Europe and Central Asia, as the note says","title":"Second \#
        regional review for Europe and North America"},"id":"meeting-proposed-1","occurred":"2023-11",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000029","source":"geneva","specversion":"1.0",\#
        "subject":"meeting/review-2-unece","time":"2023-11-30T00:00:00Z","type":"meeting.proposed"}
        {"batch":"2/2","crc32c":"fff73d13","data":{},"id":"meeting-proposed-2","occurred":"2023-11",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000030","source":"geneva","specversion":"1.0",\#
        "subject":"meeting/review-2-unece","time":"2023-11-30T00:00:00Z","type":"meeting.proposed"}
        {"batch":"1/2","crc32c":"c6fea4af","data":{"backToBackWith":"network-meeting-2024","by":["General Assembly"],"cites":[{\#
        "at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],\#
        "feedsInto":"imrf-2026","formality":"formal","kind":"regional-review","mode":"hybrid","number":4,\#
        "organisers":["International Organization for Migration","UNECE"],"place":"Palais des Nations, Geneva","planned":"2026",\#
        "region":"UNECE","round":2,"scope":"Europe and Central Asia, as the note says","title":"Second regional review for Europe \#
        and North America"},"id":"meeting-mandated-1","occurred":"2022-06-07","recordedtime":"2026-02-03T09:15:42.000000Z",\#
        "sequence":"0000000031","source":"geneva","specversion":"1.0","subject":"meeting/imrf-2026","time":"2022-06-07T00:00:00Z",\#
        "type":"meeting.mandated"}
        {"batch":"2/2","crc32c":"f326ebdd","data":{},"id":"meeting-mandated-2","occurred":"2022-06-07",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000032","source":"geneva","specversion":"1.0",\#
        "subject":"meeting/imrf-2026","time":"2022-06-07T00:00:00Z","type":"meeting.mandated"}
        {"batch":"1/2","crc32c":"90a6843d","data":{"backToBackWith":"network-meeting-2024","cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"feedsInto":"imrf-2026",\#
        "formality":"formal","kind":"regional-review","mode":"hybrid","number":4,"organisers":["International Organization for \#
        Migration","UNECE"],"place":"Palais des Nations, Geneva","planned":"2024-11-18/2024-11-19","region":"UNECE","round":2,\#
        "scope":"Europe and Central Asia, as the note says","title":"Second regional review for Europe and North America"},\#
        "id":"meeting-scheduled-1","occurred":"../2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000033",\#
        "source":"geneva","specversion":"1.0","subject":"meeting/review-2-unece","time":"2024-05-31T00:00:00Z",\#
        "type":"meeting.scheduled"}
        {"batch":"2/2","crc32c":"33af2608","data":{"planned":"2024-11"},"id":"meeting-scheduled-2","occurred":"../2024-05",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000034","source":"geneva","specversion":"1.0",\#
        "subject":"meeting/review-2-unece","time":"2024-05-31T00:00:00Z","type":"meeting.scheduled"}
        {"batch":"1/2","crc32c":"e50e7499","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"planned":"2024-11-25/2024-11-26","why":"The room was not free."},\#
        "id":"meeting-rescheduled-1","occurred":"2024-06-30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000035",\#
        "source":"geneva","specversion":"1.0","subject":"meeting/review-2-unece","time":"2024-06-30T00:00:00Z",\#
        "type":"meeting.rescheduled"}
        {"batch":"2/2","crc32c":"40f3a659","data":{"planned":"2025/.."},"id":"meeting-rescheduled-2","occurred":"2024-06-30",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000036","source":"geneva","specversion":"1.0",\#
        "subject":"meeting/review-2-unece","time":"2024-06-30T00:00:00Z","type":"meeting.rescheduled"}
        {"batch":"1/2","crc32c":"ac9a7ce1","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"note":"Provisional.","sessions":[{"ends":"11:30","kind":"plenary",\#
        "moderators":["Permanent Mission of Portugal","UNECE"],"on":"2024-11-25","starts":"10:00","title":"Opening"},{"title":"Round \#
        table 1: objectives 2, 5, 6"}],"timeZone":"CET"},"id":"meeting-agenda-set-1","occurred":"2024-09/2024-10-04",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000037","source":"geneva","specversion":"1.0",\#
        "subject":"meeting/review-2-unece","time":"2024-10-04T00:00:00Z","type":"meeting.agenda-set"}
        {"batch":"2/2","crc32c":"4b735ab3","data":{},"id":"meeting-agenda-set-2","occurred":"2024-09/2024-10-04",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000038","source":"geneva","specversion":"1.0",\#
        "subject":"meeting/review-2-unece","time":"2024-10-04T00:00:00Z","type":"meeting.agenda-set"}
        {"batch":"1/2","crc32c":"2a6b292d","data":{"attended":["ALB","PRT","SRB"],"backToBackWith":"network-meeting-2024","cites":[{\#
        "at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],\#
        "coChairs":["PRT","SRB"],"feedsInto":"imrf-2026","formality":"formal","groups":["academia","member-states","migrants",\#
        "un-entities","youth"],"invited":["ALB","MNE","PRT","SRB"],"kind":"regional-review","mode":"hybrid","note":"Statements were \#
        also sent in writing.","number":4,"organisers":["International Organization for Migration","UNECE"],"participants":340,\#
        "participantsExactness":"over","place":"Palais des Nations, Geneva","region":"UNECE","round":2,"scope":"Europe and Central \#
        Asia, as the note says","title":"Second regional review for Europe and North America"},"id":"meeting-convened-1",\#
        "occurred":"2024-11-25/2024-11-26","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000039","source":"geneva",\#
        "specversion":"1.0","subject":"meeting/review-2-unece","time":"2024-11-26T00:00:00Z","type":"meeting.convened"}
        {"batch":"2/2","crc32c":"34bec82c","data":{},"id":"meeting-convened-2","occurred":"2024-11-25/2024-11-26",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000040","source":"geneva","specversion":"1.0",\#
        "subject":"meeting/review-2-unece","time":"2024-11-26T00:00:00Z","type":"meeting.convened"}
        {"batch":"1/2","crc32c":"61f8df27","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"why":"Postponed without a date."},"id":"meeting-cancelled-1","occurred":"2024-11-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000041","source":"geneva","specversion":"1.0",\#
        "subject":"meeting/review-2-unece","time":"2024-11-02T00:00:00Z","type":"meeting.cancelled"}
        {"batch":"2/2","crc32c":"d25b4760","data":{},"id":"meeting-cancelled-2","occurred":"2024-11-02",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000042","source":"geneva","specversion":"1.0",\#
        "subject":"meeting/review-2-unece","time":"2024-11-02T00:00:00Z","type":"meeting.cancelled"}
        """#
}
