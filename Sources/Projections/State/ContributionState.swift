package import Events
package import GlobalCompact

/// How far a contribution has come.
package enum ContributionStatus: String, Word {
    case announced
    case committed
    case deposited
    case cancelled
}

/// A contribution to a fund, with its steps.
package struct ContributionState: Sendable {
    /// One step: an amount on a day.
    package struct Step: Sendable {
        /// Nothing where the source leaves it blank.
        package var amount: Money?
        package var booked: Money?
        package var fact: FactReference
    }

    private let names: FactNames
    private let subject: UInt32
    package private(set) var description = ContributionDescription()
    package private(set) var begun = false
    package private(set) var status = ContributionStatus.announced
    package private(set) var announced: Step?
    package private(set) var committed: Step?
    /// In effective order.
    package private(set) var deposits: [Step] = []
    private var allEvents = NumberList()

    /// The contribution that a fact is about, before it.
    init(_ fact: FactReference) {
        names = fact.names
        subject = fact.subjectNumber
    }

    package var slug: String {
        names.slug(subject)
    }

    /// All its events, in effective order.
    package var events: [String] {
        names.ids(allEvents)
    }

    /// The step whose amount the contribution stands at: what was committed, else announced; nothing where only parts were deposited.
    package var standing: Step? {
        committed?.amount != nil ? committed : announced?.amount != nil ? announced : nil
    }

    mutating func apply(_ event: ContributionEvent, _ fact: FactReference) {
        allEvents.append(fact.number)
        switch event {
        case .announced(let step):
            begin(step.contribution)
            announced = Step(amount: step.amount, booked: step.booked, fact: fact)
        case .committed(let step):
            begin(step.contribution)
            committed = Step(amount: step.amount, booked: step.booked, fact: fact)
            if status == .announced { status = .committed }
        case .deposited(let step):
            begin(step.contribution)
            deposits.append(Step(amount: step.amount, booked: step.booked, fact: fact))
            if status != .cancelled { status = .deposited }
        case .cancelled:
            status = .cancelled
        }
    }

    private mutating func begin(_ newer: ContributionDescription) {
        begun = true
        description.take(newer)
    }
}
