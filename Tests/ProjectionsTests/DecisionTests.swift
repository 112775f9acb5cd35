import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Decisions, statements and findings")
struct DecisionTests {
    static func ledger() throws -> TestLedger {
        try given(
            .decision("format", .proposed, on: "2023-10-01").id("a"), .decision("format", .adopted, on: "2023-12-18").id("b"),
            .decision("format", .confirmed, on: "2024-01-10").id("c"), .decision("format", .formalised, on: "2024-02-01").id("d"))
    }

    @Test(
        "A decision is proposed, adopted, confirmed and formalised",
        arguments: [
            ("2023-09-30", "none"), ("2023-10-01", "proposed by a"), ("2023-12-18", "adopted by a b"), ("2024-01-10", "confirmed by a b c"),
            ("2024-02-01", "formalised by a b c d"),
        ])
    func life(asOf: String, expected: String) throws {
        let decision = try Self.ledger().state(asOf: asOf).decisions["format"]
        #expect(decision.map { "\($0.steps.last?.rawValue ?? "") by \($0.events.joined(separator: " "))" } ?? "none" == expected)
    }

    @Test("It counts once, and under every step that it has come through")
    func steps() throws {
        let ledger = try Self.ledger()
        #expect(try ledger.tallies("decisions", asOf: "2024-01-10") == ["1: a b c"])
        #expect(
            try ledger.tallies("decisions", by: [.status], asOf: "2024-01-10") == [
                "adopted 1: a b c", "confirmed 1: a b c", "proposed 1: a b c",
            ])
        #expect(try ledger.tallies("decisions", where: [.status: ["formalised"]], asOf: "2024-01-31") == ["0"])
    }

    @Test("A refusal is a decision too, may be all that is known, and stays one when it is confirmed")
    func declined() throws {
        let ledger = try given(
            .decision("advance", .declined, on: "2022-05-10") { $0.body = "Executive committee" }.id("no"),
            .decision("advance", .confirmed, on: "2022-06-10").id("still"))
        #expect(
            try ledger.tallies("decisions", by: [.body, .status, .year], asOf: "2022-05-10") == ["Executive committee declined 2022 1: no"])
        #expect(try ledger.tallies("decisions", where: [.status: ["declined"]]) == ["1: no still"])
    }

    @Test("The vote is kept, and what an earlier event said of the decision")
    func vote() throws {
        let ledger = try given(
            .decision("format", .proposed, on: "2023-10-01") {
                ($0.title, $0.body, $0.verb) = ("The format", "General Assembly", .requests)
            }.id("a"),
            .stating(DecisionAdopted.self, "format", on: "2023-12-18") { adopted in
                (adopted.procedure, adopted.inFavour, adopted.against, adopted.abstained) = (.recordedVote, 140, 5, 12)
                adopted.votedAgainst = try State.written("HUN")
            }.id("b"))
        let decision = try #require(try ledger.state().decisions["format"])
        #expect(decision.title == "The format")
        let vote: DecisionAdopted = decision.entity.counted()
        #expect((vote.inFavour, vote.against, vote.abstained) == (140, 5, 12))
        #expect(vote.votedAgainst.map(\.code) == ["HUN"])
        #expect(try ledger.tallies("decisions", by: [.verb, .body]) == ["requests General Assembly 1: a b"])
    }

    @Test("Statements count by those who delivered them, not by those who joined")
    func statements() throws {
        let ledger = try given(
            .convened("review", as: .review(.eca), on: "2033-04-04"),
            .stating(StatementDelivered.self, "joint", on: "2033-04-04") { statement in
                statement.by = try State.written("KEN MAR")
                (statement.joinedBy, statement.meeting, statement.objectives) = (try State.written("PRT"), "review", .written(23))
            }.id("joint"),
            .stating(StatementDelivered.self, "office", on: "2034") { $0.offices = ["A secretariat"] }.id("office"))
        #expect(try ledger.tallies("statements", by: [.state]) == [" 1: office", "KEN 1: joint", "MAR 1: joint"])
        #expect(try ledger.tallies("statements", by: [.meeting, .meetingKind]) == ["  1: office", "review regional-review 1: joint"])
        #expect(
            try ledger.tallies("statements", by: [.year, .office], asOf: "2034-06-01") == ["2033  1: joint", "2034 A secretariat 0 +1"])
        #expect(try ledger.tallies("statements", where: [.objective: ["23"]]) == ["1: joint"])
        #expect(try ledger.tallies("statements", where: [.region: ["ESCWA"]]) == ["1: joint"])
    }

    @Test("A finding belongs to the region and the round of the meeting that found it, or of its report's meeting")
    func findings() throws {
        let ledger = try given(
            .convened("review", as: .review(.eca, round: 2), on: "2033-04-04"),
            .submitted("summary", as: .of(.summaryReport, meeting: "review"), on: "2033-06-01"),
            .stating(FindingRecorded.self, "a", on: "2033-04-05") { ($0.kind, $0.meeting, $0.topic) = (.gap, "review", .cooperation) }.id(
                "a"),
            .stating(FindingRecorded.self, "b", on: "2033-06-01") { finding in
                (finding.kind, finding.report, finding.offices, finding.objectives) = (
                    .recommendation, "summary", ["An office"], .written(1, 2)
                )
            }.id("b"),
            .stating(FindingRecorded.self, "c", on: "2033-06-02") { ($0.kind, $0.meeting, $0.region) = (.gap, "review", .escwa) }.id("c"),
            .stating(FindingRecorded.self, "d", on: "2033-06-03") { ($0.kind, $0.states) = (.achievement, try State.written("PRT")) }.id(
                "d"))
        #expect(try ledger.tallies("findings", by: [.kind]) == ["achievement 1: d", "gap 2: a c", "recommendation 1: b"])
        #expect(try ledger.tallies("findings", by: [.region]) == ["ECA 2: a b", "ECLAC 1: d", "ESCWA 1: c", "UNECE 1: d"])
        #expect(try ledger.tallies("findings", by: [.round, .meetingKind]) == ["  1: d", "2 regional-review 3: a b c"])
        #expect(try ledger.tallies("findings", by: [.report, .office]) == ["  3: a c d", "summary An office 1: b"])
        #expect(try ledger.tallies("findings", where: [.topic: ["cooperation"]]) == ["1: a"])
        #expect(try ledger.tallies("findings", by: [.objective]) == [" 3: a c d", "1 1: b", "2 1: b"])
    }
}
