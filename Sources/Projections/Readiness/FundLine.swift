import Events
package import GlobalCompact

/// A fund against one of its targets.
package struct FundLine: Sendable {
    package var title: String
    /// The same in a few words: `annual, 2020`.
    package var shortTitle: String
    package var due: DueDay?
    package var amount: Quantity?
    /// What counts towards it: of the share that a document states, where one leads, and else of what events itemise.
    package var reached: Quantity?
    /// What events itemise, where a stated share leads: what is reached is then reckoned.
    package var itemised: Quantity?
    /// When that share was stated.
    package var stated: Period?
    package var remarks: [String]
    package var status: ReadinessStatus
    package var events: [String]

    /// What is missing; nothing where the target is reached, or the amounts are not known.
    package var missing: Quantity? {
        guard let amount, let reached, case .sum = reached, !reached.reaches(amount) else { return nil }
        return reached.difference(to: amount)
    }

    /// Whole months left until the due day, one at least; nothing after it.
    package func months(from day: Day) -> Int? {
        guard let due, due.day > day else { return nil }
        let months = (due.day.year - day.year) * 12 + due.day.month - day.month - (due.day.day < day.day ? 1 : 0)
        return max(1, months)
    }

    /// What is missing, spread over the months left.
    package func monthlyPace(from day: Day) -> Quantity? {
        guard case .sum(let units, let currency)? = missing, let months = months(from: day) else { return nil }
        return .sum(minorUnits: (units + Int128(months) - 1) / Int128(months), currency)
    }

    /// The lines of a forum's requirements that are about the fund and have an amount, or a target with one.
    static func lines(_ requirements: [Readiness.Requirement], _ state: LedgerState) -> [FundLine] {
        requirements.filter { $0.adopted.area == .fund }.flatMap { requirement -> [FundLine] in
            if requirement.adopted.amount != nil { return requirement.rows.map { line(requirement, $0) } }
            guard requirement.adopted.measure == Measure.targets.name, let dimension = requirement.adopted.per.dimension else { return [] }
            let targets = targets(requirement.adopted, per: dimension, state)
            return requirement.rows.compactMap { row in
                row.key.flatMap { targets[ExactText($0.value)] }.map { line($0, row) }
            }
        }
    }

    private static func line(_ requirement: Readiness.Requirement, _ row: Readiness.Row) -> FundLine {
        let title = requirement.adopted.label ?? requirement.adopted.title
        return FundLine(
            title: title, shortTitle: title, due: row.due, amount: row.expected, reached: row.reached,
            itemised: row.itemised, stated: row.stated, remarks: row.remarks + (row.itemised.map { ["itemised: \($0.text)"] } ?? []),
            status: row.status, events: row.events)
    }

    private static func line(_ target: TargetState, _ row: Readiness.Row) -> FundLine {
        let whole: TargetSet = target.entity.counted()
        let short = whole.kind.rawValue + (whole.year.map { ", \($0)" } ?? "")
        return FundLine(
            title: target.title ?? target.slug, shortTitle: short, due: row.due, amount: target.amount.map { .sum($0) }, reached: nil,
            itemised: nil,
            stated: nil,
            remarks: [],
            status: row.status, events: target.events)
    }

    /// The first annual target, by slug, under each key of a requirement's rows.
    private static func targets(
        _ adopted: RequirementAdopted, per dimension: Dimension, _ state: LedgerState
    ) -> [ExactText: TargetState] {
        var filters: [Dimension: Set<ExactText>] = [.kind: [ExactText(TargetKind.annual.rawValue)]]
        for filter in adopted.filters where filter.dimension != Dimension.status.rawValue {
            if let dimension = Dimension(rawValue: filter.dimension) { filters[dimension] = Set(filter.values.map(ExactText.init(_:))) }
        }
        filters[dimension] = nil
        var targets: [ExactText: TargetState] = [:]
        for item in MeasureQuery(.targets, filters: filters).items(state) {
            let target = state.targets[String(item.subject.dropFirst("target/".count))]
            for key in item.keys[dimension, default: []].map(ExactText.init(_:)) where targets[key] == nil { targets[key] = target }
        }
        return targets
    }
}
