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

    @Test("Blank amounts stand in the series of their key's currency, and a sum is never a number without one")
    func blanks() throws {
        try Desk.with(today: "2025-12-31") { desk in
            try desk.open()
            for line in [
                "contribution.deposited c1 --donor DEU --fund X --amount '10 EUR' --on 2022-05-01 --id x1",
                "contribution.deposited c2 --donor FRA --fund X --amount '20 USD' --on 2023-05-01 --id x2",
                "contribution.deposited c3 --donor ITA --fund Z --on 2021-05-01 --id x3",
                "contribution.deposited c4 --donor ITA --fund Z --amount '9 USD' --on 2023-06-01 --id x4",
                "contribution.announced c5 --donor ITA --fund Y --on 2021-05-01 --id x5",
                "contribution.cancelled c5 --on 2023-05-01",
            ] { try desk.done("record " + line) }
            func rows(_ question: String) throws -> [String] {
                try desk.done("measure \(question) --over year --format json").json["rows"]?.items.map { row in
                    let key = row["key"]?["fund"]?.text ?? ""
                    let value = row["value"]?.text ?? (row["value"]?.isNull == true ? "blank" : "\(row["value"] ?? .null)")
                    return [key, row["over"]?.text ?? "", value, row["currency"]?.text ?? ""].joined(separator: " ")
                } ?? []
            }
            #expect(
                try rows("deposits --currency USD --by fund") == [
                    "X 2022 blank ", "X 2023 20.00 USD", "X 2024 20.00 USD", "X 2025 20.00 USD", "Z 2021 blank ", "Z 2022 blank ",
                    "Z 2023 9.00 USD", "Z 2024 9.00 USD", "Z 2025 9.00 USD",
                ])
            #expect(
                try rows("deposits --fund Z") == [
                    " 2021 blank ", " 2022 blank ", " 2023 9.00 USD", " 2024 9.00 USD", " 2025 9.00 USD",
                ])
            // Of what was only ever blank nothing is left once it is gone.
            #expect(try rows("contributions --fund Y") == [" 2021 blank ", " 2022 blank "])
            #expect(try desk.done("measure deposits --fund Z --over year").out.contains("as of 31 December 2025: USD 9.00\n"))
        }
    }

    @Test("A trend begins on the first day on which something may have happened")
    func begins() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("record pledge.made p --by PRT --title P --on 2024")
            let rows = try #require(try desk.done("measure pledges --over quarter --as-of 2024-08-30 --format json").json["rows"]?.items)
            #expect(rows.map { $0["asOf"]?.text } == ["2024-03-31", "2024-06-30", "2024-08-30"])
            #expect(rows.allSatisfy { $0["value"]?.number == 0 && $0["possible"]?.number == 1 })
        }
    }
}
