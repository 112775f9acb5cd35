import Events
import GlobalCompact
import LedgerTesting
import Projections
import Rules
import Testing

@Suite("What is worth a look in money, in what is stated again and in who owes")
struct MoneyRemarkTests {
    private func remarks(_ lines: Line..., today: String = "2024-05-17") throws -> [String] {
        Remarks.of(TestLedger(lines).eventIndex, today: try .written(today)).map { "\($0.subject): \($0.reason)" }
    }

    // MARK: What was paid back

    @Test(
        "More was paid back than had reached the fund by that day",
        arguments: [
            ("3.00 EUR", "2022-02-01", nil), ("3.01 EUR", "2022-02-01", "repaid: \"EUR 3.01\", deposited: \"EUR 3.00\""),
            ("2.00 EUR", "2022-01-31", "repaid: \"EUR 2.00\", deposited: \"EUR 0.00\""), ("2.00 EUR", "2022", nil),
            ("2.00 USD", "2022-03-01", "repaid: \"USD 2.00\", deposited: \"USD 0.00\""), (nil, "2022-03-01", nil),
            (nil, "2022-01-31", "repaid: \"a blank amount\", deposited: \"nothing\""),
        ] as [(String?, String, String?)])
    func repaid(_ amount: String?, _ day: String, _ reason: String?) throws {
        let told = try remarks(
            .contribution("deu", .committed, "5.00 EUR", on: "2022-01-01"),
            .contribution("deu", .deposited, "3.00 EUR", on: "2022-02-01"), .repaid("deu", amount, on: day))
        #expect(told == (reason.map { ["contribution/deu: repaidAboveDeposits(\($0))"] } ?? []))
    }

