import Events
package import GlobalCompact

/// A fund against one of its targets.
package struct FundLine: Sendable {
    package var title: String
    package var due: DueDay?
    package var amount: Quantity?
    package var reached: Quantity?
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
        return .sum(minorUnits: (units + Int64(months) - 1) / Int64(months), currency)
    }

    /// The lines of a forum's requirements that are about the fund and have an amount, or a target with one.
    static func lines(_ requirements: [Readiness.Requirement], _ state: LedgerState) -> [FundLine] {
        requirements.filter { $0.adopted.area == .fund }.flatMap { requirement in
            requirement.rows.compactMap { row in line(requirement, row, state) }
        }
    }

    private static func line(_ requirement: Readiness.Requirement, _ row: Readiness.Row, _ state: LedgerState) -> FundLine? {
        if requirement.adopted.amount != nil {
            return FundLine(
                title: requirement.adopted.title, due: row.due, amount: row.expected, reached: row.reached,
                remarks: row.remarks + (row.itemised.map { ["itemised: \($0.text)"] } ?? []), status: row.status, events: row.events)
        }
        guard requirement.adopted.measure == Measure.targets.name, let key = row.key else { return nil }
        var filters: [Dimension: Set<String>] = [.kind: [TargetKind.annual.rawValue]]
        for filter in requirement.adopted.filters where filter.dimension != Dimension.status.rawValue {
            if let dimension = Dimension(rawValue: filter.dimension) { filters[dimension] = Set(filter.values) }
        }
        filters[key.dimension] = [key.value]
        let found = Question(.targets, filters: filters).items(state).first
        guard let target = found.flatMap({ state.targets[String($0.subject.dropFirst("target/".count))] }) else { return nil }
        return FundLine(
            title: target.target?.title ?? target.slug, due: row.due,
            amount: target.target?.amount.map { .sum(minorUnits: $0.amountMinorUnits, $0.currency) }, reached: nil, remarks: [],
            status: row.status, events: target.events)
    }
}
