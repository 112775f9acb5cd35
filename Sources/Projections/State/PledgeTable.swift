import Events
import History

/// The pledges of a state: what they are counted by for each, and its texts where they were read.
package struct PledgeTable: Sendable {
    /// One thing that happened to a pledge; those of one pledge are linked.
    struct Step: Sendable {
        /// The line that first stated it, and the line whose content holds.
        var origin: UInt32
        var content: UInt32
        /// The place of the one before; `Entry.none` for the first.
        var before: UInt32
    }

    let chronicle: Chronicle
    private var rows: [PledgeRow] = []
    /// By the number of the subject, the place of its row; `Entry.none` where there is none.
    private var places: [UInt32]
    private(set) var steps: [Step] = []
    private(set) var lists: StateLists
    private var descriptions: [UInt32: PledgeDescription] = [:]

    /// The table without a pledge, for facts of a chronicle.
    init(_ chronicle: Chronicle) {
        self.chronicle = chronicle
        places = []
        lists = StateLists(NameTable())
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

    /// The pledge of a slug.
    package subscript(_ slug: String) -> PledgeState? {
        guard let subject = chronicle.subjects.find(Subject(.pledge, slug).description), Int(subject) < places.count,
            places[Int(subject)] != Entry.none
        else { return nil }
        return PledgeState(rows[Int(places[Int(subject)])], PledgeReading(self))
    }

    /// Goes through what happened to a pledge, the last first.
    func forEachStep(endingWith last: UInt32, _ body: (UInt32, PledgeFacets.Kind) -> Void) {
        var next = last
        while next != Entry.none {
            let step = steps[Int(next)]
            let facets = chronicle.pledges[Int(chronicle.entries[Int(step.content)].facets)]
            if let kind = PledgeFacets.Kind(rawValue: facets.kind) { body(next, kind) }
            next = step.before
        }
    }

    /// The texts of a pledge, where they were read.
    func description(of subject: UInt32) -> PledgeDescription? {
        descriptions[subject]
    }

    /// Takes in what a line says that pledges are counted by.
    mutating func apply(_ fact: Standing) {
        if places.isEmpty {
            places = Array(repeating: Entry.none, count: chronicle.subjects.count)
            lists = StateLists(chronicle.values)
        }
        let subject = Int(fact.content.subject)
        if places[subject] == Entry.none {
            places[subject] = UInt32(rows.count)
            rows.append(PledgeRow(subject: fact.content.subject))
        }
        let step = UInt32(steps.count)
        let place = Int(places[subject])
        steps.append(Step(origin: fact.origin.number, content: fact.content.number, before: rows[place].lastStep))
        rows[place].apply(chronicle.pledges[Int(fact.content.facets)], fact, step: step)
    }

    /// Takes in an event with its texts.
    mutating func apply(_ event: PledgeEvent, _ fact: Standing) {
        apply(fact)
        switch event {
        case .made(let made): descriptions[fact.content.subject] = made.pledge
        case .amended(let amended): descriptions[fact.content.subject, default: PledgeDescription()].take(amended.pledge)
        case .progressed, .fulfilled, .withdrawn, .sameAs: break
        }
    }
}
