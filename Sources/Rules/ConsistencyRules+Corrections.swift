import Events
import History

extension ConsistencyRules {
    /// A correction or a retraction names an event recorded before it which stands; a correction started from it or from another of it.
    @Sendable static func correctionsNameWhatStands(_ facts: VisibleFacts) -> [Contradiction] {
        let resolution = facts.view.resolution
        let eventIndex = facts.view.eventIndex
        let retractions = firstRetractions(facts)
        return facts.changes.flatMap { change in
            let isRetracted = retractions[change.target].map { CorrectionResolution.isLater(change, $0, eventIndex) } ?? false
            return reasons(change, isRetracted: isRetracted, resolution, eventIndex).map {
                Contradiction(event: eventIndex.ids[change.id], reason: $0)
            }
        }
    }

    /// By the id of an event, the earliest standing retraction of it that came after it.
    private static func firstRetractions(_ facts: VisibleFacts) -> [UInt32: IndexedEvent] {
        var first: [UInt32: IndexedEvent] = [:]
        for change in facts.changes where change.role == IndexedEvent.Role.retracts.rawValue {
            guard let target = facts.view.resolution.counting[change.target], change.recorded > target.recorded else { continue }
            if first[change.target].map({ CorrectionResolution.isLater($0, change, facts.view.eventIndex) }) ?? true {
                first[change.target] = change
            }
        }
        return first
    }

    /// What is wrong with a change, of an event that was retracted before it or not.
    private static func reasons(
        _ change: IndexedEvent, isRetracted: Bool, _ resolution: CorrectionResolution, _ eventIndex: EventIndex
    ) -> [Contradiction.Reason] {
        let named = eventIndex.ids[change.target]
        guard let target = resolution.counting[change.target] else { return [.namesNothing(id: named)] }
        if target.recorded >= change.recorded { return [.namesLater(id: named)] }
        if target.eventType == .ledgerOpened { return [.untouchable(id: named)] }
        if isRetracted { return [.alreadyRetracted(id: named)] }
        if change.role == IndexedEvent.Role.retracts.rawValue { return [] }
        let content = change.eventType?.rawValue ?? ""
        if target.role == IndexedEvent.Role.corrects.rawValue {
            return [.changesType(id: named, from: EventType.eventCorrected.rawValue, to: content)]
        }
        // An event of a later version of its type is kept, and so is what corrects it.
        let isKept = target.type == change.type || isLaterVersion(target, of: content, eventIndex)
        let wrongType: [Contradiction.Reason] =
            isKept ? [] : [.changesType(id: named, from: target.eventType?.rawValue ?? "", to: content)]
        let start = resolution.counting[change.replaces]
        // What was retracted since is asked nothing more.
        if change.replaces == change.target || resolution.retracted.contains(change.target) { return wrongType }
        if change.replaces != change.id, start?.role == IndexedEvent.Role.corrects.rawValue, start?.target == change.target {
            return wrongType
        }
        if let start, isLaterVersion(start, of: EventType.eventCorrected.rawValue, eventIndex) { return wrongType }
        return wrongType + [.startsElsewhere(id: eventIndex.ids[change.replaces], event: named)]
    }

    /// Whether a line is an event of a type in a version that this program does not know.
    private static func isLaterVersion(_ entry: IndexedEvent, of type: String, _ eventIndex: EventIndex) -> Bool {
        entry.type == IndexedEvent.unknownType && eventIndex.recorded(entry.number)?.type == type
    }

    /// Two corrections that say one field did not both start from one state of it, unless a later one settles which is right.
    @Sendable static func correctionsAgree(_ facts: VisibleFacts) -> [Contradiction] {
        if facts.changes.isEmpty { return [] }
        let (resolution, eventIndex) = (facts.view.resolution, facts.view.eventIndex)
        let corrected = resolution.corrections.filter { $0.value.count > 1 && !resolution.retracted.contains($0.key) }.keys.sorted()
        return zip(corrected, resolution.fields(of: corrected, eventIndex)).flatMap { id, fields in
            var fields = fields
            return fields.rivals().flatMap { rivals(in: $0, &fields, of: id, eventIndex) }
        }
    }

    /// So many rivals are told with the ways to keep each.
    private static let fewRivals = 8

    private static func rivals(
        in rivals: FieldCorrections.Rivals, _ fields: inout FieldCorrections, of event: UInt32, _ eventIndex: EventIndex
    ) -> [Contradiction] {
        func names(_ ids: [UInt32]) -> [String] { ids.map { eventIndex.ids[$0] } }
        var ways: [RivalCorrections.Way] = []
        for kept in rivals.all.count > fewRivals ? [] : rivals.all {
            let others = rivals.all.filter { $0 != kept }
            guard let holder = fields.holder(of: rivals.field, without: others) else { continue }
            let lost = fields.fieldsHeld(by: others).filter { $0 != rivals.field }
            ways.append(RivalCorrections.Way(retracting: names(others), leaves: eventIndex.ids[holder], takesBack: lost.map(\.path)))
        }
        return rivals.open.map { id in
            let before = fields.holder(of: rivals.field, without: [id]) ?? event
            let told = RivalCorrections(
                event: eventIndex.ids[event], others: names(Array(rivals.all.lazy.filter { $0 != id }.prefix(fewRivals))),
                holding: eventIndex.ids[rivals.holding],
                before: eventIndex.ids[before], ways: ways)
            return Contradiction(event: eventIndex.ids[id], reason: .rival(field: rivals.field.path, told))
        }
    }

    /// One id, one content. A retraction takes out whatever stands under the id, and so settles it.
    @Sendable static func idsMeanOneThing(_ facts: VisibleFacts) -> [Contradiction] {
        let resolution = facts.view.resolution
        return resolution.conflicts.subtracting(resolution.retracted).map { id in
            Contradiction(event: facts.view.eventIndex.ids[id], reason: .conflictingContent)
        }
    }
}
