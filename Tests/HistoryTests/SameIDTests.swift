import Events
import History
import LedgerTesting
import Testing

@Suite("One id in two files")
struct SameIDTests {
    @Test("The same id with the same content is one event, recorded at the earlier time", arguments: [false, true])
    func sameContent(isReversed: Bool) throws {
        let lines = [
            try Line.convened("review", on: "2024-03-11").id("same").by("geneva").recorded("2024-03-20"),
            try Line.convened("review", on: "2024-03-11").id("same").by("nairobi").recorded("2024-03-15"),
        ]
        let ledger = TestLedger(isReversed ? lines.reversed() : lines)
        #expect(try ledger.facts() == "same")
        #expect(try ledger.facts(knownAt: "2024-03-14") == "")
        #expect(try ledger.facts(knownAt: "2024-03-15") == "same")
        let view = try ledger.view()
        #expect(view.resolution.conflicts.isEmpty)
        #expect(view.facts.first.flatMap { view.eventIndex.recorded($0.origin.number) }?.writer == "nairobi")
    }

    @Test("The same id with other content: the earlier counts, and the id is listed", arguments: [false, true])
    func otherContent(isReversed: Bool) throws {
        let lines = [
            try Line.convened("review", on: "2024-03-11").id("same").by("geneva").recorded("2024-03-20"),
            try Line.convened("hearing", on: "2024-03-11").id("same").by("nairobi").recorded("2024-03-15"),
        ]
        let view = try TestLedger(isReversed ? lines.reversed() : lines).view()
        #expect(view.facts.map { view.subject(of: $0) } == ["meeting/hearing"])
        #expect(view.resolution.conflicts.map { view.eventIndex.ids[$0] } == ["same"])
    }

    @Test("A conflict is known when both lines are; of two recorded at one instant always the same one counts", arguments: [false, true])
    func known(isReversed: Bool) throws {
        let lines = [
            try Line.convened("review", on: "2024-03-11").id("same").by("geneva").recorded("2024-03-15"),
            try Line.convened("hearing", on: "2024-03-11").id("same").by("nairobi").recorded("2024-03-15"),
            try Line.convened("review", on: "2024-03-11").id("same").by("bangkok").recorded("2024-03-16"),
        ]
        let view = try TestLedger(isReversed ? lines.reversed() : lines).view()
        #expect(view.facts.map { view.subject(of: $0) } == ["meeting/hearing"])
        #expect(view.resolution.conflicts.count == 1)
        let one = try TestLedger([lines[0], lines[2]]).view()
        #expect(one.resolution.conflicts.isEmpty)
        let earlier = try TestLedger([lines[0], try lines[1].recorded("2024-04-01")]).view(knownAt: "2024-03-31")
        #expect(earlier.resolution.conflicts.isEmpty)
    }

    @Test("A retraction recorded in two files is one, and its retraction takes back both")
    func retractionTwice() throws {
        let ledger = try given(
            .convened("review", on: "2024-03-11").id("fact").recorded("2024-03-12"),
            .retracted("fact").id("r").by("geneva").recorded("2024-03-13"), .retracted("fact").id("r").by("nairobi").recorded("2024-03-20"))
        #expect(try ledger.facts() == "")
        #expect(try ledger.and(.retracted("r")).facts() == "fact")
    }
}
