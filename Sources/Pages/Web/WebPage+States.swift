import Formats
import GlobalCompact
import Projections

/// The States of a region: what of each is recorded by name.
extension WebPage {
    var memberStates: WebSection? {
        guard let brief = content.brief, !brief.states.isEmpty else { return nil }
        let columns = brief.sections.indices.filter { place in
            brief.sections[place].short != nil && brief.states.contains { $0.counts[place] > 0 }
        }
        let there = Set(brief.states.map(\.state))
        let others = brief.members.filter { !there.contains($0) }.map(\.name).sorted()
        let region = brief.region.rawValue
        let body = Markup.element("div") {
            lede(
                "\(brief.states.count) of \(brief.members.count) States are named in something recorded. "
                    + "An empty place or a missing name says nothing about the State."
            )
            Markup.element("table", "sts", ["role": "table"]) {
                Markup.element("caption", "vh") { "States of the \(words: region) region that the ledger names" }
                Markup.element("thead", ["role": "rowgroup"]) {
                    Markup.element("tr", ["role": "row"]) {
                        Markup.element("th", ["role": "columnheader", "scope": "col"]) { "State" }
                        for place in columns {
                            Markup.element("th", ["role": "columnheader", "scope": "col"]) {
                                Markup(words: Self.capital(brief.sections[place].title))
                            }
                        }
                    }
                }
                Markup.element("tbody", ["role": "rowgroup"]) {
                    for row in brief.states {
                        Markup.element("tr", ["role": "row"]) {
                            Markup.element("th", ["role": "rowheader", "scope": "row"]) { Markup(words: row.state.name) }
                            for place in columns { cell(row.counts[place], brief.sections[place].title) }
                        }
                    }
                }
            }
            if !others.isEmpty {
                folded(others.count == 1 ? "The State not yet named" : "The \(others.count) States not yet named") {
                    Markup.element("p") { Markup(words: others.joined(separator: ", ") + ".") }
                }
            }
        }
        return WebSection(
            id: "states", name: "States", heading: "States of the \(words: region) region", body: body,
            asked: [("States", "brief \(region)")])
    }

    private static func capital(_ words: String) -> String {
        words.prefix(1).uppercased() + words.dropFirst()
    }

    /// A dot for one, with their number for more; in words for those who hear the page, and on a narrow screen.
    private func cell(_ count: Int, _ what: String) -> Markup {
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
            Markup.element("span", "cw") { Markup(words: count == 1 ? what : "\(what): \(count)") }
        }
    }
}
