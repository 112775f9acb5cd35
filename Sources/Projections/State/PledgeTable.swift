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
        var block: [(origin: UInt32, content: Entry)] = []
        block.reserveCapacity(Self.blockFacts)
        var start = facts.startIndex
        while start < facts.endIndex {
            let end = min(start + Self.blockFacts, facts.endIndex)
            // The lines lie far apart: they are fetched together, so that the processor waits for many of them at once.
            facts[start..<end].forEachOfPledges { block.append(($0, $1)) }
            for (origin, content) in block { apply(origin, content) }
            block.removeAll(keepingCapacity: true)
            start = end
        }
    }

    private static let blockFacts = 1024

    private mutating func apply(_ origin: UInt32, _ content: Entry) {
        let facets = chronicle.pledges[Int(content.facets)]
        guard let kind = PledgeFacets.Kind(rawValue: facets.kind) else { return }
        if places.isEmpty { places = Array(repeating: Entry.none, count: chronicle.subjects.count) }
        var place = places[Int(content.subject)]
        if place == Entry.none {
            place = UInt32(rows.count)
            places[Int(content.subject)] = place
            rows.append(PledgeRow(subject: content.subject))
        }
        let step = UInt32(steps.count)
        let before = rows[Int(place)].apply(facets, kind, content.occurred, step: step)
        steps.append(Step(origin: origin, row: place, before: before, kind: kind, occurred: content.occurred))
    }

    /// Takes in an event with its texts.
    mutating func apply(_ event: PledgeEvent, _ fact: Standing) {
        apply(fact.origin.number, fact.content)
        switch event {
        case .made(let made): descriptions[fact.content.subject] = made.pledge
        case .amended(let amended): descriptions[fact.content.subject, default: PledgeDescription()].take(amended.pledge)
        case .progressed, .fulfilled, .withdrawn, .sameAs: break
        }
    }
}
