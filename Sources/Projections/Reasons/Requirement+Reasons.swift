import Events
package import GlobalCompact
package import History

extension Readiness.Requirement {
    /// How a row stands, but for what may be and for the events that are named.
    private struct RowAnswer: Equatable {
        var key: String?
        var status: ReadinessStatus
        var reached: String
        var due: DueDay?
        var metOn: Day?
        var metFrom: Day?
        var looked: Day?
        var remarks: [String]

        init(_ row: Readiness.Row) {
            (key, status, reached, due) = (row.key?.value, row.status, row.reached.text, row.due)
            (metOn, metFrom, looked, remarks) = (row.metOn, row.metFrom, row.looked, row.remarks)
        }
    }

    /// Above so many events, all that may matter is named, and it is not looked which of them do.
    private static let searchedEvents = 1_000

    /// The events that some of its rows rest on: what expects it, what names its days, what counts, what comes first, looks, and what
    /// documents state.
    ///
    /// What counts, and what keeps from counting, is found as for its measure; of these and of the events about its days, its looks and
    /// its figures, those are left that the rows cannot do without.
    ///
    /// - Parameter isWanted: which rows are asked for.
    package func reasons(_ view: View, _ states: LedgerStates, asOf: Day, where isWanted: @escaping (Readiness.Row) -> Bool) -> Reasons {
        let related = RelatedEvents(view)
        let requirements = Self.chain(slug, states.certain)
        let adopted = requirements.compactMap { states.certain.requirements[$0]?.adopted }
        var reasons = Reasons()
        for id in rows.filter(isWanted).flatMap(\.events) { reasons.add(id, as: .counts) }
        var candidates: Set<UInt32> = related.events(around: Self.subjects(requirements, adopted, related))
        for query in adopted.flatMap(Self.queries) {
            let found = query.reasons(related, states, isDetailed: true)
            candidates.formUnion(found.parts.keys.compactMap { view.eventIndex.ids.find($0) })
            reasons.unsearched = [reasons.unsearched, found.unsearched].compactMap(\.self).max()
        }
        let expected = Self.answer(rows.filter(isWanted))
        var events = related.ordered(candidates)
        var answer = answers(among: events, related, asOf: asOf, where: isWanted)
        let isWhole = answer(candidates) == expected
        if !isWhole {
            events = related.ordered(related.events(around: related.subjects(of: ReadinessTable.things(adopted))))
            answer = answers(among: events, related, asOf: asOf, where: isWanted)
        }
        guard events.count <= Self.searchedEvents else {
            for id in candidates { reasons.add(view.eventIndex.ids[id], as: .counts) }
            if !isWhole { reasons.unsearched = max(reasons.unsearched ?? 0, events.count) }
            return reasons
        }
        let found = GroupedReasons(EventGroups(one: events), nothing: Self.answer([])) { [0: answer($0)] }
        for (id, part) in found.parts { reasons.add(view.eventIndex.ids[id], as: part) }
        return reasons
    }

    /// What is asked of the measures: what counts, and where there is a row for each pledge, these.
    private static func queries(_ adopted: RequirementAdopted) -> [MeasureQuery] {
        guard let measure = MeasureCatalogue.measure(named: adopted.measure), let filters = adopted.filterSets else { return [] }
        // A target that was missed is asked for where one that was reached is.
        var queries = [MeasureQuery(measure, filters: filters.filter { $0.key != .status })]
        if adopted.per == .pledge {
            let own: Set<Dimension> = [.forum, .region, .state, .objective]
            queries.append(MeasureQuery(.pledges, filters: filters.filter { own.contains($0.key) }))
        }
        return queries
    }

    /// The rows, from some of the events of part of a ledger.
    private func answers(
        among events: [UInt32], _ related: RelatedEvents, asOf: Day,
        where isWanted: @escaping (Readiness.Row) -> Bool
    ) -> (Set<UInt32>) -> ReasonedAnswer<[RowAnswer], [String]> {
        let lines = related.linesInOrder(of: events)
        var index = related.view.eventIndex.recordedLines
        index.source = RememberedSource(index.source, lines: lines.map(\.line))
        return { [slug, index] ids in
            let part = View(index.selecting(lines.filter { ids.contains($0.id) }.map(\.line)), related.view.cutoffs)
            let found = ReadinessTable.requirement(
                slug, LedgerStates(part), asOf: asOf,
                naming: RowNaming(events: .none, background: .none) { _ in [] })
            return Self.answer((found?.rows ?? []).filter(isWanted))
        }
    }

    private static func answer(_ rows: [Readiness.Row]) -> ReasonedAnswer<[RowAnswer], [String]> {
        ReasonedAnswer(certain: rows.map(RowAnswer.init), whole: rows.map(\.possible.text))
    }

    /// What its rows rest on beside what is measured: the requirements themselves, the meetings that name their days, all looks, and the
    /// figures that documents state.
    private static func subjects(
        _ requirements: [String], _ adopted: [RequirementAdopted], _ related: RelatedEvents
    ) -> Set<UInt32> {
        let own = requirements.map { Subject(.requirement, $0).description }
        let names = adopted.flatMap { one in (one.due + (one.countedFrom.map { [$0] } ?? [])).map(\.description) + [one.forum] }
        // `review-2-{region}.start-84` is of any meeting that begins so.
        let beginnings = names.map { name in String(name.prefix { $0 != "." && $0 != "{" }) }
        return related.subjects(of: [.source, .figure, .meeting, .requirement]).filter { number in
            let subject = related.view.eventIndex.subjects[number]
            if subject.hasPrefix("source/") || subject.hasPrefix("figure/") { return true }
            if own.contains(subject) { return true }
            return subject.hasPrefix("meeting/") && beginnings.contains { subject.dropFirst("meeting/".count).hasPrefix($0) }
        }
    }

    /// The slugs of a requirement and of all that must come before it.
    private static func chain(_ slug: String, _ state: LedgerState) -> [String] {
        var found = [slug]
        var next = 0
        while next < found.count {
            for earlier in state.requirements[found[next]]?.adopted?.after ?? [] where !found.contains(earlier) { found.append(earlier) }
            next += 1
        }
        return found
    }
}
