import Events
import History

/// The entities of some facts as of any day, each kind sorted and cut when somebody asks for it first.
final class FoldedFacts: Sendable {
    let eventIndex: EventIndex
    let workers: Workers
    private let view: View
    private let sorted = Memo<Thing, ThingSteps>()
    private let tables = Memo<Cut, EntityTable>()
    private let requirements = Memo<Int32, [String: RequirementState]>()

    /// The entities of a kind as of a day.
    private struct Cut: Hashable {
        let thing: Thing
        let lastDay: Int32
        let joinsNames: Bool
    }

    init(_ view: View, _ workers: Workers = .one) {
        eventIndex = view.eventIndex
        self.workers = workers
        self.view = view
    }

    /// The entities of a kind by the number of a day.
    ///
    /// - Parameter joinsNames: whether the names of one pledge are one.
    func entities(_ thing: Thing, through lastDay: Int32, joinsNames: Bool = true) -> EntityTable {
        tables.value(Cut(thing: thing, lastDay: lastDay, joinsNames: joinsNames)) {
            let steps = sorted.value(thing) {
                ThingSteps(thing, view.facts(of: thing), subjectCount: eventIndex.subjects.count, workers)
            }
            let names = thing == .pledge && joinsNames ? PledgeNames(steps, through: lastDay, eventIndex) : nil
            return EntityTable(steps, through: lastDay, eventIndex, names: names)
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
