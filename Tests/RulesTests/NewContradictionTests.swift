import Events
import LedgerTesting
import Rules
import Testing

@Suite("What a batch brings in")
struct NewContradictionTests {
    /// A ledger in which much is wrong already.
    static func troubled() throws -> TestLedger {
        try given(
            .convened("review", on: "2024-03-11").citing("nowhere").id("held"), .cancelled("review", on: "2024-03-12").id("off"),
            .document("brief", on: "2024-03-01").id("d1"), .document("brief", on: "2024-03-02").id("d2"), .retracted("absent").id("r"))
    }

    @Test("What was wrong before is not told again")
    func nothingNew() throws {
        let before = try Self.troubled()
        let after = try before.and(.document("note", on: "2024-03-03"), .convened("hearing", on: "2024-04-01").citing("brief"))
        #expect(ConsistencyRules.contradictions(before.eventIndex).count == 4)
        #expect(ConsistencyRules.newContradictions(before: before.eventIndex, after: after.eventIndex) == [])
    }

    @Test("What the batch brings in is told, and only that")
    func somethingNew() throws {
        let before = try Self.troubled()
        let after = try before.and(.convened("hearing", on: "2024-04-01").citing("elsewhere").id("new"))
        #expect(ConsistencyRules.newContradictions(before: before.eventIndex, after: after.eventIndex).map(\.event) == ["new"])
    }

    @Test("What puts things right brings nothing in")
    func repairs() throws {
        let before = try Self.troubled()
        let after = try before.and(.retracted("off"), .retracted("d2"), .document("nowhere", on: "2020"), .retracted("r"))
        #expect(ConsistencyRules.contradictions(after.eventIndex) == [])
        #expect(ConsistencyRules.newContradictions(before: before.eventIndex, after: after.eventIndex) == [])
    }

    @Test("A batch is wrong by what it takes away, too: a cited document, an adopted requirement, the meeting of a report")
    func takesAway() throws {
        let before = try given(
            .document("brief", on: "2024-03-01").id("d"), .convened("review", on: "2024-03-11").citing("brief").id("m"),
            .submitted("summary", as: .of(.summaryReport, meeting: "review"), on: "2024-05-01").id("r"))
        func new(_ line: Line) -> [Contradiction] {
            ConsistencyRules.newContradictions(before: before.eventIndex, after: before.and(line).eventIndex)
        }
        #expect(
            new(try .retracted("d")) == [
                Contradiction(event: "m", reason: .nothingThere(field: "data.cites[0].document", subject: "document/brief"))
            ])
        #expect(
            new(try .retracted("m")) == [Contradiction(event: "r", reason: .nothingThere(field: "data.meeting", subject: "meeting/review"))]
        )
        #expect(new(try .retracted("r")) == [])
    }

    @Test("Over random ledgers: nothing new was there before, and nothing that is there now is left out", arguments: 0..<60)
    func law(seed: Int) {
        let events = RandomLedger(seed: UInt64(seed)).events
        let before = TestLedger(events: Array(events.prefix(events.count / 2))).eventIndex
        let after = TestLedger(events: events).eventIndex
        let old = Set(ConsistencyRules.contradictions(before))
        let new = ConsistencyRules.newContradictions(before: before, after: after)
        #expect(old.isDisjoint(with: new), "seed \(seed)")
        #expect(Set(ConsistencyRules.contradictions(after)).subtracting(old) == Set(new), "seed \(seed)")
        #expect(ConsistencyRules.newContradictions(before: after, after: after) == [], "seed \(seed)")
    }
}
