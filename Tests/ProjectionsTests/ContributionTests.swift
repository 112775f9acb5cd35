import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Contributions")
struct ContributionTests {
    /// Announced without an amount, committed, and paid in two parts over the turn of the year.
    static func ledger() throws -> TestLedger {
        try given(
            .contribution("deu", .announced, on: "2022-05-17").id("said"),
            .contribution("deu", .committed, "5000000.00 EUR", on: "2022-09-01").id("firm"),
            .contribution("deu", .deposited, "3000000.00 EUR", on: "2022-12-01").id("part-1"),
            .contribution("deu", .deposited, "2000000.00 EUR", on: "2023-02-01").id("part-2"))
    }

    @Test(
        "A contribution is announced, committed and deposited in parts, and stands at what was committed",
        arguments: [
            ("2022-05-16", []), ("2022-05-17", ["announced blank: said"]), ("2022-08-31", ["announced blank: said"]),
            ("2022-09-01", ["committed 5000000.00 EUR: firm said"]), ("2022-12-01", ["deposited 5000000.00 EUR: firm part-1 said"]),
            ("2023-02-01", ["deposited 5000000.00 EUR: firm part-1 part-2 said"]),
        ])
    func life(asOf: String, expected: [String]) throws {
        #expect(try Self.ledger().tallies("contributions", by: [.status], asOf: asOf) == expected)
    }

    @Test(
        "Deposits are what has come, part by part, each in its own year",
        arguments: [
            ("2022-11-30", []), ("2022-12-01", ["2022 3000000.00 EUR: part-1"]), ("2023-01-31", ["2022 3000000.00 EUR: part-1"]),
            ("2023-02-01", ["2022 3000000.00 EUR: part-1", "2023 2000000.00 EUR: part-2"]),
        ])
    func deposits(asOf: String, expected: [String]) throws {
        #expect(try Self.ledger().tallies("deposits", by: [.year], asOf: asOf) == expected)
    }

    @Test("The year of a contribution is that of the amount that it stands at")
    func year() throws {
        let ledger = try given(
            .contribution("deu", .announced, "4000000.00 EUR", on: "2021-12-01").id("said"),
            .contribution("deu", .committed, "5000000.00 EUR", on: "2022-02-01").id("firm"))
        #expect(try ledger.tallies("contributions", by: [.year], asOf: "2021-12-31") == ["2021 4000000.00 EUR: said"])
        #expect(try ledger.tallies("contributions", by: [.year]) == ["2022 5000000.00 EUR: firm said"])
    }

    @Test("A firm commitment without an amount leaves the announced amount standing")
    func blankCommitment() throws {
        let ledger = try given(
            .contribution("deu", .announced, "4000000.00 EUR", on: "2021-12-01").id("said"),
            .contribution("deu", .committed, on: "2022-02-01").id("firm"))
        #expect(try ledger.tallies("contributions", by: [.status, .year]) == ["committed 2021 4000000.00 EUR: firm said"])
    }

    @Test("Where only deposits are known, the contribution stands at their sum")
    func depositsOnly() throws {
        let ledger = try given(
            .contribution("prt", .deposited, "100.00 EUR", from: "PRT", on: "2022-01-10").id("a"),
            .contribution("prt", .deposited, "50.00 EUR", from: "PRT", on: "2023-01-10").id("b"))
        #expect(try ledger.tallies("contributions") == ["150.00 EUR: a b"])
        #expect(try ledger.tallies("contributions", by: [.year]) == ["2022 100.00 EUR: a", "2023 50.00 EUR: b"])
    }

