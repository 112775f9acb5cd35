package import Events
package import GlobalCompact

/// How ready everything is that the texts expect on a forum's road, as of a day.
package struct Readiness: Sendable {
    /// One requirement with its rows.
    package struct Requirement: Sendable {
        package var id: String
        package var slug: String
        package var adopted: RequirementAdopted
        package var due: DueDay?
        package var status: ReadinessStatus
        package var rows: [Row]

        /// How much of what is expected is there, over all rows; nothing where nothing is expected.
        package var expected: Int? {
            rows.contains { $0.expected != nil } ? rows.reduce(0) { $0 + ($1.expected ?? 0) } : nil
        }

        package var reached: Int {
            rows.reduce(0) { $0 + $1.reached }
        }

        /// The last look that concerns it.
        package var looked: Day? {
            rows.compactMap(\.looked).max()
        }

        /// After the due day and not met.
        package func isOverdue(asOf day: Day) -> Bool {
            guard let due, due.day < day else { return false }
            return !status.isMet && adopted.verb != .voluntary
        }
    }

    /// One row of a requirement.
    package struct Row: Sendable {
        /// Nothing where the requirement has a single row.
        package var key: (dimension: Dimension, value: String)?
        package var status: ReadinessStatus
        package var expected: Int?
        package var reached: Int
        /// What the count would gain or lose by what may have occurred.
        package var possible: Int
        package var due: DueDay?
        /// The day on which it was reached.
        package var metOn: Day?
        /// The last look that concerns the row.
        package var looked: Day?
        /// What the sources say of how it was reached: `informal`.
        package var remarks: [String]
        package var events: [String]
    }

    package var forum: MeetingState
    /// The days of the forum.
    package var days: DueDay?
    package var dates: Period?
    package var daysLeft: Int?
    /// The last look that concerns any requirement of the forum.
    package var looked: Day?
    /// In order of due day, then of slug; those without a due day last.
    package var requirements: [Requirement]
}

/// A day on which something is due, and whether the planning that it rests on is itself dated.
package struct DueDay: Sendable, Equatable {
    package var day: Day
    /// The plan that names the days has no certain day of its own.
    package var isPlanningDayUnknown: Bool

    package init(day: Day, isPlanningDayUnknown: Bool = false) {
        self.day = day
        self.isPlanningDayUnknown = isPlanningDayUnknown
    }
}
