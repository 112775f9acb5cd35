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

    /// Above so many events, what excludes is not looked for.
    private static let searchedEvents = 5_000

    /// The events that some of its rows rest on: what expects it, what names its days, what counts, what comes first, looks, and what
    /// documents state.
    ///
    /// - Parameter isWanted: which rows are asked for.
    package func reasons(_ view: View, _ states: LedgerStates, asOf: Day, where isWanted: @escaping (Readiness.Row) -> Bool) -> Reasons {
        let related = RelatedEvents(view)
        let requirements = Self.chain(slug, states.certain)
        let things = ReadinessTable.things(requirements.compactMap { states.certain.requirements[$0]?.adopted })
        let own = requirements.compactMap { view.eventIndex.subjects.find(Subject(.requirement, $0).description) }
        let subjects = related.subjects(of: things.subtracting([.requirement])).union(own)
        let events = related.ordered(related.events(around: subjects))
        var eventIndex = view.eventIndex.recordedLines
        eventIndex.source = RememberedSource(eventIndex.source, lines: related.lines(of: events))
        let search = ReasonSearch<[RowAnswer], [String]> { [slug, eventIndex] ids in
            let part = View(eventIndex.selecting(related.lines(of: ids)), view.cutoffs)
            let states = LedgerStates(part, of: .counted(things))
            let found = ReadinessTable.requirement(
                slug, states, asOf: asOf, naming: RowNaming(events: .none, background: .none) { _ in [] })
            let rows = (found?.rows ?? []).filter(isWanted)
            return ReasonedAnswer(certain: rows.map(RowAnswer.init), whole: rows.map(\.possible.text))
        }
        var reasons = Reasons()
        for id in rows.filter(isWanted).flatMap(\.events) { reasons.add(id, as: .counts) }
        let searches = events.count <= Self.searchedEvents
        if !searches { reasons.unsearched = events.count }
        for (id, part) in search.reasons(of: events, withExcluding: searches) { reasons.add(view.eventIndex.ids[id], as: part) }
        return reasons
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
