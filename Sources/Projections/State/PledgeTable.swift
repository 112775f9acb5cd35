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
        /// The place of the one before; `Entry.none` for the first.
        var before = Entry.none
        var kind: PledgeFacets.Kind
        var occurred: Period
    }

    let chronicle: Chronicle
    private var rows: [PledgeRow] = []
    /// By the number of the subject, the place of its row; `Entry.none` where there is none.
    private var places: [UInt32]
    private(set) var steps: [Step] = []
    private var descriptions: [UInt32: PledgeDescription] = [:]

    /// The table without a pledge, for facts of a chronicle.
    init(_ chronicle: Chronicle) {
        self.chronicle = chronicle
        places = []
    }

    /// How many pledges something happened to.
    package var count: Int {
        rows.count
    }

    /// Every pledge, in the order in which something first happened to one.
    package var values: some Sequence<PledgeState> {
        let reading = PledgeReading(self)
        return rows.lazy.map { PledgeState($0, reading) }
    }

    /// Every report of progress or of fulfilment, with its pledge, in effective order.
    package var reports: some Sequence<(pledge: PledgeState, report: PledgeState.Report)> {
        let reading = PledgeReading(self)
        return steps.indices.lazy.filter { reading.table.steps[$0].kind.isReport }.map { place in
            let row = reading.table.rows[Int(reading.table.steps[place].row)]
            return (PledgeState(row, reading), PledgeState.Report(step: UInt32(place), reading: reading))
        }
    }

    /// The pledge of a slug.
    package subscript(_ slug: String) -> PledgeState? {
        guard let subject = chronicle.subjects.find(Subject(.pledge, slug).description), Int(subject) < places.count,
            places[Int(subject)] != Entry.none
        else { return nil }
        return PledgeState(rows[Int(places[Int(subject)])], PledgeReading(self))
    }

    /// The texts of a pledge, where they were read.
    func description(of subject: UInt32) -> PledgeDescription? {
        descriptions[subject]
    }

    /// Takes in what facts say that pledges are counted by; facts of other things are passed over.
    mutating func apply(_ facts: FactList) {
        var block: [Change] = []
        block.reserveCapacity(Self.blockFacts)
        let changes = chronicle.pledges
        var start = facts.startIndex
        while start < facts.endIndex {
            let end = min(start + Self.blockFacts, facts.endIndex)
            // The lines lie far apart: they are fetched together, so that the processor waits for many of them at once.
            facts[start..<end].forEachOfPledges { origin, content in
                block.append(Change(origin: origin, content, changes[Int(content.facets)]))
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

        init(origin: UInt32, _ content: Entry, _ facets: PledgeFacets) {
            self.origin = origin
            self.facets = facets
            subject = content.subject
            occurred = content.occurred
        }
    }

    private mutating func apply(_ change: Change) {
        guard let kind = PledgeFacets.Kind(rawValue: change.facets.kind) else { return }
        if places.isEmpty { places = Array(repeating: Entry.none, count: chronicle.subjects.count) }
        var place = places[Int(change.subject)]
        if place == Entry.none {
            place = UInt32(rows.count)
            places[Int(change.subject)] = place
            rows.append(PledgeRow(subject: change.subject))
        }
        let step = UInt32(steps.count)
        let before = rows[Int(place)].apply(change.facets, kind, change.occurred, step: step)
        steps.append(Step(origin: change.origin, row: place, before: before, kind: kind, occurred: change.occurred))
    }

    /// Takes in an event with its texts.
    mutating func apply(_ event: PledgeEvent, _ fact: Standing) {
        apply(Change(origin: fact.origin.number, fact.content, chronicle.pledges[Int(fact.content.facets)]))
        switch event {
        case .made(let made): descriptions[fact.content.subject] = made.pledge
        case .amended(let amended): descriptions[fact.content.subject, default: PledgeDescription()].take(amended.pledge)
        case .progressed, .fulfilled, .withdrawn, .sameAs: break
        }
    }
}
