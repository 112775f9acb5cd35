import Events
import Formats
import GlobalCompact
import Projections

/// Pledges by objective: bars, folded away until a tenth of what documents state is recorded.
extension WebPage {
    var objectives: WebSection? {
        guard let measure = MeasureCatalogue.measure(named: "pledges") else { return nil }
        var question = MeasureQuery(measure)
        if let region = content.region { question.filters[.region] = [ExactText(region.rawValue)] }
        let items = question.items(certain)
        if items.isEmpty { return nil }
        let counts = Dictionary(
            items.flatMap { $0.keys[.objective, default: []] }.compactMap { Int($0) }.map { ($0, 1) }, uniquingKeysWith: +)
        let named = items.count { !$0.keys[.objective, default: []].isEmpty }
        // Of the scope that is counted, as far as codes tell: of the region, or of none and no State, and of no time in particular.
        let stated = StatedCounts.figures(question, in: certain).filter { figure in
            let stated = figure.stated
            return stated.unit == .count && stated.isDoubtful != true && stated.region == content.region && stated.states.isEmpty
                && stated.over == nil && figure.whole.overText == nil
        }.max {
            let (one, other) = ($0.stated.value ?? 0, $1.stated.value ?? 0)
            return one != other ? one < other : $0.slug > $1.slug
        }
        let possible = question.whole(content.states, naming: .none).first?.possible ?? .count(0)
        let total = stated?.stated.value ?? 0
        let (things, verb) = items.count == 1 ? ("pledge", "is") : ("pledges", "are")
        let scope = content.region.map { " of the \($0.rawValue) region" } ?? ""
        // What two that may be one would make fewer is below nought.
        let perhaps =
            possible.isAboveZero ? ", and \(possible.text) more perhaps" : ", perhaps \(possible.text.drop { $0 == "-" }) fewer"
        let more = possible.isZero ? "" : perhaps
        let recorded: Markup = "\(items.count) \(words: things)\(words: scope) \(words: verb) recorded here\(words: more)"
        let naming: Markup = "\(named) of them \(words: named == 1 ? "names" : "name") objectives; one pledge can name several."
        let body = Markup.element("div") {
            lede("\(recorded)\(beside(stated)). \(naming)")
            if items.count * 10 < total {
                folded("The 23 objectives as bars, as recorded") { bars(counts, of: items.count) }
            } else {
                bars(counts, of: items.count)
            }
            folded(items.count == 1 ? "The pledge that is counted" : "The \(items.count) pledges that are counted") { pledges(items) }
        }
        let region = content.region.map { " --region \($0.rawValue)" } ?? ""
        return WebSection(
            id: "objectives", name: "Objectives", heading: "Pledges by objective", body: body,
            asked: [("Pledges by objective", "measure pledges --by objective\(region)")])
    }

    /// The most that a document states.
    private func beside(_ figure: StatedThing<FigureStated>?) -> Markup {
        guard let figure, let value = figure.stated.value else { return "" }
        let source: Markup = content.facts[figure.event]?.cites.first.map { " (\(citation($0)))" as Markup } ?? ""
        let exactness = figure.stated.exactnessBefore
        return "; a document states \(words: exactness)\(value), \(Markup(figure.stated.scope, upTo: 160))\(source)"
    }

    /// So many pledges are told by name.
    private static let mostPledges = 100

    /// Each by its name, with whose it is and the objectives that it names.
    private func pledges(_ items: [Measure.Item]) -> Markup {
        Markup.element("ul", "ev") {
            for item in items.prefix(Self.mostPledges) {
                let states = item.keys[.state, default: []].map { State(code: $0)?.name ?? $0 }
                let numbers = item.keys[.objective, default: []]
                Markup.element("li") {
                    Markup(words: item.entity.slug)
                    if !states.isEmpty { ", of \(words: states.joined(separator: ", "))" }
                    if !numbers.isEmpty {
                        "; \(words: numbers.count == 1 ? "objective" : "objectives") \(words: numbers.joined(separator: ", "))"
                    }
                }
            }
            if items.count > Self.mostPledges {
                let region = content.region.map { " --region \($0.rawValue)" } ?? ""
                Markup.element("li", "m") { "and \(items.count - Self.mostPledges) more: \(code("list pledges" + region))" }
            }
        }
    }

    private func bars(_ counts: [Int: Int], of total: Int) -> Markup {
        let most = counts.values.max() ?? 1
        return Markup.element("ol", "obj") {
            for objective in Objective.all {
                let count = counts[objective.number, default: 0]
                Markup.element("li") {
                    Markup.element("span", "no") { "\(objective.number)" }
                    Markup.element("span", "on") {
                        Markup.element("abbr", ["title": objective.title]) { Markup(words: objective.shortName) }
                    }
                    Markup.element("span", "ob") {
                        Markup.element("svg", ["viewBox": "0 0 100 10", "preserveAspectRatio": "none", "aria-hidden": "true"]) {
                            Drawing.line("grid", 0, 9.5, 100, 9.5)
                            if count > 0 { Drawing.rect("fil", 0, 1, 100 * Double(count) / Double(max(1, most)), 8) }
                        }
                    }
                    Markup.element("span", "ov") { "\(count)" }
                }
            }
        }
    }
}
