import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Readiness of pledges and of voluntary reports")
struct ReadinessPledgeTests {
    /// On each pledge that stands, progress is to be reported between the last forum and this.
    private func ledger(_ more: Line..., body: (inout RequirementAdopted) throws -> Void = { _ in }) throws -> TestLedger {
        TestLedger(
            [
                try .convened("last", as: .of(.imrf), on: "2030-05-17/2030-05-20"),
                try .scheduled("forum", "2034-05-09/2034-05-12", as: .of(.imrf), on: "2030-06-01"),
                try .adopted("progress", on: "2030-06-01") { requirement in
                    (requirement.area, requirement.verb, requirement.measure) = (.pledges, .encourages, "progress-reports")
                    (requirement.filters, requirement.per) = ([], .pledge)
                    requirement.countedFrom = DayRule("last.end+1")
                    requirement.due = try DayRule.written("forum.start-1")
                    try body(&requirement)
                },
            ] + more)
    }

    private func rows(_ ledger: TestLedger, _ slug: String = "progress", asOf: String) throws -> [String] {
        try ledger.requirement(slug, asOf: asOf).rows.map { row in
            (["\(row.key?.value ?? "none") \(row.status.rawValue)"] + row.events).joined(separator: " ")
        }
    }

    @Test("Each pledge has a row; what was reported before the last forum ended does not count")
    func sinceTheLastForum() throws {
        let ledger = try ledger(
            .pledged("a", on: "2028-01-01"), .progressed("a", .planning, on: "2030-05-20").id("early"),
            .progressed("a", on: "2030-05-21").id("first"), .pledged("b", on: "2028-01-02"), .progressed("b", on: "2030-05-20"),
            .pledged("c", on: "2030-05-17"), .fulfilled("c", on: "2033-01-01").id("done"))
        #expect(try rows(ledger, asOf: "2030-12-31") == ["a met first", "b outstanding", "c outstanding"])
        #expect(try rows(ledger, asOf: "2034-05-08") == ["a met first", "b outstanding", "c met done"])
        #expect(try rows(ledger, asOf: "2034-05-09") == ["a met first", "b not looked", "c met done"])
        #expect(try ledger.requirement("progress", asOf: "2034-05-09").status == .partlyMet)
    }

    @Test("A pledge that turned out to be another, was taken back, or was never made has no row")
    func whichPledges() throws {
        let ledger = try ledger(
            .pledged("a", on: "2028-01-01"), .pledged("again", on: "2028-01-02"), .same("again", as: "a", on: "2029-01-01"),
            .pledged("gone", on: "2028-01-03"), .withdrawn("gone", on: "2031-01-01"), .progressed("unmade", on: "2031-01-01"),
            .pledged("later", on: "2032-01-01"))
        #expect(try rows(ledger, asOf: "2030-12-31") == ["a outstanding", "gone outstanding"])
        #expect(try rows(ledger, asOf: "2033-01-01") == ["a outstanding", "later outstanding"])
    }

    @Test("A pledge of several names has one row, under its first, with what was reported of any; also where the rows are named")
    func severalNames() throws {
        let lines = [
            try Line.pledged("a", on: "2028-01-01"), try .pledged("b", on: "2028-01-02"), try .pledged("c", on: "2028-01-03"),
            try .same("a", as: "b", on: "2030-08-01"), try .same("b", as: "a", on: "2030-08-01"),
            try .progressed("b", on: "2031-01-01").id("p"),
        ]
        #expect(try rows(ledger().and(lines), asOf: "2033-01-01") == ["a met p", "c outstanding"])
        let among = try ledger { $0.among = ["b", "a", "c"] }.and(lines)
        #expect(try rows(among, asOf: "2033-01-01") == ["a met p", "c outstanding"])
        #expect(try rows(among, asOf: "2030-07-01") == ["b outstanding", "a outstanding", "c outstanding"])
        let filtered = try ledger { $0.filters = [MeasureFilter("pledge", ["b"])] }.and(lines)
        #expect(try rows(filtered, asOf: "2033-01-01") == ["a met p"])
        let gone = try ledger().and(lines + [.withdrawn("a", on: "2032-01-01")])
        #expect(try rows(gone, asOf: "2033-01-01") == ["c outstanding"])
    }

