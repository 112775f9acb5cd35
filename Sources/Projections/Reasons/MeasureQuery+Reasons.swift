import Events
import GlobalCompact
package import History

extension MeasureQuery {
    /// Something that counts: the number of its subject, what it adds, and in detail under what and when.
    private struct Counted: Equatable {
        var subject: UInt32
        var amount: Measure.Amount
        var detail = ""
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
                for one in self.counted(state, isDetailed: isDetailed) {
                    if let group = groups.ofSubject[one.subject] { found[group, default: []].append(one) }
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

    /// What counts of a state, in detail where it makes a difference under what and when a thing counts.
    private func counted(_ state: LedgerState, isDetailed: Bool) -> [Counted] {
        guard isDetailed else {
            let rows = MeasureRows(measure, [state], wanting: filters)
            return rows.amountsBySubject().map { Counted(subject: $0.subject, amount: $0.amount) }
        }
        return items(state).compactMap { item in
            guard let subject = state.eventIndex.subjects.find(item.subject) else { return nil }
            let keys = item.keys.map { "\($0.rawValue) \($1)" }.sorted()
            return Counted(
                subject: subject, amount: Measure.Amount(amount: item.amount, booked: item.booked),
                detail: "\(keys) \(item.occurred?.description ?? "") \(item.remarks)")
        }
    }

    private static func sorted(_ counted: [Counted]) -> [Counted] {
        counted.sorted { left, right in
            if left.subject != right.subject { return left.subject < right.subject }
            if left.detail != right.detail { return left.detail < right.detail }
            func units(_ one: Counted) -> (Int64, Int64) {
                (one.amount.amount?.amountMinorUnits ?? 0, one.amount.booked?.amountMinorUnits ?? 0)
            }
            return units(left) < units(right)
        }
    }
}
