import Events
import GlobalCompact
import History
import Synchronization

/// What certainly was so on earlier days, each folded once for all the requirements that ask for it.
final class EarlierStates: Sendable {
    private struct Key: Hashable {
        let day: Day
        let things: Set<Thing>
    }

    private let states: LedgerStates
    /// By the numbers of subjects, the place of the first fact of each in effective order.
    private let firstFacts: [UInt32]
    private let known = Mutex<[Key: LedgerState]>([:])

    init(_ states: LedgerStates) {
        self.states = states
        var firstFacts = Array(repeating: UInt32.max, count: states.view.eventIndex.subjects.count)
        var place: UInt32 = 0
        states.view.certainAndPossible.certain.forEach { fact in
            let subject = Int(fact.content.subject)
            firstFacts[subject] = min(firstFacts[subject], place)
            place += 1
        }
        self.firstFacts = firstFacts
    }

    /// The state of some things as of a day. O(n) in the facts until then, when it is asked for first.
    func certain(by day: Day, of things: Set<Thing>) -> LedgerState {
        let key = Key(day: day, things: things)
        if let state = known.withLock({ $0[key] }) { return state }
        let state = states.certain(by: day, of: things)
        known.withLock { $0[key] = state }
        return state
    }

    /// Whether anything happened after a day to some things that were there by then. What is new since only adds to what was done; but a
    /// meeting or a report may say what other things are counted by, also one that is new, and so does a pledge that is said to be another.
    func haveChanged(_ things: Set<Thing>, after day: Day) -> Bool {
        let (sure, _) = states.view.certainAndPossible
        let end = states.view.certain(by: day).endIndex
        let types = TypeSet(of: things)
        let referred = things.subtracting(Measure.counted(among: things))
        let others = TypeSet([.pledgeSameAs] + EventTypeIndex.types.filter { referred.contains($0.thing) })
        return sure[end..<sure.endIndex].contains { fact in
            guard types.contains(fact.content.type) else { return false }
            return others.contains(fact.content.type) || Int(firstFacts[Int(fact.content.subject)]) < end - sure.startIndex
        }
    }
}
