import Events
import GlobalCompact
import History
import LedgerTesting
import Projections
import Testing

@Suite("Corrections and retractions")
struct CorrectionTests {
    /// A fact of 2022, corrected in 2025; the correction taken back, and that again.
    static func chain() throws -> TestLedger {
        try given(
            .convened("review", as: .of(.hearing), on: "2022-05-17").id("fact").recorded("2022-05-20"),
            .corrected("fact", to: .convened("review", as: .of(.plenary), on: "2022-05-19")).id("c1").recorded("2025-01-10"),
            .retracted("c1").id("r1").recorded("2025-02-10"), .retracted("r1").id("r2").recorded("2025-03-10"))
    }

    @Test(
        "A correction of a fact of 2022 shows as of 2022, but not before it was known; taking it back restores what it replaced",
        arguments: [
            ("2022-05-19", "2022-05-20", "hearing 2022-05-17"), ("2022-05-19", "2025-01-09", "hearing 2022-05-17"),
            ("2022-05-19", "2025-01-10", "plenary 2022-05-19"), ("2022-05-19", "2025-02-09", "plenary 2022-05-19"),
            ("2022-05-19", "2025-02-10", "hearing 2022-05-17"), ("2022-05-19", "2025-03-09", "hearing 2022-05-17"),
            ("2022-05-19", "2025-03-10", "plenary 2022-05-19"), ("2022-05-18", "2025-01-09", "hearing 2022-05-17"),
            ("2022-05-18", "2025-01-10", "none"), ("2022-05-18", "2025-02-10", "hearing 2022-05-17"),
            ("2022-05-19", "2022-05-19", "none"),
        ])
    func chain(asOf: String, knownAt: String, expected: String) throws {
        #expect(try held(Self.chain(), asOf: asOf, knownAt: knownAt) == expected)
    }

    @Test("A retracted fact is out of every answer, and in again when its retraction is retracted")
    func retraction() throws {
        let ledger = try given(
            .convened("review", on: "2022-05-17").id("fact").recorded("2022-05-20"), .retracted("fact").id("r1").recorded("2022-06-01"),
            .retracted("r1").id("r2").recorded("2022-07-01"), .retracted("r2").id("r3").recorded("2022-08-01"))
        #expect(try ledger.facts(knownAt: "2022-05-31") == "fact")
        #expect(try ledger.facts(knownAt: "2022-06-30") == "")
        #expect(try ledger.facts(knownAt: "2022-07-31") == "fact")
        #expect(try ledger.facts() == "")
    }

    @Test("The retractions that took an event out are told: also one recorded before it, and none that was taken back")
    func takenOutBy() throws {
        let ledger = try given(
            .retracted("fact").id("early").recorded("2022-05-19"), .convened("review", on: "2022-05-17").id("fact").recorded("2022-05-20"),
            .retracted("fact").id("r1").recorded("2022-06-01"), .retracted("fact").id("r2").recorded("2022-06-02"),
            .retracted("fact").id("undone").recorded("2022-06-03"), .retracted("undone").id("r3").recorded("2022-06-04"))
        let resolution = CorrectionResolution(ledger.eventIndex, knownAt: nil)
        func by(_ id: String) -> [String] {
            let retractions = ledger.eventIndex.ids.find(id).flatMap { resolution.retractions[$0] } ?? []
            return retractions.map { ledger.eventIndex.ids[$0] }.sorted()
        }
        #expect(by("fact") == ["early", "r1", "r2"])
        #expect(by("undone") == ["r3"])
        #expect(by("r1") == [])
    }

    @Test("Corrections and retractions are never cut by as-of")
    func neverCutByAsOf() throws {
        let ledger = try given(
            .convened("a", on: "2022-05-17").id("a"), .convened("b", on: "2022-05-18").id("b"),
            .corrected("a", to: .convened("a", on: "2022-05-19"), on: "2025-01-10"), .retracted("b", on: "2025-01-11"))
        #expect(try ledger.facts(asOf: "2022-05-18") == "")
        #expect(try ledger.facts(asOf: "2022-05-19") == "a")
    }

