import Events
import Formats
import GlobalCompact
import Projections

/// What was planned and held, drawn on one axis, and all of it as a table.
extension WebPage {
    private typealias Lane = (lane: ReviewTimeline.Lane, name: String)

    /// So many years at most are drawn; what is before them stands in the table.
    private static let mostYears = 12

    var timeline: WebSection? {
        let rows = Timeline(certain).rows.filter { row in
            content.region.map { row.regions.isEmpty || row.regions.contains($0) } ?? true
        }
        if rows.isEmpty { return nil }
        let review = ReviewTimeline(rows, certain)
        let region = content.region.map { " --region \($0.rawValue)" } ?? ""
        return WebSection(
            id: "timeline", name: "Timeline",
            heading: years(of: review).map { "The review since \($0.lowerBound)" as Markup } ?? "Meetings and reports",
            body: Markup.element("div") {
                lede(summary(review))
                drawings(review, of: rows)
                folded(rows.count == 1 ? "The entry as a table" : "All \(rows.count) entries as a table") { table(rows) }
                for forum in review.moved { moved(forum) }
            }, asked: [("Timeline", "timeline\(region)")] + review.moved.map { ("How the days moved", "show meeting/\($0.meeting.slug)") })
    }

    /// The years of what is drawn, up to the day of the page or what is planned after it.
    private func years(of review: ReviewTimeline) -> ClosedRange<Int>? {
        guard let first = review.entries.map({ $0.date.isOpenStart ? $0.date.last.year : $0.date.first.year }).min(),
            let last = review.entries.map({ $0.date.last.year }).max()
        else { return nil }
        return max(first, last - Self.mostYears + 1)...last
    }

    private func summary(_ review: ReviewTimeline) -> Markup {
        var parts: [String] = []
        for round in review.rounds {
            parts.append("\(Ordinal.word(round.number)) round of regional reviews: \(round.held) held")
        }
        let forums = review.entries.filter { $0.mark == .forum }
        let (held, planned) = (forums.count(where: \.isThere), forums.count { !$0.isThere })
        if held > 0 { parts.append("\(held) \(held == 1 ? "forum" : "forums") held") }
        if planned > 0 { parts.append("\(planned) planned") }
        if parts.isEmpty { return "Meetings and reports by their days, as recorded." }
        let scope = content.region.map { "in the \($0.rawValue) region and of all: " } ?? ""
        let sentence = scope + parts.joined(separator: "; ")
        return Markup(words: sentence.prefix(1).uppercased() + sentence.dropFirst() + ".")
    }

    // MARK: Drawings

    @MarkupBuilder private func drawings(_ review: ReviewTimeline, of rows: [Timeline.Row]) -> Markup {
        if let years = years(of: review) {
            let lanes = lanes(review)
            let drawn = review.entries.filter { years.contains($0.date.isOpenStart ? $0.date.last.year : $0.date.first.year) }
            let shown = review.keeping(drawn)
            let title: Markup =
                "Timeline of the review, \(years.lowerBound) to \(years.upperBound), one lane for the global level and one for "
                + "each region"
            Markup.element("figure") {
                WideTimeline(shown, years: years, asOf: content.asOf, lanes: lanes).markup(
                    title: title,
                    description: "Filled marks were held or submitted, outlined ones planned. "
                        + "The table under the drawing has the same entries.")
                TallTimeline(shown, years: years, lanes: lanes).markup(
                    title: "\(title), the earliest at the top. The table below has the same entries.")
                legend(shown)
                Markup.element("figcaption") {
                    "\(drawn.count) of \(rows.count) entries are drawn: those of a known day that belong to the review itself."
                }
            }
        }
    }

    /// The global lane, the reports, and each region in which anything is drawn.
    private func lanes(_ review: ReviewTimeline) -> [Lane] {
        let there = Set(review.entries.map(\.lane))
        let all: [Lane] = [(.global, "Global"), (.reports, "Reports")] + Region.allCases.map { (.region($0), $0.rawValue) }
        return all.filter { there.contains($0.lane) }
    }

    private func legend(_ review: ReviewTimeline) -> Markup {
        let marks = Set(review.entries.map { $0.mark == .consultation ? .other : $0.mark })
        func sample(@MarkupBuilder _ drawing: () -> Markup) -> Markup {
            Markup.element("svg", "lg", ["viewBox": "0 0 20 20", "aria-hidden": "true"]) { drawing() }
        }
        return Markup.element("ul", "legend") {
            for (mark, words) in TimelineMarks.legend where marks.contains(mark) {
                Markup.element("li") {
                    sample { Drawing.group(TimelineMarks.style(mark, isThere: true)) { TimelineMarks.shape(mark, 10, 10) } }
                    Markup(words: words)
                }
            }
            if review.entries.contains(where: { !$0.isThere }) {
                Markup.element("li") {
                    sample { Drawing.group(TimelineMarks.style(.review, isThere: false)) { TimelineMarks.shape(.review, 10, 10) } }
                    "outlined: planned, not recorded as held"
                }
            }
            if review.entries.contains(where: { !$0.earlier.isEmpty }) {
                Markup.element("li") {
                    sample { Drawing.group("told") { Drawing.rect("", 1, 7.5, 18, 5, round: 2.5) } }
                    "told earlier"
                }
            }
        }
    }

    // MARK: The table

    private func table(_ rows: [Timeline.Row]) -> Markup {
        Markup.element("table", "plain entries") {
            Markup.element("caption", "vh") { "All entries of the timeline" }
            head(["Day", "What", "Region", "Stands as"])
            Markup.element("tbody") {
                for row in rows {
                    Markup.element("tr") {
                        Markup.element("td") { Markup(words: row.date?.inWords ?? "no day known") }
                        Markup.element("td") { footnoted(row.title, upTo: 220) }
                        Markup.element("td") { Markup(words: row.regions.map(\.rawValue).joined(separator: " ")) }
                        Markup.element("td") { Markup(words: row.status == .done ? "submitted" : row.status.rawValue) }
                    }
                }
            }
        }
    }

    func head(_ words: [String]) -> Markup {
        Markup.element("thead") {
            Markup.element("tr") {
                for word in words {
                    Markup.element("th", ["scope": "col"]) { Markup(words: word) }
                }
            }
        }
    }
}
