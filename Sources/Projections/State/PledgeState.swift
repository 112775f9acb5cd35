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
    private let reading: PledgeReading

    init(_ row: PledgeRow, _ reading: PledgeReading) {
        self.row = row
        self.reading = reading
    }

    /// The slug of its first name.
    package var slug: String {
        reading.slug(row.subject)
    }

    /// The slugs of its other names, in the order in which they were made.
    package var otherNames: [String] {
        reading.table.otherNames(of: row, reading)
    }

    /// The number of its first name's subject in the event index.
    var subject: UInt32 {
        row.subject
    }

    /// What tells the slugs of all the pledges of its state.
    var names: PledgeReading {
        reading
    }

    /// What it says in texts, where the state was made with them.
    package var description: PledgeDescription? {
        reading.table.description(of: row)
    }

    package var title: String {
        description?.title ?? slug
    }

    /// When it was made; nothing while that is not known.
    package var made: Period? {
        row.made
    }

    package var stage: PledgeStage {
        row.stage
    }

    /// The last day that may be meant of when it was withdrawn; nothing where it stands.
    var withdrawn: Day? {
        row.stage == .withdrawn && row.stageStep != IndexedEvent.none ? reading.occurred(row.stageStep).last : nil
    }

    // MARK: What it is counted by

    package var by: [State] { reading.states(row.facets.by) }
    package var implementedIn: [State] { reading.states(row.facets.implementedIn) }
    package var objectives: ObjectiveSet { ObjectiveSet(bits: row.facets.objectives) ?? ObjectiveSet() }
    package var principles: [Int] { (1...10).filter { row.facets.principles & 1 << UInt32($0 - 1) != 0 } }
    package var type: PledgeType? { row.facets.type == 0 ? nil : PledgeType.allCases[Int(row.facets.type) - 1] }

    /// In the order of their words.
    package var forms: [PledgeForm] {
        PledgeForm.allCases.enumerated().filter { row.facets.forms & 1 << UInt32($0.offset) != 0 }.map(\.element)
            .sorted { $0.rawValue < $1.rawValue }
    }

    /// The slug of the forum that it was made for.
    package var forum: String? {
        row.facets.reference == IndexedEvent.none ? nil : reading.eventIndex.values[row.facets.reference]
    }

    // MARK: Its events

    /// Ids, in effective order.
    package var events: [String] {
        reading.table.steps(of: row).map { reading.id($0) }
    }

    /// The ids of the events that make and amend it, that join its names, and that say its stage.
    package var decisive: [String] {
        let made = steps { $0 == .made || $0 == .amended }
        let joining = row.joiningCount == 0 ? [] : reading.table.steps(of: row).filter { reading.table.isJoining($0) }
        return (made + joining + (row.stageStep == IndexedEvent.none ? [] : [row.stageStep])).map { reading.id($0) }
    }

    /// How many these are.
    var decisiveCount: Int {
        Int(row.sayingCount) + Int(row.joiningCount) + (row.stageStep == IndexedEvent.none ? 0 : 1)
    }

    /// A report of progress or of fulfilment.
    package struct Report: Sendable {
        private let step: UInt32
        private let reading: PledgeReading

        init(step: UInt32, reading: PledgeReading) {
            self.step = step
            self.reading = reading
        }

        /// The id of its event.
        package var id: String { reading.id(step) }
        package var occurred: Period { reading.occurred(step) }

        /// The stage that it says.
        package var stage: PledgeStage {
            switch reading.table.steps[Int(step)].kind {
            case .planning: .planning
            case .inProgress: .inProgress
            case .fulfilled: .fulfilled
            case .withdrawn: .withdrawn
            case .made, .amended, .sameAs: .noReport
            }
        }
    }

    /// Reports of progress or of fulfilment, in effective order.
    package var reports: [Report] {
        if row.reportCount == 0 { return [] }
        return steps { $0.isReport }.map { Report(step: $0, reading: reading) }
    }

    private func steps(_ isWanted: (PledgeFacets.Kind) -> Bool) -> [UInt32] {
        reading.table.steps(of: row).filter { isWanted(reading.table.steps[Int($0)].kind) }
    }
}
