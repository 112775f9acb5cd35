import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("What is booked, paid back, said again and given jointly")
struct MoneyTests {
    // MARK: In one currency

    /// A question about a measure, whole, in one currency.
    private func told(_ measure: String, in code: String, _ ledger: TestLedger, asOf: String? = nil) throws -> [String] {
        let measure = try #require(MeasureCatalogue.measure(named: measure))
        let currency: Currency = try #require(Currency(code: code))
        let question = MeasureQuery(measure, currency: currency)
        return question.tallies(by: [], certain: try ledger.state(asOf: asOf), withPossible: try ledger.possibleState(asOf: asOf)).map {
            let possible = $0.possible.isZero ? "" : " +" + $0.possible.text
            return "\($0.value.shown)\(possible) \($0.remarks) by \($0.events.joined(separator: " "))"
        }
    }

    private func gifts() throws -> TestLedger {
        try given(
            .contribution("a", .deposited, "1500000.00 USD", from: "PRT", on: "2024-09-01").id("a"),
            .contribution("b", .deposited, "500000.00 EUR", booked: "540000.00 USD", from: "PRT", on: "2024-10-01").id("b"),
            .contribution("c", .deposited, "15000000.00 NOK", from: "NOR", on: "2024-11-01").id("c"),
            .contribution("d", .deposited, from: "MAR", on: "2024-12-01").id("d"))
    }

    @Test("In one currency an amount counts as it is, else as it was booked, else it is named as left out")
    func oneCurrency() throws {
        let out = ["NOK 15000000.00 is left out: nothing is booked of it in USD", "1 with a blank amount is left out"]
        #expect(try told("deposits", in: "USD", gifts()) == ["2040000.00 USD \(out) by a b c d"])
        #expect(try told("contributions", in: "USD", gifts()) == ["2040000.00 USD \(out) by a b c d"])
        #expect(try told("deposits", in: "USD", gifts(), asOf: "2024-10-31") == ["2040000.00 USD [] by a b"])
        let none = try given(.contribution("c", .deposited, "15000000.00 NOK", on: "2024-11-01").id("c"))
        #expect(try told("deposits", in: "USD", none) == ["blank [\"NOK 15000000.00 is left out: nothing is booked of it in USD\"] by c"])
        let blank = try given(.contribution("c", .deposited, booked: "7.00 USD", on: "2024-11-01").id("c"))
        #expect(try told("deposits", in: "USD", blank) == ["7.00 USD [] by c"])
    }

