import Events
import GlobalCompact
package import History
import Projections

extension Remarks {
    /// Where an event may stand beside its like: of one thing and kind on one day; a commitment, which replaces the one before, on any.
    private struct Place: Hashable {
        var subject: Subject
        var type: EventType
        var occurred: Period?
    }

    /// Events that state what another one of their thing and kind does, but for a commitment on the same day: the later of each two.
    ///
    /// Several sources may tell of one meeting, so that what they cite makes a difference; amounts are added up, whoever tells of them.
    static func repeated(_ facts: [VisibleFacts.Fact]) -> [Remark] {
        var places: [Place: [Int]] = [:]
        for (number, fact) in facts.enumerated() where fact.subject.thing != .ledger && fact.subject.thing != .event {
            guard let type = fact.standing.content.eventType else { continue }
            places[Place(subject: fact.subject, type: type, occurred: type == .contributionCommitted ? nil : fact.occurred), default: []]
                .append(number)
        }
        return places.flatMap { place, numbers -> [Remark] in
            guard numbers.count > 1 else { return [] }
            var first: [ExactText: String] = [:]
            return numbers.compactMap { number -> Remark? in
                let fact = facts[number]
                let content = content(fact.event, withCites: place.subject.thing != .contribution)
                guard let other = first[content] else {
                    first[content] = fact.id
                    return nil
                }
                return Remark(subject: place.subject.description, reason: .statedAgain(event: fact.id, other: other))
            }
        }
    }

    /// All that an event states, as a text: two that state the same have the same.
    private static func content(_ event: Event, withCites: Bool) -> ExactText {
        guard var payload = event.payload else { return "" }
        if !withCites { payload.cites = [] }
        return ExactText(String(describing: payload))
    }

    // MARK: At recording

    /// What the events that a ledger has more than another repeat of it or of each other, and requirements that count what others do,
    /// too; with the id of the event that does.
    ///
    /// O(n) in the events of the things that they are about; where amounts are given, also of contributions with a step on the same day.
    package static func added(before: EventIndex, after: EventIndex) -> [(event: String, remark: Remark)] {
        guard before.isContinued(by: after) else { return [] }
        let added = after.entries[before.count...].filter { $0.role == IndexedEvent.Role.states.rawValue }
        return again(added, before, after) + alike(added, after)
    }

    private static func again(_ added: [IndexedEvent], _ before: EventIndex, _ after: EventIndex) -> [(event: String, remark: Remark)] {
        // Most events are the first of their thing and kind: then nothing has to be read again.
        let adopted = EventTypeIndex.index(of: .requirementAdopted)
        guard added.contains(where: { $0.type == adopted }) || haveLike(added, before) else { return [] }
        let ids = Set(added.map { after.ids[$0.id] })
        let facts = VisibleFacts(after, of: Set(added.map(\.subject)), withRequirements: false)
        let again = repeated(facts.facts).compactMap { remark -> (event: String, remark: Remark)? in
            guard case .statedAgain(let event, let other) = remark.reason else { return nil }
            if ids.contains(event) { return (event, remark) }
            return ids.contains(other) ? (other, Remark(subject: remark.subject, reason: .statedAgain(event: other, other: event))) : nil
        }
        return again + debtors(facts.facts.filter { ids.contains($0.id) }, after)
    }

    /// Whether some events have one of their thing and kind beside them, or before them in a ledger.
    private static func haveLike(_ added: [IndexedEvent], _ before: EventIndex) -> Bool {
        var subjects: [UInt16: Set<UInt32>] = [:]
        for entry in added where !subjects[entry.type, default: []].insert(entry.subject).inserted { return true }
        let lines = before.lines(about: Set(added.map(\.subject)))
        return lines.contains { line in
            let entry = before.entries[Int(line)]
            return subjects[entry.type]?.contains(entry.subject) ?? false
        }
    }

    private static func debtors(_ added: [VisibleFacts.Fact], _ after: EventIndex) -> [(event: String, remark: Remark)] {
        let adopted = added.compactMap { fact -> (fact: VisibleFacts.Fact, adopted: RequirementAdopted)? in
            if case .requirement(.adopted(let adopted)) = fact.event { (fact, adopted) } else { nil }
        }
        var offices: Set<ExactText> = []
        if adopted.contains(where: { namesOffices($0.adopted) }) {
            let types = TypeSet(of: [.contribution])
            let subjects = Set(after.lines(of: types).map { after.entries[Int($0)].subject })
            offices = donorOffices(state(of: subjects, after))
        }
        return adopted.compactMap { fact, adopted in debtors(adopted, fact.subject.slug, offices).map { (fact.id, $0) } }
    }

    /// Some things alone, with all of their facts; what these state is read where somebody asks for it.
    private static func state(of subjects: Set<UInt32>, _ eventIndex: EventIndex) -> LedgerState {
        LedgerState(View(eventIndex, .everything, of: .about(subjects, TypeSet(of: []))))
    }

    private static func alike(_ added: [IndexedEvent], _ after: EventIndex) -> [(event: String, remark: Remark)] {
        let types = TypeSet([.contributionAnnounced, .contributionCommitted, .contributionDeposited])
        let gifts = added.filter { types.contains($0.type) }
        guard !gifts.isEmpty else { return [] }
        let subjects = after.subjects(of: types, on: Set(gifts.map(\.effectiveDay)))
        guard subjects.count > 1 else { return [] }
        return alike(state(of: subjects, after)).compactMap { remark in
            guard case .alikeContribution(let other) = remark.reason else { return nil }
            func event(of subject: String) -> String? {
                gifts.last { after.subjects[$0.subject] == subject }.map { after.ids[$0.id] }
            }
            if let event = event(of: remark.subject) { return (event, remark) }
            return event(of: other).map { ($0, Remark(subject: other, reason: .alikeContribution(other: remark.subject))) }
        }
    }
}
