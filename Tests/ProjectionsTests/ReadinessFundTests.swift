import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Readiness of the fund")
struct ReadinessFundTests {
    /// 150 million US dollars for the fund by the end of 2033.
    private func ledger(_ more: Line..., body: (inout RequirementAdopted) throws -> Void = { _ in }) throws -> TestLedger {
        TestLedger(
            [
                try .proposed("forum", as: .of(.imrf), on: "2030-01-01"),
                try .adopted("capital") { requirement in
                    (requirement.area, requirement.verb, requirement.measure) = (.fund, .target, "contributions")
                    requirement.filters = [MeasureFilter("fund", ["MIG00"])]
                    requirement.amount = try .written("150000000.00 USD")
                    requirement.due = try DayRule.written("2033-12-31")
                    try body(&requirement)
                },
            ] + more)
    }

    /// `partly met: 60000000.00 USD of 150000000.00 USD, itemised 20000000.00 USD: stated: 40% by a b`.
    private func told(_ row: Readiness.Row) -> String {
        let itemised = row.itemised.map { ", itemised \($0.shown)" } ?? ""
        let remarks = row.remarks.isEmpty ? "" : " (\(row.remarks.joined(separator: ", ")))"
        return "\(row.status.rawValue): \(row.reached.shown) of \(row.expected?.shown ?? "nothing")\(itemised)\(remarks) by "
            + row.events.joined(separator: " ")
    }

    private static func share(
        _ percent: Int?, fund: String = "MIG00", on day: String, _ body: (inout FigureStated) throws -> Void = { _ in }
    ) throws
        -> Line
    {
        try .figure("share-\(day)", of: "mobilised", percent, on: day) { figure in
            (figure.unit, figure.fund, figure.exactness) = (.percent, fund, .about)
            try body(&figure)
        }
    }

    private static func gift(_ amount: String?, _ slug: String = "usa", on day: String) throws -> Line {
        try .contribution(slug, .committed, amount, from: "USA", on: day).id(slug)
    }

