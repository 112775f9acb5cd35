import Events
import GlobalCompact
import LedgerTesting
import Projections
import Rules
import Testing

@Suite("Remarks on names that are spelled in several ways")
struct RemarkNameTests {
    private func remarks(_ lines: Line...) throws -> [String] {
        Remarks.of(TestLedger(lines).eventIndex, today: try .written("2024-05-17")).map { "\($0.subject): \($0.reason)" }
    }

    /// Each slug's amount is another, so that none looks like another contribution.
    private func gift(_ slug: String, _ fund: String) throws -> Line {
        try .contribution(slug, .announced, slug == "a" ? "5.00 EUR" : "6.00 EUR", on: "2022-01-01") { $0.fund = fund }
    }

    @Test("Codes of funds that differ only in case: those that fewer things have, also across kinds of things")
    func funds() throws {
        #expect(
            try remarks(gift("a", "MIG00"), gift("b", "mig00"), .target("t", fund: "MIG00", on: "2022-01-01")) == [
                "contribution/b: fundInOtherCase(fund: \"mig00\", other: \"MIG00\")"
            ])
        #expect(
            try remarks(gift("a", "MIG00"), gift("b", "mig00")) == ["contribution/b: fundInOtherCase(fund: \"mig00\", other: \"MIG00\")"])
        #expect(try remarks(gift("a", "MIG00"), gift("b", "MIG00")) == [])
        #expect(try remarks(gift("a", "MIG00"), gift("b", "MIG01")) == [])
    }

    @Test("An office that has the name of a State, wherever offices stand")
    func offices() throws {
        #expect(
            try remarks(
                .contribution("a", .announced, "5.00 EUR", on: "2022-01-01") { ($0.donor, $0.donorOffice) = ([], "United Kingdom") })
                == ["contribution/a: officeIsState(office: \"United Kingdom\", code: \"GBR\")"])
        #expect(
            try remarks(.stating(StatementDelivered.self, "s", on: "2022-01-01") { ($0.title, $0.offices) = ("T", ["IOM", "Kenya"]) })
                == ["statement/s: officeIsState(office: \"Kenya\", code: \"KEN\")"])
        #expect(
            try remarks(
                .contribution("a", .announced, "5.00 EUR", on: "2022-01-01") { ($0.donor, $0.donorOffice) = ([], "European Union") })
                == [])
        #expect(try remarks(.stating(StatementDelivered.self, "s", on: "2022-01-01") { ($0.title, $0.offices) = ("Kenya", ["IOM"]) }) == [])
    }
}
