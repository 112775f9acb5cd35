import Events
import History

extension StandingRules {
    /// A correction or a retraction names an event recorded before it which stands, in the version that holds.
    @Sendable static func correctionsNameWhatStands(_ facts: StandingFacts) -> [Contradiction] {
        let resolution = facts.view.resolution
        let chronicle = facts.view.chronicle
        let changes = resolution.counting.values.filter { $0.role != Entry.Role.states.rawValue }
        return changes.flatMap { change -> [Contradiction] in
            guard !resolution.retracted.contains(change.id) else { return [] }
            return reasons(change, resolution, chronicle).map { Contradiction(event: chronicle.ids[change.id], reason: $0) }
        }
    }

    private static func reasons(_ change: Entry, _ resolution: Resolution, _ chronicle: Chronicle) -> [Contradiction.Reason] {
        let named = chronicle.ids[change.target]
        guard let target = resolution.counting[change.target] else { return [.namesNothing(id: named)] }
        if target.recorded >= change.recorded { return [.namesLater(id: named)] }
        if target.eventType == .ledgerOpened { return [.untouchable(id: named)] }
        if change.role == Entry.Role.retracts.rawValue {
            let rivals = resolution.counting.values.filter {
                $0.role == Entry.Role.retracts.rawValue && $0.target == change.target && $0.recorded < change.recorded
                    && !resolution.retracted.contains($0.id)
            }
            return rivals.isEmpty ? [] : [.alreadyRetracted(id: named)]
        }
        if resolution.retracted.contains(change.target) { return [.alreadyRetracted(id: named)] }
        var reasons: [Contradiction.Reason] = []
        if target.type != change.type {
            reasons.append(
                .changesType(
                    id: named, from: target.eventType?.rawValue ?? "", to: change.eventType?.rawValue ?? ""))
        }
        let holding = versionBefore(change, resolution.corrections[change.target] ?? [])
        if change.replaces != holding, change.replaces != versionBefore(change, Array(resolution.counting.values)) {
            reasons.append(.replacesOther(id: chronicle.ids[change.replaces], holding: chronicle.ids[holding]))
        }
        return reasons
    }

    /// The latest version of the corrected event, of some corrections, that was recorded before another correction of it.
    private static func versionBefore(_ change: Entry, _ corrections: [Entry]) -> UInt32 {
        let earlier = corrections.filter {
            $0.role == Entry.Role.corrects.rawValue && $0.target == change.target && $0.recorded < change.recorded
        }
        return earlier.max { $0.recorded < $1.recorded }?.id ?? change.target
    }

    /// One id, one content.
    @Sendable static func idsMeanOneThing(_ facts: StandingFacts) -> [Contradiction] {
        facts.view.resolution.conflicts.map { id in
            Contradiction(event: facts.view.chronicle.ids[id], reason: .conflictingContent)
        }
    }
}
