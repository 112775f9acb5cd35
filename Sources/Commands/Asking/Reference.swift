import Events
import History
import Journal

/// What a user points to: an event, or a thing.
enum Reference: Sendable {
    case event(id: String)
    case subject(String)

    /// Finds what a reference names: a subject, an event's id, or a slug that only one thing has.
    static func find(_ text: String, _ inquiry: Inquiry) throws(Failure) -> Reference {
        let chronicle = inquiry.reading.chronicle
        let counting = inquiry.view.resolution.counting
        let subjects = Set(counting.values.filter { $0.role == Entry.Role.states.rawValue }.map { chronicle.subjects[$0.subject] })
        if text.hasPrefix("event/"), chronicle.ids.find(String(text.dropFirst(6))).flatMap({ counting[$0] }) != nil {
            return .event(id: String(text.dropFirst(6)))
        }
        if subjects.contains(text) { return .subject(text) }
        if chronicle.ids.find(text).flatMap({ counting[$0] }) != nil { return .event(id: text) }
        let matching = subjects.filter { $0.hasSuffix("/" + text) }.sorted()
        if matching.count == 1 { return .subject(matching[0]) }
        let slugs = subjects.map { String($0.drop { $0 != "/" }.dropFirst()) }
        throw Failure(
            .notUnderstood,
            Sentences.unknownReference(text, ambiguous: matching, known: subjects.sorted() + slugs.sorted() + chronicle.ids.names))
    }
}
