import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("The largest amounts")
struct LargeAmountTests {
    /// The most that an amount of two minor digits can be.
    private static let largest = "92233720368547758.07"

    private func ledger(expecting amount: String, _ more: Line...) throws -> TestLedger {
        TestLedger(
            [
                try .proposed("forum", as: .of(.imrf), on: "2030-01-01"),
                try .adopted("capital") { requirement in
                    (requirement.area, requirement.verb, requirement.measure) = (.fund, .target, "contributions")
                    requirement.filters = [MeasureFilter("fund", ["MIG00"])]
                    requirement.amount = try .written(amount)
                    requirement.due = try DayRule.written("2033-12-31")
                },
            ] + more)
    }

    private static func share(_ percent: Int) throws -> Line {
        try .figure("share", of: "mobilised", percent, on: "2033-01-10") { ($0.unit, $0.fund) = (.percent, "MIG00") }
    }

    @Test("What is missing is spread over the months left, however much it is")
    func pace() throws {
        let line = try #require(try ledger(expecting: Self.largest + " USD").readiness(asOf: "2031-12-31")?.fund.first)
        #expect(line.missing?.text == Self.largest)
        #expect(line.monthlyPace(from: try .written("2031-12-31"))?.text == "3843071682022823.26", "rounded up over 24 months")
    }

    @Test(
        "A stated share is of the very amount, down to the last minor unit, and may be many times as much",
        arguments: [
            (100, "20000000.50", "met", "20000000.50"), (99, "20000000.50", "partly met", "19800000.49"), (100, "0.99", "met", "0.99"),
            (33, "0.99", "partly met", "0.32"), (1000, "20000000000000000.00", "met", "200000000000000000.00"),
            (1000, largest, "met", "922337203685477580.70"), (0, "0.99", "not looked", "0.00"),
        ])
    func share(percent: Int, amount: String, status: String, reached: String) throws {
        let row = try ledger(expecting: amount + " USD", Self.share(percent)).row(of: "capital", asOf: "2034-01-10")
        #expect(row.status.rawValue == status)
        #expect(row.reached.shown == reached + " USD")
    }

    @Test("Sums of the largest amounts are exact: what is, what may be more, and what is missing")
    func sums() throws {
        let ledger = try ledger(
            expecting: Self.largest + " EUR", .contribution("a", .committed, Self.largest + " EUR", on: "2032-01-01").id("a"),
            .contribution("b", .committed, Self.largest + " EUR", on: "2032-02-01").id("b"),
            .contribution("c", .committed, Self.largest + " EUR", on: "2033").id("c"))
        #expect(
            try ledger.tallies("contributions", asOf: "2033-06-01") == [
                "184467440737095516.14 EUR +92233720368547758.07: a b"
            ])
        #expect(try ledger.row(of: "capital", asOf: "2033-06-01").reached.shown == "184467440737095516.14 EUR")
        #expect(try ledger.row(of: "capital", asOf: "2033-06-01").metOn?.description == "2032-01-01")
    }
}
