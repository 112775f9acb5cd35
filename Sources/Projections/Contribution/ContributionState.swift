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
package struct ContributionState: FoldedEntity {
    /// One step: an amount on a day.
    package struct Step: Sendable {
        /// Nothing where the source leaves it blank.
        package var amount: Money?
        package var booked: Money?
        /// The fact that says the amount, or the step where none does.
        package var fact: FactReference

        /// The amount in a currency, else what was booked of it; nothing where neither is in it.
        package func amount(in currency: Currency) -> Money? {
            [amount, booked].lazy.compactMap(\.self).first { $0.currency == currency }
        }

        /// Whether no amount is said in any currency.
        package var isBlank: Bool {
            amount == nil && booked == nil
        }

        /// What holds once it is said again: a new amount comes with what was booked of it; what is not said again stays.
        func said(again newer: Step) -> Step {
            if newer.amount != nil || isBlank && newer.booked != nil { return newer }
            return Step(amount: amount, booked: newer.booked ?? booked, fact: fact)
        }
    }

    package static let thing = Thing.contribution
    package let entity: Entity
    package private(set) var status = ContributionStatus.announced
    package private(set) var announced: Step?
    package private(set) var committed: Step?
    /// In effective order.
    package private(set) var deposits: [Step] = []
    /// What was paid back, in effective order; amounts are above zero.
    package private(set) var repayments: [Step] = []

    package init(_ entity: Entity) {
        self.entity = entity
        for step in entity.steps { apply(step) }
    }

    private static let amount = FieldSlots(.contribution, "amount")
    private static let booked = FieldSlots(.contribution, "booked")

    private mutating func apply(_ event: EntityStep) {
        if event.type == .contributionCancelled {
            status = .cancelled
            return
        }
        let step = step(event)
        if event.type == .contributionRepaid {
            repayments.append(step)
            return
        }
        switch event.type {
        case .contributionAnnounced:
            announced = announced?.said(again: step) ?? step
        case .contributionCommitted:
            committed = committed?.said(again: step) ?? step
            if status == .announced { status = .committed }
        default:
            deposits.append(step)
            if status != .cancelled { status = .deposited }
        }
    }

    /// What one of its events says.
    func step(_ event: EntityStep) -> Step {
        Step(amount: entity.money(Self.amount, event), booked: entity.money(Self.booked, event), fact: FactReference(event, entity))
    }

    /// What it is, without words for people.
    package var description: ContributionDescription { entity.counted() }

    /// The events that say that it was cancelled, in effective order: each is enough for it.
    var cancellations: [EntityStep] {
        entity.steps.filter { $0.type == .contributionCancelled }
    }

    /// The step whose amount the contribution stands at: what was committed, else announced; nothing where only parts were deposited.
    package var standing: Step? {
        guard let committed, committed.amount == nil else { return committed ?? announced.flatMap { $0.isBlank ? nil : $0 } }
        let step = announced?.said(again: committed) ?? committed
        return step.isBlank ? nil : step
    }

    /// What reached the fund and what was paid back, which takes from it, each on its own day.
    package var receipts: [Step] {
        deposits + repayments.map { Step(amount: $0.amount?.negated, booked: $0.booked?.negated, fact: $0.fact) }
    }

    /// What is left of what reached the fund, each currency apart and sorted; blanks aside.
    package var received: [Quantity] {
        Self.sums(receipts)
    }

    /// What some steps add up to, each currency apart and sorted; blanks aside.
    package static func sums(_ steps: [Step]) -> [Quantity] {
        var sums: [Currency: Quantity] = [:]
        for step in steps {
            guard let amount = step.amount else { continue }
            let sum = sums[amount.currency] ?? .sum(minorUnits: 0, amount.currency)
            sums[amount.currency] = sum.adding(.sum(amount))
        }
        return sums.sorted { $0.key < $1.key }.map(\.value)
    }
}