    @Test("A correction can move a fact to another day and to another thing, and the fact keeps its id")
    func movesToAnotherThing() throws {
        let ledger = try given(
            .convened("a", on: "2022-05-17").id("fact"), .corrected("fact", to: .convened("b", on: "2022-06-17")).id("c1"))
        let view = try ledger.view()
        #expect(view.facts.map { view.id(of: $0) } == ["fact"])
        #expect(view.facts.map { view.subject(of: $0) } == ["meeting/b"])
    }

    @Test(
        "Of corrections the latest recorded holds, then the greater id; a retracted one leaves the one before it",
        arguments: [
            (["2025-01-10 c1", "2025-01-11 c2"], "", "c2"), (["2025-01-11 c1", "2025-01-10 c2"], "", "c1"),
            (["2025-01-10 c1", "2025-01-10 c2"], "", "c2"), (["2025-01-10 cB", "2025-01-10 ca"], "", "ca"),
            (["2025-01-10 c1", "2025-01-11 c2", "2025-01-12 c3"], "", "c3"),
            (["2025-01-10 c1", "2025-01-11 c2", "2025-01-12 c3"], "c3", "c2"),
            (["2025-01-10 c1", "2025-01-11 c2", "2025-01-12 c3"], "c2", "c3"), (["2025-01-10 c1"], "c1", "fact"),
        ])
    func rivals(corrections: [String], retracted: String, holding: String) throws {
        var lines = [try Line.convened("review", as: .of(.other), on: "2022-05-17").id("fact").recorded("2022-05-20")]
        for text in corrections {
            let parts = text.split(separator: " ").map(String.init)
            lines.append(try .corrected("fact", to: .convened("review", on: "2022-05-18")).id(parts[1]).recorded(parts[0]))
        }
        if !retracted.isEmpty { lines.append(try .retracted(retracted).id("r").recorded("2025-06-01")) }
        let ledger = TestLedger(lines)
        let view = try ledger.view()
        let number = try #require(view.eventIndex.ids.find("fact"))
        #expect(view.eventIndex.ids[view.resolution.version(of: number)] == holding)
        let content = try #require(view.facts.first?.content)
        #expect(view.eventIndex.ids[content.id] == holding)
        #expect(view.facts.count == 1)
    }

    @Test("A correction of what was recorded together with it, or a retraction of what is not there, changes nothing")
    func namesNothingBefore() throws {
        let ledger = try given(
            .corrected("fact", to: .convened("other", on: "2022-05-01")).id("c").recorded("2022-05-20"),
            .convened("review", on: "2022-05-17").id("fact").recorded("2022-05-20"), .retracted("absent").recorded("2022-05-21"))
        let view = try ledger.view()
        #expect(view.facts.map { "\(view.id(of: $0)) \(view.subject(of: $0))" } == ["fact meeting/review"])
    }

    @Test("A correction to another type does not hold, and the one before it does")
    func otherType() throws {
        let ledger = try given(
            .convened("a", on: "2022-05-17").id("fact"), .corrected("fact", to: .convened("b", on: "2022-05-17")).id("c1"),
            .corrected("fact", replaces: "c1", to: .document("a", on: "2022-05-17")).id("c2"))
        let view = try ledger.view()
        #expect(view.facts.map { view.subject(of: $0) } == ["meeting/b"])
        let number = try #require(view.eventIndex.ids.find("fact"))
        #expect(view.eventIndex.ids[view.resolution.version(of: number)] == "c1")
    }

    @Test("A retracted fact stays out though a correction of it stands")
    func correctedAndRetracted() throws {
        let ledger = try given(
            .convened("a", on: "2022-05-17").id("fact"), .corrected("fact", to: .convened("a", on: "2022-05-18")).id("c1"),
            .retracted("fact").id("r1"))
        #expect(try ledger.facts() == "")
        #expect(try ledger.and(.retracted("r1")).facts() == "fact")
    }

    private func held(_ ledger: TestLedger, asOf: String, knownAt: String) throws -> String {
        let meeting = try ledger.state(asOf: asOf, knownAt: knownAt).meetings["review"]
        guard let meeting, let held = meeting.held else { return "none" }
        return "\(meeting.description.kind?.rawValue ?? "") \(held)"
    }
}
