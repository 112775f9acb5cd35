import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Policies and support")
struct PolicyTests {
    @Test(
        "A policy is drafted, adopted, in force and ended",
        arguments: [
            ("2021-08-31", []), ("2021-09-15", ["drafted 0 +1"]), ("2021-09-30", ["drafted 1: a"]), ("2022-02-01", ["adopted 1: a b"]),
            ("2022-07-01", ["in-force 1: a b c"]), ("2023-12-31", ["ended 1: a b c d"]),
        ])
    func life(asOf: String, expected: [String]) throws {
        let ledger = try given(
            .policy("strategy", .drafted, on: "2021-09").id("a"), .policy("strategy", .adopted, on: "2022-02-01").id("b"),
            .policy("strategy", .inForce, on: "2022-07-01").id("c"), .policy("strategy", .ended, on: "2023-12-31").id("d"))
        #expect(try ledger.tallies("policies", by: [.status], asOf: asOf) == expected)
    }

    @Test("A policy counts for the States whose it is, not for its partners; what only ended was never there")
    func keys() throws {
        let ledger = try given(
            .policy("agreement", .adopted, of: "KEN MAR", on: "2022-02-01") { policy in
                (policy.kind, policy.partners, policy.objectives) = (.agreement, try State.written("PRT"), .written(5, 6))
            }.id("a"),
            .policy("other", .ended, on: "2022-03-01"))
        #expect(try ledger.tallies("policies", by: [.state, .kind]) == ["KEN agreement 1: a", "MAR agreement 1: a"])
        #expect(try ledger.tallies("policies", by: [.region]) == ["ECA 1: a", "ESCWA 1: a"])
        #expect(try ledger.tallies("policies", by: [.objective, .year]) == ["5 2022 1: a", "6 2022 1: a"])
    }

    @Test("Support is asked for until it is given; it may be given unasked; and a later request takes nothing back")
    func support() throws {
        let ledger = try given(
            .support("a", .requested, on: "2022-03-01") { ($0.kind, $0.states) = (.training, try State.written("MAR")) }.id("a1"),
            .support("a", .provided, on: "2022-08-01").id("a2"),
            .support("b", .provided, on: "2022-04-01") { $0.kind = .guidance }.id("b1"),
            .support("b", .requested, on: "2022-09-01").id("b2"))
        #expect(
            try ledger.tallies("support", by: [.kind, .status], asOf: "2022-07-31") == [
                "guidance provided 1: b1", "training requested 1: a1",
            ])
        #expect(try ledger.tallies("support", by: [.status]) == ["provided 2: a1 a2 b1 b2"])
        #expect(try ledger.tallies("support", by: [.state, .region]) == ["  1: b1 b2", "MAR ECA 1: a1 a2", "MAR ESCWA 1: a1 a2"])
    }

    @Test(
        "A request for support may be answered by something else, in part until a source says otherwise; what was given stays so",
        arguments: [
            ("2022-02-28", []), ("2022-03-01", ["requested 1: a"]), ("2022-04-01", ["answered in part 1: a b"]),
            ("2022-05-01", ["answered 1: a b c"]), ("2022-06-01", ["answered 1: a b c d"]), ("2022-07-01", ["provided 1: a b c d e"]),
        ])
    func answered(asOf: String, expected: [String]) throws {
        let ledger = try given(
            .support("training", .requested, on: "2022-03-01") { $0.offices = ["Network"] }.id("a"),
            .support("training", .answeredInPart, on: "2022-04-01").id("b"), .support("training", .answered, on: "2022-05-01").id("c"),
            .support("training", .answeredInPart, on: "2022-06-01").id("d"), .support("training", .provided, on: "2022-07-01").id("e"))
        #expect(try ledger.tallies("support", by: [.status], asOf: asOf) == expected)
        #expect(try ledger.tallies("support", where: [.office: ["Network"]], asOf: "2022-03-01") == ["1: a"])
        #expect(try ledger.tallies("support", where: [.office: ["Other"]], asOf: "2022-03-01") == ["0"])
    }
}
