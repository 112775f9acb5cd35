import Events
import GlobalCompact
package import History

extension MeasureQuery {
    /// Something that counts: its subject, what it adds, and in detail under what and when.
    private struct Counted: Equatable {
        var subject: String
        var detail = ""
        var amount: Money?
        var booked: Money?
    }

    private typealias Answer = ReasonedAnswer<[Counted], [Counted]>

    /// The events that its answer rests on: for each thing, those without which it would not count, or count otherwise.
    ///
    /// Only events of the things that the measure looks at make a difference, and, where a question is cut by what was published, those of
    /// documents.
    package func reasons(_ view: View, _ states: LedgerStates) -> Reasons {
        reasons(RelatedEvents(view), states, isDetailed: false)
    }

    /// - Parameter isDetailed: whether it makes a difference under what and when a thing counts.
    func reasons(_ related: RelatedEvents, _ states: LedgerStates, isDetailed: Bool) -> Reasons {
        let view = related.view
        let documents: Set<Thing> = view.cutoffs.publishedBy == nil ? [] : [.document]
        // Under which name a pledge is counted is known of every pledge.
        let pledges: Set<Thing> = measure.dimensions.contains(.pledge) ? [.pledge] : []
        let groups = EventGroups(related, measure.things.union(documents).union(pledges), areOne: measure.sharesEvents)
        var reasons = Reasons()
        for item in items(states.certain) { for id in item.events { reasons.add(id, as: .counts) } }
        guard groups.ids.reduce(0, { $0 + $1.count }) <= GroupedReasons<[Counted], [Counted]>.mostEvents else {
            reasons.unsearched = groups.ids.count
            return reasons
        }
        let found = GroupedReasons(groups, nothing: Answer(certain: [], whole: []), answers(groups, related, isDetailed: isDetailed))
        for (id, part) in found.parts { reasons.add(view.eventIndex.ids[id], as: part) }
        reasons.unsearched = found.unsearched.isEmpty ? nil : found.unsearched.count
        return reasons
    }

    /// What each group counts, from some events.
    private func answers(
        _ groups: EventGroups, _ related: RelatedEvents, isDetailed: Bool
    ) -> (Set<UInt32>) -> [Int: Answer] {
        let lines = related.linesInOrder(of: groups.ids.joined())
        var index = related.view.eventIndex.recordedLines
        index.source = RememberedSource(index.source, lines: lines.map(\.line))
        return { [self, index] ids in
            let part = View(index.selecting(lines.lazy.filter { ids.contains($0.id) }.map(\.line)), related.view.cutoffs)
            let states = LedgerStates(part)
            func counted(_ state: LedgerState) -> [Int: [Counted]] {
                var found: [Int: [Counted]] = [:]
                for item in items(state) {
                    guard let group = index.subjects.find(item.subject).flatMap({ groups.ofSubject[$0] }) else { continue }
                    found[group, default: []].append(Self.counted(item, isDetailed: isDetailed))
                }
                return found.mapValues(Self.sorted)
            }
            let (certain, whole) = (counted(states.certain), counted(states.withPossible))
            return Dictionary(
                uniqueKeysWithValues: Set(certain.keys).union(whole.keys).map { group in
                    (group, Answer(certain: certain[group] ?? [], whole: whole[group] ?? []))
                })
        }
    }

    private static func counted(_ item: Measure.Item, isDetailed: Bool) -> Counted {
        var counted = Counted(subject: item.subject, amount: item.amount, booked: item.booked)
        if isDetailed {
            let keys = item.keys.map { "\($0.rawValue) \($1)" }.sorted()
            counted.detail = "\(keys) \(item.occurred?.description ?? "") \(item.remarks)"
        }
        return counted
    }

    private static func sorted(_ counted: [Counted]) -> [Counted] {
        counted.sorted { left, right in
            if left.subject != right.subject { return left.subject < right.subject }
            if left.detail != right.detail { return left.detail < right.detail }
            return (left.amount?.amountMinorUnits ?? 0, left.booked?.amountMinorUnits ?? 0)
                < (right.amount?.amountMinorUnits ?? 0, right.booked?.amountMinorUnits ?? 0)
        }
    }
}
