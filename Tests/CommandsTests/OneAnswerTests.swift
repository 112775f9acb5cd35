import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("What is said of one thing is the same wherever it is asked")
struct OneAnswerTests {
    private func with(_ lines: [String], _ body: (Desk) throws -> Void) throws {
        try Desk.with { (desk: Desk) throws in
            try desk.open()
            for line in lines { try desk.done("record " + line) }
            try body(desk)
        }
    }

    private func rows(_ desk: Desk, _ question: String) throws -> [JSONValue] {
        try desk.done(question + " --format json").json["rows"]?.items ?? []
    }

    private func values(_ desk: Desk, _ question: String) throws -> [String] {
        try rows(desk, question).map { row in
            var value = 0
            if case .integer(let count)? = row["value"] { value = count }
            return ((row["key"]?.members ?? []).map { $0.value.text ?? "" } + [String(value)]).joined(separator: " ")
        }
    }

    // MARK: Pledges

    private static let joined = [
        "pledge.made q --by DEU --title Q --on 2024-03-05", "pledge.made p --by KEN --title P --objectives 3 --on 2024-03-06",
        "pledge.same-as p --pledge q --on 2024-04-01",
    ]

    @Test("A pledge of several names has the States of the first, and what that does not say from the next", arguments: ["p", "q"])
    func joinedPledge(name: String) throws {
        try with(Self.joined) { (desk: Desk) throws in
            let states = try #require(try desk.done("show pledge/\(name) --format json").json["states"])
            #expect(states["by"]?.text == "DEU" && states["objectives"]?.text == "3" && states["title"]?.text == "Q")
            let listed = try #require(try rows(desk, "list pledges").first)
            #expect(listed["by"]?.text == "DEU" && listed["objectives"]?.text == "3")
            #expect(try values(desk, "measure pledges --by state") == ["DEU 1"])
            let remarks = try desk.done("check --remarks").err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(remarks.contains("says KEN, which the pledge does not: it is counted under pledge/q"), "\(remarks)")
        }
        try with(["pledge.made q --by DEU,KEN --title Q --on 2024-03-05"] + Self.joined.dropFirst()) { (desk: Desk) throws in
            #expect(try !desk.done("check --remarks").err.contains("which the pledge does not"))
        }
    }

    @Test("An amendment of a day before the last that a making may mean holds where the making does not say the field")
    func earlyAmendment() throws {
        let lines = [
            "pledge.made p --by PRT --title P --on 2024", "pledge.amended p --objectives 7 --title Other --on 2024-05-01",
        ]
        try with(lines) { (desk: Desk) throws in
            #expect(try values(desk, "measure pledges --by objective --as-of 2025-01-01") == ["7 1"])
            let listed = try #require(try rows(desk, "list pledges --as-of 2025-01-01").first)
            #expect(listed["objectives"]?.text == "7" && listed["title"]?.text == "P")
            let shown = try desk.done("show pledge/p --as-of 2025-01-01 --format json").json["states"]
            #expect(shown?["objectives"]?.text == "7" && shown?["title"]?.text == "P")
        }
    }

    @Test("A report of progress counts under the stage that it says, and its text stands beside the pledge's")
    func progress() throws {
        let lines = [
            "pledge.made p --by PRT --title P --text Promise --on 2024-03-01",
            "pledge.progressed p --stage planning --text One --on 2024-04-01",
            "pledge.progressed p --stage in-progress --text Two --on 2024-05-01", "pledge.withdrawn p --on 2024-06-01",
        ]
        try with(lines) { (desk: Desk) throws in
            #expect(try values(desk, "measure progress-reports --by stage").sorted() == ["in-progress 1", "planning 1"])
            #expect(try values(desk, "measure progress-reports --stage planning") == ["1"])
            #expect(try values(desk, "measure pledges --by stage") == ["withdrawn 1"])
            let states = try #require(try desk.done("show pledge/p --format json").json["states"])
            #expect(states["text"]?.text == "Promise" && states["progressedText"]?.text == "One; Two")
        }
    }

    // MARK: Money

    @Test("A contribution is listed with the events of all its parts")
    func parts() throws {
        let lines = [
            "contribution.deposited o --donor FRA --fund MIG01 --amount '50 USD' --on 2024-01-06 --id k4",
            "contribution.deposited o --amount '50 EUR' --on 2024-01-06 --id k5",
            "contribution.repaid o --amount '5 EUR' --on 2024-01-07 --id k6",
        ]
        try with(lines) { (desk: Desk) throws in
            let row = try #require(try rows(desk, "list contributions").first)
            #expect(row["events"]?.items.compactMap(\.text) == ["k4", "k5", "k6"])
            #expect(row["standsAt"] == .null && row["deposited"]?.text == "EUR 45.00, USD 50.00")
            let states = try desk.done("show contribution/o").out
            #expect(states.contains("less what was repaid"))
        }
    }

