import Events
import GlobalCompact
import History
import LedgerTesting
import Projections
import Testing

/// What was so on an earlier day is cut from what is sorted for a later one, and is the same as if that day alone had been asked for.
@Suite("An earlier day")
struct EarlierDayLawTests {
    private static let asOf = Day(number: 19_800)

    @Test("States cut from those of a later day are those of the day, whatever else is cut off")
    func states() {
        var (compared, possible) = (0, 0)
        for seed in 0..<24 {
            let eventIndex = TestLedger(events: RandomLedger(seed: UInt64(seed)).events).eventIndex
            let publishedBy = seed % 3 == 0 ? Self.asOf.adding(days: -300) : nil
            let later = LedgerStates(View(eventIndex, Cutoffs(asOf: Self.asOf, publishedBy: publishedBy)))
            // On the days on which something begins to be possible or to be certain, the most can be mistaken.
            let days = Set(eventIndex.entries.flatMap { [$0.firstDay, $0.effectiveDay] }.map { Day(number: $0) }.filter { $0 < Self.asOf })
            for day in days.sorted().suffix(4) {
                let cut = later.asOf(day)
                let own = LedgerStates(View(eventIndex, Cutoffs(asOf: day, publishedBy: publishedBy)))
                #expect(cut.areAllCertain == own.areAllCertain)
                for measure in MeasureCatalogue.all {
                    let expected = measure.items(own.withPossible).map(Self.told)
                    #expect(measure.items(cut.withPossible).map(Self.told) == expected, "\(measure.name) may be on \(day)")
                    let certain = measure.items(own.certain).map(Self.told)
                    #expect(measure.items(cut.certain).map(Self.told) == certain, "\(measure.name) is on \(day)")
                    let rows = MeasureQuery(measure).rows(by: Array(measure.dimensions.prefix(1)), cut, naming: .all)
                    #expect("\(rows)" == "\(MeasureQuery(measure).rows(by: Array(measure.dimensions.prefix(1)), own, naming: .all))")
                    (compared, possible) = (compared + expected.count, possible + expected.count - certain.count)
                }
            }
        }
        #expect(compared > 300, "only \(compared) things were compared")
        #expect(possible > 10, "only \(possible) of them were merely possible")
    }

    private static func told(_ item: Measure.Item) -> String {
        "\(item.subject) \(item.keys.values) \(item.events) \(item.remarks) \(String(describing: item.occurred))"
    }
}
