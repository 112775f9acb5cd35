import Answers
import Events
import GlobalCompact
import History

/// A correction or a retraction that the ledger has under the id that is given with another: the same one, given again, as after a kill.
struct EarlierChange: Sendable {
    /// The id of the event that it is about.
    let target: String
    /// The line that it is, and after it those that were recorded with it, as each started from another.
    let lines: [IndexedEvent]
    /// When it is said to have occurred.
    let occurred: String?

    /// Nothing where no change of this role is recorded under the id, or where it is about another event than a reference names.
    init?(_ reference: String, _ own: String?, _ role: IndexedEvent.Role, _ view: View) {
        let (eventIndex, counting) = (view.eventIndex, view.resolution.counting)
        func change(_ id: String) -> IndexedEvent? {
            eventIndex.ids.find(id).flatMap { counting[$0] }.flatMap { $0.role == role.rawValue ? $0 : nil }
        }
        guard let own, let first = change(own), let origin = counting[first.target] else { return nil }
        let versions = counting.values.filter { $0.role == IndexedEvent.Role.corrects.rawValue && $0.target == origin.id } + [origin]
        let names = [eventIndex.ids[origin.id], "event/" + eventIndex.ids[origin.id]]
        let subjects = versions.map { eventIndex.subjects[$0.subject] }
        guard
            names.contains(reference) || subjects.contains(where: { $0 == reference || $0.hasSuffix("/" + reference) })
                || Reference.isBeginning(reference, of: eventIndex.ids[origin.id], view)
        else { return nil }
        target = eventIndex.ids[origin.id]
        var lines = [first]
        while let next = change(Self.id(own, place: lines.count)), next.target == first.target { lines.append(next) }
        self.lines = lines
        occurred = eventIndex.recorded(first.number)?.occurred.description
    }

    /// The id of one of several corrections that are given with one id: that of the first is the id itself.
    static func id(_ own: String, place: Int) -> String {
        place == 0 ? own : "\(own).\(place + 1)"
    }
}
