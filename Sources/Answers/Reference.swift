import Events
package import Formats
import GlobalCompact
package import History
import Journal
package import Messages

/// What a user points to: an event, or a thing.
package enum Reference: Sendable {
    case event(id: String)
    case subject(String)

    /// So many characters of an id are enough, where no other event's id begins with them.
    static let leastCharacters = 4

    /// Finds what a reference names, in this order: a whole subject, a whole id, a slug that only one thing has, the beginning of an id
    /// that only one event has.
    ///
    /// - Parameter unknown: what is said where it names nothing; without it, which references are near.
    package static func find(_ text: String, _ query: Query, otherwise unknown: Diagnostic? = nil) throws(Failure) -> Reference {
        let view = query.view
        let subjects = subjects(view)
        if let whole = whole(text, subjects, view) { return whole }
        let matching = things(text, subjects)
        if matching.count == 1 { return .subject(matching[0]) }
        let ids = matching.isEmpty ? events(beginningWith: text, view) : []
        if ids.count == 1 { return .event(id: ids[0]) }
        if ids.count > 1 { throw Failure(.notUnderstood, Sentences.ambiguousBeginning(text, ids)) }
        if let unknown, matching.isEmpty { throw Failure(.notUnderstood, unknown) }
        let slugs = subjects.map { String($0.drop { $0 != "/" }.dropFirst()) }
        let known = subjects.sorted() + slugs.sorted() + view.eventIndex.ids.names + State.memberStates.map(\.name)
        throw Failure(.notUnderstood, Sentences.unknownReference(text, ambiguous: matching, known: known))
    }

    /// Whether a reference is the beginning of an event's id, and names nothing whole; that other ids begin so makes no difference.
    package static func isBeginning(_ text: String, of id: String, _ view: View) -> Bool {
        guard text.utf8.count >= leastCharacters, id.utf8.starts(with: text.utf8) else { return false }
        let subjects = subjects(view)
        return whole(text, subjects, view) == nil && things(text, subjects).isEmpty
    }

    /// The subjects that have a slug, sorted.
    static func subjects(withSlug slug: String, _ query: Query) -> [String] {
        things(slug, subjects(query.view))
    }

    /// The things that events are about.
    static func subjects(_ view: View) -> Set<String> {
        Set(
            view.resolution.counting.values.filter { $0.role == IndexedEvent.Role.states.rawValue }.map {
                view.eventIndex.subjects[$0.subject]
            })
    }

    private static func whole(_ text: String, _ subjects: Set<String>, _ view: View) -> Reference? {
        func isEvent(_ id: String) -> Bool { view.eventIndex.ids.find(id).flatMap { view.resolution.counting[$0] } != nil }
        if text.hasPrefix("event/"), isEvent(String(text.dropFirst(6))) { return .event(id: String(text.dropFirst(6))) }
        if subjects.contains(text) { return .subject(text) }
        return isEvent(text) ? .event(id: text) : nil
    }

    /// The things that have a slug.
    private static func things(_ slug: String, _ subjects: Set<String>) -> [String] {
        subjects.filter { $0.hasSuffix("/" + slug) }.sorted()
    }

    /// The ids that begin so, sorted; none where too little is given.
    private static func events(beginningWith text: String, _ view: View) -> [String] {
        guard text.utf8.count >= leastCharacters else { return [] }
        let ids = view.eventIndex.ids
        return ids.numbers(beginningWith: text).filter { view.resolution.counting[$0] != nil }.map { ids[$0] }.sorted()
    }
}
