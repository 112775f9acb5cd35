import GlobalCompact
import Projections

/// Rows of one requirement that stand alike: one line for people instead of one for each region.
struct OpenRows {
    var requirement: Readiness.Requirement
    var due: DueDay?
    var status: ReadinessStatus
    var looked: Day?
    var rows: [Readiness.Row]

    /// The keys of the rows, in their order.
    var keys: String {
        rows.compactMap { $0.key?.value }.joined(separator: ", ")
    }

    var expected: Quantity? {
        Readiness.total(rows.compactMap(\.expected))
    }

    var reached: Quantity {
        Readiness.total(rows.map(\.reached)) ?? .count(0)
    }

    var possible: Quantity {
        Readiness.total(rows.map(\.possible)) ?? .count(0)
    }

    /// Folds rows that share requirement, due day, status and last look; by due day, then requirement.
    static func folded(_ entries: [(Readiness.Requirement, Readiness.Row)]) -> [OpenRows] {
        var groups: [OpenRows] = []
        for (requirement, row) in entries {
            let index = groups.firstIndex { group in
                group.requirement.slug == requirement.slug && group.due == row.due && group.status == row.status
                    && group.looked == row.looked
            }
            if let index {
                groups[index].rows.append(row)
            } else {
                groups.append(OpenRows(requirement: requirement, due: row.due, status: row.status, looked: row.looked, rows: [row]))
            }
        }
        return groups.sorted { left, right in
            let (leftDay, rightDay) = (left.due?.day ?? .latest, right.due?.day ?? .latest)
            return leftDay != rightDay ? leftDay < rightDay : left.requirement.slug < right.requirement.slug
        }
    }
}

extension Readiness.Row {
    /// After the row's due day and not met.
    func isOverdue(_ asOf: Day) -> Bool {
        due.map { $0.day < asOf } ?? false
    }

    /// Due on one of the next days.
    func isDue(within days: Int, of asOf: Day) -> Bool {
        due.map { $0.day >= asOf && $0.day - asOf <= days } ?? false
    }
}
