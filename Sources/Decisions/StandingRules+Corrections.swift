import Events
import History

extension StandingRules {
    /// A correction or a retraction names an event recorded before it which stands, in the version that holds.
    @Sendable static func correctionsNameWhatStands(_ facts: StandingFacts) -> [Contradiction] {
        let resolution = facts.view.resolution
        let chronicle = facts.view.chronicle
        let byTarget = Dictionary(grouping: facts.changes, by: \.target)
        return facts.changes.flatMap { change in
            let earlier = byTarget[change.target, default: []].filter { Resolution.isLater(change, $0, chronicle) }
            return reasons(change, earlier, resolution, chronicle).map { Contradiction(event: chronicle.ids[change.id], reason: $0) }
        }
    }

    /// What is wrong with a change, given the standing changes of the same event that were recorded before it.
    private static func reasons(
        _ change: Entry, _ earlier: [Entry], _ resolution: Resolution, _ chronicle: Chronicle
    ) -> [Contradiction.Reason] {
        let named = chronicle.ids[change.target]
        guard let target = resolution.counting[change.target] else { return [.namesNothing(id: named)] }
        if target.recorded >= change.recorded { return [.namesLater(id: named)] }
        if target.eventType == .ledgerOpened { return [.untouchable(id: named)] }
        let isRetracted = earlier.contains { $0.role == Entry.Role.retracts.rawValue && $0.recorded > target.recorded }
        if isRetracted { return [.alreadyRetracted(id: named)] }
        if change.role == Entry.Role.retracts.rawValue { return [] }
        let content = change.eventType?.rawValue ?? ""
        if target.role == Entry.Role.corrects.rawValue {
            return [.changesType(id: named, from: EventType.eventCorrected.rawValue, to: content)]
        }
        let wrongType: [Contradiction.Reason] =
            target.type == change.type ? [] : [.changesType(id: named, from: target.eventType?.rawValue ?? "", to: content)]
        return wrongType + wrongVersion(change, resolution, chronicle)
    }

    /// What a correction replaces must hold before it: among what stands now, or among what stood when it was recorded.
    private static func wrongVersion(_ change: Entry, _ resolution: Resolution, _ chronicle: Chronicle) -> [Contradiction.Reason] {
        let standing = resolution.corrections[change.target, default: []]
        let holding = standing.first { Resolution.isLater(change, $0, chronicle) }?.id ?? change.target
        if change.replaces == holding { return [] }
        if change.replaces == Resolution(chronicle, before: change).version(of: change.target) { return [] }
        return [.replacesOther(id: chronicle.ids[change.replaces], holding: chronicle.ids[holding])]
    }

    /// One id, one content. A retraction takes out whatever stands under the id, and so settles it.
    @Sendable static func idsMeanOneThing(_ facts: StandingFacts) -> [Contradiction] {
        let resolution = facts.view.resolution
        return resolution.conflicts.subtracting(resolution.retracted).map { id in
            Contradiction(event: facts.view.chronicle.ids[id], reason: .conflictingContent)
        }
    }
}
