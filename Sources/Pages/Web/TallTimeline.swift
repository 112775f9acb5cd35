import Formats
import GlobalCompact
import Projections

/// The timeline from top to bottom, a lane a column, for a narrow screen.
struct TallTimeline {
    private typealias Entry = ReviewTimeline.Entry

    private let timeline: ReviewTimeline
    private let scale: TimelineScale
    private let lanes: [(lane: ReviewTimeline.Lane, name: String, x: Double)]
    private static let (left, right) = (36.0, 340.0)
    private static let top = 30.0
    private static let year = 92.0
    /// Marks are that much smaller than in the wide drawing.
    private static let scale = 0.9
    private static let crowd = 7.0

    /// - Parameter lanes: that of the reports is drawn beside that of the forums.
    init(_ timeline: ReviewTimeline, years: ClosedRange<Int>, lanes: [(lane: ReviewTimeline.Lane, name: String)]) {
        self.timeline = timeline
        scale = TimelineScale(years: years, start: Self.top, end: Self.top + Double(years.count) * Self.year)
        let columns = lanes.filter { $0.lane != .reports }
        let width = (Self.right - Self.left) / Double(max(1, columns.count))
        self.lanes = columns.enumerated().map { place, lane in (lane.lane, lane.name, Self.left + width * (Double(place) + 0.5)) }
    }

    func markup(title: Markup) -> Markup {
        Markup.element(
            "svg", "tl tall", ["viewBox": "0 0 340 \(Length.text(scale.end + 8))", "role": "img", "aria-labelledby": "tvt"]
        ) {
            Markup.element("title", ["id": "tvt"]) { title }
            for round in timeline.rounds {
                let (from, to) = (scale.place(round.days.first), scale.place(round.days.last))
                Drawing.rect("band", Self.left, from, Self.right - Self.left, max(2, to - from))
            }
            for year in scale.years {
                let y = scale.place(ofYear: year)
                Drawing.line("grid", 0, y, Self.right, y)
                Drawing.text("yr", 0, y + 14, Markup(words: String(year)))
            }
            Drawing.line("grid", 0, scale.end, Self.right, scale.end)
            for lane in lanes { drawn(lane.lane, lane.name, lane.x) }
        }
    }

    @MarkupBuilder private func drawn(_ lane: ReviewTimeline.Lane, _ name: String, _ x: Double) -> Markup {
        let entries = timeline.entries.filter { $0.lane == lane }.sorted { scale.middle($0.date) < scale.middle($1.date) }
        Drawing.text("lane", x, 18, anchor: "middle", Markup(words: name))
        Drawing.line("base", x, Self.top, x, scale.end)
        if lane == .global {
            for entry in timeline.entries where entry.lane == .reports {
                TimelineMarks.drawn(entry, x - 21, scale.middle(entry.date), scale: Self.scale)
            }
        }
        earlier(entries, x)
        small(entries.filter { !TimelineMarks.isLarge($0) }, x)
        for entry in entries.filter(TimelineMarks.isLarge) {
            let y = scale.middle(entry.date)
            TimelineMarks.drawn(entry, x, y, scale: Self.scale)
            label(entry, x, y)
        }
    }

    /// Two lines below a mark, the days and the month.
    private func label(_ entry: Entry, _ x: Double, _ y: Double) -> Markup {
        let words = WebDays.withoutYear(entry.date)
        let below = y + TimelineMarks.radius(entry.mark) * Self.scale + 9
        let lines = words.count > 2 ? [words.dropLast(1).joined(separator: " "), words.suffix(1).joined()] : words
        return lines.enumerated().map { row, line in
            Drawing.text("lab sm halo", x, below + Double(row) * 11, anchor: "middle", Markup(words: line))
        }.joined()
    }

    private func earlier(_ entries: [Entry], _ x: Double) -> Markup {
        entries.flatMap { entry in
            entry.earlier.prefix(2).enumerated().map { column, days in
                let (from, to) = (scale.place(days.first) + 1, scale.place(days.last.adding(days: 1)) - 1)
                return Drawing.group("told") { Drawing.rect("", x + 14.5 + Double(column) * 5.5, from, 4, max(3, to - from), round: 2) }
            }
        }.joined()
    }

    private func small(_ entries: [Entry], _ x: Double) -> Markup {
        var ends = [-Double.infinity, -.infinity]
        return entries.map { entry in
            let y = scale.middle(entry.date)
            let column = ends.firstIndex { y - $0 >= Self.crowd } ?? ends.count - 1
            ends[column] = y
            return TimelineMarks.drawn(entry, x - 10 - Double(column) * 7, y, scale: 0.85)
        }.joined()
    }
}
