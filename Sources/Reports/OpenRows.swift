import GlobalCompact
import Projections

/// Rows of one requirement that stand alike: one line for people instead of one for each region.
struct OpenRows {
    var requirement: Readiness.Requirement
    /// The earliest of the rows' due days.
    var due: DueDay?
    var status: ReadinessStatus
    var looked: Day?
    var rows: [Readiness.Row]

    /// The keys of the rows by their due days, each with its own where they differ.
    var keys: String {
        let ordered = rows.sorted { ($0.due?.day ?? .latest) < ($1.due?.day ?? .latest) }
        let differ = rows.contains { $0.due != due }
        return ordered.compactMap { row in
            row.key.map { key in differ ? "\(key.value) (\(row.due?.day.description ?? "not known"))" : key.value }
        }.joined(separator: ", ")
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

    /// Folds rows that share requirement, status and last look; by due day, then requirement.
    static func folded(_ entries: [(Readiness.Requirement, Readiness.Row)]) -> [OpenRows] {
        var groups: [OpenRows] = []
        for (requirement, row) in entries {
            let index = groups.firstIndex { group in
                group.requirement.slug == requirement.slug && group.status == row.status && group.looked == row.looked
            }
            if let index {
                groups[index].rows.append(row)
                if let day = row.due?.day, day < groups[index].due?.day ?? .latest { groups[index].due = row.due }
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