    @Test("Each currency is summed apart, with its own minor units")
    func currencies() throws {
        let ledger = try given(
            .contribution("deu", .committed, "5000000.00 EUR", on: "2022-01-01").id("a"),
            .contribution("prt", .committed, "250000.50 EUR", from: "PRT", on: "2022-01-02").id("b"),
            .contribution("jpn", .committed, "100000000 JPY", from: "JPN", on: "2022-01-03").id("c"))
        #expect(try ledger.tallies("contributions") == ["5250000.50 EUR: a b", "100000000 JPY: c"])
        #expect(
            try ledger.tallies("contributions", by: [.donor]) == [
                "DEU 5000000.00 EUR: a", "JPN 100000000 JPY: c", "PRT 250000.50 EUR: b",
            ])
    }

    @Test("A blank amount is blank, never a nought, and is told beside the sums that it may belong to")
    func blank() throws {
        let ledger = try given(.contribution("deu", .announced, on: "2022-05-17").id("a"))
        #expect(try ledger.tallies("contributions") == ["blank: a"])
        let value = try #require(try ledger.values("contributions").first)
        #expect(value.value == .stated(nil) && value.blanks == 1)
        #expect(value.remarks == ["the amount is blank"])
        #expect(!value.value.isZero)
        let more = try ledger.and(
            .contribution("prt", .committed, "10.00 EUR", from: "PRT", on: "2022-05-18").id("b"),
            .contribution("usa", .committed, "20.00 USD", from: "USA", on: "2022-05-19").id("c"))
        #expect(try more.tallies("contributions") == ["10.00 EUR (1 blank): a b", "20.00 USD (1 blank): a c"])
        #expect(try more.values("contributions").map(\.remarks) == [["1 with a blank amount"], ["1 with a blank amount"]])
        #expect(try more.tallies("contributions", by: [.donor]) == ["DEU blank: a", "PRT 10.00 EUR: b", "USA 20.00 USD: c"])
    }

    @Test("What may have been paid is possible, in its own currency; a possible blank is no more than that")
    func possible() throws {
        let ledger = try given(
            .contribution("deu", .committed, "5.00 EUR", on: "2022-01-10").id("a"),
            .contribution("prt", .committed, "7.00 EUR", on: "2022").id("b"),
            .contribution("usa", .committed, "9.00 USD", on: "2022").id("c"))
        #expect(try ledger.tallies("contributions", asOf: "2022-06-01") == ["5.00 EUR +7.00: a", "0.00 USD +9.00"])
        let cancelled = try given(
            .contribution("deu", .committed, "5.00 EUR", on: "2022-01-10").id("a"), .contribution("deu", .cancelled, on: "2022"))
        #expect(try cancelled.tallies("contributions", asOf: "2022-06-01") == ["5.00 EUR -5.00: a"])
        let unknown = try given(.contribution("deu", .announced, on: "2022"))
        #expect(try unknown.tallies("contributions", asOf: "2022-06-01") == ["blank"])
        #expect(try unknown.values("contributions", asOf: "2022-06-01").first?.remarks == ["only possible, and the amount is blank"])
    }

    @Test("A contribution that was cancelled is left out from that day on")
    func cancelled() throws {
        let ledger = try given(
            .contribution("deu", .announced, "5.00 EUR", on: "2022-05-17").id("a"),
            .contribution("deu", .cancelled, on: "2023-01-01").id("off"))
        #expect(try ledger.tallies("contributions", asOf: "2022-12-31") == ["5.00 EUR: a"])
        #expect(try ledger.tallies("contributions") == [])
        #expect(try ledger.and(.retracted("off")).tallies("contributions") == ["5.00 EUR: a"])
    }

    @Test("What had reached the fund before the rest was cancelled has reached it")
    func cancelledAfterAPart() throws {
        let ledger = try given(
            .contribution("deu", .committed, "5.00 EUR", on: "2022-05-17"),
            .contribution("deu", .deposited, "2.00 EUR", on: "2022-06-01").id("part"),
            .contribution("deu", .cancelled, on: "2023-01-01"))
        #expect(try ledger.tallies("deposits") == ["2.00 EUR: part"])
    }

    @Test("Of a contribution that is listed by its parts, every event that says it was cancelled is named")
    func cancelledTwice() throws {
        let ledger = try given(
            .contribution("deu", .deposited, "5.00 EUR", on: "2022-01-10").id("part"),
            .contribution("deu", .cancelled, on: "2023-01-01").id("one"), .contribution("deu", .cancelled, on: "2023-02-01").id("other"))
        #expect(Measure.allContributions.items(try ledger.state()).map(\.events) == [["part", "one", "other"]])
        #expect(Measure.allContributions.items(try ledger.state(asOf: "2023-01-31")).map(\.events) == [["part", "one"]])
        #expect(Measure.allContributions.items(try ledger.state(asOf: "2022-12-31")).map(\.events) == [["part"]])
    }

    @Test("A contribution belongs to the regions of its donor, and to the region that it is for; an office that gives is a donor too")
    func keys() throws {
        let ledger = try given(
            .contribution("deu", .committed, "1.00 EUR", on: "2022-01-01") { ($0.region, $0.pledge) = (.eca, "skills") }.id("a"),
            .contribution("prt", .committed, "2.00 EUR", from: "PRT", on: "2022-01-02").id("b"),
            .contribution("office", .committed, "4.00 EUR", from: "", on: "2022-01-03") {
                ($0.donorOffice, $0.fund) = ("A foundation", "MIG01")
            }
            .id("c"))
        #expect(
            try ledger.tallies("contributions", by: [.region]) == [
                " 4.00 EUR: c", "ECLAC 3.00 EUR: a b", "UNECE 3.00 EUR: a b",
            ])
        #expect(try ledger.tallies("contributions", by: [.forRegion]) == [" 6.00 EUR: b c", "ECA 1.00 EUR: a"])
        #expect(try ledger.tallies("contributions", by: [.donor]) == ["A foundation 4.00 EUR: c", "DEU 1.00 EUR: a", "PRT 2.00 EUR: b"])
        #expect(try ledger.tallies("contributions", where: [.fund: ["MIG00"]]) == ["3.00 EUR: a b"])
        #expect(try ledger.tallies("contributions", where: [.pledge: ["skills"]]) == ["1.00 EUR: a"])
    }
}
