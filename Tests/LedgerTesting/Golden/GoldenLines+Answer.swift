extension GoldenLines {
    /// Lines of what answered a request, and of a finding that says of whom it asks something.
    static let answerLines = #"""
        {"crc32c":"1b401b19","data":{"askedOf":["Secretary-General","UN Network on Migration"],"cites":[{"at":"para. 70","do\#
        cument":"progress-declaration"},{"at":"p. 3, “Next steps”","document":"work-plan-2024"}],"kind":"request","meeting":\#
        "imrf-2026","objectives":[2,5,21],"offices":["IOM","UNICEF"],"region":"ECA","report":"prt-2024","states":["GHA","SEN\#
        "],"text":"In our own words: one office\nin each province.","title":"Data on returns are scarce","topic":"cooperatio\#
        n"},"id":"finding-recorded-3","occurred":"2023","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000169"\#
        ,"source":"geneva","specversion":"1.0","subject":"finding/data-on-returns","time":"2023-12-31T00:00:00Z","type":"fin\#
        ding.recorded"}
        {"batch":"1/2","crc32c":"d92d1f51","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3,\#
         “Next steps”","document":"work-plan-2024"}],"decisions":["modalities-2026"],"extent":"in-part","meetings":["imrf-20\#
        26","review-2-unece"],"networks":["network-prt"],"pledges":["prt-1","prt-2"],"policies":["sen-strategy"],"practices"\#
        :["one-stop-shop"],"programmes":["border-management"],"reports":["prt-2024"],"supports":["training-2024"],"text":"In\#
         our own words: one office\nin each province.","workshops":["indicators-2024"]},"id":"finding-answered-1","occurred"\#
        :"2024-05-02/2024-06-30","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000170","source":"geneva","spe\#
        cversion":"1.0","subject":"finding/data-on-returns","time":"2024-06-30T00:00:00Z","type":"finding.answered"}
        {"batch":"2/2","crc32c":"fab626fd","data":{"text":"In our own words: one office\nin each province."},"id":"finding-a\#
        nswered-2","occurred":"../2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000171","source":"ge\#
        neva","specversion":"1.0","subject":"finding/data-on-returns","time":"2024-05-31T00:00:00Z","type":"finding.answered\#
        "}
        {"batch":"1/2","crc32c":"692fdd57","data":{"cites":[{"at":"para. 70","document":"progress-declaration"},{"at":"p. 3,\#
         “Next steps”","document":"work-plan-2024"}],"decisions":["modalities-2026"],"extent":"wholly","meetings":["imrf-202\#
        6","review-2-unece"],"networks":["network-prt"],"pledges":["prt-1","prt-2"],"policies":["sen-strategy"],"practices":\#
        ["one-stop-shop"],"programmes":["border-management"],"reports":["prt-2024"],"supports":["training-2024"],"text":"In \#
        our own words: one office\nin each province.","workshops":["indicators-2024"]},"id":"support-answered-1","occurred":\#
        "2024-05/..","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000172","source":"geneva","specversion":"1\#
        .0","subject":"support/training-2024","time":"2024-05-31T00:00:00Z","type":"support.answered"}
        {"batch":"2/2","crc32c":"ea054c34","data":{"text":"In our own words: one office\nin each province."},"id":"support-a\#
        nswered-2","occurred":"2024-05","recordedtime":"2026-02-03T09:15:42.000000Z","sequence":"0000000173","source":"genev\#
        a","specversion":"1.0","subject":"support/training-2024","time":"2024-05-31T00:00:00Z","type":"support.answered"}
        """#
}
