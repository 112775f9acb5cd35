package import GlobalCompact

/// One thing that stands on whole days of a calendar.
package struct CalendarEntry: Sendable, Equatable {
    package enum Status: Sendable {
        case tentative
        case confirmed
        case cancelled
    }

    /// The same for the same thing in every file: short, in ASCII, without a slash.
    package var uid: String
    package var title: String
    /// What else is to be said, a line each.
    package var details: [String]
    package var categories: [String]
    package var first: Day
    /// The last of its days.
    package var last: Day
    package var status: Status
    /// How often it was changed.
    package var sequence: Int
    /// When the last change was recorded.
    package var changed: Instant

    package init(
        uid: String, title: String, details: [String], categories: [String] = [], first: Day, last: Day, status: Status, sequence: Int,
        changed: Instant
    ) {
        (self.uid, self.title, self.details, self.categories) = (uid, title, details, categories)
        (self.first, self.last, self.status, self.sequence, self.changed) = (first, last, status, sequence, changed)
    }
}
