import Events
import History

extension StandingRules {
    /// A correction or a retraction names an event recorded before it which stands, in the version that holds.
    @Sendable static func correctionsNameWhatStands(_ facts: StandingFacts) -> [Contradiction] {
        let resolution = facts.view.resolution
        let chronicle = facts.view.chronicle
        let retractions = firstRetractions(facts)
        let versions = facts.changes.isEmpty ? nil : EarlierVersions(resolution, chronicle)
        return facts.changes.flatMap { change in
            let isRetracted = retractions[change.target].map { Resolution.isLater(change, $0, chronicle) } ?? false
            return reasons(change, isRetracted: isRetracted, versions, resolution, chronicle).map {
                Contradiction(event: chronicle.ids[change.id], reason: $0)
            }
        }
    }

    /// By the id of an event, the earliest standing retraction of it that came after it.
    private static func firstRetractions(_ facts: StandingFacts) -> [UInt32: Entry] {
        var first: [UInt32: Entry] = [:]
        for change in facts.changes where change.role == Entry.Role.retracts.rawValue {
            guard let target = facts.view.resolution.counting[change.target], change.recorded > target.recorded else { continue }
            if first[change.target].map({ Resolution.isLater($0, change, facts.view.chronicle) }) ?? true { first[change.target] = change }
        }
        return first
    }

    /// What is wrong with a change, of an event that was retracted before it or not.
    private static func reasons(
        _ change: Entry, isRetracted: Bool, _ versions: EarlierVersions?, _ resolution: Resolution, _ chronicle: Chronicle
    ) -> [Contradiction.Reason] {
        let named = chronicle.ids[change.target]
        guard let target = resolution.counting[change.target] else { return [.namesNothing(id: named)] }
        if target.recorded >= change.recorded { return [.namesLater(id: named)] }
        if target.eventType == .ledgerOpened { return [.untouchable(id: named)] }
        if isRetracted { return [.alreadyRetracted(id: named)] }
        if change.role == Entry.Role.retracts.rawValue { return [] }
        let content = change.eventType?.rawValue ?? ""
        if target.role == Entry.Role.corrects.rawValue {
            return [.changesType(id: named, from: EventType.eventCorrected.rawValue, to: content)]
        }
        let wrongType: [Contradiction.Reason] =
            target.type == change.type ? [] : [.changesType(id: named, from: target.eventType?.rawValue ?? "", to: content)]
        return wrongType + wrongVersion(change, versions, resolution, chronicle)
    }

    /// What a correction replaces must hold before it: among what stands now, or among what stood when it was recorded.
    private static func wrongVersion(
        _ change: Entry, _ versions: EarlierVersions?, _ resolution: Resolution, _ chronicle: Chronicle
    ) -> [Contradiction.Reason] {
        // What was retracted since holds in no version.
        if resolution.retracted.contains(change.target) { return [] }
        let standing = resolution.corrections[change.target, default: []]
        let first = EarlierVersions.first(in: standing, before: change, chronicle)
        let holding = first < standing.count ? standing[first].id : change.target
        if change.replaces == holding { return [] }
        if change.replaces == versions?.version(of: change.target, before: change) { return [] }
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
