import Decisions
import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("What is worth a look and refuses nothing")
struct RemarkTests {
    private func remarks(_ lines: Line...) -> [String] {
        Remarks.of(TestLedger(lines).chronicle).map { "\($0.subject): \($0.reason)" }
    }

    @Test("Deposits above what was committed, in the same currency")
    func deposits() throws {
        func ledger(_ part: String) throws -> [String] {
            try remarks(
                .contribution("deu", .committed, "5.00 EUR", on: "2022-01-01"),
                .contribution("deu", .deposited, "3.00 EUR", on: "2022-02-01"),
                .contribution("deu", .deposited, part, on: "2022-03-01"))
        }
        #expect(try ledger("2.00 EUR") == [])
        #expect(try ledger("9.00 USD") == [])
        #expect(
            try ledger("2.01 EUR") == [
                "contribution/deu: depositsAboveCommitment(deposited: \"5.01\", committed: \"5.00\")"
            ])
        #expect(try remarks(.contribution("deu", .deposited, "3.00 EUR", on: "2022-02-01")) == [])
    }

    @Test("A pledge of which nothing was reported")
    func noProgress() throws {
        #expect(try remarks(.pledged("skills", on: "2022-05-17")) == ["pledge/skills: noProgressReported(made: \"2022-05-17\")"])
        #expect(try remarks(.pledged("skills", on: "2022-05-17"), .progressed("skills", on: "2023-05-17")) == [])
        #expect(try remarks(.pledged("skills", on: "2022-05-17"), .withdrawn("skills", on: "2023-05-17")) == [])
    }

    @Test("A figure that a document leaves blank")
    func blank() throws {
        #expect(try remarks(.figure("donors", of: "contributions", on: "2024-10-01")) == ["figure/donors: blankFigure"])
        #expect(try remarks(.figure("donors", of: "contributions", 0, on: "2024-10-01")) == [])
    }

    @Test("Two titles that differ only in case or space")
    func titles() throws {
        func ledger(_ first: String, _ second: String) throws -> [String] {
            try remarks(
                .pledged("a", on: "2022-05-17") { $0.title = first }, .progressed("a", on: "2023-01-01"),
                .pledged("b", on: "2022-05-18") { $0.title = second }, .progressed("b", on: "2023-01-01"))
        }
        #expect(try ledger("Skills for all", "skills  for All") == ["pledge/b: sameTitle(other: \"pledge/a\")"])
        #expect(try ledger("Skills for all", "Skills for some") == [])
    }

    @Test("Remarks refuse nothing")
    func refuseNothing() throws {
        let ledger = try given(.pledged("skills", on: "2022-05-17"), .figure("donors", of: "contributions", on: "2024-10-01"))
        #expect(StandingRules.contradictions(ledger.chronicle) == [])
        #expect(Remarks.of(ledger.chronicle).count == 2)
    }
}