    @Test("An amount is reached, or partly, by what the events add up to in its currency")
    func itemised() throws {
        let ledger = try ledger(
            Self.gift("100000000.00 USD", "a", on: "2032-01-01"), Self.gift("50000000.00 USD", "b", on: "2033-06-01"),
            Self.gift("900000000.00 EUR", "c", on: "2032-01-02"))
        let out = "(EUR 900000000.00 is left out: nothing is booked of it in USD)"
        #expect(
            try told(ledger.row(of: "capital", asOf: "2032-06-01")) == "outstanding: 100000000.00 USD of 150000000.00 USD \(out) by a c")
        let met = try ledger.row(of: "capital", asOf: "2034-06-01")
        #expect(told(met) == "met: 150000000.00 USD of 150000000.00 USD \(out) by a b c")
        #expect(met.metOn?.description == "2033-06-01")
        let less = try self.ledger(Self.gift("149999999.99 USD", on: "2032-01-01"))
        #expect(try told(less.row(of: "capital", asOf: "2034-06-01")) == "partly met: 149999999.99 USD of 150000000.00 USD by usa")
        let late = try self.ledger(Self.gift("150000000.00 USD", on: "2034-01-01"))
        #expect(try late.row(of: "capital", asOf: "2034-06-01").status == .metLate)
    }

    @Test("A stated share of 40 percent leads where the itemised events fall short of it, and the count stands beside it")
    func statedLeads() throws {
        let ledger = try ledger(Self.gift("20000000.00 USD", on: "2032-01-01"), Self.share(40, on: "2033-01-10").id("share"))
        #expect(try told(ledger.row(of: "capital", asOf: "2033-01-09")) == "outstanding: 20000000.00 USD of 150000000.00 USD by usa")
        #expect(
            try told(ledger.row(of: "capital", asOf: "2033-01-10"))
                == "outstanding: 60000000.00 USD of 150000000.00 USD, itemised 20000000.00 USD (stated: about 40%) by share usa")
        #expect(try ledger.row(of: "capital", asOf: "2034-01-10").status == .partlyMet)
        #expect(try ledger.requirement("capital", asOf: "2034-01-10").reached.shown == "60000000.00 USD")
    }

    @Test("Where the events reach what is stated, they lead, and nothing stands beside them")
    func itemisedLeads() throws {
        let ledger = try ledger(Self.gift("60000000.00 USD", on: "2032-01-01"), Self.share(40, on: "2033-01-10"))
        #expect(try told(ledger.row(of: "capital", asOf: "2033-06-01")) == "outstanding: 60000000.00 USD of 150000000.00 USD by usa")
    }

    @Test("A stated amount leads as well; of several figures the latest; a blank, another fund or currency is passed over")
    func whichFigure() throws {
        func amount(_ text: String) -> (inout FigureStated) throws -> Void {
            { ($0.unit, $0.amount) = (.amount, try .written(text)) }
        }
        let ledger = try ledger(
            Self.share(40, on: "2033-01-10"), Self.share(nil, on: "2033-02-01", amount("75000000.00 USD")),
            Self.share(nil, on: "2033-03-01"),
            Self.share(90, fund: "MIG01", on: "2033-03-02"), Self.share(nil, on: "2033-03-03", amount("140000000.00 EUR")),
            Self.share(95, on: "2033-03-04") { $0.region = .eca },
            Self.share(96, on: "2033-03-05") { $0.states = try State.written("DEU") },
            .figure("pledges", of: "pledges", 97, on: "2033-03-06") { ($0.unit, $0.fund) = (.percent, "MIG00") })
        #expect(try ledger.row(of: "capital", asOf: "2033-01-31").reached.shown == "60000000.00 USD")
        let row = try ledger.row(of: "capital", asOf: "2033-06-01")
        #expect(row.reached.shown == "75000000.00 USD" && row.itemised?.shown == "0.00 USD")
        #expect(row.remarks == ["stated: about 75000000.00"])
    }

    @Test("A blank amount adds nothing, and the row is not met by it; who gave is still named")
    func blank() throws {
        let ledger = try ledger(Self.gift(nil, on: "2032-01-01"))
        #expect(
            try told(ledger.row(of: "capital", asOf: "2033-01-01"))
                == "outstanding: 0.00 USD of 150000000.00 USD (1 with a blank amount is left out) by usa")
        #expect(try ledger.row(of: "capital", asOf: "2034-01-01").status == .notLooked)
    }

    @Test("What may have been given is possible")
    func possible() throws {
        let ledger = try ledger(Self.gift("20000000.00 USD", on: "2032"))
        let row = try ledger.row(of: "capital", asOf: "2032-06-01")
        #expect((row.reached.shown, row.possible.shown) == ("0.00 USD", "20000000.00 USD"))
    }

    @Test("Each fund, and each year, has a row of its own; a stated share leads only the year that it is of")
    func rows() throws {
        let gifts = [
            try Self.gift("20000000.00 USD", "a", on: "2032-01-01"), try Self.gift("30000000.00 USD", "b", on: "2033-01-01"),
            try Line.contribution("c", .committed, "1.00 USD", from: "USA", on: "2033-02-01") { $0.fund = "MIG01" }.id("c"),
        ]
        let years = try ledger(Self.share(40, on: "2033-12-31")) { ($0.per, $0.among) = (.year, ["2031", "2032", "2033"]) }.and(gifts)
        let rows = try years.requirement("capital", asOf: "2033-12-31").rows
        #expect(
            rows.map { "\($0.key?.value ?? "") \($0.reached.shown)" } == ["2031 0.00 USD", "2032 20000000.00 USD", "2033 60000000.00 USD"])
        #expect(rows.map(\.itemised?.shown) == [nil, nil, "30000000.00 USD"])
        let funds = try ledger { ($0.per, $0.filters) = (.fund, []) }.and(gifts).requirement("capital", asOf: "2034-01-01").rows
        #expect(funds.map { "\($0.key?.value ?? "") \($0.reached.shown)" } == ["MIG00 50000000.00 USD", "MIG01 1.00 USD"])
        let regions = try ledger(Self.share(40, on: "2033-12-31")) { $0.per = .region }.requirement("capital", asOf: "2034-01-01").rows
        #expect(regions.map(\.reached.shown) == Array(repeating: "0.00 USD", count: 5))
    }

    // MARK: Targets

    /// The annual targets of three years are to be reached.
    private func targets(_ lines: Line...) throws -> TestLedger {
        let filters = [MeasureFilter("fund", ["MIG00"]), MeasureFilter("kind", ["annual"]), MeasureFilter("status", ["reached"])]
        return try ledger { requirement in
            (requirement.measure, requirement.amount, requirement.filters) = ("targets", nil, filters)
            (requirement.per, requirement.among) = (.year, ["2031", "2032", "2033"])
            requirement.due = try DayRule.written("{year}-12-31")
        }.and(lines)
    }

    @Test("A target of which a document says that it was missed is not met; one that nobody speaks of is not looked at")
    func missed() throws {
        let ledger = try targets(
            .target("a", year: 2031, on: "2030-12-01"), .target("a", .reached, on: "2031-12-31"),
            .target("b", year: 2032, on: "2031-12-01"),
            .target("b", .missed, on: "2032-12-31"), .target("c", year: 2033, on: "2032-12-01"),
            .target("other", year: 2033, fund: "MIG01", on: "2032-12-01"), .target("other", .missed, on: "2033-06-01"))
        func statuses(_ asOf: String) throws -> [String] { try ledger.requirement("capital", asOf: asOf).rows.map(\.status.rawValue) }
        #expect(try statuses("2032-06-01") == ["met", "outstanding", "outstanding"])
        #expect(try statuses("2033-06-01") == ["met", "not met", "outstanding"])
        #expect(try statuses("2034-01-01") == ["met", "not met", "not looked"])
        #expect(try ledger.requirement("capital", asOf: "2033-06-01").status == .outstanding)
        #expect(try ledger.requirement("capital", asOf: "2034-01-01").status == .partlyMet)
    }

    @Test("A requirement of which no row is met is not met as soon as a document says so of one; a target reached after all is met late")
    func notMet() throws {
        let ledger = try targets(.target("b", year: 2032, on: "2031-12-01"), .target("b", .missed, on: "2032-12-31"))
        #expect(try ledger.requirement("capital", asOf: "2034-01-01").status == .notMet)
        let after = try ledger.and(.target("b", .reached, on: "2033-02-01"))
        #expect(try after.row("2032", of: "capital", asOf: "2034-01-01").status == .metLate)
    }
}
