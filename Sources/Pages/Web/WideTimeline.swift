import Formats
import GlobalCompact
import Projections

/// The timeline from left to right, a lane a line: forums, reports, then the regions.
struct WideTimeline {
    private typealias Entry = ReviewTimeline.Entry

    private let timeline: ReviewTimeline
    private let scale: TimelineScale
    private let asOf: Day
    private let lanes: [(lane: ReviewTimeline.Lane, name: String, y: Double)]
    /// How many lines of labels stand above the lane of the forums.
    private static let labelLines = 4
    private static let (left, right) = (62.0, 888.0)
    private static let top = 22.0
    /// So much a letter takes, and so much stands between two labels.
    private static let (letter, gap) = (5.9, 8.0)
    /// Marks closer than that stand one below the other.
    private static let crowd = 8.5

    init(_ timeline: ReviewTimeline, years: ClosedRange<Int>, asOf: Day, lanes: [(lane: ReviewTimeline.Lane, name: String)]) {
        (self.timeline, self.asOf) = (timeline, asOf)
        scale = TimelineScale(years: years, start: Self.left, end: Self.right)
        var y = 78.0
        self.lanes = lanes.map { lane, name in
            defer { y += lane == .global ? 62 : lane == .reports ? 46 : 50 }
            return (lane, name, y)
        }
    }

    private var bottom: Double { (lanes.last?.y ?? 78) + 36 }

    func markup(title: Markup, description: Markup) -> Markup {
        Markup.element(
            "svg", "tl wide", ["viewBox": "0 0 900 \(Length.text(bottom + 22))", "role": "img", "aria-labelledby": "tlt tld"]
        ) {
            Markup.element("title", ["id": "tlt"]) { title }
            Markup.element("desc", ["id": "tld"]) { description }
            bands
            years
            for lane in lanes { drawn(lane.lane, lane.name, lane.y) }
            today
        }
    }

    // MARK: The ground

    private var bands: Markup {
        timeline.rounds.map { round in
            let (from, to) = (scale.place(round.days.first), scale.place(round.days.last))
            let name: Markup = "\(words: Ordinal.word(round.number)) round of reviews"
            return Drawing.rect("band", from, Self.top, max(2, to - from), bottom - Self.top)
                + Drawing.text("bt", (from + to) / 2, bottom + 16, anchor: "middle", name)
        }.joined()
    }

    private var years: Markup {
        let labelled = Set(scale.labelled(40))
        let lines = scale.years.map { year in
            let x = scale.place(ofYear: year)
            let label = Drawing.text("yr", x + scale.yearLength / 2, 14, anchor: "middle", Markup(words: String(year)))
            return Drawing.line("grid", x, Self.top, x, bottom) + (labelled.contains(year) ? label : Markup())
        }
        return (lines + [Drawing.line("grid", Self.right, Self.top, Self.right, bottom)]).joined()
    }

    @MarkupBuilder private var today: Markup {
        if scale.years.contains(asOf.year) {
            let x = scale.place(asOf)
            Drawing.line("now", x, Self.top, x, bottom)
            Drawing.text("tiny", min(x, Self.right), bottom + 16, anchor: x > Self.right - 60 ? "end" : "middle", "\(words: asOf.inWords)")
        }
    }

    // MARK: A lane

    @MarkupBuilder private func drawn(_ lane: ReviewTimeline.Lane, _ name: String, _ y: Double) -> Markup {
        let entries = timeline.entries.filter { $0.lane == lane }.sorted { scale.middle($0.date) < scale.middle($1.date) }
        let large = entries.filter(TimelineMarks.isLarge)
        if lane == .global { labels(large.filter { $0.mark != .report }, y) }
        Drawing.line("base", Self.left, y, Self.right, y)
        Drawing.text("lane", 0, y + 4, Markup(words: name))
        earlier(large, below: lane == .global ? y + 27 : y + 12.5)
        small(entries.filter { !TimelineMarks.isLarge($0) }, y)
        for entry in large { TimelineMarks.drawn(entry, scale.middle(entry.date), y) }
        if lane != .global { labelsAbove(large, y) }
    }

