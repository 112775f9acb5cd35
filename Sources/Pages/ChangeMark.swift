package import GlobalCompact

/// How often what is recorded of something was changed, and when: what tells a later state of it from an earlier one.
package struct ChangeMark: Sendable {
    /// How many lines say something of it, corrections and retractions too: with more recorded it only grows.
    package var lines: Int
    package var first: Instant
    package var last: Instant

    package init(lines: Int, first: Instant, last: Instant) {
        (self.lines, self.first, self.last) = (lines, first, last)
    }

    /// That of two things together.
    package func adding(_ other: ChangeMark) -> ChangeMark {
        ChangeMark(lines: lines + other.lines, first: min(first, other.first), last: max(last, other.last))
    }
}
