package import Events
package import GlobalCompact

/// How ready everything is that the texts expect on a forum's road, as of a day.
package struct Readiness: Sendable {
    /// One requirement with its rows.
    package final class Requirement: Sendable {
        package let id: String
        package let slug: String
        package let adopted: RequirementAdopted
        package let due: DueDay?
        package let status: ReadinessStatus
        package let rows: [Row]
        /// Whether some of what counts is in more than one row, so that what is there over all rows is not their sum.
        package let overlap: Overlap
        /// How much is there, over all rows: of each no more than is expected, as more in one makes up for nothing in another.
        package let reached: Quantity

        init(
            id: String, slug: String, _ adopted: RequirementAdopted, due: DueDay?, status: ReadinessStatus, rows: [Row], overlap: Overlap
        ) {
            (self.id, self.slug, self.adopted, self.due) = (id, slug, adopted, due)
            (self.status, self.rows, self.overlap) = (status, rows, overlap)
            reached =
                Readiness.total(rows.lazy.map { row in row.expected.map { row.reached.reaches($0) ? $0 : row.reached } ?? row.reached })
                ?? .count(0)
        }

        /// The same with other rows, and what they say of it.
        package func with(rows: [Row], status: ReadinessStatus, due: DueDay?) -> Requirement {
            Requirement(id: id, slug: slug, adopted, due: due, status: status, rows: rows, overlap: overlap)
        }

        /// How much is expected over all rows; nothing where nothing is.
        package var expected: Quantity? {
            Readiness.total(rows.lazy.compactMap(\.expected))
        }

        /// The last look that concerns it.
        package var looked: Day? {
            rows.lazy.compactMap(\.looked).max()
        }
    }

    /// One row of a requirement.
    package struct Row: Sendable {
        /// Nothing where the requirement has a single row.
        package var key: (dimension: Dimension, value: String)?
        package var status: ReadinessStatus
        package var expected: Quantity?
        /// What is there: as the events count it, or as a document states it where they fall short of that.
        package var reached: Quantity
        /// What the events count, where a stated figure leads.
        package var itemised: Quantity?
        /// When that figure was stated.
        package var stated: Period?
        /// What would be gained or lost by what may have occurred.
        package var possible: Quantity
        package var due: DueDay?
        /// The day by which it was reached: the last that may be meant.
        package var metOn: Day?
        /// The first day that may be meant.
        package var metFrom: Day?
        /// Whether it was reached by the due day; nothing where it is not, where nothing is due, or where the sources do not say.
        package var inTime: Bool?
        /// The last look that concerns the row.
        package var looked: Day?
        /// What the sources say of how it was reached: `informal`; and what a sum leaves out.
        package var remarks: [String]
        /// What is in no sum of the currency that is asked for; nothing where all is.
        package var leftOut: LeftOut?
        /// The events that say so, as far as the readiness has them named.
        package var named: NamedEvents

        /// The ids of the events that are named, sorted and unique.
        package var events: [String] {
            named.ids
        }
    }

    /// Several quantities of one kind together; nothing for none.
    package static func total(_ quantities: some Sequence<Quantity>) -> Quantity? {
        quantities.reduce(nil) { total, quantity in total.map { $0.adding(quantity) } ?? quantity }
    }

    package var forum: MeetingState
    /// The days of the forum.
    package var days: DueDay?
    package var dates: Period?
    package var daysLeft: Int?
    /// The last look that concerns any requirement of the forum.
    package var looked: Day?
    /// How many requirements are dropped because the forum was called off.
    package var dropped: Int
    /// In order of due day, then of slug; those without a due day last.
    package var requirements: [Requirement]
    /// The fund against its targets.
    package var fund: [FundLine]
    package var background: ReadinessBackground
}

/// A day on which something is due, and whether the planning that it rests on is itself dated.
package struct DueDay: Sendable, Equatable {
    package var day: Day
    /// Whether the due day rests on a plan whose own day is not certain, or on the last day of a month or year; shown as `?`.
    package var isPlanUndated: Bool

    package init(day: Day, isPlanUndated: Bool = false) {
        self.day = day
        self.isPlanUndated = isPlanUndated
    }
}
