import Events
package import GlobalCompact

/// The days between which a trend goes on: the ends of months, quarters or years, or the meetings of the review.
package enum TrendStep: String, Word {
    case month
    case quarter
    case year
    case meetings

    /// A day for which a trend has a value.
    package struct Point: Sendable, Equatable {
        /// What ends on it: `2024-03`, `2024Q1`, `2024`, or a meeting's slug; nothing on the day that the trend ends, inside of a step.
        package var name: String?
        /// A meeting's title; nothing where the name says it.
        package var title: String?
        package var day: Day
    }

    /// The forums, the regional reviews and the plenaries: what takes stock of the whole Compact.
    private static let kinds: Set<MeetingKind> = [.imrf, .regionalReview, .plenary]

    /// The days from one to another on which a step ends, and the last one, in order.
    ///
    /// - Parameters:
    ///   - limit: no more than so many and one.
    ///   - meetings: those of the ledger, for steps between meetings.
    ///   - regions: whose meetings count beside those of no region; nothing where all do.
    package func points(
        from first: Day, through last: Day, limit: Int, _ meetings: Entities<MeetingState>, regions: Set<Region>?
    ) -> [Point] {
        var points: [Point] = []
        if self == .meetings {
            points = Self.meetings(from: first, through: last, meetings, regions)
        } else {
            var start = first
            while points.count <= limit, let end = end(of: start), end <= last {
                points.append(Point(name: name(end), title: nil, day: end))
                start = end.adding(days: 1)
            }
        }
        if points.last?.day != last { points.append(Point(name: nil, title: nil, day: last)) }
        return points
    }

    private static func meetings(
        from first: Day, through last: Day, _ meetings: Entities<MeetingState>, _ regions: Set<Region>?
    ) -> [Point] {
        let held = meetings.values.compactMap { meeting -> Point? in
            let description = meeting.description
            guard let days = meeting.held, !days.isOpenStart, days.last >= first, days.last <= last,
                description.kind.map(kinds.contains) ?? false,
                description.region.map({ regions?.contains($0) ?? true }) ?? true
            else { return nil }
            return Point(name: meeting.slug, title: meeting.title, day: days.last)
        }
        return held.sorted { $0.day != $1.day ? $0.day < $1.day : $0.name ?? "" < $1.name ?? "" }
    }

    /// The last day of the step that a day is of; nothing beyond the calendar.
    private func end(of day: Day) -> Day? {
        let month = self == .year ? 12 : self == .quarter ? (day.month + 2) / 3 * 3 : day.month
        let next = month == 12 ? Day(year: day.year + 1, month: 1, day: 1) : Day(year: day.year, month: month + 1, day: 1)
        return next?.adding(days: -1)
    }

    /// What ends on a day.
    private func name(_ end: Day) -> String {
        let text = end.description
        return switch self {
        case .year: String(text.prefix(4))
        case .quarter: "\(text.prefix(4))Q\((end.month + 2) / 3)"
        case .month, .meetings: String(text.prefix(7))
        }
    }
}
