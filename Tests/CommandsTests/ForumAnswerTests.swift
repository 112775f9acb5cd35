import Commands
import DeskTesting
import JSON
import Testing

/// Of each kind of event and rule, where an answer can be given that looks right and is not.
@Suite("A forum's answers, as a reader of the design would give them")
struct ForumAnswerTests {
    private static func rule(_ words: String, slug: String = "r") -> String {
        "requirement.adopted \(slug) --on 2021-01-10 --forum f --area forum --title T --owed-by PRT "
            + (words.contains("--verb") ? "" : "--verb requests ") + words
    }

    /// The rows of one requirement: what they are of, how they stand, when they are due and, with a mark, whether on a known day.
    private func rows(_ desk: Desk, of slug: String = "r", asOf: String) throws -> [String] {
        let json = try desk.done("readiness f --as-of \(asOf) --format json").json
        let requirement = try #require(json["requirements"]?.items.first { $0["id"] == .string(slug) })
        let mark = requirement["planningDayKnown"] == .bool(false) ? "?" : ""
        return try #require(requirement["rows"]).items.map { row in
            let key = row["key"]?.members.map { $0.value.text ?? "" }.joined() ?? ""
            let due = row["due"]?.text.map { " due " + $0 + mark } ?? ""
            return (key.isEmpty ? "" : key + " ") + (row["status"]?.text ?? "") + due
        }
    }

    private func values(_ desk: Desk, _ question: String) throws -> [String] {
        try desk.done(question + " --format csv").records.dropFirst().map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).dropLast(2).joined(separator: " ")
        }
    }

    // MARK: States and their regions

    @Test("A State of several stands under its own regions only, in rows, in filters and in both")
    func statesAndRegions() throws {
        let champion = "role.assumed c --on 2021-06-01 --kind champion-country --states KGZ,PRT,VAT --title C"
        let statement = "statement.delivered s --on 2021-06-01 --by DNK,COL,KGZ --title S"
        try Desk.withConference([champion, statement]) { (desk: Desk) throws in
            #expect(
                try values(desk, "measure champions --by region,state")
                    == [" VAT 1", "ECLAC PRT 1", "ESCAP KGZ 1", "UNECE KGZ 1", "UNECE PRT 1"])
            #expect(try values(desk, "measure champions --by state,region").contains("VAT  1"))
            #expect(
                try values(desk, "measure statements --by region,state")
                    == ["ECLAC COL 1", "ESCAP KGZ 1", "UNECE DNK 1", "UNECE KGZ 1"])
            #expect(
                try values(desk, "measure statements --by state,year,region").map { $0.replacing(" 2021", with: "") } == [
                    "COL ECLAC 1", "DNK UNECE 1", "KGZ ESCAP 1", "KGZ UNECE 1",
                ])
            #expect(try values(desk, "measure statements --region ECLAC --state KGZ") == ["0"])
            #expect(try values(desk, "measure statements --region ESCAP --state KGZ") == ["1"])
            #expect(try values(desk, "measure statements --region UNECE --by state") == ["DNK 1", "KGZ 1"])
            #expect(try values(desk, "measure statements --state DNK --by region") == ["UNECE 1"])
            #expect(try values(desk, "list statements --region ECLAC --state KGZ") == [])
        }
    }

    @Test("Champions are countries: one that two roles name is one, and a role of two is two")
    func champions() throws {
        let lines = [
            "role.assumed a --on 2021-06-01 --kind champion-country --states KGZ --title A --id a",
            "role.assumed b --on 2021-07-01 --kind champion-country --states KGZ,PRT --title B --id b",
        ]
        try Desk.withConference(lines) { (desk: Desk) throws in
            #expect(try values(desk, "measure champions") == ["2"])
            #expect(try values(desk, "measure champions --by state") == ["KGZ 1", "PRT 1"])
            #expect(try values(desk, "measure champions --state KGZ") == ["1"])
            try desk.done("record role.ended a --on 2021-08-01")
            #expect(try values(desk, "measure champions --state KGZ") == ["1"])
            try desk.done("record role.ended b --on 2021-09-01")
            #expect(try values(desk, "measure champions") == ["0"])
            #expect(try values(desk, "measure champions --as-of 2021-08-15") == ["2"])
        }
    }

    // MARK: Days

    @Test("Days that are more are new days; a month or a year that they lie in is vaguer; what was called off is planned no more")
    func plans() throws {
        let rule = Self.rule("--per none --measure reports --due f.end")
        try Desk.withConference([rule, "meeting.rescheduled f --on 2021-02-01 --planned 2022-05-10/2022-05-13"]) { (desk: Desk) throws in
            #expect(try rows(desk, asOf: "2021-03-01") == ["outstanding due 2022-05-13"])
            try desk.done("record meeting.rescheduled f --on 2021-04-01 --planned 2022-05")
            #expect(try rows(desk, asOf: "2021-05-01") == ["outstanding due 2022-05-13"])
            #expect(try values(desk, "timeline --as-of 2021-05-01")[0].contains("2022-05-10/2022-05-13"))
            try desk.done("record meeting.cancelled f --on 2021-06-01")
            try desk.done("record meeting.scheduled f --on 2021-07-01 --planned 2022-05 --kind conference --title F")
            #expect(try rows(desk, asOf: "2021-08-01") == ["outstanding due 2022-05-31?"])
            #expect(try values(desk, "timeline --as-of 2021-08-01")[0].contains("2022-05 "))
        }
    }

    @Test("An open start is no day: the next rule holds, else the effective day, marked")
    func openStart() throws {
        let held = "meeting.convened m --on ../2021-06-01 --kind consultation --title M"
        let next = Self.rule("--per none --measure reports --due m.start,f.start-1", slug: "next")
        try Desk.withConference([held, Self.rule("--per none --measure reports --due m.start"), next]) { (desk: Desk) throws in
            #expect(try rows(desk, asOf: "2021-05-01") == ["outstanding"])
            #expect(try rows(desk, asOf: "2021-07-01") == ["not looked due 2021-06-01?"])
            #expect(try rows(desk, of: "next", asOf: "2021-07-01") == ["outstanding due 2022-05-09"])
        }
    }

    @Test("What moves a meeting that does not exist yet gives no day")
    func unbegunMeeting() throws {
        let rule = Self.rule("--per none --measure reports --due m.start")
        let moved = "meeting.rescheduled m --on 2021-05-10 --planned 2021-06-01"
        let begun = "meeting.scheduled m --on 2021-05 --planned 2021-06-02 --kind consultation --title M"
        try Desk.withConference([begun, moved, rule]) {
            (desk: Desk) throws in
            #expect(try rows(desk, asOf: "2021-04-30") == ["outstanding"])
            #expect(try rows(desk, asOf: "2021-05-15") == ["outstanding due 2021-06-02?"])
            #expect(try rows(desk, asOf: "2021-05-31") == ["outstanding due 2021-06-02"])
        }
    }

    @Test("A forum that is planned for a month makes due by its last day, marked; one that was called off drops what was expected")
    func vaguePlan() throws {
        let rule = Self.rule("--per none --measure reports --due f.start-1")
        try Desk.with(today: "2025-05-02") { (desk: Desk) throws in
            try desk.open()
            try desk.done("record " + Desk.conference.replacing("2022-05-10/2022-05-12", with: "2022-05"))
            try desk.done("record " + rule)
            #expect(try rows(desk, asOf: "2022-05-30") == ["outstanding due 2022-05-30?"])
            #expect(try rows(desk, asOf: "2022-05-31") == ["not looked due 2022-05-30?"])
            try desk.done("record meeting.cancelled f --on 2022-06-01")
            let answer = try desk.done("readiness f --as-of 2022-07-01")
            #expect(answer.out.contains("Cancelled. What was expected for it, 1 requirement, is dropped with it."))
            #expect(try desk.done("readiness f --as-of 2022-07-01 --format json").json["requirements"]?.items.count == 0)
        }
    }

    @Test("Handed in again on another day, it was handed in on the first; and late is said only where it is certain")
    func inTime() throws {
        func state(_ desk: Desk) throws -> String {
            let json = try desk.done("readiness f --as-of 2022-07-01 --format json").json
            let row = try #require(json["requirements"]?.items.first?["rows"]?.items.first)
            return "\(row["status"]?.text ?? "") \(row["inTime"].map { "\($0)" } ?? "")"
        }
        let rule = Self.rule("--per none --measure reports --filters status=submitted --due f.start-1")
        let report = "report.submitted own --states PRT --kind voluntary-gcm-report --title T --on"
        try Desk.withConference([rule, "\(report) 2022-03"]) { (desk: Desk) throws in
            #expect(try state(desk) == "met bool(true)")
            try desk.done("record \(report) 2022-06-01")
            #expect(try state(desk) == "met bool(true)")
        }
        try Desk.withConference([rule, "\(report) 2022-05"]) { (desk: Desk) throws in
            #expect(try state(desk) == "met null")
            #expect(try desk.done("readiness f --as-of 2022-07-01").out.contains("whether it was in time"))
            try desk.done("record \(report) 2022-05-10")
            #expect(try state(desk) == "met late bool(false)")
        }
        try Desk.withConference([rule, "\(report) 2022-06-01"]) { (desk: Desk) throws in #expect(try state(desk) == "met late bool(false)")
        }
    }

    @Test("What may have come before the span that counts is possible, and not met")
    func span() throws {
        let rule = Self.rule("--per none --measure reports --filters status=submitted --due f.start-1 --counted-from 2022-03-15")
        try Desk.withConference([rule, "report.submitted own --states PRT --kind voluntary-gcm-report --title T --on 2022-03"]) {
            (desk: Desk) throws in
            let json = try desk.done("readiness f --as-of 2022-04-01 --format json").json
            let row = try #require(json["requirements"]?.items.first?["rows"]?.items.first)
            #expect(row["status"]?.text == "outstanding")
            #expect(row["reached"] == .integer(0) && row["possible"] == .integer(1))
        }
    }

    @Test("What was done stays done when it ends after the due day, and not when it ended before")
    func done() throws {
        let rule = Self.rule("--per none --measure roles --filters kind=co-facilitator --at-least 1 --due f.start-1")
        let role = "role.assumed c --on 2021-06-01 --kind co-facilitator --states PRT --title C"
        try Desk.withConference([rule, role]) { (desk: Desk) throws in
            try desk.done("record role.ended c --on 2022-06-01")
            #expect(try rows(desk, asOf: "2022-07-01") == ["met due 2022-05-09"])
            #expect(try values(desk, "measure roles --as-of 2022-07-01") == ["0"])
        }
        try Desk.withConference([rule, role]) { (desk: Desk) throws in
            try desk.done("record role.ended c --on 2022-05-01")
            #expect(try rows(desk, asOf: "2022-05-02") == ["outstanding due 2022-05-09"])
            #expect(try rows(desk, asOf: "2022-07-01") == ["not looked due 2022-05-09"])
        }
    }

    @Test(
        "Nothing that comes after the due day undoes what was done by it, and what came before it does",
        arguments: [
            (
                "--per pledge --measure progress-reports", ["pledge.made p --by PRT --title P --on 2021-01-01"],
                "pledge.progressed p --stage in-progress --on 2022-01-01", "pledge.withdrawn p", "p ", "no row"
            ),
            (
                "--per none --measure contributions --amount '100 USD'", [],
                "contribution.committed c --donor PRT --fund MIG00 --amount '100 USD' --on 2022-01-01", "contribution.cancelled c", "",
                "not looked due 2022-05-09"
            ),
            (
                "--per none --measure contributions --amount '100 USD'", [],
                "contribution.committed c --donor PRT --fund MIG00 --amount '100 USD' --on 2022-01-01",
                "contribution.committed c --amount '60 USD'", "", "partly met due 2022-05-09"
            ),
            (
                "--per none --measure deposits --amount '100 USD'", [],
                "contribution.deposited c --donor PRT --fund MIG00 --amount '100 USD' --on 2022-01-01",
                "contribution.repaid c --amount '40 USD' --why unspent", "", "partly met due 2022-05-09"
            ),
            (
                "--per State --measure roles", [], "role.assumed c --on 2021-06-01 --kind co-facilitator --states PRT --title C",
                "role.ended c", "PRT ", "no row"
            ),
            (
                "--per none --measure pledges --filters stage=in-progress", ["pledge.made p --by PRT --title P --on 2021-01-01"],
                "pledge.progressed p --stage in-progress --on 2022-01-01", "pledge.fulfilled p", "", "not looked due 2022-05-09"
            ),
        ])
    func doneByDueDay(
        _ measure: String, _ begun: [String], _ done: String, _ undone: String, _ key: String, _ otherwise: String
    ) throws {
        let given = [Self.rule(measure + " --due f.start-1")] + begun + [done]
        for (day, expected) in [("2022-06-01", key + "met due 2022-05-09"), ("2022-05-01", otherwise)] {
            try Desk.withConference(given) { (desk: Desk) throws in
                try desk.done("record \(undone) --on \(day)")
                #expect(try rows(desk, asOf: "2022-07-01") == (expected == "no row" ? [] : [expected]), "\(undone) on \(day)")
                let row = try desk.done("readiness f --as-of 2022-07-01 --format csv").out
                #expect(row.contains("done by the due day; now") == (day == "2022-06-01" && key != "p "))
            }
        }
    }

    @Test("A pledge made after the due day belongs to the next forum")
    func laterPledge() throws {
        let rule = Self.rule("--per pledge --measure progress-reports --due f.start-1")
        let pledges = ["2022-01-01", "2022-05", "2022-06-01"].enumerated().map { "pledge.made p\($0) --by PRT --title P\($0) --on \($1)" }
        try Desk.withConference([rule] + pledges) { (desk: Desk) throws in
            #expect(
                try rows(desk, asOf: "2022-07-01") == ["p0 not looked due 2022-05-09", "p1 not looked due 2022-05-09"])
        }
    }

    // MARK: Looks

    @Test("A look counts only where it looked, and only from the day on which it certainly was")
    func looks() throws {
        let regions = Self.rule("--per region --measure reports --due f.start-1", slug: "regions")
        let states = Self.rule("--per State --among KEN --among PRT --measure reports --due f.start-1", slug: "states")
        let own = Self.rule("--per none --measure reports --filters state=PRT --due f.start-1", slug: "own")
        let whole = Self.rule("--per none --measure reports --due f.start-1", slug: "whole")
        func look(_ words: String, _ slugs: String = "regions,states,own") -> String {
            "source.checked page --outcome nothing-found --scope All --requirements \(slugs) \(words) --title Page"
        }
        func statuses(_ desk: Desk, _ slug: String) throws -> [String] {
            try rows(desk, of: slug, asOf: "2022-07-01").map { $0.replacing(" due 2022-05-09", with: "") }
        }
        let nowhere = ["ECA", "ECLAC", "ESCAP", "ESCWA", "UNECE"].map { $0 + " not looked" }
        try Desk.withConference([regions, states, own, look("--states PRT --on 2022-06-01")]) { (desk: Desk) throws in
            #expect(try statuses(desk, "regions").sorted() == nowhere)
            #expect(try statuses(desk, "states") == ["KEN not looked", "PRT nothing found"])
            #expect(try statuses(desk, "own") == ["nothing found"])
        }
        try Desk.withConference([regions, states, own, look("--regions ECA --on 2022-06-01")]) { (desk: Desk) throws in
            #expect(try statuses(desk, "regions").filter { $0.hasSuffix("nothing found") } == ["ECA nothing found"])
            #expect(try statuses(desk, "states") == ["KEN nothing found", "PRT not looked"])
            #expect(try statuses(desk, "own") == ["not looked"])
        }
        try Desk.withConference([whole, look("--states PRT --on 2022-06-01", "whole")]) { (desk: Desk) throws in
            #expect(try statuses(desk, "whole") == ["not looked"])
            try desk.done("record " + look("--on 2022-06-02", "whole"))
            #expect(try statuses(desk, "whole") == ["nothing found"])
        }
        for day in ["../2022-06-01", "2022-05", "2022-05-09"] {
            try Desk.withConference([states, look("--on \(day)", "states")]) { (desk: Desk) throws in
                #expect(try statuses(desk, "states") == ["KEN not looked", "PRT not looked"], "\(day)")
            }
        }
        try Desk.withConference([states, look("--on 2022-05-10", "states")]) { (desk: Desk) throws in
            #expect(try statuses(desk, "states") == ["KEN nothing found", "PRT nothing found"])
        }
    }

    // MARK: What stands

    @Test("What is voluntary and there is submitted: a target, a deposit, a report that was only handed on")
    func voluntary() throws {
        for (measure, line) in [
            ("targets", "target.set t --on 2021-06-01 --fund MIG00 --kind annual --amount '1000000 USD' --title T"),
            ("deposits", "contribution.deposited c --on 2021-06-01 --donor PRT --fund MIG00 --amount '1000000 USD'"),
            ("reports", "report.forwarded s --on 2021-06-01 --to coordinator --kind summary-report --title S"),
        ] {
            try Desk.withConference([Self.rule("--verb voluntary --per none --measure \(measure) --due f.start-1"), line]) {
                (desk: Desk) throws in
                #expect(try rows(desk, asOf: "2021-07-01") == ["submitted due 2022-05-09"], "\(measure)")
            }
        }
        try Desk.withConference(["report.forwarded s --on 2021-06-01 --to coordinator --kind summary-report --title S"]) {
            (desk: Desk) throws in
            #expect(try values(desk, "timeline --as-of 2021-07-01").contains { $0.contains(" done S summary-report") })
        }
    }

    @Test("What is reached shows while the rest waits")
    func reachedWhileWaiting() throws {
        let first = Self.rule("--per none --measure statements --due f.start-1", slug: "first")
        let rule = Self.rule("--per none --measure reports --filters status=submitted --at-least 2 --due f.start-1 --after first")
        try Desk.withConference([first, rule, "report.submitted own --states PRT --kind study --title T --on 2022-03-01"]) {
            (desk: Desk) throws in
            #expect(try rows(desk, asOf: "2022-04-01") == ["waiting due 2022-05-09"])
            #expect(try desk.done("readiness f --as-of 2022-04-01").out.contains("1 of 2"))
            #expect(try rows(desk, asOf: "2022-07-01") == ["waiting due 2022-05-09"])
        }
    }

    // MARK: Which forum, and what contradicts itself

    @Test("Without a forum it is the next one that has requirements, or where none is to come the last")
    func nextForum() throws {
        let later = "meeting.scheduled g --on 2021-01-10 --planned 2026-05-10 --kind conference --title G"
        let own = "requirement.adopted r2 --on 2021-01-10 --forum g --area forum --title T --owed-by PRT --verb requests --per none "
        try Desk.withConference([
            later, Self.rule("--per none --measure reports --due f.start-1"), own + "--measure reports --due g.start-1",
        ]) {
            (desk: Desk) throws in
            for (day, forum) in [("2021-03-01", "f"), ("2022-05-12", "f"), ("2022-05-13", "g"), ("2026-05-11", "g")] {
                let today = day > "2025-05-02" ? " --today \(day)" : ""
                let json = try desk.done("readiness --as-of \(day)\(today) --format json").json
                #expect(json["forum"]?["slug"]?.text == forum, "\(day)")
            }
        }
    }

    @Test("What happens once and is told of two days, and what goes on after its end, is worth a look")
    func contradictions() throws {
        let made = "pledge.made p --by PRT --title P --on 2024-01-01"
        let lines = [
            "meeting.convened m --on 2024-03 --kind consultation --title M --id m0", "meeting.convened m --on 2024-03-11 --id m1", made,
            "pledge.progressed p --on 2024-05-01 --stage in-progress --id g1", "pledge.withdrawn p --on 2024-06 --id w",
        ]
        try Desk.withConference(lines) { (desk: Desk) throws in
            let quiet = try desk.done("check --remarks").err
            #expect(!quiet.contains("says 2024-03-1") && !quiet.contains("is of a day after its"))
            try desk.done("record meeting.convened m --on 2024-03-12 --id m2")
            try desk.done("record pledge.progressed p --on 2024-06-15 --stage in-progress --id g2")
            let first = try desk.done("check --remarks").err
            #expect(first.contains("meeting/m: event m2 says 2024-03-12, where another event says 2024-03-11, which stands"))
            #expect(!first.contains("is of a day after its"))
            try desk.done("record pledge.progressed p --on 2024-07-01 --stage in-progress --id g3")
            let second = try desk.done("check --remarks").err
            #expect(second.contains("pledge/p: event g3, pledge.progressed, is of a day after its pledge.withdrawn"))
        }
    }

    @Test("Each of several values has to be there where a requirement says so: more of one does not make up for another")
    func each() throws {
        let rule = Self.rule("--per none --measure participants --at-least 2 --due f.start-1 --filters 'GROUPS'")
        func meeting(_ number: Int, _ groups: String, _ day: String) -> String {
            "meeting.convened m\(number) --on \(day) --kind consultation --groups \(groups) --title M\(number)"
        }
        let migrants = [meeting(1, "migrants", "2021-06-01"), meeting(2, "migrants", "2021-07-01")]
        func row(_ desk: Desk) throws -> String {
            let json = try desk.done("readiness f --as-of 2022-06-01 --format json").json
            let row = try #require(json["requirements"]?.items.first?["rows"]?.items.first)
            let remarks = row["remarks"]?.items.compactMap(\.text).joined() ?? ""
            guard case .integer(let reached)? = row["reached"] else { return "" }
            return "\(row["status"]?.text ?? "") \(reached) \(row["metOn"]?.text ?? "never") \(remarks)"
        }
        try Desk.withConference([rule.replacing("GROUPS", with: "group=migrants,youth")] + migrants) { (desk: Desk) throws in
            #expect(try row(desk) == "met 2 2021-07-01 ")
        }
        try Desk.withConference([rule.replacing("GROUPS", with: "each group=migrants,youth")] + migrants) { (desk: Desk) throws in
            #expect(try row(desk) == "partly met 1 never nothing of group youth")
            try desk.done("record " + meeting(3, "youth", "2021-09-01"))
            #expect(try row(desk) == "met 3 2021-09-01 ")
        }
    }
}
