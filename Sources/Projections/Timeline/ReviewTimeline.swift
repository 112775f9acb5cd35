import Events
package import GlobalCompact

/// What belongs to the review itself, in lanes: forums, plenaries and the reports to them, and what each region held.
package struct ReviewTimeline: Sendable {
    package enum Lane: Hashable, Sendable {
        case global
        /// The Secretary-General's reports on the Compact.
        case reports
        case region(Region)
    }

    package enum Mark: Sendable {
        case forum
        case plenary
        case review
        case report
        /// Stakeholders are heard.
        case consultation
        case other
    }

    /// One thing with a day that can be drawn.
    package struct Entry: Sendable {
        package let row: Timeline.Row
        package let date: Period
        package let lane: Lane
        package let mark: Mark
        package let title: String
        /// A report's symbol.
        package let symbol: String?
        /// Of a forum or of a regional review, which one it is.
        package let round: Int?
        /// Longer spans that were told of it before.
        package let earlier: [Period]

        /// Whether it was held or submitted, and not only planned.
        package var isThere: Bool { row.status == .held || row.status == .done }
    }

    /// A round of regional reviews, from its first to its last day.
    package struct Round: Sendable {
        package let number: Int
        package let days: Period
        /// How many of its reviews were held.
        package let held: Int
    }

    /// A forum with every day that was told of it.
    package struct MovedForum: Sendable {
        package let meeting: MeetingState
        /// In the order of telling; the last one is that it was held, if it was.
        package let told: [MeetingState.Plan]
    }

    /// By their days.
    package private(set) var entries: [Entry] = []
    package private(set) var rounds: [Round] = []
    /// The forums of which more than two days were told, by their days.
    package private(set) var moved: [MovedForum] = []

    /// A date that is wider, in days, is no mark.
    private static let widest = 120
    /// A plan that is wider than so many days is told as a span.
    private static let narrowest = 25

    /// - Parameter rows: the rows of the whole timeline, or of a part of it.
    package init(_ rows: [Timeline.Row], _ state: LedgerState) {
        entries = rows.compactMap { row in
            guard let date = row.date, row.status != .cancelled else { return nil }
            let slug = String(row.subject.drop { $0 != "/" }.dropFirst())
            if row.subject.hasPrefix("meeting/") { return state.meetings[slug].flatMap { Self.entry($0, row, date) } }
            return state.reports[slug].flatMap { Self.entry($0, row, date) }
        }
        let reviews = entries.filter { $0.mark == .review && $0.round != nil }
        rounds = Dictionary(grouping: reviews) { $0.round ?? 0 }.sorted { $0.key < $1.key }.map { number, reviews in
            let (first, last) = (reviews.map { $0.date.first }.min() ?? .earliest, reviews.map { $0.date.last }.max() ?? .latest)
            return Round(number: number, days: Period(first: first, last: last), held: reviews.count(where: \.isThere))
        }
        let forums = entries.filter { $0.mark == .forum }.compactMap { entry in
            state.meetings[String(entry.row.subject.dropFirst("meeting/".count))]
        }
        moved = forums.compactMap { forum in
            let told = forum.told.sorted { left, right in
                let (one, other) = (left.fact.occurred.last, right.fact.occurred.last)
                return one != other ? one < other : left.fact.id < right.fact.id
            }
            return Set(told.map(\.period)).union([forum.held].compactMap(\.self)).count > 2 ? MovedForum(meeting: forum, told: told) : nil
        }
    }

    /// The same with some of its entries alone.
    package func keeping(_ kept: [Entry]) -> ReviewTimeline {
        var timeline = self
        timeline.entries = kept
        return timeline
    }

    private static func entry(_ meeting: MeetingState, _ row: Timeline.Row, _ date: Period) -> Entry? {
        let description = meeting.description
        guard isNarrow(date), let kind = description.kind, let (lane, mark) = place(kind, description.region) else { return nil }
        let isMain = [.forum, .plenary, .review].contains(mark)
        let earlier = isMain ? meeting.told.map(\.period).filter { $0 != date && isSpan($0) } : []
        return Entry(
            row: row, date: date, lane: lane, mark: mark, title: row.title, symbol: nil, round: description.round,
            earlier: earlier.reduce(into: []) { all, period in if !all.contains(period) { all.append(period) } })
    }

    private static func entry(_ report: ReportState, _ row: Timeline.Row, _ date: Period) -> Entry? {
        let description = report.description
        let isBiennial = description.kind == .secretaryGeneralReport
        guard isNarrow(date) || isBiennial && date.isOpenStart && !date.isOpenEnd else { return nil }
        let lane: Lane
        if isBiennial {
            lane = .reports
        } else if description.kind == .summaryReport, let region = row.regions.first, row.regions.count == 1 {
            lane = .region(region)
        } else {
            return nil
        }
        return Entry(
            row: row, date: date, lane: lane, mark: .report, title: row.title, symbol: description.symbol, round: nil, earlier: [])
    }

    /// The lane and the mark of a meeting of a kind; nothing of one beside the review.
    private static func place(_ kind: MeetingKind, _ region: Region?) -> (Lane, Mark)? {
        let lane = region.map { Lane.region($0) } ?? .global
        switch kind {
        case .imrf: return (.global, .forum)
        case .plenary: return (.global, .plenary)
        case .regionalReview: return region == nil ? nil : (lane, .review)
        case .hearing: return (lane, .consultation)
        case .consultation: return region == nil ? nil : (lane, .consultation)
        case .roundTable, .policyDebate, .briefing: return (lane, .other)
        case .subRegionalEvent, .executiveCommittee, .gcmTalk, .championMeeting, .networkMeeting, .highLevelPoliticalForum, .conference:
            return region == nil ? nil : (lane, .other)
        case .sideEvent, .other: return nil
        }
    }

    private static func isNarrow(_ date: Period) -> Bool {
        !date.isOpenStart && !date.isOpenEnd && date.last - date.first <= widest
    }

    private static func isSpan(_ date: Period) -> Bool {
        !date.isOpenStart && !date.isOpenEnd && date.last - date.first > narrowest && date.last - date.first < 800
    }
}
