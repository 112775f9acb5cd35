import Events
import GlobalCompact
import History
import LedgerTesting
import Projections
import Rules
import Testing

@Suite("The ledger is a set of events")
struct OrderIndependenceTests {
    /// Long after all that random ledgers hold.
    private static let later = Day(number: 20_700)

    static let cutoffs: [Cutoffs] = [
        .everything,
        Cutoffs(asOf: Day(number: 19_800)),
        Cutoffs(asOf: Day(number: 19_812), knownAt: Instant.endOf(day: Day(number: 19_806))),
        Cutoffs(asOf: Day(number: 19_850), knownAt: Instant.endOf(day: Day(number: 19_812)), publishedBy: Day(number: 19_805)),
    ]

    @Test("Any order of the lines and any split over files gives the same answers", arguments: 0..<10)
    func anyOrderAndSplit(decade: Int) {
        for seed in UInt64(decade * 32)..<UInt64(decade * 32 + 32) {
            let ledger = RandomLedger(seed: seed)
            let plain = TestLedger(events: ledger.events)
            let other = TestLedger(events: ledger.shuffled(seed: seed &+ 1_000, writers: 1 + Int(seed % 5)))
            #expect(
                LedgerDescription.lines(ConsistencyRules.contradictions(plain.eventIndex))
                    == LedgerDescription.lines(ConsistencyRules.contradictions(other.eventIndex)), "seed \(seed)")
            #expect(
                LedgerDescription.lines(Remarks.of(plain.eventIndex, today: Self.later))
                    == LedgerDescription.lines(Remarks.of(other.eventIndex, today: Self.later)), "seed \(seed)")
            for cutoffs in Self.cutoffs {
                let expected = LedgerDescription.lines(View(plain.eventIndex, cutoffs))
                let found = LedgerDescription.lines(View(other.eventIndex, cutoffs))
                guard expected != found else { continue }
                let first = zip(expected, found).first { $0 != $1 }
                Issue.record("seed \(seed), \(cutoffs): \(first?.0 ?? "fewer lines") is \(first?.1 ?? "more lines")")
            }
        }
    }

    @Test("In the random ledgers every measure finds something, certain and possible")
    func everyMeasure() {
        var (certain, possible): (Set<String>, Set<String>) = ([], [])
        let all = Set(MeasureCatalogue.all.map(\.name))
        for seed in 0..<UInt64(3_000) where certain != all || possible != all {
            let view = View(TestLedger(events: RandomLedger(seed: seed).events).eventIndex, Cutoffs(asOf: Day(number: 19_800)))
            let (sure, maybe) = (LedgerState(view), LedgerState(view, includingPossible: true))
            for measure in MeasureCatalogue.all {
                let count = measure.items(sure).count
                if count > 0 { certain.insert(measure.name) }
                if measure.items(maybe).count != count { possible.insert(measure.name) }
            }
        }
        #expect(certain == all)
        #expect(possible == all)
    }

    @Test("The random ledgers hold every type, and everything that can go wrong between offices")
    func coverage() {
        var types: Set<String> = []
        var (conflicts, retracted, rivals, open, possible) = (0, 0, 0, 0, 0)
        for seed in 0..<UInt64(320) {
            let ledger = TestLedger(events: RandomLedger(seed: seed).events)
            types.formUnion(ledger.events.map(\.type))
            let view = View(ledger.eventIndex, Cutoffs(asOf: Day(number: 19_800)))
            conflicts += view.resolution.conflicts.count
            retracted += view.resolution.retracted.count
            rivals += view.resolution.corrections.values.count { $0.count > 1 }
            open += ledger.events.count { $0.occurred.isOpenStart || $0.occurred.isOpenEnd }
            possible += view.facts.count { !$0.isCertain(asOf: view.cutoffs.asOf) }
            #expect((5...60).contains(ledger.events.count))
        }
        #expect(Set(EventType.allCases.map(\.rawValue)).isSubset(of: types))
        for count in [conflicts, retracted, rivals, open, possible] { #expect(count > 50) }
    }
}
