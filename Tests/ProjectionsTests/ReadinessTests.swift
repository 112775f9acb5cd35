import Events
import GlobalCompact
import History
import LedgerTesting
import Projections
import Testing

@Suite("A requirement's status, and the forum's readiness")
struct ReadinessTests {
    /// A meeting in each of some regions is due on the last day of 2033, after a report there.
    private func ledger(_ regions: String, _ lines: [Line]) throws -> TestLedger {
        TestLedger(
            [
                try .proposed("forum", as: .of(.imrf), on: "2030-01-01"),
                try .adopted("rule") { requirement in
                    requirement.per = .region
                    requirement.among = regions.split(separator: " ").map(String.init)
                    requirement.due = try DayRule.written("2033-12-31")
                    requirement.after = ["first"]
                },
                try .adopted("first") { requirement in
                    requirement.measure = "reports"
                    requirement.filters = []
                    requirement.per = .region
                },
            ] + lines)
    }

    /// `ECA met` and the like become what happened.
    private func lines(_ rows: [String]) throws -> [Line] {
        var lines: [Line] = []
        for row in rows {
            let parts = row.split(separator: " ", maxSplits: 1).map(String.init)
            let region = try #require(Region(rawValue: parts[0]))
            let slug = parts[0].lowercased()
            if parts[1] != "waiting" { lines.append(try .submitted("report-\(slug)", as: .of(.study, region: region), on: "2032-01-01")) }
            switch parts[1] {
            case "met": lines.append(try .convened("m-\(slug)", as: .review(region), on: "2033-06-01"))
            case "met late": lines.append(try .convened("m-\(slug)", as: .review(region), on: "2034-01-15"))
            case "nothing found": lines.append(try .looked(at: ["rule"], regions: [region], on: "2034-01-20"))
            default: break
            }
        }
        return lines
    }

    @Test(
        "After the due day a requirement is met when all its rows are, partly met when some are, else the first of three",
        arguments: [
            (["ECA met", "ESCAP met"], "met"), (["ECA met", "ESCAP met late"], "met late"), (["ECA met late"], "met late"),
            (["ECA met", "ESCAP not looked"], "partly met"), (["ECA met late", "ESCAP waiting"], "partly met"),
            (["ECA nothing found", "ESCAP not looked"], "nothing found"), (["ECA waiting", "ESCAP nothing found"], "nothing found"),
            (["ECA not looked", "ESCAP waiting"], "not looked"), (["ECA waiting", "ESCAP waiting"], "waiting"),
            (["ECA not looked"], "not looked"), (["ECA nothing found"], "nothing found"),
        ])
    func afterTheDueDay(rows: [String], status: String) throws {
        let regions = rows.compactMap { $0.split(separator: " ").first.map(String.init) }.joined(separator: " ")
        let requirement = try ledger(regions, try lines(rows)).requirement("rule", asOf: "2034-02-01")
        #expect(requirement.rows.map { "\($0.key?.value ?? "") \($0.status.rawValue)" } == rows)
        #expect(requirement.status.rawValue == status)
    }

    @Test(
        "Until its due day it is met, waiting when all open rows wait, else outstanding",
        arguments: [
            (["ECA met", "ESCAP met"], "met"), (["ECA met", "ESCAP waiting"], "waiting"), (["ECA waiting", "ESCAP waiting"], "waiting"),
            (["ECA outstanding", "ESCAP waiting"], "outstanding"), (["ECA met", "ESCAP outstanding"], "outstanding"),
        ])
    func untilTheDueDay(rows: [String], status: String) throws {
        let regions = rows.compactMap { $0.split(separator: " ").first.map(String.init) }.joined(separator: " ")
        for day in ["2033-07-01", "2033-12-31"] {
            let requirement = try ledger(regions, try lines(rows)).requirement("rule", asOf: day)
            #expect(requirement.rows.map { "\($0.key?.value ?? "") \($0.status.rawValue)" } == rows)
            #expect(requirement.status.rawValue == status)
        }
    }

    @Test("A single row that is partly met makes the requirement so")
    func partlyMetRow() throws {
        let ledger = try given(
            .proposed("forum", on: "2030-01-01"), .convened("m", on: "2033-01-01"),
            .adopted("rule") { ($0.atLeast, $0.due) = (2, try DayRule.written("2033-12-31")) })
        let requirement = try ledger.requirement("rule", asOf: "2034-01-01")
        #expect(requirement.status == .partlyMet)
        #expect((requirement.reached, requirement.expected) == (1, 2))
    }

    @Test("The due day of a requirement is that of its last row: until then it is not overdue")
    func lastRow() throws {
        let ledger = try given(
            .proposed("forum", on: "2030-01-01"), .scheduled("review-eca", "2033-03-01", as: .review(.eca), on: "2031-01-01"),
            .scheduled("review-escap", "2033-09-01", as: .review(.escap), on: "2031-01-01"),
            .adopted("rule") { requirement in
                (requirement.per, requirement.among) = (.region, ["ECA", "ESCAP"])
                requirement.due = try DayRule.written("review-{region}.start")
            })
        let june = try ledger.requirement("rule", asOf: "2033-06-01")
        #expect(june.due?.day.description == "2033-09-01")
        #expect(june.status == .outstanding)
        #expect(june.rows.map(\.status) == [.notLooked, .outstanding])
        #expect(try ledger.requirement("rule", asOf: "2033-09-02").status == .notLooked)
    }

