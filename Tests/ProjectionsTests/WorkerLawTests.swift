import GlobalCompact
import History
import LedgerTesting
import Projections
import Testing

/// However many work at an answer, and in whatever order they are done, it is the same.
@Suite("Workers")
struct WorkerLawTests {
    @Test("A measure by any of its dimensions, narrowed or not, is the same with 1, 2, 3 and 7 workers", arguments: 0..<12)
    func measures(seed: Int) {
        let view = View(TestLedger(events: RandomLedger(seed: UInt64(seed)).events).eventIndex, Cutoffs(asOf: Day(number: 19_800)))
        let one = LedgerStates(view)
        let several = [2, 3, 7].map { LedgerStates(view, workers: Self.workers($0)) }
        var counted = 0
        for measure in MeasureCatalogue.all {
            let dimensions = measure.dimensions
            for asked in [[], Array(dimensions.prefix(2)), Array(dimensions.suffix(3))] + dimensions.map({ [$0] }) {
                for filters in Self.filters(measure, asked, one) {
                    let question = MeasureQuery(measure, filters: filters)
                    let expected = Self.answer(question, asked, one)
                    counted += expected.count
                    for states in several { #expect(Self.answer(question, asked, states) == expected, "\(measure.name) \(asked)") }
                }
            }
        }
        #expect(counted > 500, "only \(counted) rows were compared")
    }

    /// So many, the last of whom is done first, and each of whom is worth having for a single thing.
    private static func workers(_ count: Int) -> Workers {
        Workers(count, least: 1) { count, body in
            for number in (0..<count).reversed() { body(number) }
        }
    }

    /// No filter, and one for the last value that there is in the first of some dimensions.
    private static func filters(
        _ measure: Measure, _ dimensions: [Dimension], _ states: LedgerStates
    ) -> [[Dimension: Set<ExactText>]] {
        guard let first = dimensions.first,
            let value = MeasureQuery(measure).tallies(by: [first], states).last?.key.first, !value.isEmpty
        else { return [[:]] }
        return [[:], [first: [ExactText(value)]]]
    }

    /// A line for each row, however many of its events are named, and for each thing that is found.
    private static func answer(_ question: MeasureQuery, _ dimensions: [Dimension], _ states: LedgerStates) -> [String] {
        let named = [EventNaming.all, .first(2)].flatMap { naming in
            let (tallies, overlap, whole) = question.rows(by: dimensions, states, naming: naming)
            // What is counted beside the rows is what is counted without any.
            let expected = question.measure.kind == .stated ? [] : question.whole(states, naming: .none)
            #expect("\(whole())" == "\(expected)", "\(question.measure.name) by \(dimensions), \(question.filters)")
            return tallies.map { "\($0)" } + ["\(overlap)"]
        }
        let items = question.items(states.withPossible).map { "\($0.subject) \($0.keys.values) \($0.events) \($0.remarks)" }
        return named + items
    }
}
