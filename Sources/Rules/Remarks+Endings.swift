import Events
import GlobalCompact
import History
import Projections

extension Remarks {
    /// What happens once: said to be of days of which neither lie within the others, one of the sources errs, or it happened twice.
    private static let single: Set<EventType> = [.meetingConvened, .reportSubmitted]

    /// What ends a thing, with what is no more to be told of it; of several ends the first is named.
    private static let endings: [(type: EventType, before: Set<EventType>)] = [
        (.pledgeWithdrawn, [.pledgeAmended, .pledgeProgressed, .pledgeFulfilled]), (.pledgeFulfilled, [.pledgeProgressed]),
    ]

    /// Meetings held and reports handed in on other days than another event says: what is told first stands, and the narrowest of what lies
    /// within it. O(n).
    static func otherDays(_ facts: VisibleFacts) -> [Remark] {
        var standing: [Subject: [EventType: Period]] = [:]
        return facts.facts.compactMap { fact in
            guard let type = fact.standing.content.eventType, single.contains(type) else { return nil }
            let days = fact.occurred
            guard let known = standing[fact.subject]?[type] else {
                standing[fact.subject, default: [:]][type] = days
                return nil
            }
            if days.contains(known) { return nil }
            if known.contains(days) {
                standing[fact.subject]?[type] = days
                return nil
            }
            return Remark(
                subject: fact.subject.description,
                reason: .otherDays(event: fact.id, days: days.description, standing: known.description))
        }
    }

    /// Pledges of which something is told that certainly happened after they were withdrawn or fulfilled. O(n).
    static func endings(_ facts: VisibleFacts, _ state: LedgerState) -> [Remark] {
        var ended: [Subject: [EventType: Period]] = [:]
        return facts.facts.compactMap { fact in
            guard let type = fact.standing.content.eventType, fact.subject.thing == .pledge else { return nil }
            let subject = one(fact.subject, state)
            let end = endings.first { end in
                end.before.contains(type) && (ended[subject]?[end.type]).map { $0.last < fact.occurred.first } ?? false
            }
            if endings.contains(where: { $0.type == type }) { ended[subject, default: [:]][type] = fact.occurred }
            return end.map { end in
                Remark(subject: subject.description, reason: .afterTheEnd(event: fact.id, step: type.rawValue, end: end.type.rawValue))
            }
        }
    }
}
