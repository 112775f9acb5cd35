package import Events
package import GlobalCompact
import History

/// How far a pledge has come. Without a report of progress it is `no report`: that is no judgement on the pledge.
package enum PledgeStage: String, Word {
    case noReport = "no report"
    case planning
    case inProgress = "in-progress"
    case fulfilled
    case withdrawn
}

/// A pledge with what was reported of it. What it says is worked out when it is asked for.
package struct PledgeState: Sendable {
    private let row: PledgeRow
    private let table: PledgeTable

    init(_ row: PledgeRow, _ table: PledgeTable) {
        self.row = row
        self.table = table
    }

    package var slug: String {
        String(table.chronicle.subjects[row.subject].dropFirst("pledge/".count))
    }

    /// What it says in texts, where the state was made with them.
    package var description: PledgeDescription? {
        table.description(of: row.subject)
    }

    package var title: String {
        description?.title ?? slug
    }

    /// When it was made; nothing while that is not known.
    package var made: Period? {
        row.madeStep == Entry.none ? nil : occurred(row.madeStep)
    }

    package var stage: PledgeStage {
        row.stage
    }

    /// The slug of the pledge that it turned out to be.
    package var sameAs: String? {
        row.sameAs == Entry.none ? nil : table.chronicle.values[row.sameAs]
    }

    /// Whether it turned out to be another pledge: then it is not counted.
    package var isSameAsAnother: Bool {
        row.sameAs != Entry.none
    }

    // MARK: What it is counted by

    package var by: [State] { states(row.facets.by) }
    package var implementedIn: [State] { states(row.facets.implementedIn) }
    package var objectives: ObjectiveSet { ObjectiveSet(bits: row.facets.objectives) ?? ObjectiveSet() }
    package var principles: [Int] { (1...10).filter { row.facets.principles & 1 << UInt16($0 - 1) != 0 } }
    package var type: PledgeType? { row.facets.type == 0 ? nil : PledgeType.allCases[Int(row.facets.type) - 1] }

    /// In the order of their words.
    package var forms: [PledgeForm] {
        PledgeForm.allCases.enumerated().filter { row.facets.forms & 1 << UInt8($0.offset) != 0 }.map(\.element)
            .sorted { $0.rawValue < $1.rawValue }
    }

    /// The slug of the forum that it was made for.
    package var forum: String? {
        row.facets.reference == Entry.none ? nil : table.chronicle.values[row.facets.reference]
    }

    private func states(_ list: UInt32) -> [State] {
        guard list != Entry.none else { return [] }
        return table.chronicle.values[list].split(separator: ",").compactMap { State(code: String($0.dropFirst().dropLast())) }
    }

    // MARK: Its events

    /// Ids, in effective order.
    package var events: [String] {
        steps { _ in true }.map { id($0) }
    }

    /// The ids of the events that make it and its stage.
    package var decisive: [String] {
        let made = steps { $0 == .made }
        return (row.stageStep == Entry.none ? made : made + [row.stageStep]).map { id($0) }
    }

    /// Reports of progress or of fulfilment, in effective order.
    package var reports: [FactReference] {
        let names = FactNames(table.chronicle)
        return steps { [.planning, .inProgress, .fulfilled].contains($0) }.map { step in
            FactReference(id: idNumber(step), subject: row.subject, occurred: occurred(step), names)
        }
    }

    private func steps(_ isWanted: (PledgeFacets.Kind) -> Bool) -> [UInt32] {
        var found: [UInt32] = []
        var next = row.lastStep
        while next != Entry.none {
            let step = table.steps[Int(next)]
            let facets = table.chronicle.pledges[Int(table.chronicle.entries[Int(step.content)].facets)]
            if let kind = PledgeFacets.Kind(rawValue: facets.kind), isWanted(kind) { found.append(next) }
            next = step.before
        }
        return found.reversed()
    }

    private func id(_ step: UInt32) -> String {
        table.chronicle.ids[idNumber(step)]
    }

    private func idNumber(_ step: UInt32) -> UInt32 {
        table.chronicle.entries[Int(table.steps[Int(step)].origin)].id
    }

    private func occurred(_ step: UInt32) -> Period {
        table.chronicle.entries[Int(table.steps[Int(step)].content)].occurred
    }
}
