import Events
import Formats
import GlobalCompact
import Projections

/// What documents state of a region beside what is recorded by name, each on the day that the figure is of.
extension WebPage {
    /// A figure with what was recorded of the same by its day.
    private struct Beside {
        var title: String
        var stated: StatedThing<FigureStated>
        var total: Int
        var day: Day
        var then: RegionBrief.Section
        /// What others state of the same region.
        var others: [StatedThing<FigureStated>]
        /// What is stated of another scope, where nothing else is.
        var elsewhere: StatedThing<FigureStated>?
    }

    var stated: WebSection? {
        guard let brief = content.brief else { return nil }
        let rows = besides(brief)
        if rows.isEmpty { return nil }
        let days = Dictionary(grouping: rows, by: \.day).mapValues(\.count)
        let day = days.max { $0.value != $1.value ? $0.value < $1.value : $0.key < $1.key }?.key ?? content.asOf
        let body = Markup.element("div") {
            lede(
                mostCited(rows)
                    + "What documents state of the region, beside what is recorded here by name up to the day that each figure is of. "
                    + "The bar shows how much of each total is recorded; a missing name is no statement that there is none."
            )
            Markup.element("table", "stated") {
                head(brief.region, day)
                Markup.element("tbody") {
                    for row in rows { self.row(row, day) }
                }
            }
            Markup.element("p", "note") {
                "Filled: recorded by name. Pale with a dashed edge: perhaps, as no source dates it by then. Each bar is its own scale. "
                "A figure of another document stands under the first; neither is chosen."
            }
        }
        return WebSection(
            id: "stated", name: "Stated and counted", heading: "Stated against counted", body: body,
            asked: [("Stated and counted", "brief \(brief.region.rawValue)")])
    }

    /// The document whose figures most rows are.
    private func mostCited(_ rows: [Beside]) -> Markup {
        let slugs = rows.compactMap { content.stated[$0.stated.slug]?.cites.first?.document }
        let counts = Dictionary(slugs.map { ($0, 1) }, uniquingKeysWith: +)
        guard let most = counts.max(by: { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }) else { return "" }
        return "\(most.value) of \(rows.count) figures are those of \(document(most.key)). "
    }

    private func besides(_ brief: RegionBrief) -> [Beside] {
        brief.sections.compactMap { section in
            guard let first = section.leading, let total = first.stated.value else { return nil }
            let day = WebContent.day(of: first, asOf: content.asOf)
            let then = content.besides[section.title] ?? section
            let others = section.stated.filter { $0.slug != first.slug && $0.stated.value != nil }
            return Beside(
                title: section.title, stated: first, total: total, day: day, then: then, others: others,
                elsewhere: others.isEmpty ? section.elsewhere.first { $0.stated.value != nil } : nil)
        }
    }

    private func head(_ region: Region, _ day: Day) -> Markup {
        Markup.element("thead") {
            Markup.element("tr") {
                Markup.element("th", ["scope": "col"]) { "In the \(words: region.rawValue) region, by \(words: day.inFullWords)" }
                Markup.element("th", "r", ["scope": "col"]) { "Stated" }
                Markup.element("th", "r", ["scope": "col"]) { "Recorded by name" }
                Markup.element("th", "cv", ["scope": "col"]) { hidden("Share recorded") }
            }
        }
    }

    private func row(_ row: Beside, _ day: Day) -> Markup {
        let (count, perhaps) = (row.then.count, max(0, row.then.possible))
        return Markup.element("tr") {
            Markup.element("th", ["scope": "row"]) {
                Markup(words: row.title.prefix(1).uppercased() + row.title.dropFirst())
                Markup.element("span", "who") {
                    if row.day != day { "by \(words: row.day.inWords). " }
                    names(row.then)
                }
                for other in row.others.prefix(2) {
                    Markup.element("span", "oth") { "\(words: value(other)) in \(source(of: other))" }
                }
                Markup.element("details", "oth") {
                    Markup.element("summary") { "which documents, which events" }
                    reasons(row)
                }
            }
            Markup.element("td", "r") {
                Markup.element("span", "v") { Markup(words: value(row.stated)) }
            }
            Markup.element("td", "r") {
                Markup.element("span", "v") { "\(count)" }
                if perhaps > 0 { Markup.element("span", "p") { "+\(perhaps) perhaps" } }
            }
            Markup.element("td", "cv") { bar(count, perhaps, of: row.total) }
        }
    }

    /// Where it is stated, what else is stated, and what is recorded.
    @MarkupBuilder private func reasons(_ row: Beside) -> Markup {
        Markup.element("ul", "ev") {
            for figure in [row.stated] + row.others {
                Markup.element("li") { "\(words: value(figure)) stated: \(by(figure))" }
            }
            if let other = row.elsewhere {
                Markup.element("li") { "of another scope, \(words: value(other)): \(by(other))" }
            }
        }
        let events = row.then.items.flatMap(\.events)
        self.events(events, count: Set(events).count)
    }

    /// The value with how exact it is.
    private func value(_ figure: StatedThing<FigureStated>) -> String {
        content.stated[figure.slug]?.exactValue ?? figure.stated.value.map(String.init) ?? ""
    }

    /// The document alone.
    private func source(of figure: StatedThing<FigureStated>) -> Markup {
        content.stated[figure.slug]?.cites.first.map { document($0.document) } ?? "no document"
    }

    /// The document, the place, the days, and the scope in its own words.
    private func by(_ figure: StatedThing<FigureStated>) -> Markup {
        let told = content.stated[figure.slug]
        let source: Markup = told?.cites.first.map(citation) ?? "no document"
        return "\(source), \(words: figure.occurred.inWords); its words: \(Markup(told?.scope ?? figure.stated.scope, upTo: 160))"
    }

    private func names(_ section: RegionBrief.Section) -> Markup {
        let names = section.states.map(\.name)
        let shown = names.prefix(24).joined(separator: ", ")
        return Markup(words: names.count > 24 ? shown + " and \(names.count - 24) more" : shown)
    }

    private func bar(_ count: Int, _ perhaps: Int, of total: Int) -> Markup {
        let unit = 300 / Double(max(1, total))
        let filled = min(300, Double(count) * unit)
        let pale = min(300 - filled, Double(perhaps) * unit)
        return Markup.element("div") {
            Markup.element("svg", "cov", ["viewBox": "0 0 300 10", "preserveAspectRatio": "none", "aria-hidden": "true"]) {
                Drawing.rect("out", 0.75, 0.75, 298.5, 8.5)
                Drawing.rect("fil", 0, 0, filled, 10)
                if pale > 0 { Drawing.rect("per", filled, 0, pale, 10) }
            }
            hidden("\(count) recorded of \(total) stated" + (perhaps > 0 ? ", perhaps \(perhaps) more" : ""))
        }
    }
}
