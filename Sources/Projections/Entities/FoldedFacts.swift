import Events
import GlobalCompact
import History

/// The entities of some facts as of any day, each kind sorted and cut when somebody asks for it first.
final class FoldedFacts: Sendable {
    let eventIndex: EventIndex
    let workers: Workers
    /// Sorts the events of a kind.
    private let sort: @Sendable (Thing) -> ThingSteps
    let words: EventWords
    private let sorted = Memo<Thing, ThingSteps>()
    private let tables = Memo<Cut, EntityTable>()
    private let requirements = Memo<Int32, [String: RequirementState]>()

    /// The entities of a kind as of a day.
    private struct Cut: Hashable {
        let thing: Thing
        let lastDay: Int32
        let joinsNames: Bool

        /// The length of a word tells it from most of the others, and costs less than the word.
        func hash(into hasher: inout Hasher) {
            hasher.combine(Int(lastDay) << 8 | thing.rawValue.utf8.count)
        }
    }

    init(_ view: View, _ workers: Workers = .one) {
        eventIndex = view.eventIndex
        words = EventWords(view.eventIndex)
        self.workers = workers
        sort = { ThingSteps($0, view.unsortedFacts(of: $0) { workers.parts(of: $0) }, view.eventIndex, workers) }
    }

    /// Those of others that had, or may have, occurred by an earlier day: these are sorted already, and words are read once for all days.
    init(_ later: FoldedFacts, mayHaveOccurredBy day: Day, _ workers: Workers) {
        (eventIndex, words) = (later.eventIndex, later.words)
        self.workers = workers
        sort = { later.steps($0).mayHaveOccurred(by: day) }
    }

    func steps(_ thing: Thing) -> ThingSteps {
        sorted.value(thing) { sort(thing) }
    }

    /// The entities of a kind by the number of a day.
    ///
    /// - Parameter joinsNames: whether the names of one pledge are one.
    func entities(_ thing: Thing, through lastDay: Int32, joinsNames: Bool = true) -> EntityTable {
        tables.value(Cut(thing: thing, lastDay: lastDay, joinsNames: joinsNames)) {
            let steps = steps(thing)
            let names = thing == .pledge && joinsNames ? PledgeNames(steps, through: lastDay, eventIndex) : nil
            return EntityTable(steps, through: lastDay, words, names: names)
        }
    }

    /// The requirements by the number of a day, by slug: they are read whole.
    func requirements(through lastDay: Int32) -> [String: RequirementState] {
        requirements.value(lastDay) {
            let table = entities(.requirement, through: lastDay)
            table.read(table.entities)
            let requirements = table.entities.map { RequirementState(Entity(table, $0)) }
            return Dictionary(requirements.map { ($0.slug, $0) }, uniquingKeysWith: { $1 })
        }
    }
}
