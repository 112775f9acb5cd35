import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Due days and rows")
struct ReadinessDueTests {
    /// Each region's summary is due by the end of 2024; for a later review, before the forum; it comes after the review.
    static func ledger(_ more: Line...) throws -> TestLedger {
        TestLedger(
            [
                try .scheduled("forum", "2026-05-05/2026-05-08", as: .of(.imrf), on: "2023-12-18"),
                try .adopted("reviews", on: "2023-12-18") { requirement in
                    requirement.filters = [MeasureFilter("kind", ["regional-review"]), MeasureFilter("status", ["held"])]
                    requirement.per = .region
                    requirement.due = try DayRule.written("review-{region}.start", "forum.start-1")
                },
                try .adopted("summaries", on: "2023-12-18") { requirement in
                    requirement.measure = "reports"
                    requirement.filters = [MeasureFilter("kind", ["summary-report"]), MeasureFilter("status", ["submitted"])]
                    requirement.per = .region
                    requirement.due = try DayRule.written("2024-12-31", "forum.start-1")
                    requirement.after = ["reviews"]
                },
            ] + more)
    }

    static func held(_ region: Region, on days: String) throws -> Line {
        try .convened("review-\(region.rawValue.lowercased())", as: .review(region), on: days)
    }

    private func due(_ region: Region, of slug: String, in ledger: TestLedger, asOf: String) throws -> String {
        let row = try ledger.row(region.rawValue, of: slug, asOf: asOf)
        return "\(row.status.rawValue), due \(row.due?.day.description ?? "never")"
    }

    @Test("'2024-12-31; for a later review, before the forum': the first rule that is not before what must come first")
    func preference() throws {
        let ledger = try Self.ledger(Self.held(.eca, on: "2024-03-11/2024-03-12"), Self.held(.escap, on: "2025-02-04/2025-02-06"))
        #expect(try due(.eca, of: "summaries", in: ledger, asOf: "2024-02-01") == "waiting, due 2024-12-31")
        #expect(try due(.eca, of: "summaries", in: ledger, asOf: "2024-06-01") == "outstanding, due 2024-12-31")
        #expect(try due(.eca, of: "summaries", in: ledger, asOf: "2025-06-01") == "not looked, due 2024-12-31")
        #expect(try due(.escap, of: "summaries", in: ledger, asOf: "2024-06-01") == "waiting, due 2024-12-31")
        #expect(try due(.escap, of: "summaries", in: ledger, asOf: "2025-01-01") == "waiting, due 2026-05-04")
        #expect(try due(.escap, of: "summaries", in: ledger, asOf: "2025-06-01") == "outstanding, due 2026-05-04")
        #expect(try due(.unece, of: "summaries", in: ledger, asOf: "2026-06-01") == "waiting, due 2026-05-04")
    }

    @Test("'The region's review, or before the forum while it is unscheduled': the first rule whose day is known")
    func unscheduled() throws {
        let ledger = try Self.ledger(.scheduled("review-eca", "2024-09-11/2024-09-12", as: .review(.eca), on: "2024-04-01"))
        #expect(try due(.eca, of: "reviews", in: ledger, asOf: "2024-03-31") == "outstanding, due 2026-05-04")
        #expect(try due(.eca, of: "reviews", in: ledger, asOf: "2024-04-01") == "outstanding, due 2024-09-11")
        #expect(try due(.eca, of: "reviews", in: ledger, asOf: "2024-09-12") == "not looked, due 2024-09-11")
        #expect(try due(.escap, of: "reviews", in: ledger, asOf: "2024-09-12") == "outstanding, due 2026-05-04")
    }

    @Test("What was done by the due day stays done where a meeting that is new since says another region")
    func elsewhereSince() throws {
        func status(_ key: String?, of ledger: TestLedger) throws -> String {
            let row = try ledger.row(key, of: "national", asOf: "2026-01-01")
            return "\(row.status.rawValue), \(row.reached.shown)\(row.remarks.map { ", " + $0 }.joined())"
        }
        func ledger(_ more: Line...) throws -> TestLedger {
            TestLedger(
                [
                    try .scheduled("forum", "2026-05-05/2026-05-08", as: .of(.imrf), on: "2023-12-18"),
                    try .adopted("national", on: "2023-12-18") { requirement in
                        requirement.measure = "reports"
                        requirement.filters = [MeasureFilter("status", ["submitted"])]
                        requirement.per = .region
                        requirement.due = try DayRule.written("2024-12-31")
                    },
                ] + more)
        }
        let report = try Line.submitted(
            "a", as: .of(.voluntaryGCMReport, meeting: "review-escap", states: try State.written("KAZ")), on: "2024-05-01")
        let meeting = try Line.convened("review-escap", as: .review(.escap), on: "2025-02-04")
        // Kazakhstan is in two commissions; once the meeting is known, its report is of that of the meeting.
        let found = try [
            status("UNECE", of: ledger(report)), status("UNECE", of: ledger(report, meeting)), status("ESCAP", of: ledger(report, meeting)),
        ]
        #expect(found == ["met, 1", "met, 1, done by the due day; now 0", "met, 1"])
    }

