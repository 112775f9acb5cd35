import Events
import History
import Rules

/// Which of some new events brings about that one of before would be left standing with something wrong.
struct Culprits {
    private let eventIndex: EventIndex
    /// The first that changes what another event says, the first of each subject, and the first of all, by their places.
    private var change: Int?
    private var bySubject: [Subject: Int] = [:]
    private let first: Int?

    /// - Parameter new: the places of the new events among the reports.
    init(_ reports: [OfferReport], new: some Collection<Int>, _ eventIndex: EventIndex) {
        self.eventIndex = eventIndex
        let places = new.sorted()
        first = places.first
        for place in places {
            guard let subject = reports[place].subject else { continue }
            if bySubject[subject] == nil { bySubject[subject] = place }
            if subject.thing == .event, change == nil { change = place }
        }
    }

    /// The place of the event that an objection to one of before comes from: what takes out or moves what is missed, else what is told of
    /// the same thing.
    func of(_ objection: Contradiction) -> Int? {
        let entry = eventIndex.ids.find(objection.event).flatMap { eventIndex.lines(withID: $0).first }.map { eventIndex.entries[Int($0)] }
        let same = entry.flatMap { Subject(eventIndex.subjects[$0.subject]) }.flatMap { bySubject[$0] }
        switch objection.reason {
        case .nothingThere, .neverBegun: return change ?? same ?? first
        default: return same ?? change ?? first
        }
    }
}