    @Test("Looks count for the regions and States that they were at")
    func looksByRow() throws {
        let ledger = try ledger("ECA ESCAP", lines(["ECA nothing found", "ESCAP not looked"]))
        #expect(try ledger.row("ECA", of: "rule", asOf: "2034-02-01").looked?.description == "2034-01-20")
        #expect(try ledger.row("ESCAP", of: "rule", asOf: "2034-02-01").looked == nil)
        let everywhere = try ledger.and(.looked(at: ["rule"], on: "2034-01-25"))
        #expect(try everywhere.row("ESCAP", of: "rule", asOf: "2034-02-01").status == .nothingFound)
        let states = try given(
            .proposed("forum", on: "2030-01-01"),
            .adopted("rule") { ($0.per, $0.among, $0.due) = (.state, ["KEN", "PRT"], try DayRule.written("2033-12-31")) },
            .looked(at: ["rule"], states: "PRT", on: "2034-01-02"))
        #expect(try states.requirement("rule", asOf: "2034-02-01").rows.map(\.status) == [.notLooked, .nothingFound])
    }

    @Test("A dropped requirement is out from the day it was dropped; one not yet adopted is not in")
    func dropped() throws {
        let ledger = try given(
            .proposed("forum", on: "2030-01-01"), .adopted("rule", on: "2031-01-01"), .dropped("rule", on: "2032-01-01"),
            .adopted("other", forum: "elsewhere", on: "2031-01-01"))
        let slugs = try ["2030-12-31", "2031-01-01", "2031-12-31", "2032-01-01"].map { day in
            try ledger.readiness(asOf: day)?.requirements.map(\.slug) ?? ["no forum"]
        }
        #expect(slugs == [[], ["rule"], ["rule"], []])
    }

    @Test("The forum, its days, and the days left; nothing for a meeting that there is not")
    func forum() throws {
        let ledger = try given(
            .mandated("forum", "2034", as: .of(.imrf), on: "2031-01-01"), .scheduled("forum", "2034-05-09/2034-05-12", on: "2033-11-05"),
            .adopted("rule"), .looked(at: ["rule"], on: "2034-01-02"), .looked(at: ["other"], on: "2034-01-03"))
        let early = try #require(try ledger.readiness(asOf: "2033-01-01"))
        #expect(early.days == nil && early.daysLeft == nil && early.looked == nil)
        #expect(early.dates?.description == "2034")
        let late = try #require(try ledger.readiness(asOf: "2034-05-01"))
        #expect(late.days == DueDay(day: try .written("2034-05-09")))
        #expect(late.daysLeft == 8)
        #expect(late.looked?.description == "2034-01-02")
        #expect(try ledger.readiness(asOf: "2034-05-10")?.daysLeft == -1)
        #expect(try ledger.readiness(of: "nowhere", asOf: "2034-05-01") == nil)
        #expect(try ledger.readiness(asOf: "2030-12-31") == nil)
    }

    @Test("A forum whose planning day is not known has days all the same, marked")
    func planningDayNotKnown() throws {
        let ledger = try given(.scheduled("forum", "2034-05-09/2034-05-12", as: .of(.imrf), on: "../2034-04-30"), .adopted("rule"))
        let readiness = try #require(try ledger.readiness(asOf: "2033-05-09"))
        #expect(readiness.days == DueDay(day: try .written("2034-05-09"), isPlanUndated: true))
        #expect(readiness.daysLeft == 365)
    }

    @Test("Requirements stand by due day, then by name; those without a due day last")
    func order() throws {
        let ledger = try given(
            .proposed("forum", on: "2030-01-01"), .adopted("z"), .adopted("a"),
            .adopted("y") { $0.due = try DayRule.written("2033-12-31") },
            .adopted("b") { $0.due = try DayRule.written("2033-12-31") }, .adopted("c") { $0.due = try DayRule.written("2033-06-30") })
        #expect(try ledger.readiness(asOf: "2032-01-01")?.requirements.map(\.slug) == ["c", "b", "y", "a", "z"])
    }

    @Test("Over random ledgers a status never contradicts its rows", arguments: 0..<60)
    func law(seed: Int) throws {
        let ledger = TestLedger(events: RandomLedger(seed: UInt64(seed)).events)
        let today = "2024-03-19"
        for forum in RandomFields.slugs(of: .meeting) {
            for requirement in try ledger.readiness(of: forum, asOf: today)?.requirements ?? [] {
                let isVoluntary = requirement.adopted.verb == .voluntary
                let areMet = !requirement.rows.isEmpty && requirement.rows.allSatisfy(\.status.isMet)
                #expect(isVoluntary || requirement.status.isMet == areMet, "seed \(seed), \(requirement.slug)")
                for row in requirement.rows {
                    #expect((row.expected == nil) == isVoluntary, "seed \(seed)")
                    #expect(row.status != .notMet || requirement.adopted.measure == "targets", "seed \(seed)")
                    #expect(row.itemised.map { !$0.reaches(row.reached) } ?? true, "seed \(seed)")
                    #expect(row.status.isMet == (row.expected.map { row.reached.reaches($0) } ?? false), "seed \(seed)")
                    #expect([.submitted, .announced, .noneRecorded].contains(row.status) == isVoluntary, "seed \(seed)")
                }
            }
        }
    }
}
