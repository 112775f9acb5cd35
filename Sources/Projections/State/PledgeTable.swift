import Events
import GlobalCompact
import History

/// The pledges of a state: what they are counted by for each, and its texts where they were read.
package struct PledgeTable: Sendable {
    /// One thing that happened to a pledge; those of one pledge are linked.
    struct Step: Sendable {
        /// The line that first stated it.
        var origin: UInt32
        /// The place of the pledge's row.
        var row: UInt32
        /// The place of the one before; `IndexedEvent.none` for the first.
        var before = IndexedEvent.none
        var kind: PledgeFacets.Kind
        var occurred: Period
        /// Where the row begins that holds what its line says.
        var said: UInt32
    }

    let eventIndex: EventIndex
    private let slots = PledgeSlots()
    /// What is said of each name for itself.
    private var rows: [PledgeRow] = []
    /// By the number of the subject, the place of its row; `IndexedEvent.none` where there is none.
    private var places: [UInt32]
    private(set) var steps: [Step] = []
    /// By the places of steps, the texts of those that make and amend, where they were read.
    private var descriptions: [UInt32: PledgeDescription] = [:]
    private var sameness: PledgeSameness
    /// The pledges that have several names.
    private(set) var joins: [PledgeJoin] = []

    /// The table without a pledge, for facts of an event index.
    init(_ eventIndex: EventIndex) {
        self.eventIndex = eventIndex
        places = []
        sameness = PledgeSameness(eventIndex)
    }

    /// How many names of pledges something happened to.
    package var count: Int {
        rows.count
    }

    /// Every pledge once, whatever names it has, in the order in which something first happened to its first name.
    package var values: some Sequence<PledgeState> {
        let reading = PledgeReading(self)
        let joins = joins
        return rows.lazy.filter { $0.join == IndexedEvent.none || joins[Int($0.join)].row.subject == $0.subject }
            .map { PledgeState(reading.table.whole($0), reading) }
    }

    /// Every name of a pledge with what is said of it under this name alone.
    package var names: some Sequence<PledgeState> {
        let reading = PledgeReading(self)
        return rows.lazy.map { row in
            var row = row
            row.join = IndexedEvent.none
            return PledgeState(row, reading)
        }
    }

    /// The names of pledges that have several, each with what is said of it under this name alone and with its pledge.
    package var joinedNames: [(name: PledgeState, pledge: PledgeState)] {
        let reading = PledgeReading(self)
        return joins.flatMap { join in
            join.names.map { place in
                var row = rows[Int(place)]
                row.join = IndexedEvent.none
                return (PledgeState(row, reading), PledgeState(join.row, reading))
            }
        }
    }

    /// Every report of progress or of fulfilment, with its pledge, in effective order.
    package var reports: some Sequence<(pledge: PledgeState, report: PledgeState.Report)> {
        let reading = PledgeReading(self)
        return steps.indices.lazy.filter { reading.table.steps[$0].kind.isReport }.map { place in
            let row = reading.table.whole(reading.table.rows[Int(reading.table.steps[place].row)])
            return (PledgeState(row, reading), PledgeState.Report(step: UInt32(place), reading: reading))
        }
    }

    /// The pledge of a slug, by any of its names.
    package subscript(_ slug: String) -> PledgeState? {
        guard let subject = subject(slug), let place = place(of: subject) else { return nil }
        return PledgeState(whole(rows[Int(place)]), PledgeReading(self))
    }

    /// The slugs of the pledge that a slug is a name of, in the order in which they were made; nothing where it is the only one. Known
    /// also where pledges are not taken in.
    package func names(of slug: String) -> [String]? {
        guard !sameness.groups.isEmpty, let subject = subject(slug), let group = sameness.group(of: subject) else { return nil }
        let reading = PledgeReading(self)
        return group.map { reading.slug($0) }
    }

    /// The slug under which a pledge is counted, by any of its names.
    package func firstName(of slug: String) -> String {
        names(of: slug)?.first ?? slug
    }

    private func subject(_ slug: String) -> UInt32? {
        eventIndex.subjects.find(Subject(.pledge, slug).description)
    }

    private func place(of subject: UInt32) -> UInt32? {
        places.isEmpty || places[Int(subject)] == IndexedEvent.none ? nil : places[Int(subject)]
    }

    /// The row of all the names of a pledge, by that of one.
    private func whole(_ row: PledgeRow) -> PledgeRow {
        row.join == IndexedEvent.none ? row : joins[Int(row.join)].row
    }

    // MARK: Taking in

    /// Takes in which pledges are said to be the same. Facts come in effective order, after those that were taken before.
    mutating func takeSameness(_ facts: FactList) {
        sameness.take(facts)
    }

    /// Takes in which pledges are said to be the same, by facts in effective order.
    mutating func takeSameness(_ facts: some Sequence<EffectiveFact>) {
        sameness.take(facts)
    }

    /// Takes in what facts say that pledges are counted by; facts of other things are passed over.
    mutating func apply(_ facts: FactList) {
        var block: [Change] = []
        block.reserveCapacity(Self.blockFacts)
        let said = eventIndex.rows
        let (types, slots) = (PledgeSlots.types, slots)
        var start = facts.startIndex
        while start < facts.endIndex {
            let end = min(start + Self.blockFacts, facts.endIndex)
            // The lines lie far apart: they are fetched together, so that the processor waits for many of them at once.
            facts[start..<end].forEach(of: types) { origin, content in
                if let facets = slots.facets(content, said.span) { block.append(Change(origin: origin, content, facets)) }
            }
            for change in block { apply(change) }
            block.removeAll(keepingCapacity: true)
            start = end
        }
    }

    private static let blockFacts = 1024

    /// What a line says of a pledge.
    private struct Change {
        let origin: UInt32
        let subject: UInt32
        let occurred: Period
        let facets: PledgeFacets
        let said: UInt32

        init(origin: UInt32, _ content: IndexedEvent, _ facets: PledgeFacets) {
            self.origin = origin
            self.facets = facets
            said = content.row
            subject = content.subject
            occurred = content.occurred
        }
    }

    private mutating func apply(_ change: Change) {
        let kind = change.facets.kind
        if places.isEmpty { places = Array(repeating: IndexedEvent.none, count: eventIndex.subjects.count) }
        var place = places[Int(change.subject)]
        if place == IndexedEvent.none {
            place = UInt32(rows.count)
            places[Int(change.subject)] = place
            rows.append(PledgeRow(subject: change.subject))
        }
        let step = UInt32(steps.count)
        let before = rows[Int(place)].apply(change.facets, kind, change.occurred, step: step)
        steps.append(
            Step(
                origin: change.origin, row: place, before: before, kind: kind, occurred: change.occurred, said: change.said))
    }

    /// Takes in an event with its texts.
    mutating func apply(_ event: PledgeEvent, _ fact: EffectiveFact) {
        guard let facets = slots.facets(fact.content, eventIndex.rows.span) else { return }
        apply(Change(origin: fact.origin.number, fact.content, facets))
        switch event {
        case .made(let made): descriptions[UInt32(steps.count - 1)] = made.pledge
        case .amended(let amended): descriptions[UInt32(steps.count - 1)] = amended.pledge
        case .progressed, .fulfilled, .withdrawn, .sameAs: break
        }
    }

    // MARK: Names

    /// Joins the names of each pledge, once all facts are taken in.
    mutating func join() {
        for name in joins.flatMap(\.names) { rows[Int(name)].join = IndexedEvent.none }
        joins = []
        for group in sameness.groups {
            let names = group.compactMap { place(of: $0) }
            guard let first = names.first, names.count > 1 else { continue }
            let own = names.flatMap { steps(of: rows[Int($0)]) }.sorted()
            var row = rows[Int(first)]
            for name in names.dropFirst() { row.take(rows[Int(name)]) }
            var facets = PledgeFacets(.made)
            forEachSaying(own, of: names) { facets.take(said(steps[Int($0)])) }
            row.setJoin(UInt32(joins.count), says: facets, joiningCount: own.count { isJoining($0) })
            for name in names { rows[Int(name)].join = row.join }
            joins.append(PledgeJoin(row: row, names: names, steps: own))
        }
    }

    /// Whether a step says that two names of one pledge are the same.
    func isJoining(_ step: UInt32) -> Bool {
        let step = steps[Int(step)]
        return step.kind == .sameAs && sameness.isJoining(rows[Int(step.row)].subject, said(step))
    }

    private func said(_ step: Step) -> PledgeFacets {
        slots.facets(step.kind, Int(step.said), eventIndex.rows.span)
    }

    /// The slugs of a pledge but the first, in the order in which they were made.
    func otherNames(of row: PledgeRow, _ reading: PledgeReading) -> [String] {
        row.join == IndexedEvent.none ? [] : joins[Int(row.join)].names.dropFirst().map { reading.slug(rows[Int($0)].subject) }
    }

    /// The steps of a pledge, in effective order.
    func steps(of row: PledgeRow) -> [UInt32] {
        if row.join != IndexedEvent.none { return joins[Int(row.join)].steps }
        var found: [UInt32] = []
        var next = row.lastStep
        while next != IndexedEvent.none {
            found.append(next)
            next = steps[Int(next)].before
        }
        return found.reversed()
    }

    /// The texts of a pledge, where they were read.
    func description(of row: PledgeRow) -> PledgeDescription? {
        guard !descriptions.isEmpty, let place = place(of: row.subject) else { return nil }
        var description: PledgeDescription?
        forEachSaying(steps(of: row), of: row.join == IndexedEvent.none ? [place] : joins[Int(row.join)].names) { step in
            guard let newer = descriptions[step] else { return }
            description = description ?? PledgeDescription()
            description?.take(newer)
        }
        return description
    }

    /// Goes through the steps that say what a pledge is, so that what comes later holds: the makings of each name but the first, the next
    /// one last; then those of the first name and the amendments of all, in effective order.
    private func forEachSaying(_ own: [UInt32], of names: [UInt32], _ body: (UInt32) -> Void) {
        for name in names.dropFirst().reversed() {
            for step in own where steps[Int(step)].kind == .made && steps[Int(step)].row == name { body(step) }
        }
        for step in own {
            let kind = steps[Int(step)].kind
            if kind == .amended || kind == .made && steps[Int(step)].row == names.first { body(step) }
        }
    }
}
