import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Requirements that wait for others")
struct ReadinessChainTests {
    /// Each waits for the one before it, but for the first.
    private func chain(_ count: Int, _ first: [String] = []) throws -> TestLedger {
        TestLedger(
            [try .proposed("forum", on: "2030-01-01")]
                + (try (0..<count).map { number in
                    try .adopted("r\(number)") { requirement in
                        requirement.after = number == 0 ? first : ["r\(number - 1)"]
                        requirement.due = try DayRule.written("2033-12-31")
                    }
                }))
    }

    @Test("A chain may be as long as it likes", .timeLimit(.minutes(2)))
    func long() throws {
        let requirements = try #require(try chain(8_000).readiness(asOf: "2031-06-01")).requirements
        #expect(requirements.count == 8_000)
        #expect(requirements.count { $0.status == .waiting } == 7_999)
    }

    @Test("Where some wait in a circle, which no append lets in, every one of them waits")
    func circle() throws {
        let requirements = try #require(try chain(3, ["r2"]).readiness(asOf: "2031-06-01")).requirements
        #expect(requirements.map(\.slug) == ["r0", "r1", "r2"])
        #expect(requirements.map { $0.status.rawValue } == ["waiting", "waiting", "waiting"])
    }

    @Test("What a due day's placeholder stands for is not filled in again, whatever it says", .timeLimit(.minutes(1)))
    func placeholder() throws {
        let ledger = try given(
            .proposed("forum", on: "2030-01-01"),
            .adopted("rule") { requirement in
                (requirement.per, requirement.among) = (.region, ["{region}", "ECA"])
                requirement.due = try DayRule.written("x-{region}.start", "2033-12-31")
            }, .scheduled("x-eca", "2033-04-01", on: "2030-02-01"))
        #expect(try ledger.row("ECA", of: "rule", asOf: "2031-01-01").due?.day.description == "2033-04-01")
        #expect(try ledger.row("{region}", of: "rule", asOf: "2031-01-01").due?.day.description == "2033-12-31")
    }
}
