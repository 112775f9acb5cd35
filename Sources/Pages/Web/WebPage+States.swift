import Formats
import GlobalCompact
import Projections

/// The States of a region: what of each is recorded by name.
extension WebPage {
    var memberStates: WebSection? {
        guard let brief = content.brief, !brief.states.isEmpty else { return nil }
        let columns = Self.columns(brief)
        let there = Set(brief.states.map(\.state))
        let others = brief.members.filter { !there.contains($0) }.sorted { $0.name < $1.name }
        let region = brief.region.rawValue
        let body = Markup.element("div") {
            lede(
                "\(brief.states.count) of \(brief.members.count) States have something in one of these columns. "
                    + "An empty place or a missing name says nothing about the State."
            )
            Markup.element("table", "sts", ["role": "table"]) {
                Markup.element("caption", "vh") { "States of the \(words: region) region with something in one of these columns" }
                Markup.element("thead", ["role": "rowgroup"]) {
                    Markup.element("tr", ["role": "row"]) {
                        Markup.element("th", ["role": "columnheader", "scope": "col"]) { "State" }
                        for column in columns {
                            Markup.element("th", ["role": "columnheader", "scope": "col"]) { Markup(words: column.title) }
                        }
                    }
                }
                Markup.element("tbody", ["role": "rowgroup"]) {
                    for row in brief.states.sorted(by: { $0.state.name < $1.state.name }) {
                        Markup.element("tr", ["role": "row"]) {
                            Markup.element("th", ["role": "rowheader", "scope": "row"]) { Markup(words: row.state.name) }
                            for column in columns { cell(column.places.map { (row.counts[$0], brief.sections[$0].title) }) }
                        }
                    }
                }
            }
            folded("What is counted of each State") { things(brief) }
            if !others.isEmpty {
                let title: Markup = others.count == 1 ? "The other State" : "The \(others.count) other States"
                folded("\(title), with nothing in these columns") {
                    Markup.element("p") {
                        Markup(words: others.map(\.name).joined(separator: ", ") + ". What else is recorded of one of them: ")
                        code("show \(others[0].code)")
                    }
                }
            }
        }
        return WebSection(
            id: "states", name: "States", heading: "States of the \(words: region) region", body: body,
            asked: [("States", "brief \(region)")])
    }

    /// So many things of one State and section are told by name.
    private static let mostThings = 24

    /// By State, the things of each section that has any of it, by their names.
    private func things(_ brief: RegionBrief) -> Markup {
        var slugs: [String: [Int: [String]]] = [:]
        for (place, section) in brief.sections.enumerated() where section.short != nil {
            for item in section.items {
                for code in Set(item.keys[.state, default: []] + item.keys[.donor, default: []]) {
                    slugs[code, default: [:]][place, default: []].append(item.entity.slug)
                }
            }
        }
        return Markup.element("ul", "ev") {
            for row in brief.states.sorted(by: { $0.state.name < $1.state.name }) {
                let own = slugs[row.state.code, default: [:]].sorted { $0.key < $1.key }
                Markup.element("li") {
                    Markup.element("b") { Markup(words: row.state.name) }
                    let told = own.map { place, slugs in
                        let more = slugs.count > Self.mostThings ? " and \(slugs.count - Self.mostThings) more" : ""
                        return "\(brief.sections[place].title) (\(slugs.prefix(Self.mostThings).joined(separator: ", "))\(more))"
                    }
                    ": \(words: told.joined(separator: "; "))"
                }
            }
        }
    }

    /// Columns of a few letters each: sections by their short names, of which several are told together.
    private static let heads: [(title: String, sections: [String])] = [
        ("Country network", ["network"]), ("Champion country", ["champion"]), ("Pledge", ["pledges"]), ("Voluntary report", ["reports"]),
        ("Statement at a forum", ["statements"]), ("Joint programme", ["programmes", "pipeline"]),
        ("Fund: seat or gift", ["seat", "gives"]), ("Workshop or practice", ["workshops", "practices"]), ("Support", ["support"]),
    ]

    /// The columns in which any State has something, with the places of their sections.
    private static func columns(_ brief: RegionBrief) -> [(title: String, places: [Int])] {
        let known = Set(heads.flatMap(\.sections))
        let others = brief.sections.compactMap(\.short).filter { !known.contains($0) }.map { (title: $0, sections: [$0]) }
        return (heads + others).compactMap { head in
            let places = brief.sections.indices.filter { place in
                brief.sections[place].short.map(head.sections.contains) ?? false && brief.states.contains { $0.counts[place] > 0 }
            }
            return places.isEmpty ? nil : (head.title, places)
        }
    }

    /// A dot for one, with their number for more; in words for those who hear the page, and on a narrow screen.
    private func cell(_ parts: [(count: Int, what: String)]) -> Markup {
        let count = parts.map(\.count).reduce(0, +)
        let words = parts.filter { $0.count > 0 }.map { $0.count == 1 ? $0.what : "\($0.what): \($0.count)" }
        if count == 0 {
            return Markup.element("td", "e", ["role": "cell"]) { hidden("none recorded") }
        }
        return Markup.element("td", ["role": "cell"]) {
            Markup.element("span", "cl", ["aria-hidden": "true"]) {
                Markup.element("svg", "i dot", ["viewBox": "0 0 16 16"]) {
                    Markup.element("circle", "c-done", ["cx": "8", "cy": "8", "r": "4.5"])
                }
                if count > 1 { "\(count)" }
            }
            Markup.element("span", "cw") { Markup(words: words.joined(separator: ", ")) }
        }
    }
}
