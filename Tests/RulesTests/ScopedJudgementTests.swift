import Events
import History
import LedgerTesting
import Rules
import Testing

@Suite("A batch is judged by what it touches")
struct ScopedJudgementTests {
    @Test("Over random ledgers, what a batch brings in is what all rules over both ledgers say")
    func asAllRules() {
        var broughtIn = 0
        for seed in UInt64(1)...240 {
            let events = RandomLedger(seed: seed).events
            for size in Set([events.count / 3, events.count / 2, events.count - 1]) where size > 0 && size < events.count {
                let before = TestLedger(events: Array(events[..<size])).eventIndex
                let after = TestLedger(events: events).eventIndex
                #expect(before.isContinued(by: after))
                let known = Set(ConsistencyRules.contradictions(before))
                let whole = ConsistencyRules.contradictions(after).filter { !known.contains($0) }
                let scoped = ConsistencyRules.newContradictions(before: before, after: after)
                #expect(Set(scoped) == Set(whole), "seed \(seed), \(size) of \(events.count) events")
                broughtIn += whole.count
            }
        }
        #expect(broughtIn > 100, "the ledgers must bring something in: \(broughtIn)")
    }

    @Test("So it is event by event, corrections and retractions among them", arguments: UInt64(1)...30)
    func eventByEvent(_ seed: UInt64) {
        let events = RandomLedger(seed: seed).events
        var before = TestLedger(events: Array(events[..<1])).eventIndex
        var known = Set(ConsistencyRules.contradictions(before))
        var changes = 0
        for (count, event) in events.enumerated().dropFirst() {
            let after = TestLedger(events: Array(events[...count])).eventIndex
            let whole = Set(ConsistencyRules.contradictions(after))
            let scoped = ConsistencyRules.newContradictions(before: before, after: after)
            #expect(Set(scoped) == whole.subtracting(known), "seed \(seed), event \(event.id)")
            if event.type.hasPrefix("event.") { changes += 1 }
            (before, known) = (after, whole)
        }
        #expect(changes > 0)
    }
}
