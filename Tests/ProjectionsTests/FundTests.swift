import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Targets, programmes and calls")
struct FundTests {
    @Test("A target is set, and reached or missed only where a document says so")
    func targets() throws {
        let ledger = try given(
            .target("a-2022", year: 2022, on: "2021-12-10").id("a"), .target("a-2022", .reached, on: "2022-12-31").id("a-yes"),
            .target("a-2023", year: 2023, on: "2022-12-10").id("b"), .target("a-2023", .missed, on: "2023-12-31").id("b-no"),
            .target("a-2024", year: 2024, on: "2023-12-10").id("c"),
            .target("start", kind: .capitalization, on: "2019-05-01").id("s"))
        #expect(
            try ledger.tallies("targets", by: [.kind, .year, .status], asOf: "2030-01-01") == [
                "annual 2022 reached 1: a a-yes", "annual 2023 missed 1: b b-no", "annual 2024 set 1: c", "capitalization  set 1: s",
            ])
        #expect(try ledger.tallies("targets", by: [.status], asOf: "2022-12-30") == ["set 3: a b s"])
        #expect(try ledger.tallies("targets", by: [.fund]) == ["MIG00 4: a a-yes b b-no c s"])
    }

    @Test("A target that nobody set is not there, whatever became of it")
    func neverSet() throws {
        #expect(try given(.target("a-2022", .missed, on: "2022-12-31")).tallies("targets") == ["0"])
    }

    private static func programme() throws -> TestLedger {
        try given(
            .programme("skills", .conceptSubmitted, on: "2021-04-10") { $0.states = try State.written("KEN PRT") }.id("concept"),
            .programme("skills", .pipeline, on: "2021-07-01").id("pipeline"),
            .programme("skills", .approved, on: "2021-11-15").id("approved"),
            .programme("skills", .funded, on: "2022-01").id("funded"), .programme("skills", .closed, on: "2023-12-31").id("closed"))
    }

    @Test(
        "A programme is at one stage, and stages are never added up",
        arguments: [
            ("2021-04-09", []), ("2021-04-10", ["concept-submitted 1: concept"]), ("2021-07-01", ["pipeline 1: pipeline"]),
            ("2021-11-15", ["approved 1: approved"]), ("2022-01-15", ["approved 1 -1: approved", "funded 0 +1"]),
            ("2022-01-31", ["funded 1: funded"]), ("2023-12-31", ["closed 1: closed"]),
        ])
    func stages(asOf: String, expected: [String]) throws {
        #expect(try Self.programme().tallies("programmes", by: [.stage], asOf: asOf) == expected)
        #expect(try Self.programme().tallies("programmes", by: [.stage, .year], asOf: asOf).count == expected.count)
    }

    @Test("What a programme is told by its first stage holds for the later ones")
    func description() throws {
        let ledger = try Self.programme()
        #expect(try ledger.tallies("programmes", by: [.state]) == ["KEN 1: closed", "PRT 1: closed"])
        #expect(try ledger.tallies("programmes", by: [.region]) == ["ECA 1: closed", "ECLAC 1: closed", "UNECE 1: closed"])
        #expect(try ledger.tallies("programmes", by: [.fund, .year], asOf: "2022-06-01") == ["MIG00 2022 1: funded"])
    }

    @Test("An approval whose day is known only vaguely does not take a funded programme back")
    func vagueApproval() throws {
        let ledger = try given(
            .programme("skills", .approved, on: "2021").id("approved"), .programme("skills", .funded, on: "2021-06-01").id("funded"))
        #expect(try ledger.tallies("programmes", by: [.stage]) == ["funded 1: funded"])
    }

    @Test("An extension and a result change no stage, and what it is extended by is no amount of the programme")
    func extendedAndReported() throws {
        let ledger = try Self.programme().and(
            .stating(ProgrammeExtended.self, "skills", on: "2022-06-01") {
                ($0.until, $0.amount) = (try .written("2023-12"), try .written("1.00 USD"))
            },
            .stating(ProgrammeResultReported.self, "skills", on: "2022-09-01") {
                ($0.text, $0.beneficiaries, $0.exactness) = ("Trained", 1200, .about)
            })
        let programme = try #require(try ledger.state(asOf: "2023-01-01").programmes["skills"])
        #expect(programme.stage == .funded)
        #expect(programme.occurred?.description == "2022-01")
        #expect(programme.whole.amount == nil)
    }

    @Test("A programme that was only closed, extended or reported on was never there")
    func neverBegun() throws {
        let ledger = try given(
            .programme("a", .closed, on: "2022-01-01"), .stating(ProgrammeExtended.self, "b", on: "2022-01-01"),
            .stating(ProgrammeResultReported.self, "c", on: "2022-01-01"))
        #expect(try ledger.tallies("programmes") == ["0"])
    }

    @Test("A call is open until it is closed")
    func calls() throws {
        let ledger = try given(
            .stating(CallOpened.self, "notes", on: "2022-02-01") { ($0.kind, $0.fund) = (.conceptNotes, "MIG00") }.id("opened"),
            .stating(CallClosed.self, "notes", on: "2022-04-30").id("closed"), .stating(CallClosed.self, "other", on: "2022-04-30"))
        #expect(try ledger.tallies("calls", by: [.status], asOf: "2022-04-29") == ["open 1: opened"])
        #expect(try ledger.tallies("calls", by: [.status]) == ["closed 1: closed opened"])
        #expect(try ledger.tallies("calls", by: [.kind, .fund, .year]) == ["concept-notes MIG00 2022 1: closed opened"])
    }
}
