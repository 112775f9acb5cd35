import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("How many rows a readiness would have")
struct RowCountTests {
    /// A forum with pledges, reports and contributions, and some requirements.
    private func ledger(_ requirements: [Line], pledges: Int = 4) throws -> TestLedger {
        var lines = [
            try Line.convened("last", as: .of(.imrf), on: "2030-05-17/2030-05-20"),
            try .scheduled("forum", "2034-05-09/2034-05-12", as: .of(.imrf), on: "2030-06-01"),
            try .submitted("ken", as: .of(.voluntaryGCMReport, states: try State.written("KEN MAR")), on: "2031-01-01"),
            try .submitted("deu", as: .of(.voluntaryGCMReport, states: try State.written("DEU")), on: "2032-01-01"),
        ]
        for number in 0..<pledges {
            lines.append(try .pledged("p\(number)", by: number % 2 == 0 ? "KEN" : "PRT", on: "2028-01-01"))
        }
        return TestLedger(lines + requirements)
    }

    private func requirement(
        _ slug: String, per scope: RequirementScope, _ measure: String = "pledges", _ filters: [MeasureFilter] = [],
        forum: String = "forum", body: (inout RequirementAdopted) throws -> Void = { _ in }
    ) throws -> Line {
        try .adopted(slug, forum: forum, on: "2030-06-01") { requirement in
            (requirement.measure, requirement.filters, requirement.per) = (measure, filters, scope)
            try body(&requirement)
        }.id(slug + "-adopted")
    }

    private func count(_ ledger: TestLedger, above limit: Int, asOf: String = "2033-01-01") throws -> RowCount? {
        RowCount.above(limit, "forum", LedgerStates(try ledger.view(asOf: asOf)), asOf: try .written(asOf))
    }

    /// Requirements of every kind, each with the count of its rows.
    private func everyKind() throws -> [(line: Line, rows: Int)] {
        let kenya = MeasureFilter("state", ["KEN"])
        return [
            (try requirement("none", per: .none), 1), (try requirement("region", per: .region), 5),
            (try requirement("pledge", per: .pledge, "progress-reports"), 4),
            (try requirement("pledge-of-kenya", per: .pledge, "progress-reports", [kenya]), 2),
            (try requirement("one-pledge", per: .pledge, "progress-reports", [MeasureFilter("pledge", ["p1"])]), 1),
            (try requirement("state", per: .state, "reports"), 3),
            (try requirement("state-named", per: .state, "reports", [MeasureFilter("state", ["KEN", "PRT"])]), 2),
            (try requirement("among", per: .state, "reports") { $0.among = ["KEN", "PRT", "FRA", "DEU"] }, 4),
            (try requirement("year", per: .year, "reports"), 2),
            (try requirement("since", per: .year, "reports") { $0.countedFrom = DayRule("2031-06-01") }, 1),
            (try requirement("fund", per: .fund, "contributions"), 0),
        ]
    }

    @Test("Of every kind of requirement, as many are counted as there are rows")
    func exact() throws {
        for (line, rows) in try everyKind() {
            let ledger = try ledger([line])
            #expect(try ledger.readiness(asOf: "2033-01-01")?.requirements.map(\.rows.count) == [rows], "\(line.subject)")
            #expect(try count(ledger, above: rows - 1)?.rows == rows, "\(line.subject)")
            #expect(try count(ledger, above: rows) == nil, "\(line.subject)")
        }
        let all = try ledger(everyKind().map(\.line))
        #expect(try count(all, above: 24) == RowCount(rows: 25, requirements: 11, largest: "region-adopted"))
        #expect(try count(all, above: 25) == nil)
    }

    @Test("Those that must come first are counted too, of whichever forum; those that were dropped are not")
    func which() throws {
        let first = try requirement("first", per: .pledge, "progress-reports", forum: "last")
        let second = try requirement("second", per: .none) { $0.after = ["first"] }
        let other = try requirement("other", per: .region, forum: "last")
        let ledger = try ledger([first, second, other])
        #expect(try count(ledger, above: 4) == RowCount(rows: 5, requirements: 2, largest: "first-adopted"))
        #expect(try count(ledger.and(.dropped("first", on: "2031-01-01")), above: 1) == nil)
        #expect(try count(ledger, above: 0, asOf: "2029-01-01") == nil, "before any was adopted")
    }

    @Test("Those that wait for each other are counted once, and what is no measure has no rows")
    func broken() throws {
        let ledger = try ledger([
            try requirement("a", per: .none) { $0.after = ["b", "gone"] }, try requirement("b", per: .none) { $0.after = ["a"] },
            try requirement("c", per: .region, "nothing"),
            try requirement("d", per: .region, "pledges", [MeasureFilter("colour", ["red"])]),
        ])
        #expect(try count(ledger, above: 1) == RowCount(rows: 2, requirements: 4, largest: "a-adopted"))
    }

    @Test("Ten million rows are too many: of 3,200 requirements over 3,200 pledges none is made")
    func real() throws {
        let many = try (0..<3_200).map { try requirement("r\($0)", per: .pledge, "progress-reports") }
        let ledger = try ledger(many, pledges: 3_200)
        #expect(try count(ledger, above: RowCount.limit) == RowCount(rows: 10_240_000, requirements: 3_200, largest: "r0-adopted"))
    }
}
