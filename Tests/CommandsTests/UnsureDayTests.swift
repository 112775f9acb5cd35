import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("A day that is not certain is no other day")
struct UnsureDayTests {
    private func with(_ lines: [String], _ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in lines { try desk.done("record " + line) }
            try body(desk)
        }
    }

    private func values(_ desk: Desk, _ question: String) throws -> [String] {
        try (desk.done(question + " --format json").json["rows"]?.items ?? []).map { row in
            let count = row["value"]?.number.map(String.init) ?? ""
            return ((row["key"]?.members ?? []).map { $0.value.text ?? "" } + [count]).joined(separator: " ")
        }
    }

    // MARK: Years

    /// A thing of a year, one of a month, one of two years and one of an open start.
    private static let pledges = [
        "pledge.made a --by DEU --title A --on 2022", "pledge.made b --by DEU --title B --on 2023-03",
        "pledge.made c --by DEU --title C --on 2022-12/2023-01", "pledge.made d --by DEU --title D --on ../2023-05-01",
    ]

    @Test("What may be of several years has no certain one, and stands under those that may be meant")
    func years() throws {
        try with(Self.pledges) { (desk: Desk) throws in
            #expect(try values(desk, "measure pledges --by year") == ["2022 1", "2023 1", "../2023 1", "2022/2023 1"])
            #expect(try values(desk, "measure pledges --year ../2023") == ["1"])
            #expect(try values(desk, "measure pledges --year 2022/2023") == ["1"])
        }
    }

    @Test("A year that is asked for is answered with what may be of it, too, and another without a word")
    func askedYear() throws {
        try with(Self.pledges) { (desk: Desk) throws in
            let answer = try desk.done("measure pledges --year 2023")
            #expect(try values(desk, "measure pledges --year 2023") == ["1"])
            #expect(answer.err.contains("--year 2023: 1 more may be of it: the year is known as ../2023 only"), "\(answer.err)")
            #expect(answer.err.contains("--year 2023: 1 more may be of it: the year is known as 2022/2023 only"), "\(answer.err)")
            #expect(try desk.done("list pledges --year 2022").err.contains("2022/2023 only"))
            #expect(try desk.done("measure pledges --year 2024").err.isEmpty)
            #expect(try desk.done("measure pledges --year 2023 --state FRA").err.isEmpty, "nothing of that State may be")
            #expect(try desk.run("measure pledges --year 2023/2022").err.contains("is no year"))
        }
    }

    @Test("Reports handed on, looks and contributions are of no certain year either")
    func otherThings() throws {
        let lines = [
            "contribution.announced k --donor DEU --fund MIG00 --amount '5 EUR' --on ../2024-02-01",
            "report.submitted r --states DEU --kind voluntary-gcm-report --title R --on 2022-06-01",
            "report.forwarded r --to coordinator --on 2022-12-30/2023-01-02",
            "source.checked page --outcome nothing-found --scope S --on 2023-12-31/2024-01-01",
        ]
        try with(lines) { (desk: Desk) throws in
            #expect(try desk.done("measure contributions --by year").out.contains("by 2024"))
            #expect(try values(desk, "measure forwardings --by year") == ["2022/2023 1"])
            #expect(try values(desk, "measure looks --by year") == ["2023/2024 1"])
            let note = try desk.done("measure contributions --year 2024").err
            #expect(note.contains("5.00 EUR more may be of it"), "\(note)")
        }
    }

    // MARK: A forum between

    private static let forums = [
        "meeting.convened a --title A --kind imrf --round 1 --on 2022-05-17/2022-05-20",
        "meeting.scheduled f --title F --kind imrf --round 2 --planned 2026-05-05 --on 2022-06-01",
        "report.submitted before --states KGZ --kind voluntary-gcm-report --title R --on 2022-05-20",
        "report.submitted after --states FRA --kind voluntary-gcm-report --title R --on 2023-01-02",
        "report.submitted open --states AZE --kind voluntary-gcm-report --title R --on ../2024-01-01",
        "report.submitted across --states DEU --kind voluntary-gcm-report --title R --on 2022-01/2023-04",
    ]

    @Test("What may lie on either side of the last forum is counted on neither")
    func eitherSide() throws {
        try with(Self.forums) { (desk: Desk) throws in
            let lines = try desk.done("readiness f --as-of 2024-03-13 --format json").json["background"]?["lines"]?.items ?? []
            let reports = try #require(lines.first { $0["title"]?.text == "voluntary GCM reports" })
            #expect(reports["sinceLastForum"] == .integer(1) && reports["upToItsEnd"] == .integer(1), "\(reports)")
            #expect(reports["dayNotKnown"] == .integer(2) && reports["events"]?.items.count == 4, "\(reports)")
            #expect(try desk.done("readiness f --as-of 2024-03-13").out.contains("UNKNOWN"))
        }
    }

    @Test("A voluntary row is there where something may count, and says that it only may")
    func possibleRow() throws {
        let requirement =
            "requirement.adopted v --forum f --area reports --verb voluntary --title V --owed-by 'Member States' --per State "
            + "--measure reports --filters kind=voluntary-gcm-report --counted-from a.end+1 --due f.start --on 2022-06-01"
        try with(Self.forums + [requirement]) { (desk: Desk) throws in
            let answer = try desk.done("readiness f --as-of 2024-03-13 --format json").json
            let rows = try #require(answer["requirements"]?.items.first?["rows"]?.items)
            func row(_ state: String) -> JSONValue? { rows.first { $0["key"]?["state"]?.text == state } }
            #expect(rows.count == 3 && row("KGZ") == nil, "what certainly was before does not count")
            #expect(row("FRA")?["status"]?.text == "submitted" && row("FRA")?["possible"] == .integer(0))
            for state in ["AZE", "DEU"] {
                #expect(row(state)?["status"]?.text == "none recorded" && row(state)?["reached"] == .integer(0), "\(state)")
                #expect(row(state)?["possible"] == .integer(1), "\(state)")
            }
            #expect(try desk.done("why v --state AZE --as-of 2024-03-13").out.contains("report/open"))
            #expect(try desk.run("why v --state KGZ --as-of 2024-03-13").code == .notUnderstood)
        }
    }

    // MARK: One State

    @Test("Of one State days are as stated, and what it owes of its pledges and by name stands among what is expected")
    func oneState() throws {
        let lines = [
            "pledge.made p --by AZE --title P --on 2022-06-03", "pledge.made q --by FRA --title Q --on 2022-06-03",
            "requirement.adopted progress --forum f --area pledges --verb encourages --title Progress --owed-by 'those who pledged' "
                + "--per pledge --measure progress-reports --due f.start --on 2022-06-01",
            "requirement.adopted money --forum f --area fund --verb target --title Money --owed-by Azerbaijan --per none "
                + "--measure deposits --filters donor=AZE --amount '2 USD' --due f.start --on 2022-06-01",
        ]
        try with(Self.forums + lines) { (desk: Desk) throws in
            let answer = try desk.done("readiness f --state AZE --as-of 2024-03-13 --format json").json
            #expect(answer["recorded"]?.items.first { $0["subject"]?.text == "report/open" }?["occurred"]?.text == "../2024-01-01")
            let expected = (answer["requirements"]?.items ?? []).map { "\($0["id"]?.text ?? "") \($0["key"]?.text ?? "")" }
            #expect(expected.sorted() == ["money ", "progress p"])
            let other = try desk.done("readiness f --state FRA --as-of 2024-03-13 --format json").json["requirements"]?.items ?? []
            #expect(other.map { $0["key"]?.text } == ["q"])
        }
    }

    @Test(
        "Days that were planned and on which a meeting was not held make nothing due",
        arguments: [
            ("2021-05", "2021-05-30", "no"), ("2021", "2021-12-30", "no"), ("2021-03", "2021-03-30", "no"),
            ("2021-05-06", "2021-05-05", "yes"),
        ])
    func contradictedPlan(held: String, due: String, isKnown: String) throws {
        let lines = [
            "meeting.scheduled f --on 2020-01-01 --planned 2021-03-05/2021-03-06 --kind imrf --round 1 --title F",
            "requirement.adopted a --on 2020-02-01 --forum f --area reports --verb requests --title A --per none --measure reports "
                + "--at-least 1 --due f.start-1",
            "meeting.convened f --on \(held)",
        ]
        try with(lines) { (desk: Desk) throws in
            let rows = try desk.done("readiness f --as-of 2022-06-30 --format csv").records
            let row = try #require(rows.last)
            #expect(row.contains(",\(due),\(isKnown),"), "\(row)")
        }
    }

    @Test("What was met in a year that is known alone was met by its end")
    func metBy() throws {
        let lines = [
            "meeting.scheduled f --title F --kind imrf --round 2 --planned 2026-05-05 --on 2022-06-01",
            "requirement.adopted a --on 2022-06-01 --forum f --area reports --verb requests --title A --per none --measure reports "
                + "--at-least 1 --due f.start",
            "report.submitted r --states AZE --kind study --title R --on 2023",
        ]
        try with(lines) { (desk: Desk) throws in
            let answer = try desk.done("readiness f --as-of 2024-06-30")
            #expect(answer.out.contains("1. A: 2023"))
            let row = try desk.done("readiness f --as-of 2024-06-30 --format json").json["requirements"]?.items.first?["rows"]?.items.first
            #expect(row?["metOn"]?.text == "2023-12-31" && row?["metFrom"]?.text == "2023-01-01")
        }
    }

    @Test("What only may be there is told beside a list, a timeline and a thing, and is no absence")
    func possibleThings() throws {
        let lines = [
            "pledge.made p --by DEU --title P --on ../2024-03-20", "pledge.made q --by DEU --title Q --on 2024-01-02",
            "meeting.convened m --on 2024-03-10/2024-03-12 --kind plenary --title M",
            "pledge.made gone --by DEU --title G --on 2024-01-02 --id g",
        ]
        try with(lines) { (desk: Desk) throws in
            try desk.done("retract g --reason wrong")
            func words(_ question: String) throws -> String {
                try desk.done(question).out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            #expect(try words("list pledges --as-of 2024-03-11").contains("1 more may have been by then, possibly: pledge/p."))
            #expect(try !words("list pledges --as-of 2024-03-21").contains("possibly"))
            #expect(try !words("list pledges --state FRA --as-of 2024-03-11").contains("possibly"))
            #expect(try words("list meetings --as-of 2024-03-11").contains("No meetings match. 1 more may have been"))
            #expect(try words("timeline --as-of 2024-03-11").contains("possibly: meeting/m"))
            #expect(try words("show pledge/p --as-of 2024-03-11").contains("1 more may have been by then"))
            #expect(try words("show pledge/gone").contains("All its events were retracted"))
            #expect(try words("show pledge/q --as-of 2023-01-01").contains("Its events are of later days"))
            let listed = try desk.done("list pledges --as-of 2024-03-11 --format json").json["possible"]?.items
            #expect(listed?.compactMap(\.text) == ["pledge/p"])
        }
    }

    @Test("Each number of people that an event states stands with its own words, and each note and recipient for itself")
    func eachForItself() throws {
        let lines = [
            "meeting.convened m --on 2024-03-11 --kind consultation --title M --participants 90 --participants-exactness about",
            "meeting.convened m --on 2024-03-11 --participants 120", "programme.approved b --on 2024-01-01 --title B --fund MIG00",
            "programme.result-reported b --on 2024-02-01 --text r1 --beneficiaries 1000 --unit families --exactness over",
            "programme.result-reported b --on 2024-03-01 --text r2 --beneficiaries 20",
            "report.submitted r --states AZE --kind study --title R --on 2023", "report.forwarded r --to coordinator --on 2023-06-01",
            "report.forwarded r --to president-of-the-general-assembly --on 2024-01-01",
            "contribution.announced c --donor DEU --fund MIG00 --amount '5 EUR' --note one --on 2024-01-02",
            "contribution.deposited c --amount '5 EUR' --note two --on 2024-02-02",
        ]
        try with(lines) { (desk: Desk) throws in
            func states(_ thing: String) throws -> JSONValue { try #require(try desk.done("show \(thing) --format json").json["states"]) }
            let meeting = try states("m")
            #expect(meeting["participants"]?.text == "about 90; 120" && meeting["participantsExactness"] == nil)
            #expect(try states("b")["beneficiaries"]?.text == "over 1000 families; 20")
            #expect(try states("r")["to"]?.text == "coordinator; president-of-the-general-assembly")
            #expect(try states("c")["note"]?.text == "one; two")
        }
    }
}