    @Test("What is only possible and would be left out is told too")
    func possiblyLeftOut() throws {
        let ledger = try gifts().and(.contribution("e", .deposited, "5000000.00 NOK", from: "NOR", on: "2025").id("e"))
        #expect(
            try told("deposits", in: "USD", ledger, asOf: "2025-06-01").first?.contains(
                "with what may have occurred, NOK 20000000.00 is left out") == true)
    }

    @Test("A requirement's amount counts what is booked in its currency, and names what it leaves out")
    func requirement() throws {
        let ledger = TestLedger([
            try .proposed("forum", as: .of(.imrf), on: "2024-01-01"),
            try .adopted("want", on: "2024-01-01") { requirement in
                (requirement.area, requirement.verb, requirement.measure) = (.fund, .target, "deposits")
                requirement.filters = []
                requirement.amount = try .written("2000000.00 USD")
                requirement.due = try DayRule.written("2025-05-01")
            },
        ]).and(try .contribution("a", .deposited, "1500000.00 USD", on: "2024-09-01").id("a"))
        let booked = try ledger.and(.contribution("b", .deposited, "500000.00 EUR", booked: "540000.00 USD", on: "2024-10-01").id("b"))
        let met = try booked.row(of: "want", asOf: "2025-01-01")
        #expect(met.status == .met && met.reached.shown == "2040000.00 USD" && met.metOn?.description == "2024-10-01")
        #expect(met.remarks == [] && met.leftOut == nil && met.events == ["a", "b"])
        let other = try ledger.and(
            .contribution("b", .deposited, "500000.00 EUR", on: "2024-10-01").id("b"),
            .contribution("c", .deposited, on: "2024-10-02").id("c"),
            .contribution("d", .deposited, "1.00 EUR", on: "2025"))
        let row = try other.row(of: "want", asOf: "2025-01-01")
        #expect(row.status == .outstanding && row.reached.shown == "1500000.00 USD")
        #expect(
            row.remarks == [
                "EUR 500000.00 is left out: nothing is booked of it in USD", "1 with a blank amount is left out",
                "with what may have occurred, EUR 500001.00 is left out",
            ])
        #expect(row.leftOut?.amounts.map(\.shown) == ["500000.00 EUR"] && row.leftOut?.blanks == 1)
    }

    // MARK: What was paid back

    private func repaid() throws -> TestLedger {
        try given(
            .contribution("c", .committed, "1000000.00 USD", from: "PRT", on: "2024-01-10").id("firm"),
            .contribution("c", .deposited, "1000000.00 USD", from: "PRT", on: "2024-03-01").id("in"),
            .repaid("c", "400000.00 USD", on: "2024-09-01").id("back"))
    }

    @Test(
        "What was paid back takes from the deposits from its day on, and from nothing before it",
        arguments: [
            ("2024-02-29", []), ("2024-08-31", ["1000000.00 USD: in"]), ("2024-09-01", ["600000.00 USD: back in"]),
        ])
    func fromItsDay(asOf: String, expected: [String]) throws {
        #expect(try repaid().tallies("deposits", asOf: asOf) == expected)
        #expect(try repaid().tallies("contributions", by: [.status]).first == "deposited 1000000.00 USD: back firm in")
    }

    @Test("It is told beside the sum, is possible while its day is, stands in its own year, and blank is blank")
    func besideTheSum() throws {
        #expect(try repaid().values("deposits").map(\.remarks) == [["less USD 400000.00 paid back"]])
        let years = try given(
            .contribution("c", .deposited, "10.00 USD", on: "2023-03-01").id("in"), .repaid("c", "4.00 USD", on: "2024").id("back"))
        #expect(try years.tallies("deposits", by: [.year]) == ["2023 10.00 USD: in", "2024 -4.00 USD: back"])
        #expect(try years.tallies("deposits", asOf: "2024-06-01") == ["10.00 USD -4.00: in"])
        #expect(try years.tallies("contributions") == ["6.00 USD: back in"])
        let blank = try given(.contribution("c", .deposited, "10.00 USD", on: "2023-03-01").id("in"), .repaid("c", on: "2024").id("back"))
        #expect(try blank.tallies("deposits") == ["10.00 USD (1 blank): back in"])
        let never = try given(.repaid("c", "4.00 USD", on: "2024-01-01"))
        #expect(try never.tallies("deposits") == [])
    }

    @Test("What is booked of it counts in the books' currency")
    func repaidBooked() throws {
        let ledger = try given(
            .contribution("c", .deposited, "10.00 EUR", booked: "11.00 USD", on: "2023-03-01").id("in"),
            .repaid("c", "5.00 EUR", booked: "6.00 USD", on: "2024-01-01").id("back"))
        #expect(try told("deposits", in: "USD", ledger) == ["5.00 USD [\"less USD 6.00 paid back\"] by back in"])
    }

    @Test("A target that was reached is not any more once some is paid back, and is reached on the day on which it is made good")
    func madeGood() throws {
        let ledger = TestLedger([
            try .proposed("forum", as: .of(.imrf), on: "2023-01-01"),
            try .adopted("want", on: "2023-01-01") { requirement in
                (requirement.area, requirement.verb, requirement.measure) = (.fund, .target, "deposits")
                requirement.filters = []
                requirement.amount = try .written("1000000.00 USD")
                requirement.due = try DayRule.written("2024-12-31")
            },
        ]).and(
            try .contribution("c", .deposited, "1000000.00 USD", on: "2024-03-01").id("in"),
            try .repaid("c", "400000.00 USD", on: "2024-09-01").id("back"))
        #expect(try ledger.row(of: "want", asOf: "2024-08-31").metOn?.description == "2024-03-01")
        let less = try ledger.row(of: "want", asOf: "2024-09-01")
        #expect(less.status == .outstanding && less.reached.shown == "600000.00 USD" && less.events == ["back", "in"])
        #expect(less.remarks == ["less USD 400000.00 paid back"])
        let good = try ledger.and(.contribution("c", .deposited, "400000.00 USD", on: "2025-02-01"))
        let late = try good.row(of: "want", asOf: "2025-03-01")
        #expect(late.status == .metLate && late.metOn?.description == "2025-02-01")
        let sameDay = try ledger.and(.contribution("d", .deposited, "400000.00 USD", on: "2024-09-01"))
        #expect(try sameDay.row(of: "want", asOf: "2025-03-01").metOn?.description == "2024-03-01")
        let allBack = try ledger.and(.repaid("c", "600000.00 USD", on: "2024-10-01"))
        #expect(try allBack.row(of: "want", asOf: "2025-03-01").status == .notLooked)
    }

    // MARK: What is said again

    @Test("What is said again of what a contribution stands at replaces, and what is not said again stays", arguments: [true, false])
    func saidAgain(isAnnounced: Bool) throws {
        let first = isAnnounced ? [try Line.contribution("c", .announced, "100.00 USD", on: "2024-01-01")] : []
        let ledger = TestLedger(
            first + [
                try .contribution("c", .committed, "80.00 USD", on: "2024-02-01").id("firm"),
                try .contribution("c", .committed, on: "2025-03-01") { $0.earmarking = "thematic area 2" }.id("mark"),
            ])
        #expect(
            try ledger.values("contributions", by: [.status, .year]).map { $0.key + [$0.value.shown] } == [
                ["committed", "2024", "80.00 USD"]
            ])
        #expect(try ledger.state().contributions["c"]?.description.earmarking == "thematic area 2")
        let more = try ledger.and(.contribution("c", .committed, "90.00 USD", on: "2025-04-01"))
        #expect(try more.values("contributions", by: [.year]).map { $0.key + [$0.value.shown] } == [["2025", "90.00 USD"]])
    }

    @Test("An announcement too; what was booked belongs to its amount, and may be said after it")
    func bookedAgain() throws {
        let announced = try given(
            .contribution("c", .announced, "100.00 EUR", booked: "110.00 USD", on: "2024-01-01").id("a"),
            .contribution("c", .announced, on: "2024-02-01").id("b"))
        #expect(try told("contributions", in: "USD", announced) == ["110.00 USD [] by a b"])
        let other = try announced.and(.contribution("c", .announced, "90.00 EUR", on: "2024-03-01").id("c"))
        #expect(try told("contributions", in: "USD", other).first?.hasPrefix("blank [\"EUR 90.00 is left out") == true)
        let booked = try other.and(.contribution("c", .committed, booked: "99.00 USD", on: "2024-04-01").id("d"))
        #expect(try told("contributions", in: "USD", booked) == ["99.00 USD [] by a b c d"])
        #expect(try booked.values("contributions").map(\.value.shown) == ["90.00 EUR"])
    }

    // MARK: In more than one row

    private func overlap(
        _ measure: String, by dimensions: [Dimension], where filters: [Dimension: Set<ExactText>] = [:], _ ledger: TestLedger
    )
        throws -> Overlap
    {
        let measure = try #require(MeasureCatalogue.measure(named: measure))
        return MeasureQuery(measure, filters: filters).rows(by: dimensions, LedgerStates(try ledger.view())).overlap
    }

    @Test("Rows overlap where a thing stands in more than one, by whatever dimension; shared money is given jointly")
    func overlap() throws {
        let ledger = try given(
            .contribution("a", .announced, "1.00 USD", from: "PRT ESP", on: "2024-01-01"),
            .contribution("b", .announced, "1.00 USD", from: "PRT", on: "2024-01-02"),
            .pledged("p", on: "2024-01-01") { $0.objectives = try #require(ObjectiveSet([1, 2])) })
        #expect(try overlap("contributions", by: [.donor], ledger) == Overlap(things: 1, givenJointly: 1))
        #expect(try overlap("contributions", by: [.donor, .year], ledger) == Overlap(things: 1, givenJointly: 1))
        #expect(try overlap("contributions", by: [.donor], where: [.donor: ["ESP"]], ledger) == .none)
        #expect(try overlap("contributions", by: [.year], ledger) == .none)
        #expect(try overlap("contributions", by: [], ledger) == .none)
        #expect(try overlap("contributions", by: [.region], ledger) == Overlap(things: 2, givenJointly: 0))
        #expect(try overlap("pledges", by: [.objective], ledger) == Overlap(things: 1, givenJointly: 0))
        #expect(try overlap("pledges", by: [.stage], ledger) == .none)
    }

    @Test("A requirement whose rows overlap says so, for what is there over all rows is not their sum")
    func overlappingRows() throws {
        func overlaps(_ donors: String) throws -> Bool {
            try TestLedger([
                try .proposed("forum", as: .of(.imrf), on: "2023-01-01"),
                try .adopted("want", on: "2023-01-01") { requirement in
                    (requirement.measure, requirement.filters, requirement.per) = ("contributions", [], .region)
                    requirement.amount = try .written("2.00 USD")
                },
                try .contribution("a", .announced, "1.00 USD", from: donors, on: "2024-01-01"),
            ]).requirement("want", asOf: "2025-01-01").overlap.isThere
        }
        #expect(try overlaps("PRT"))
        #expect(try !overlaps("KEN"))
    }

    // MARK: Regions

    @Test("The region of a contribution is its donor's; what it is meant for is another dimension")
    func regions() throws {
        let ledger = try given(
            .contribution("a", .committed, "1.00 EUR", on: "2022-01-01") { $0.region = .eca }.id("a"),
            .contribution("b", .committed, "2.00 EUR", from: "PRT", on: "2022-01-02").id("b"),
            .contribution("b", .deposited, "2.00 EUR", from: "PRT", on: "2022-01-03") { $0.region = .escap }.id("c"))
        #expect(try ledger.tallies("contributions", by: [.region]) == ["ECLAC 3.00 EUR: a b c", "UNECE 3.00 EUR: a b c"])
        #expect(try ledger.tallies("contributions", by: [.forRegion]) == ["ECA 1.00 EUR: a", "ESCAP 2.00 EUR: b c"])
        #expect(try ledger.tallies("deposits", by: [.forRegion], where: [.forRegion: ["ESCAP"]]) == ["ESCAP 2.00 EUR: c"])
        #expect(try ledger.tallies("contributions", where: [.region: ["ECA"]]) == [])
    }
}