    @Test("The forum is moved, and what is due before it moves along")
    func moved() throws {
        let ledger = try Self.ledger(.rescheduled("forum", "2026-06-02/2026-06-05", on: "2025-01-10"))
        #expect(try due(.eca, of: "reviews", in: ledger, asOf: "2025-01-09") == "outstanding, due 2026-05-04")
        #expect(try due(.eca, of: "reviews", in: ledger, asOf: "2025-01-10") == "outstanding, due 2026-06-01")
    }

    @Test("After counts row by row; a requirement without rows waits for every row")
    func afterRowByRow() throws {
        let ledger = try Self.ledger(
            Self.held(.eca, on: "2024-03-11"),
            .adopted("whole", on: "2023-12-18") { requirement in
                requirement.measure = "documents"
                requirement.filters = []
                requirement.after = ["reviews"]
            })
        let statuses = try ledger.requirement("summaries", asOf: "2024-06-01").rows.map { "\($0.key?.value ?? "") \($0.status.rawValue)" }
        #expect(statuses == ["UNECE waiting", "ECA outstanding", "ECLAC waiting", "ESCAP waiting", "ESCWA waiting"])
        #expect(try ledger.row(of: "whole", asOf: "2024-06-01").status == .waiting)
        let complete = try ledger.and(Region.allCases.map { try Self.held($0, on: "2024-03-11") })
        #expect(try complete.row(of: "whole", asOf: "2024-06-01").status == .outstanding)
    }

    @Test("What comes first may itself come after something, and a circle does not hang")
    func chains() throws {
        let ledger = try given(
            .proposed("forum", on: "2030-01-01"), .adopted("a") { $0.after = ["b"] }, .adopted("b") { $0.after = ["c"] },
            .adopted("c") { $0.filters = [MeasureFilter("kind", ["hearing"]), MeasureFilter("status", ["held"])] })
        #expect(try ledger.row(of: "a", asOf: "2032-01-01").status == .waiting)
        #expect(try ledger.row(of: "b", asOf: "2032-01-01").status == .waiting)
        #expect(try ledger.row(of: "c", asOf: "2032-01-01").status == .outstanding)
        let circle = try given(.proposed("forum", on: "2030-01-01"), .adopted("a") { $0.after = ["b"] }, .adopted("b") { $0.after = ["a"] })
        #expect(try circle.readiness(asOf: "2032-01-01")?.requirements.count == 2)
    }

    @Test("Counted from the end of the last forum: what was before it does not count")
    func countedFrom() throws {
        func ledger(_ held: String) throws -> TestLedger {
            try given(
                .proposed("forum", on: "2022-01-01"), .convened("last", as: .of(.imrf), on: "2022-05-17/2022-05-20"),
                .convened("talk", as: .of(.gcmTalk), on: held),
                .adopted("rule", on: "2022-06-01") { requirement in
                    requirement.filters = [MeasureFilter("kind", ["gcm-talk"])]
                    requirement.countedFrom = DayRule("last.end+1")
                })
        }
        #expect(try ledger("2022-05-20").row(of: "rule", asOf: "2023-01-01").reached == 0)
        #expect(try ledger("2022-05-21").row(of: "rule", asOf: "2023-01-01").reached == 1)
    }

    @Test("Rows are the five regions, or only those that the text names, or whatever voluntary things there are")
    func keys() throws {
        func rows(_ lines: Line..., body: (inout RequirementAdopted) throws -> Void) throws -> [String] {
            let ledger = TestLedger([try .proposed("forum", on: "2030-01-01"), try .adopted("rule", body)] + lines)
            return try ledger.requirement("rule", asOf: "2034-01-01").rows.map { "\($0.key?.value ?? "none") \($0.reached.text)" }
        }
        let national = try Line.submitted("a", as: .of(.voluntaryGCMReport, states: try State.written("KEN PRT")), on: "2033-01-01")
        #expect(try rows { $0.per = .region } == ["UNECE 0", "ECA 0", "ECLAC 0", "ESCAP 0", "ESCWA 0"])
        #expect(try rows(Self.held(.eca, on: "2033-01-01")) { ($0.per, $0.among) = (.region, ["ECA", "ESCAP"]) } == ["ECA 1", "ESCAP 0"])
        #expect(try rows { ($0.per, $0.among) = (.year, ["2032", "2033"]) } == ["2032 0", "2033 0"])
        #expect(try rows(Self.held(.eca, on: "2033-01-01")) { ($0.per, $0.among) = (.year, ["2032", "2033"]) } == ["2032 0", "2033 1"])
        #expect(
            try rows(national) { requirement in
                requirement.measure = "reports"
                requirement.filters = []
                requirement.verb = .voluntary
                requirement.per = .state
            } == ["KEN 1", "PRT 1"])
        #expect(try rows { $0.per = .none } == ["none 0"])
    }
}