    @Test("Narrowed to a forum, or to some States, the rows are the pledges made for it, or by them")
    func narrowed() throws {
        let lines = [
            try Line.pledged("a", by: "KEN", on: "2028-01-01") { $0.forum = "last" }, try .pledged("b", by: "PRT", on: "2028-01-02"),
            try .progressed("a", on: "2031-01-01").id("p"),
        ]
        let forum = try ledger { $0.filters = [MeasureFilter("forum", ["last"])] }.and(lines)
        #expect(try rows(forum, asOf: "2033-01-01") == ["a met p"])
        let states = try ledger { $0.filters = [MeasureFilter("state", ["PRT"])] }.and(lines)
        #expect(try rows(states, asOf: "2033-01-01") == ["b outstanding"])
        let years = try ledger { $0.filters = [MeasureFilter("year", ["2031"])] }.and(lines)
        #expect(try rows(years, asOf: "2033-01-01") == ["a met p", "b outstanding"])
        let stages = try ledger { $0.filters = [MeasureFilter("stage", ["in-progress"])] }.and(lines)
        #expect(try rows(stages, asOf: "2033-01-01") == ["a met p", "b outstanding"])
    }

    @Test("Where a report of progress is voluntary, a pledge with one is submitted and one without is none recorded, never overdue")
    func voluntaryProgress() throws {
        let ledger = try ledger(
            .pledged("a", on: "2028-01-01"), .progressed("a", on: "2031-01-01").id("p"), .pledged("b", on: "2028-01-02")
        ) { $0.verb = .voluntary }
        #expect(try rows(ledger, asOf: "2035-01-01") == ["a submitted p", "b none recorded"])
    }

    // MARK: Voluntary reports

    private func national(_ more: Line..., body: (inout RequirementAdopted) throws -> Void = { _ in }) throws -> TestLedger {
        try ledger { requirement in
            (requirement.area, requirement.verb, requirement.measure) = (.reports, .voluntary, "reports")
            (requirement.filters, requirement.per) = ([MeasureFilter("kind", ["voluntary-gcm-report"])], .state)
            try body(&requirement)
        }.and(more)
    }

    private static func report(_ states: String) throws -> ReportDescription {
        .of(.voluntaryGCMReport, states: try State.written(states))
    }

    @Test("A voluntary row for each State that announced or submitted a report; a State that did not is not there, and never missing")
    func voluntaryReports() throws {
        let ledger = try national(
            .announced("ken", as: Self.report("KEN"), on: "2031-01-01").id("k1"),
            .submitted("ken", as: Self.report("KEN"), on: "2032-01-01").id("k2"),
            .submitted("joint", as: Self.report("MAR PRT"), on: "2032-02-01").id("j"),
            .announced("deu", as: Self.report("DEU"), on: "2032-03-01").id("d"),
            .submitted("review", as: .of(.voluntaryNationalReview, states: try State.written("FRA")), on: "2032-04-01"))
        #expect(try rows(ledger, asOf: "2031-06-01") == ["KEN announced k1"])
        #expect(
            try rows(ledger, asOf: "2035-01-01") == ["DEU announced d", "KEN submitted k2", "MAR submitted j", "PRT submitted j"])
        let requirement = try ledger.requirement("progress", asOf: "2035-01-01")
        #expect(requirement.status == .submitted && requirement.expected == nil && requirement.rows.allSatisfy { $0.expected == nil })
        #expect(try national().requirement("progress", asOf: "2035-01-01").status == .noneRecorded)
    }

    @Test("Of States that are named, each has a row whether it reported or not; what it did before the last forum is another round's")
    func namedStates() throws {
        let ledger = try national(
            .submitted("old", as: Self.report("KEN"), on: "2030-02-01"), .submitted("new", as: Self.report("PRT"), on: "2032-02-01").id("n")
        ) { $0.among = ["KEN", "PRT"] }
        #expect(try rows(ledger, asOf: "2033-01-01") == ["KEN none recorded", "PRT submitted n"])
    }
}
