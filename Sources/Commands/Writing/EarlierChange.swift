import Events
import GlobalCompact
import History

/// A correction or a retraction that the ledger has under the id that is given with another: the same one, given again, as after a kill.
struct EarlierChange: Sendable {
    /// The id of the event that it is about.
    let target: String
    /// The event in the version that held when it was recorded, as its line names it; of a retraction nothing.
    let standing: Standing?
    /// When it is said to have occurred.
    let occurred: String?

    /// Nothing where no change of this role is recorded under the id, or where it is about another event than a reference names.
    init?(_ reference: String, _ own: String?, _ role: Entry.Role, _ view: View) {
        let (chronicle, counting) = (view.chronicle, view.resolution.counting)
        guard let change = own.flatMap({ chronicle.ids.find($0) }).flatMap({ counting[$0] }), change.role == role.rawValue,
            let origin = counting[change.target]
        else { return nil }
        let versions = counting.values.filter { $0.role == Entry.Role.corrects.rawValue && $0.target == origin.id } + [origin]
        let content = role == .corrects ? versions.first { $0.id == change.replaces } : nil
        let names = [chronicle.ids[origin.id], "event/" + chronicle.ids[origin.id]]
        let subjects = versions.map { chronicle.subjects[$0.subject] }
        guard names.contains(reference) || subjects.contains(where: { $0 == reference || $0.hasSuffix("/" + reference) }),
            content != nil || role == .retracts
        else { return nil }
        target = chronicle.ids[origin.id]
        standing = content.map { Standing(origin: origin, content: $0) }
        occurred = chronicle.recorded(change.number)?.occurred.description
    }
}
