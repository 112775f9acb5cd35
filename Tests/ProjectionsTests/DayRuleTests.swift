import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("The days of rules")
struct DayRuleTests {
    private func day(_ text: String, key: (Dimension, String)? = nil, in ledger: TestLedger = given(), asOf: String = "2024-06-01") throws
        -> String
    {
        let rules = DayRules(certain: try ledger.state(asOf: asOf), possible: try ledger.possibleState(asOf: asOf))
        let rule = try #require(DayRule(text))
        let due = rules.day(rule, key: key.map { (dimension: $0.0, value: $0.1) })
        return due.map { $0.day.description + ($0.isPlanUndated ? "?" : "") } ?? "not known"
    }

    @Test("A date is itself, and may begin with the year of the row")
    func dates() throws {
        #expect(try day("2024-12-31") == "2024-12-31")
        #expect(try day("{year}-07-31", key: (.year, "2025")) == "2025-07-31")
        #expect(try day("{year}-07-31", key: (.region, "ECA")) == "not known")
        #expect(try day("{year}-07-31") == "not known")
    }

    @Test(
        "A meeting's start or end, with an offset in days",
        arguments: [
            ("forum.start", "2026-05-05"), ("forum.end", "2026-05-08"), ("forum.start-1", "2026-05-04"), ("forum.start-84", "2026-02-10"),
            ("forum.end+30", "2026-06-07"), ("other.start", "not known"),
        ])
    func meetings(rule: String, expected: String) throws {
        let ledger = try given(.scheduled("forum", "2026-05-05/2026-05-08", on: "2024-01-01"))
        #expect(try day(rule, in: ledger) == expected)
    }

    @Test("The key of the row stands in the meeting's name, in lower case")
    func placeholders() throws {
        let ledger = try given(
            .scheduled("review-eca", "2024-09-02", on: "2024-01-01"), .scheduled("review-2024", "2024-10-02", on: "2024-01-01"),
            .scheduled("review-ken", "2024-11-02", on: "2024-01-01"))
        #expect(try day("review-{region}.start", key: (.region, "ECA"), in: ledger) == "2024-09-02")
        #expect(try day("review-{region}.start", key: (.region, "ESCAP"), in: ledger) == "not known")
        #expect(try day("review-{year}.start", key: (.year, "2024"), in: ledger) == "2024-10-02")
        #expect(try day("review-{state}.start", key: (.state, "KEN"), in: ledger) == "2024-11-02")
        #expect(try day("review-{region}.start", in: ledger) == "not known")
    }

    @Test("A rule moves with its meeting: planned, planned anew, held")
    func moves() throws {
        let ledger = try given(
            .scheduled("forum", "2024-05-05/2024-05-08", on: "2024-01-01"),
            .rescheduled("forum", "2024-05-12/2024-05-15", on: "2024-02-01"),
            .convened("forum", on: "2024-05-12/2024-05-16"))
        #expect(try day("forum.end", in: ledger, asOf: "2023-12-31") == "not known")
        #expect(try day("forum.end", in: ledger, asOf: "2024-01-31") == "2024-05-08")
        #expect(try day("forum.end", in: ledger, asOf: "2024-02-01") == "2024-05-15")
        #expect(try day("forum.end", in: ledger, asOf: "2024-05-16") == "2024-05-16")
    }

    @Test("A meeting planned for a month has no days yet; nor has one moved from days to another month")
    func vague() throws {
        let month = try given(.scheduled("forum", "2026-05", on: "2024-01-01"))
        #expect(try day("forum.start", in: month) == "not known")
        let moved = try given(
            .scheduled("forum", "2026-05-05/2026-05-08", on: "2024-01-01"), .rescheduled("forum", "2026-10", on: "2024-02-01"))
        #expect(try day("forum.start", in: moved, asOf: "2024-01-31") == "2026-05-05")
        #expect(try day("forum.start", in: moved) == "not known")
    }

    @Test("A meeting called off has no days until it is planned again")
    func cancelled() throws {
        let ledger = try given(
            .scheduled("forum", "2026-05-05/2026-05-08", on: "2024-01-01"), .cancelled("forum", on: "2024-02-01"),
            .scheduled("forum", "2027-05-04/2027-05-07", on: "2024-03-01"))
        #expect(try day("forum.start", in: ledger, asOf: "2024-01-31") == "2026-05-05")
        #expect(try day("forum.start", in: ledger, asOf: "2024-02-01") == "not known")
        #expect(try day("forum.start", in: ledger, asOf: "2024-03-01") == "2027-05-04")
    }

    @Test(
        "Days at the turn of a month are days; whole months are not",
        arguments: [
            ("2026-05-01/2026-05-04", "2026-05-01"), ("2026-04-28/2026-04-30", "2026-04-28"), ("2026-01-01", "2026-01-01"),
            ("2026-04-30/2026-05-01", "2026-04-30"), ("2026-04/2026-05", "not known"), ("2026", "not known"), ("2026-05/..", "not known"),
            ("../2026-05-04", "not known"),
        ])
    func turnOfMonth(planned: String, expected: String) throws {
        #expect(try day("forum.start", in: try given(.scheduled("forum", planned, on: "2024-01-01"))) == expected)
    }

    @Test("Where no certain plan names days a possible one is used, and marked")
    func possiblePlan() throws {
        let ledger = try given(
            .mandated("forum", "2026", on: "2023-12-18"), .scheduled("forum", "2026-05-05/2026-05-08", on: "../2024-12-31"),
            .rescheduled("forum", "2026-06-02/2026-06-05", on: "2024-08"))
        #expect(try day("forum.start", in: ledger, asOf: "2023-01-01") == "2026-05-05?")
        #expect(try day("forum.start", in: ledger, asOf: "2024-07-31") == "2026-05-05?")
        #expect(try day("forum.start", in: ledger, asOf: "2024-08-31") == "2026-06-02")
    }
}