    @Test(
        "A blank amount is blank wherever it is told",
        arguments: [
            (["contribution.committed z --donor DEU --fund MIG00 --on 2024-01-01"], "blank", "", "blank"),
            (
                [
                    "contribution.committed z --donor DEU --fund MIG00 --on 2024-01-01",
                    "contribution.repaid z --amount '5 EUR' --on 2024-02-01",
                ],
                "blank", "EUR -5.00", "blank"
            ),
            (
                [
                    "contribution.committed z --donor DEU --fund MIG00 --on 2024-01-01",
                    "contribution.deposited z --amount '40 EUR' --on 2024-02-01",
                ], "blank", "EUR 40.00", "EUR 40.00"
            ),
            (["contribution.deposited z --donor DEU --fund MIG00 --on 2024-01-01"], "", "blank", "blank"),
        ])
    func blanks(_ lines: [String], committed: String, deposited: String, standsAt: String) throws {
        try with(lines) { (desk: Desk) throws in
            let row = try #require(try rows(desk, "list contributions").first)
            #expect(Self.told("standsAt", row) == committed && Self.told("deposited", row) == deposited)
            let shown = try flowing(desk.done("show contribution/z"))
            #expect(shown.contains("stands at \(standsAt) "), "\(shown)")
        }
    }

    /// An amount of a list as one text: `USD 5.00`.
    private static func told(_ name: String, _ row: JSONValue) -> String {
        let currency = row[name + "Currency"]?.text.map { $0 + " " } ?? ""
        return row[name]?.text.map { currency + $0 } ?? ""
    }

