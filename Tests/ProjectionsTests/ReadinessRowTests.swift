import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

/// A requirement of one row with what happened, and how the row stands on a day.
struct RowCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let asOf: String
    let status: ReadinessStatus
    let lines: @Sendable () throws -> [Line]

    init(_ title: String, asOf: String, _ status: ReadinessStatus, _ lines: @escaping @Sendable () throws -> [Line]) {
        (testDescription, self.asOf, self.status, self.lines) = ("\(title) as of \(asOf)", asOf, status, lines)
    }
}

@Suite("A row of a requirement")
struct ReadinessRowTests {
    /// One meeting is due on the last day of 2033.
    private static func rule(_ body: (inout RequirementAdopted) throws -> Void = { _ in }) throws -> Line {
        try .adopted("rule") { requirement in
            requirement.due = try DayRule.written("2033-12-31")
            try body(&requirement)
        }
    }

    private static func held(_ slug: String = "m", on day: String) throws -> Line {
        try .convened(slug, on: day)
    }

    static let met: [RowCase] = [
        RowCase("held before the due day", asOf: "2033-10-02", .met) { [try rule(), try held(on: "2033-10-01")] },
        RowCase("held before the due day", asOf: "2035-01-01", .met) { [try rule(), try held(on: "2033-10-01")] },
        RowCase("held on the due day", asOf: "2034-01-01", .met) { [try rule(), try held(on: "2033-12-31")] },
        RowCase("held the day after", asOf: "2034-01-01", .metLate) { [try rule(), try held(on: "2034-01-01")] },
        RowCase("held over the due day", asOf: "2034-01-01", .met) { [try rule(), try held(on: "2033-12-31/2034-01-01")] },
        RowCase("held with no due day", asOf: "2034-01-01", .met) { [try rule { $0.due = [] }, try held(on: "2034-01-01")] },
        RowCase("two of two, the second late", asOf: "2034-03-01", .metLate) {
            [try rule { $0.atLeast = 2 }, try held("a", on: "2033-10-01"), try held("b", on: "2034-02-01")]
        },
        RowCase("two of two, a third late", asOf: "2034-03-01", .met) {
            [
                try rule { $0.atLeast = 2 }, try held("a", on: "2033-10-01"), try held("b", on: "2033-11-01"),
                try held("c", on: "2034-02-01"),
            ]
        },
        RowCase("counted from a day on", asOf: "2033-12-01", .met) {
            [try rule { $0.countedFrom = DayRule("2033-10-01") }, try held(on: "2033-10-01")]
        },
    ]

    static let open: [RowCase] = [
        RowCase("nothing yet", asOf: "2033-06-01", .outstanding) { [try rule()] },
        RowCase("nothing on the due day", asOf: "2033-12-31", .outstanding) { [try rule()] },
        RowCase("nothing the day after, nobody looked", asOf: "2034-01-01", .notLooked) { [try rule()] },
        RowCase("no due day", asOf: "2040-01-01", .outstanding) { [try rule { $0.due = [] }] },
        RowCase("held before it counts", asOf: "2033-12-01", .outstanding) {
            [try rule { $0.countedFrom = DayRule("2033-10-01") }, try held(on: "2033-09-30")]
        },
        RowCase("planned only", asOf: "2034-01-01", .notLooked) { [try rule(), try .scheduled("m", "2033-11-01", on: "2033-01-01")] },
        RowCase("possibly held", asOf: "2034-01-01", .notLooked) { [try rule(), try held(on: "2034")] },
        RowCase("one of two before the due day", asOf: "2033-12-01", .outstanding) {
            [try rule { $0.atLeast = 2 }, try held(on: "2033-10-01")]
        },
        RowCase("one of two after the due day", asOf: "2034-01-01", .partlyMet) {
            [try rule { $0.atLeast = 2 }, try held(on: "2033-10-01")]
        },
    ]

    static let looks: [RowCase] = [
        RowCase("looked after the due day", asOf: "2034-02-02", .nothingFound) {
            [try rule(), try .looked(at: ["rule"], on: "2034-02-01")]
        },
        RowCase("looked, before the look", asOf: "2034-01-31", .notLooked) { [try rule(), try .looked(at: ["rule"], on: "2034-02-01")] },
        RowCase("looked before the due day only", asOf: "2034-02-02", .notLooked) {
            [try rule(), try .looked(at: ["rule"], on: "2033-12-30")]
        },
        RowCase("looked on the due day only", asOf: "2034-02-02", .notLooked) {
            [try rule(), try .looked(at: ["rule"], on: "2033-12-31")]
        },
        RowCase("looked and loaded the whole list", asOf: "2034-02-02", .nothingFound) {
            [try rule(), try .looked("r", .wholeListLoaded, at: ["rule"], on: "2034-02-01")]
        },
        RowCase("looked and loaded a part", asOf: "2034-02-02", .notLooked) {
            [try rule(), try .looked("r", .partLoaded, at: ["rule"], on: "2034-02-01")]
        },
        RowCase("looked for something else", asOf: "2034-02-02", .notLooked) {
            [try rule(), try .looked(at: ["other"], on: "2034-02-01")]
        },
        RowCase("looked and found nothing, met before", asOf: "2034-02-02", .met) {
            [try rule(), try held(on: "2033-10-01"), try .looked(at: ["rule"], on: "2034-02-01")]
        },
    ]

