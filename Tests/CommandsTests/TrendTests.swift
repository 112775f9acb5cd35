import DeskTesting
import JSON
import Messages
import Testing

@Suite("A measure over days")
struct TrendTests {
    private static let lines = [
        "meeting.convened review-1-eca --title R --kind regional-review --region ECA --on 2021-09-01",
        "meeting.convened imrf-2022 --title F --kind imrf --on 2022-05-17/2022-05-20",
        "meeting.convened review-2-unece --title U --kind regional-review --region UNECE --on 2024-03-11",
        "meeting.convened talk --title T --kind gcm-talk --on 2023-01-05",
        "pledge.made a --title A --by PRT --objectives 5 --on 2022-05-18",
        "pledge.made b --title B --by KEN --objectives 7 --on 2023-06",
        "pledge.made c --title C --by PRT --objectives 5 --on ../2024-02-01",
        "pledge.withdrawn a --on 2023-12-31",
        "contribution.deposited x --donor NOR --fund MIG00 --amount '5000000 NOK' --on 2023-02-10",
    ]

    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in Self.lines { try desk.done("record " + line) }
            try body(desk)
        }
    }

    @Test(
        "Each value is what the measure answers as of its day",
        arguments: [
            "pledges", "pledges --by region", "pledges --by stage --region UNECE", "deposits", "meetings --by kind", "deposits --by donor",
        ])
    func eachDay(question: String) throws {
        try with { (desk: Desk) throws in
            for step in ["month", "quarter", "year", "meetings"] {
                let answer = try desk.done("measure \(question) --over \(step) --as-of 2024-03-15 --format json").json
                let rows = try #require(answer["rows"]?.items)
                #expect(rows.count >= 2, "\(question) \(step)")
                let days = Set(rows.compactMap { $0["asOf"]?.text }).sorted()
                #expect(days.last == "2024-03-15")
                for day in days {
                    let asOf = try desk.done("measure \(question) --as-of \(day) --format json").json["rows"]?.items ?? []
                    for row in rows where row["asOf"]?.text == day {
                        let same = asOf.first { $0["key"] == row["key"] && $0["currency"] == row["currency"] }
                        guard let same else {
                            #expect(
                                row["events"]?.items == [] && [JSONValue.integer(0), .string("0.00")].contains(row["value"]),
                                "\(question) \(day)")
                            continue
                        }
                        for member in ["value", "possible", "events"] { #expect(row[member] == same[member], "\(question) \(day)") }
                    }
                    #expect(asOf.allSatisfy { wanted in rows.contains { $0["asOf"]?.text == day && $0["key"] == wanted["key"] } })
                }
            }
        }
    }

    @Test("Steps end on their last day, the day asked for is the last, and meetings are forums, reviews of the region and plenaries")
    func steps() throws {
        try with { (desk: Desk) throws in
            func points(_ words: String) throws -> [String] {
                let rows = try desk.done("measure pledges \(words) --format json").json["rows"]?.items ?? []
                return rows.map { "\($0["over"]?.text ?? "-") \($0["asOf"]?.text ?? "")" }
            }
            #expect(try points("--over year --as-of 2023-12-31") == ["2022 2022-12-31", "2023 2023-12-31"])
            #expect(try points("--over year --as-of 2023-07-01") == ["2022 2022-12-31", "- 2023-07-01"])
            #expect(try points("--over quarter --as-of 2022-10-01") == ["2022Q2 2022-06-30", "2022Q3 2022-09-30", "- 2022-10-01"])
            #expect(try points("--over month --as-of 2022-06-30") == ["2022-05 2022-05-31", "2022-06 2022-06-30"])
            #expect(
                try points("--over meetings --as-of 2024-03-15 --region UNECE")
                    == ["imrf-2022 2022-05-20", "review-2-unece 2024-03-11", "- 2024-03-15"])
            #expect(try points("--over meetings --as-of 2024-03-15 --region ECA") == ["- 2024-03-15"])
            // Of what is known by when it was, the first day may be any.
            #expect(try points("--over year --as-of 2021-01-01") == ["- 2021-01-01"])
            #expect(try desk.done("measure deposits --over year --as-of 2021-01-01 --format json").json["rows"]?.items == [])
        }
    }

    @Test("People see it drawn, each series in a line: a value that is there is never drawn as a nought")
    func drawn() throws {
        try with { (desk: Desk) throws in
            let text = try desk.done("measure pledges --over year --by region --as-of 2024-03-15").out
            #expect(text.contains("- ECA _█") && text.contains("1 (31 Dec 2023)"), "\(text)")
            #expect(text.contains("Pledges at the end of each year, by region, as of 15 March 2024\n"), "\(text)")
            let none = try desk.done("measure champions --over year --as-of 2024-03-15").out
            #expect(none.contains("as of 15 March 2024: 0") && none.contains("Nothing to count."), "\(none)")
        }
    }

    @Test("What is stated once, an unknown step and too many of them are refused, with what to ask")
    func refused() throws {
        try with { (desk: Desk) throws in
            for (words, code) in [("figures --over year", "stated-once"), ("pledges --over week", "not-a-choice")] {
                let answer = try desk.run("measure \(words) --format json")
                #expect(answer.code == .notUnderstood && answer.out.isEmpty)
                #expect(answer.err.contains(code), "\(answer)")
            }
            try desk.done("record pledge.made old --title O --by PRT --on 1890")
            let many = try desk.run("measure pledges --over month")
            #expect(many.code == .notUnderstood && many.err.contains("--over year"), "\(many)")
            #expect(try desk.run("measure pledges --over year").code == .done)
        }
    }
}
