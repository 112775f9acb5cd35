package import Events
package import GlobalCompact
package import History
package import Projections

/// A ledger in memory: what a test is given, and the questions that it asks.
package struct TestLedger: Sendable {
    /// The lines as recorded, in their order.
    package let events: [RecordedEvent]
    /// The same before any cut.
    package let eventIndex: EventIndex

    /// The ledger of events as recorded.
    package init(events: [RecordedEvent]) {
        self.events = events
        var eventIndex = EventIndex(source: LinesInMemory(events))
        for event in events { eventIndex.append(event) }
        self.eventIndex = eventIndex
    }

    /// The ledger of some lines; those without an instant are recorded in their order, long after all that happens.
    package init(_ lines: [Line]) {
        var sequences: [String: Int] = [:]
        let longAfter = Instant.startOf(day: Day(number: 30_000)).microseconds
        self.init(
            events: lines.enumerated().map { place, line in
                sequences[line.writer, default: 0] += 1
                return RecordedEvent(
                    id: line.id ?? "e\(place + 1)", writer: line.writer, sequence: sequences[line.writer] ?? 0, batch: nil, type: line.type,
                    subject: line.subject, occurred: line.occurred,
                    recorded: line.recorded ?? Instant(microseconds: longAfter + Int64(place) * 1_000_000), event: line.event)
            })
    }

    /// The ledger with more lines after its own.
    package func and(_ more: Line...) -> TestLedger {
        and(more)
    }

    /// The ledger with more lines after its own.
    package func and(_ more: [Line]) -> TestLedger {
        var all = events
        for (place, event) in TestLedger(more).events.enumerated() {
            var event = event
            if more[place].id == nil { event.id = "e\(events.count + place + 1)" }
            if more[place].recorded == nil { event.recorded.microseconds += Int64(events.count) * 1_000_000 }
            all.append(event)
        }
        return TestLedger(events: all)
    }

    // MARK: Questions

    /// A view under cuts: days, and for known-at an instant or the end of a day.
    package func view(asOf: String? = nil, knownAt: String? = nil, publishedBy: String? = nil) throws -> View {
        var cutoffs = Cutoffs.everything
        if let asOf { cutoffs.asOf = try .written(asOf) }
        if let knownAt { cutoffs.knownAt = try Day(knownAt).map { Instant.endOf(day: $0) } ?? .written(knownAt) }
        if let publishedBy { cutoffs.publishedBy = try .written(publishedBy) }
        return View(eventIndex, cutoffs)
    }

    /// The ids of the visible facts in effective order, a question mark after those that only may have occurred.
    package func facts(asOf: String? = nil, knownAt: String? = nil, publishedBy: String? = nil) throws -> String {
        let view = try view(asOf: asOf, knownAt: knownAt, publishedBy: publishedBy)
        return view.facts.map { view.id(of: $0) + ($0.isCertain(asOf: view.cutoffs.asOf) ? "" : "?") }.joined(separator: " ")
    }

    /// What is certainly so.
    package func state(asOf: String? = nil, knownAt: String? = nil) throws -> LedgerState {
        LedgerState(try view(asOf: asOf, knownAt: knownAt))
    }

    /// What may be so.
    package func possibleState(asOf: String? = nil) throws -> LedgerState {
        LedgerState(try view(asOf: asOf), includingPossible: true)
    }

    /// A forum's readiness.
    package func readiness(of forum: String = "forum", asOf: String) throws -> Readiness? {
        ReadinessTable.readiness(forum, try view(asOf: asOf))
    }

    /// A requirement of a forum's readiness.
    package func requirement(_ slug: String, of forum: String = "forum", asOf: String) throws -> Readiness.Requirement {
        let found = try readiness(of: forum, asOf: asOf)?.requirements.first { $0.slug == slug }
        guard let found else { throw TestProblem.noSuchRequirement(slug) }
        return found
    }

    /// A row of a requirement, by its key's value; the only one without.
    package func row(_ key: String? = nil, of slug: String, asOf: String) throws -> Readiness.Row {
        let found = try requirement(slug, asOf: asOf).rows.first { $0.key?.value == key }
        guard let found else { throw TestProblem.noSuchRow(key ?? "") }
        return found
    }

    /// A measure by some dimensions.
    package func values(
        _ name: String, by dimensions: [Dimension] = [], where filters: [Dimension: Set<ExactText>] = [:], asOf: String? = nil
    ) throws -> [Tally] {
        guard let measure = MeasureCatalogue.measure(named: name) else { throw TestProblem.noSuchMeasure(name) }
        return MeasureQuery(measure, filters: filters).tallies(
            by: dimensions, certain: try state(asOf: asOf), withPossible: try possibleState(asOf: asOf))
    }

    /// A measure by some dimensions, a line a key: `ECA 2 +1: a b`, `DEU 5.00 EUR (1 blank): c d`.
    package func tallies(
        _ name: String, by dimensions: [Dimension] = [], where filters: [Dimension: Set<ExactText>] = [:], asOf: String? = nil
    ) throws -> [String] {
        try values(name, by: dimensions, where: filters, asOf: asOf).map { tally in
            let sign = tally.possible.text.hasPrefix("-") ? "" : "+"
            let possible = tally.possible.isZero ? "" : " " + sign + tally.possible.text
            let blanks = tally.value.currency == nil || tally.blanks == 0 ? "" : " (\(tally.blanks) blank)"
            let head = (tally.key + [tally.value.shown]).joined(separator: " ") + possible + blanks
            return tally.events.isEmpty ? head : head + ": " + tally.events.joined(separator: " ")
        }
    }
}

/// The ledger of some lines, in their order.
package func given(_ lines: Line...) -> TestLedger {
    TestLedger(lines)
}
