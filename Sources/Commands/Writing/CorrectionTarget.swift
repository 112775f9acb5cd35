import Answers
import Arguments
import Events
import Formats
import GlobalCompact
import History
import Journal
import Messages

/// The event that is to be corrected or retracted.
struct CorrectionTarget: Sendable {
    let id: String
    /// When the change is said to have occurred: as it was said before where it is given again, else today.
    let occurred: String
    let query: Query
    /// The change that the ledger has of this id already: what it says is then held against what is given.
    let earlier: EarlierChange?
    /// What was given for it.
    private let reference: String

    /// Finds an event by its id, or by a subject that has exactly one.
    ///
    /// - Parameter role: what is to be done to it under the call's `--id`.
    init(_ reference: String, _ invocation: Invocation, role: IndexedEvent.Role) throws(Failure) {
        self.reference = reference
        query = try Query(everythingOf: invocation.request)
        let view = query.view
        earlier = EarlierChange(reference, invocation.arguments.value("id"), role, view)
        if let earlier { id = earlier.target } else { id = try Self.find(reference, query) }
        occurred = earlier?.occurred ?? invocation.request.ownDay().description
    }

    /// The id of the event that a reference names; of a subject without one that stands, that of its only event.
    static func find(_ reference: String, _ query: Query) throws(Failure) -> String {
        let view = query.view
        switch try Reference.find(reference, query) {
        case .event(let found): return found
        case .subject(let subject):
            let facts = view.facts.filter { view.subject(of: $0) == subject }
            if facts.count == 1 { return view.id(of: facts[0]) }
            guard facts.isEmpty else {
                throw Failure(.notUnderstood, Sentences.severalEvents(subject, facts.map { Self.named($0, view) }))
            }
            let gone = view.resolution.counting.values.filter { entry in
                entry.role == IndexedEvent.Role.states.rawValue && view.eventIndex.subjects[entry.subject] == subject
            }
            let retracted = gone.filter { view.resolution.retracted.contains($0.id) }
            if gone.count == 1, let only = retracted.first { return view.eventIndex.ids[only.id] }
            throw Failure(.notUnderstood, Sentences.noStandingEvent(subject, gone.map { view.eventIndex.ids[$0.id] }.sorted()))
        }
    }

    /// An event as it is told from others of its subject.
    private static func named(_ fact: EffectiveFact, _ view: View) -> (id: String, type: String, occurred: Period) {
        (view.id(of: fact), fact.content.eventType?.rawValue ?? "", fact.content.occurred)
    }

    /// What is about to be changed, by its whole id and what it is about.
    func sentence(_ verb: String, _ ids: [String]) -> String {
        let eventIndex = query.view.eventIndex
        let subject = eventIndex.ids.find(id).flatMap { query.view.resolution.counting[$0] }.map { eventIndex.subjects[$0.subject] }
        guard ids.count == 1 else { return "\(verb) \(ids.count) events: \(ids.joined(separator: ", "))." }
        return "\(verb) event \(ids[0])" + (subject.map { ", of \($0)." } ?? ".")
    }

    /// In JSON tells, beside the answer, which events are meant where that was not said by a whole id.
    func tellMeant(_ ids: [String], _ invocation: Invocation) {
        guard invocation.format == .json, ids != [reference] else { return }
        Program.report([Sentences.meant(reference, ids)], asJSON: true, invocation.console)
    }

    /// The ids of the events that were recorded with it and still stand, its own among them, in order.
    var batch: [String] {
        let eventIndex = query.reading.eventIndex
        guard let number = eventIndex.ids.find(id).flatMap({ query.view.resolution.counting[$0]?.number }),
            let own = eventIndex.recorded(number), let place = own.batch
        else { return [id] }
        let first = Int(number) - (place.number - 1)
        return (first..<(first + place.count)).compactMap { line in
            let entry = eventIndex.entries[line]
            return query.view.resolution.retracted.contains(entry.id) ? nil : eventIndex.ids[entry.id]
        }
    }
}
