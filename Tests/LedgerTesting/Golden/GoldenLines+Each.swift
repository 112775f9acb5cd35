extension GoldenLines {
    static let eachLines = #"""
        {"crc32c":"34388067","data":{"after":["imrf-2026-consultations","imrf-2026-reviews"],"among":["ECA","UNECE"],"\#
        amount":{"amount":"70000000.00","currency":"USD"},"area":"2030 Agenda","atLeast":1,"cites":[{"at":"para. 70","\#
        document":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"countedFrom":"imrf\#
        -2022.end+1","due":["review-2-{region}.end+60","imrf-2026.start-84","{year}-07-31"],"filters":[{"dimension":"k\#
        ind","each":true,"values":["study","summary-report"]},{"dimension":"round","values":["2"]}],"forum":"imrf-2026\#
        ","measure":"reports-forwarded","owedBy":["ECA","UNECE"],"owedTo":["President of the General Assembly"],"per":\#
        "region","title":"A summary report of each regional review reaches the President","verb":"requests"},"id":"req\#
        uirement-adopted-3","occurred":"2022-06-07","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"000000012\#
        5","source":"geneva","specversion":"1.0","subject":"requirement/imrf-2026-summary-reports","time":"2022-06-07T\#
        00:00:00Z","type":"requirement.adopted"}
        """#
}