    private func flowing(_ answer: Answer) -> String {
        answer.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test("What a contribution that was cancelled stood at is told as past")
    func cancelled() throws {
        let lines = [
            "contribution.committed c --donor DEU --fund MIG00 --amount '5 EUR' --on 2024-01-01",
            "contribution.cancelled c --on 2024-02-01",
        ]
        try with(lines) { (desk: Desk) throws in
            let states = try #require(try desk.done("show contribution/c --format json").json["states"])
            #expect(states["standsAt"] == nil && states["stoodAt"] != nil && states["status"]?.text == "cancelled")
            #expect(try rows(desk, "list contributions --status cancelled").map { $0["slug"]?.text } == ["c"])
            #expect(try rows(desk, "list contributions --status committed").isEmpty && rows(desk, "measure contributions").isEmpty)
        }
    }

    @Test("Of what is stated again, what the later event does not say stays, wherever it is asked")
    func statedAgain() throws {
        let lines = [
            "role.assumed x --kind champion-country --states KEN --office O --of 'a declaration' --title T --on 2024-02",
            "role.assumed x --kind champion-country --states KEN --note again --on 2024-03-01",
            "organisation.described g --kind network --name G --seat Lisbon --on 2024-02-01",
            "organisation.described g --kind network --name H --on 2024-03-01",
        ]
        try with(lines) { (desk: Desk) throws in
            let role = try #require(try rows(desk, "list roles").first)
            #expect(role["office"]?.text == "O" && role["of"]?.text == "a declaration" && role["occurred"]?.text == "2024-02")
            #expect(try values(desk, "measure roles --by office") == ["O 1"])
            let states = try #require(try desk.done("show role/x --format json").json["states"])
            #expect(states["office"]?.text == "O" && states["note"]?.text == "again")
            let organisation = try #require(try rows(desk, "list organisations").first)
            #expect(organisation["seat"]?.text == "Lisbon" && organisation["title"]?.text == "H")
            try desk.done("record role.ended x --on 2024-04-01")
            try desk.done("record role.assumed x --kind champion-country --states KEN --on 2024-05-01")
            #expect(try rows(desk, "list roles").first?["office"]?.text == "O")
        }
    }

    // MARK: Meetings and reports

    @Test("A meeting that was called off and planned again can be held; one that was not planned again cannot")
    func plannedAgain() throws {
        let lines = [
            "meeting.scheduled m --on 2024-01-01 --planned 2024-05-06 --kind conference --title M", "meeting.cancelled m --on 2024-02-01",
        ]
        try with(lines) { (desk: Desk) throws in
            #expect(try desk.run("record meeting.convened m --on 2024-06-01").code == .no)
            try desk.done("record meeting.scheduled m --on 2024-03-01 --planned 2024-06-01")
            try desk.done("record meeting.convened m --on 2024-06-01")
            #expect(try desk.run("record meeting.cancelled m --on 2024-07-01").code == .no)
            #expect(try values(desk, "measure meetings --by status") == ["held 1"])
        }
    }

    @Test("What may be is told to be a difference, and where nothing may be, nothing is told")
    func possible() throws {
        let lines = [
            "report.announced r --states PRT --kind voluntary-gcm-report --title R --on 2024-01-01",
            "report.submitted r --on 2024-02-01/2024-04-01",
        ]
        try with(lines) { (desk: Desk) throws in
            let doubtful = try desk.done("measure reports --by status --as-of 2024-03-01").out
            #expect(doubtful.contains("-1") && doubtful.contains("is a difference"), "\(doubtful)")
            #expect(try !desk.done("measure reports --by status --as-of 2024-05-01").out.contains("is a difference"))
        }
    }

    @Test("A report has the regions of its States in the timeline too")
    func regions() throws {
        let lines = [
            "report.submitted r --states PRT --kind voluntary-gcm-report --title R --on 2024-01-01",
            "report.submitted s --states KGZ --kind voluntary-gcm-report --title S --on 2024-01-02",
        ]
        try with(lines) { (desk: Desk) throws in
            #expect(try rows(desk, "timeline --region UNECE").compactMap { $0["region"]?.text } == ["UNECE ECLAC", "UNECE ESCAP"])
            #expect(try rows(desk, "timeline --region ESCAP").compactMap { $0["subject"]?.text } == ["report/s"])
            #expect(try rows(desk, "timeline --region ECA").isEmpty)
        }
    }

    // MARK: A forum

    @Test("A month in which a forum was held names no day: what is due before it is due before its last, marked")
    func heldInAMonth() throws {
        let lines = [
            "meeting.convened f --title F --kind imrf --on 2024-06",
            "requirement.adopted c --forum f --area pledges --title R --verb invites --measure pledges --per none --due f.start-1 "
                + "--on 2023-01-01",
            "pledge.made p --by PRT --title P --on 2024-06-10",
        ]
        try with(lines) { (desk: Desk) throws in
            let row = try #require(try desk.done("readiness f --as-of 2024-07-13 --format json").json["requirements"]?.items.first)
            #expect(row["due"]?.text == "2024-06-29" && row["planningDayKnown"] == .bool(false) && row["status"]?.text == "met")
        }
    }

    @Test("What was deposited is there, also where the contribution was cancelled afterwards")
    func voluntaryDeposit() throws {
        let lines = [
            "meeting.scheduled f --title F --kind imrf --planned 2024-04-15 --on 2024-01-01",
            "contribution.deposited k --donor FRA --fund MIG00 --amount '40 EUR' --on 2024-01-15",
            "contribution.cancelled k --on 2024-02-15",
            "requirement.adopted a --forum f --area fund --title R --verb voluntary --measure deposits --per none --on 2023-01-01",
        ]
        try with(lines) { (desk: Desk) throws in
            let row = try #require(try desk.done("readiness f --as-of 2024-05-10 --format json").json["requirements"]?.items.first)
            #expect(row["status"]?.text == "submitted")
        }
    }

    private static let rule = "--forum f --area pledges --title R --verb invites --measure pledges --at-least 2 --per none"

    @Test("Where what must come first has not happened, the latest due day holds on every day")
    func laterDueDay() throws {
        let lines = [
            "meeting.scheduled f --title F --kind imrf --planned 2024-05-14 --on 2024-01-01",
            "requirement.adopted c \(Self.rule) --due f.start --on 2024-01-01",
            "requirement.adopted a \(Self.rule) --after c --due f.start --due 2024-04-14 --on 2024-01-01",
        ]
        try with(lines) { (desk: Desk) throws in
            for day in ["2024-04-01", "2024-05-14", "2024-05-15", "2025-01-01"] {
                let requirements = try desk.done("readiness f --as-of \(day) --format json").json["requirements"]?.items ?? []
                #expect(requirements.first { $0["id"]?.text == "a" }?["due"]?.text == "2024-05-14", "\(day)")
            }
        }
    }

    @Test("What is certainly said of a forum that may be does not take it away")
    func possibleForum() throws {
        let lines = [
            "meeting.scheduled f --title F --kind imrf --planned 2024-05-06 --on 2024-01-11/2024-06-11",
            "requirement.adopted c \(Self.rule) --due f.start --on 2023-01-01",
            "meeting.rescheduled f --planned 2024-05-09 --on 2024-02-11",
        ]
        try with(lines) { (desk: Desk) throws in
            let answer = try desk.done("readiness f --as-of 2024-03-13 --format json").json
            #expect(answer["requirements"]?.items.count == 1)
        }
    }

    @Test("A report of a day that may be before the last forum is none of after it")
    func beforeTheForum() throws {
        let lines = [
            "meeting.convened a --title A --kind imrf --round 1 --on 2022-05-17/2022-05-20",
            "meeting.scheduled f --title F --kind imrf --round 2 --planned 2026-05-05 --on 2024-01-11",
            "report.submitted r --states AZE --kind voluntary-gcm-report --title R --on ../2024-01-01",
            "report.submitted s --states KGZ --kind voluntary-gcm-report --title S --on 2023-01-02",
            "requirement.adopted c \(Self.rule) --due f.start --on 2023-01-01",
        ]
        try with(lines) { (desk: Desk) throws in
            let lines = try desk.done("readiness f --as-of 2024-03-13 --format json").json["background"]?["lines"]?.items ?? []
            let reports = lines.first { $0["title"]?.text == "voluntary GCM reports" }
            #expect(reports?["sinceLastForum"] == .integer(1) && reports?["upToItsEnd"] == .integer(0), "\(String(describing: reports))")
        }
    }
}