    @Test("Several repayments are added up, in what was booked where the deposits are in another currency, and a blank deposit may be any")
    func severalRepaid() throws {
        #expect(
            try remarks(
                .contribution("deu", .deposited, "3.00 EUR", on: "2022-02-01"), .repaid("deu", "2.00 EUR", on: "2022-03-01"),
                .repaid("deu", "2.00 EUR", on: "2022-04-01"))
                == ["contribution/deu: repaidAboveDeposits(repaid: \"EUR 4.00\", deposited: \"EUR 3.00\")"])
        #expect(
            try remarks(
                .contribution("deu", .deposited, "3.00 EUR", booked: "3.30 USD", on: "2022-02-01"),
                .repaid("deu", "3.30 USD", on: "2022-03-01")) == [])
        #expect(
            try remarks(.contribution("deu", .deposited, on: "2022-02-01"), .repaid("deu", "2.00 EUR", on: "2022-03-01")) == [])
    }

    @Test("A repayment of a contribution that never began, or before it did, cannot be so")
    func neverBegun() throws {
        let alone = try given(.repaid("deu", "2.00 EUR", on: "2022-03-01").id("back"))
        #expect(
            ConsistencyRules.contradictions(alone.eventIndex).map { "\($0.event): \($0.reason)" } == [
                "back: neverBegun(subject: \"contribution/deu\")"
            ])
        let early = try given(
            .contribution("deu", .deposited, "3.00 EUR", on: "2022-02-01"), .repaid("deu", "2.00 EUR", on: "2022-01-01").id("back"))
        #expect(ConsistencyRules.contradictions(early.eventIndex).map(\.event) == ["back"])
    }

    @Test("What is paid back of a contribution that was cancelled is no contradiction, whenever; only what stays with the fund is told")
    func cancelled() throws {
        func told(_ back: String?) throws -> [String] {
            let lines =
                [
                    try Line.contribution("deu", .committed, "5.00 EUR", on: "2022-01-01"),
                    try .contribution("deu", .deposited, "3.00 EUR", on: "2022-02-01"),
                    try .contribution("deu", .cancelled, on: "2022-03-01"),
                ] + (try back.map { [try .repaid("deu", $0, on: "2022-04-01")] } ?? [])
            #expect(ConsistencyRules.contradictions(TestLedger(lines).eventIndex) == [])
            return Remarks.of(TestLedger(lines).eventIndex, today: try .written("2024-05-17")).map { "\($0.subject): \($0.reason)" }
        }
        #expect(try told(nil) == ["contribution/deu: cancelledWithDeposits(deposited: \"EUR 3.00\")"])
        #expect(try told("1.00 EUR") == ["contribution/deu: cancelledWithDeposits(deposited: \"EUR 2.00\")"])
        #expect(try told("3.00 EUR") == [])
        #expect(
            try remarks(.contribution("deu", .deposited, on: "2022-02-01"), .contribution("deu", .cancelled, on: "2022-03-01"))
                == ["contribution/deu: cancelledWithDeposits(deposited: \"a blank amount\")"])
        #expect(
            try remarks(.contribution("deu", .committed, "5.00 EUR", on: "2022-01-01"), .contribution("deu", .cancelled, on: "2022-03-01"))
                == [])
    }

    // MARK: What is stated again

    @Test("Equal deposits of one thing on one day are told, whoever tells of them; another day or amount is another deposit")
    func equalDeposits() throws {
        func told(_ amount: String, on day: String, citing document: String? = nil) throws -> [String] {
            let second = try Line.contribution("deu", .deposited, amount, on: day).id("b")
            return try remarks(
                .document("brief", on: "2022-01-01"), .contribution("deu", .deposited, "3.00 EUR", on: "2022-02-01").id("a"),
                document.map { second.citing($0) } ?? second)
        }
        let again = ["contribution/deu: statedAgain(event: \"b\", other: \"a\")"]
        #expect(try told("3.00 EUR", on: "2022-02-01") == again)
        #expect(try told("3.00 EUR", on: "2022-02-01", citing: "brief") == again)
        #expect(try told("3.01 EUR", on: "2022-02-01") == [])
        #expect(try told("3.00 EUR", on: "2022-02-02") == [])
    }

    @Test("A commitment of equal content is told on whatever day it is stated again; an announcement on its day only")
    func equalCommitments() throws {
        func told(_ step: ContributionStatus, on day: String) throws -> [String] {
            try remarks(
                .contribution("deu", step, "3.00 EUR", on: "2022-02-01").id("a"), .contribution("deu", step, "3.00 EUR", on: day).id("b"))
        }
        #expect(try told(.committed, on: "2022-05-01") == ["contribution/deu: statedAgain(event: \"b\", other: \"a\")"])
        #expect(try told(.announced, on: "2022-02-01") == ["contribution/deu: statedAgain(event: \"b\", other: \"a\")"])
        #expect(try told(.announced, on: "2022-05-01") == [])
    }

    @Test("Of other things what they cite makes a difference: a meeting may be told of by several sources")
    func equalOthers() throws {
        func told(_ document: String) throws -> [String] {
            try remarks(
                .document("brief", on: "2022-01-01"), .document("note", on: "2022-01-02"), .pledged("skills", on: "2024-01-01"),
                .progressed("skills", on: "2024-02-01").citing("brief").id("a"),
                .progressed("skills", on: "2024-02-01").citing(document).id("b"))
        }
        #expect(try told("brief") == ["pledge/skills: statedAgain(event: \"b\", other: \"a\")"])
        #expect(try told("note") == [])
    }

    @Test("Two contributions of one donor, fund, day and amount are told beside the first by slug")
    func alike() throws {
        func told(_ amount: String, from donor: String = "DEU", on day: String = "2022-02-01", fund: String = "MIG00") throws -> [String] {
            try remarks(
                .contribution("b", .committed, "3.00 EUR", on: "2022-02-01"),
                .contribution("a", .committed, amount, from: donor, on: day) { $0.fund = fund })
        }
        #expect(try told("3.00 EUR") == ["contribution/b: alikeContribution(other: \"contribution/a\")"])
        #expect(try told("3.01 EUR") == [])
        #expect(try told("3.00 USD") == [])
        #expect(try told("3.00 EUR", from: "PRT") == [])
        #expect(try told("3.00 EUR", on: "2022-02-02") == [])
        #expect(try told("3.00 EUR", fund: "MIG01") == [])
        #expect(
            try remarks(
                .contribution("a", .announced, "9.00 EUR", on: "2022-01-01"), .contribution("b", .announced, "8.00 EUR", on: "2022-01-02"),
                .contribution("a", .deposited, "3.00 EUR", from: "", on: "2022-02-01") { $0.fund = nil },
                .contribution("b", .deposited, "3.00 EUR", from: "", on: "2022-02-01") { $0.fund = nil })
                == ["contribution/b: alikeContribution(other: \"contribution/a\")"])
        #expect(try remarks(.contribution("a", .committed, on: "2022-02-01"), .contribution("b", .committed, on: "2022-02-01")) == [])
    }

    // MARK: Who owes

    @Test(
        "A requirement that States owe and that counts what all States do is told with the filter that is meant",
        arguments: [
            ("deposits", ["Portugal"], RequirementScope.none, nil, "owedBy: \"Portugal\", filter: \"donor=PRT\""),
            ("reports", ["Spain", "PRT"], .none, nil, "owedBy: \"Spain, PRT\", filter: \"state=ESP,PRT\""),
            ("deposits", ["Portugal"], .none, MeasureFilter("donor", ["PRT"]), nil), ("reports", ["Portugal"], .state, nil, nil),
            ("deposits", ["Member States"], .none, nil, nil), ("deposits", ["Portugal", "Member States"], .none, nil, nil),
            ("targets", ["Portugal"], .none, nil, nil),
            ("deposits", ["Portugal"], .none, MeasureFilter("fund", ["MIG00"]), "owedBy: \"Portugal\", filter: \"donor=PRT\""),
        ] as [(String, [String], RequirementScope, MeasureFilter?, String?)])
    func debtors(_ measure: String, _ owedBy: [String], _ per: RequirementScope, _ filter: MeasureFilter?, _ told: String?) throws {
        let found = try remarks(
            .proposed("forum", as: .of(.imrf), on: "2023-01-01"),
            .adopted("want", on: "2023-01-01") { requirement in
                (requirement.measure, requirement.owedBy, requirement.per) = (measure, owedBy, per)
                requirement.filters = filter.map { [$0] } ?? []
            })
        #expect(found == (told.map { ["requirement/want: countsOthersToo(\($0))"] } ?? []))
    }

    @Test("A donor that is no State owes by its name, too, once it has given; what nobody gives by that name is nobody's name")
    func donorOffice() throws {
        func told(_ owedBy: String) throws -> [String] {
            try remarks(
                .contribution("a", .committed, "3.00 EUR", from: "", on: "2022-02-01") { $0.donorOffice = "A foundation" },
                .proposed("forum", as: .of(.imrf), on: "2023-01-01"),
                .adopted("want", on: "2023-01-01") {
                    ($0.measure, $0.owedBy, $0.filters) = ("deposits", [owedBy, "Portugal"], [])
                })
        }
        #expect(
            try told("A foundation")
                == ["requirement/want: countsOthersToo(owedBy: \"A foundation, Portugal\", filter: \"donor=A foundation,PRT\")"])
        #expect(try told("Another foundation") == [])
    }
}