    static let waiting: [RowCase] = [
        RowCase("what comes first has not", asOf: "2033-06-01", .waiting) { [try rule { $0.after = ["first"] }, try first()] },
        RowCase("what comes first has not, after the due day", asOf: "2034-06-01", .waiting) {
            [try rule { $0.after = ["first"] }, try first(), try .looked(at: ["rule"], on: "2034-02-01")]
        },
        RowCase("what comes first has", asOf: "2033-06-01", .outstanding) {
            [try rule { $0.after = ["first"] }, try first(), try .submitted("r", on: "2033-05-01")]
        },
        RowCase("what comes first came late", asOf: "2034-06-01", .notLooked) {
            [try rule { $0.after = ["first"] }, try first(), try .submitted("r", on: "2034-05-01")]
        },
        RowCase("met without waiting", asOf: "2033-06-01", .met) {
            [try rule { $0.after = ["first"] }, try first(), try held(on: "2033-05-01")]
        },
        RowCase("what comes first was dropped", asOf: "2033-06-01", .outstanding) {
            [try rule { $0.after = ["first"] }, try first(), try .dropped("first", on: "2033-02-01")]
        },
        RowCase("what comes first is voluntary and came", asOf: "2033-06-01", .outstanding) {
            [try rule { $0.after = ["first"] }, try first(.voluntary), try .submitted("r", on: "2033-05-01")]
        },
        RowCase("what comes first is voluntary and has not come", asOf: "2033-06-01", .waiting) {
            [try rule { $0.after = ["first"] }, try first(.voluntary), try .announced("r", on: "2033-05-01")]
        },
    ]

    static let voluntary: [RowCase] = [
        RowCase("nothing", asOf: "2034-06-01", .noneRecorded) { [try willing()] },
        RowCase("announced", asOf: "2034-06-01", .announced) { [try willing(), try .announced("r", on: "2033-05-01")] },
        RowCase("submitted", asOf: "2034-06-01", .submitted) { [try willing(), try .submitted("r", on: "2033-05-01")] },
        RowCase("submitted after the due day", asOf: "2034-06-01", .submitted) { [try willing(), try .submitted("r", on: "2034-05-01")] },
        RowCase("possibly submitted", asOf: "2034-06-01", .noneRecorded) { [try willing(), try .submitted("r", on: "2034")] },
        RowCase("one announced, one submitted", asOf: "2034-06-01", .submitted) {
            [try willing(), try .announced("a", on: "2033-05-01"), try .submitted("b", on: "2033-06-01")]
        },
        RowCase("looked, nothing found", asOf: "2034-06-01", .noneRecorded) {
            [try willing(), try .looked(at: ["rule"], on: "2034-02-01")]
        },
    ]

    private static func first(_ verb: RequirementVerb = .requests) throws -> Line {
        try .adopted("first") { requirement in
            requirement.measure = "reports"
            requirement.verb = verb
            requirement.filters = verb == .voluntary ? [] : [MeasureFilter("status", ["submitted"])]
        }
    }

    private static func willing() throws -> Line {
        try rule { requirement in
            requirement.verb = .voluntary
            requirement.measure = "reports"
            requirement.filters = []
        }
    }

    @Test("Given what happened, on a day, the row stands so", arguments: met + open + looks + waiting + voluntary)
    func status(row: RowCase) throws {
        let ledger = TestLedger([try .proposed("forum", as: .of(.imrf), on: "2030-01-01")] + (try row.lines()))
        #expect(try ledger.row(of: "rule", asOf: row.asOf).status == row.status)
    }

    @Test("A row tells what was reached of what is expected, what is possible, when it was met and when somebody looked")
    func values() throws {
        let ledger = try given(
            .proposed("forum", on: "2030-01-01"), Self.rule { $0.atLeast = 2 }, .convened("a", on: "2033-03-01").id("a"),
            .convened("b", on: "2033-05-01").id("b"), .convened("c", on: "2033-06").id("c"), .looked(at: ["rule"], on: "2033-06-02"),
            .looked(at: ["rule"], on: "2033-06-01"), .looked("r", .partLoaded, at: ["rule"], on: "2033-06-03"))
        let row = try ledger.row(of: "rule", asOf: "2033-06-15")
        #expect((row.expected, row.reached, row.possible) == (2, 2, 1))
        #expect(row.metOn?.description == "2033-05-01")
        #expect(row.looked?.description == "2033-06-02")
        #expect(row.due?.day.description == "2033-12-31")
        #expect(row.events == ["a", "b"])
        #expect(try ledger.row(of: "rule", asOf: "2033-04-01").metOn == nil)
        #expect(try ledger.row(of: "rule", asOf: "2033-06-30").reached == 3)
    }

    @Test("A voluntary row expects nothing, and is never overdue")
    func voluntaryRow() throws {
        let ledger = try given(.proposed("forum", on: "2030-01-01"), Self.willing())
        let requirement = try ledger.requirement("rule", asOf: "2035-01-01")
        #expect(requirement.expected == nil)
        #expect(requirement.rows.map(\.expected) == [nil])
    }
}
