extension GoldenLines {
    static let requirementLines = #"""
        {"batch":"1/2","crc32c":"52cb7eb1","data":{"after":["imrf-2026-consultations","imrf-2026-reviews"],"among":["ECA","UNECE"],\#
        "amount":{"amount":"70000000.00","currency":"USD"},"area":"2030 Agenda","atLeast":1,"cites":[{"at":"para. 70",\#
        "document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"countedFrom":"imrf-2022.end+1",\#
        "due":["review-2-{region}.end+60","imrf-2026.start-84","{year}-07-31"],"filters":[{"dimension":"kind","values":["study",\#
        "summary-report"]},{"dimension":"round","values":["2"]}],"forum":"imrf-2026","measure":"reports-forwarded","owedBy":["ECA",\#
        "UNECE"],"owedTo":["President of the General Assembly"],"per":"region","title":"A summary report of each regional review \#
        reaches the President","verb":"requests"},"id":"requirement-adopted-1","occurred":"2022-06-07",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000115","source":"geneva","specversion":"1.0",\#
        "subject":"requirement/imrf-2026-summary-reports","time":"2022-06-07T00:00:00Z","type":"requirement.adopted"}
        {"batch":"2/2","crc32c":"5213c875","data":{"area":"reports","forum":"imrf-2026","measure":"reports","per":"none",\#
        "title":"States may report","verb":"voluntary"},"id":"requirement-adopted-2","occurred":"2022-06-07",\#
        "recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000116","source":"geneva","specversion":"1.0",\#
        "subject":"requirement/imrf-2026-summary-reports","time":"2022-06-07T00:00:00Z","type":"requirement.adopted"}
        {"batch":"1/2","crc32c":"f63f52d5","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3, “Next \#
        steps”","document":"work-plan-2024"}],"why":"The modalities no longer name it."},"id":"requirement-dropped-1",\#
        "occurred":"2025-12-19","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000117","source":"geneva",\#
        "specversion":"1.0","subject":"requirement/imrf-2026-summary-reports","time":"2025-12-19T00:00:00Z",\#
        "type":"requirement.dropped"}
        {"batch":"2/2","crc32c":"9090661d","data":{"why":"The modalities no longer name it."},"id":"requirement-dropped-2",\#
        "occurred":"2025-12-19","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000118","source":"geneva",\#
        "specversion":"1.0","subject":"requirement/imrf-2026-summary-reports","time":"2025-12-19T00:00:00Z",\#
        "type":"requirement.dropped"}
        {"crc32c":"f4f91e02","data":{"after":["imrf-2026-consultations","imrf-2026-reviews"],"among":["ECA","UNECE"],"amount":{"am\#
        ount":"70000000.00","currency":"USD"},"area":"2030 Agenda","atLeast":1,"cites":[{"at":"para. 70","document":"progress-decl\#
        aration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"countedFrom":"imrf-2022.end+1","due":["review-2-{regio\#
        n}.end+60","imrf-2026.start-84","{year}-07-31"],"filters":[{"dimension":"kind","values":["study","summary-report"]},{"dime\#
        nsion":"round","values":["2"]}],"forum":"imrf-2026","label":"Summary reports to the President","measure":"reports-forwarde\#
        d","owedBy":["ECA","UNECE"],"owedTo":["President of the General Assembly"],"per":"region","title":"A summary report of eac\#
        h regional review reaches the President","verb":"requests"},"id":"requirement-adopted-3","occurred":"2022-06-07","recorded\#
        time":"2026-02-03T09:15:42.000000Z","sequence":"0000000119","source":"geneva","specversion":"1.0","subject":"requirement/i\#
        mrf-2026-summary-reports","time":"2022-06-07T00:00:00Z","type":"requirement.adopted"}
        """#
}