    /// The labels of reviews or of reports: right of their marks, above the lane; none where it would lie on another.
    private func labelsAbove(_ entries: [Entry], _ y: Double) -> Markup {
        var end = -Double.infinity
        return entries.map { entry -> Markup in
            let words = entry.mark == .report ? reportLabel(entry) : planned(entry) + WebDays.dashed(entry.date)
            let x = scale.middle(entry.date)
            let distance = TimelineMarks.radius(entry.mark) + 3.5
            let length = Double(words.count) * Self.letter
            let isNearEdge = x + distance + length > Self.right
            let start = isNearEdge ? x - distance - length : x + distance
            if start < end + Self.gap { return Markup() }
            end = start + length
            return Drawing.text(
                "lab halo", isNearEdge ? x - distance : x + distance, y - (entry.mark == .report ? 6 : 5),
                anchor: isNearEdge ? "end" : nil, Markup(plain: words, upTo: 46))
        }.joined()
    }

    /// Its symbol, else its day; the day also where it is only known by when it was there.
    private func reportLabel(_ entry: Entry) -> String {
        guard let symbol = entry.symbol else { return entry.date.inWords }
        return symbol.prefix(20) + (entry.date.isOpenStart ? ", " + entry.date.inWords : "")
    }

    private func planned(_ entry: Entry) -> String {
        entry.isThere ? "" : "planned "
    }

    /// Longer spans that were told before, below the lane.
    private func earlier(_ entries: [Entry], below y: Double) -> Markup {
        entries.map { entry in
            let spans = entry.earlier.prefix(3).enumerated().map { row, days in
                let (from, to) = (scale.place(days.first) + 1, scale.place(days.last.adding(days: 1)) - 1)
                let title: Markup = "planned for \(words: days.inWords), told earlier"
                return Drawing.group("told", title) { Drawing.rect("", from, y + Double(row) * 7, max(3, to - from), 5, round: 2.5) }
            }
            return spans.joined()
        }.joined()
    }

    /// Small marks hang below the lane, and of a crowd one lower than the other.
    private func small(_ entries: [Entry], _ y: Double) -> Markup {
        var ends = [-Double.infinity, -.infinity, -.infinity]
        return entries.map { entry in
            let x = scale.middle(entry.date)
            let row = ends.firstIndex { x - $0 >= Self.crowd } ?? ends.count - 1
            ends[row] = x
            return TimelineMarks.drawn(entry, x, y + 13 + Double(row) * 8.5)
        }.joined()
    }

    // MARK: Labels of the forums

    /// Each takes the first line in which it overlaps no other, with a line that leads to its mark.
    private func labels(_ entries: [Entry], _ y: Double) -> Markup {
        var taken: [[ClosedRange<Double>]] = Array(repeating: [], count: Self.labelLines)
        var lines: [Markup] = []
        var texts: [Markup] = []
        for entry in entries {
            let words = forumLabel(entry)
            let x = scale.middle(entry.date)
            let length = Double(words.count) * Self.letter + 4
            let isNearEdge = x + length > Self.right
            let span = isNearEdge ? (x - length - Self.gap)...(x + 2) : (x - 2)...(x + length + Self.gap)
            guard let line = taken.indices.first(where: { line in taken[line].allSatisfy { !$0.overlaps(span) } }) else { continue }
            taken[line].append(span)
            let at = y - 22 - Double(line) * 15
            lines.append(Drawing.line("lead", x, at - 5, x, y - 8))
            texts.append(
                Drawing.text(
                    "lab halo" + (entry.isThere ? "" : " plan"), isNearEdge ? x - 4 : x + 4, at, anchor: isNearEdge ? "end" : nil,
                    Markup(words: words)))
        }
        return (lines + texts).joined()
    }

    private func forumLabel(_ entry: Entry) -> String {
        let kind = entry.mark == .forum ? entry.round.map { Ordinal.word($0) + " forum" } ?? "forum" : "plenary"
        let days = entry.date.inWords.isEmpty ? "" : WebDays.dashed(entry.date)
        return kind.prefix(1).uppercased() + kind.dropFirst() + ", " + planned(entry) + days
    }
}
