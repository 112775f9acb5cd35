import Events
import Formats
import GlobalCompact
import Projections

/// The steps of the reviews down, the regions across.
extension WebPage {
    var regions: WebSection? {
        let steps = Report.regionalSteps(readiness)
        if steps.isEmpty || content.region != nil { return nil }
        let body = Markup.element("div") {
            lede(summary(steps))
            table(steps)
            legend(steps)
        }
        return WebSection(
            id: "chain", name: "Regions", heading: "The regions, step by step", body: body,
            asked: [("Regions", "readiness \(forum.slug)")])
    }

    /// How far the regions have come with each step, and what nobody has looked for.
    private func summary(_ steps: [Readiness.Requirement]) -> Markup {
        let reached = steps.compactMap { step -> Markup? in
            let done = step.rows.count(where: \.status.isMet)
            if done == 0 || step.rows.count == 1 { return nil }
            return "\(Markup(step.adopted.shortTitle, upTo: 90)): \(done) of \(step.rows.count) regions"
        }
        let unseen = steps.filter { $0.group == .nobodyLooked }.map { Markup($0.adopted.shortTitle, upTo: 90) }
        let first: Markup = reached.isEmpty ? "No step is recorded as done. " : "\(reached.joined(by: "; ")). "
        return unseen.isEmpty ? first : "\(first)Nobody has looked for: \(unseen.joined(by: "; "))."
    }

    private func table(_ steps: [Readiness.Requirement]) -> Markup {
        Markup.element("table", "chain", ["role": "table"]) {
            Markup.element("caption", "vh") { "Steps by region" }
            Markup.element("thead", ["role": "rowgroup"]) {
                Markup.element("tr", ["role": "row"]) {
                    Markup.element("th", ["role": "columnheader", "scope": "col"]) { hidden("Step") }
                    for region in Region.allCases {
                        Markup.element("th", ["role": "columnheader", "scope": "col"]) {
                            Markup(words: region.rawValue)
                            Markup.element("span", "rn") { Markup(words: region.area) }
                        }
                    }
                }
            }
            Markup.element("tbody", ["role": "rowgroup"]) {
                for step in steps {
                    Markup.element("tr", ["role": "row"]) {
                        Markup.element("th", ["role": "rowheader", "scope": "row"]) { Markup(step.adopted.shortTitle, upTo: 90) }
                        for region in Region.allCases {
                            cell(step.rows.first { $0.key?.dimension == .region && $0.key?.value == region.rawValue })
                        }
                    }
                }
            }
        }
    }

    private func cell(_ row: Readiness.Row?) -> Markup {
        guard let row else {
            return Markup.element("td", ["role": "cell"]) { hidden("not expected") }
        }
        let shape = EvidenceShape(row)
        return Markup.element("td", "g-" + shape.rawValue, ["role": "cell"]) {
            shape.icon()
            if row.group == .done, let days = row.metDays {
                Markup.element("span", "dt") { Self.compact(days) }
            } else {
                Markup.element("span", "wd") { Markup(words: word(row, shape)) }
            }
        }
    }

    /// How it stands, as briefly as a cell needs it.
    private func word(_ row: Readiness.Row, _ shape: EvidenceShape) -> String {
        switch row.group {
        case .nobodyLooked: "nobody looked"
        case .notFound: "not found"
        case .missed: "missed"
        case .notYetDue: row.due.map { "due \(Report.told($0))" } ?? shape.word
        default: shape.word
        }
    }

    /// `8–10 Oct 2024`, the year such that it can stand in a line of its own.
    private static func compact(_ days: Period) -> Markup {
        let words = WebDays.dashed(days).split(separator: " ")
        guard words.count > 1, let year = words.last else { return Markup(words: WebDays.dashed(days)) }
        return "\(words: words.dropLast().joined(separator: " ")) \(Markup.element("span", "y") { Markup(words: String(year)) })"
    }

    private func legend(_ steps: [Readiness.Requirement]) -> Markup {
        let groups = Set(steps.flatMap { $0.rows.map(\.group) })
        let shapes: [(ReadinessGroup, String)] = [
            (.done, "done, with its days"), (.inPart, "in part"), (.missed, "missed, a document says so"),
            (.notFound, "looked for, not found"), (.nobodyLooked, "nobody has looked"), (.waits, "waits for the step above"),
            (.notYetDue, "not yet due"),
        ]
        return Markup.element("ul", "legend") {
            for (group, words) in shapes where groups.contains(group) {
                Markup.element("li") { "\(EvidenceShape(group).icon())\(words: words)" }
            }
        }
    }
}

extension Region {
    /// The part of the world, in few words.
    fileprivate var area: String {
        switch self {
        case .unece: "Europe and North America"
        case .eca: "Africa"
        case .eclac: "Latin America and the Caribbean"
        case .escap: "Asia and the Pacific"
        case .escwa: "Western Asia"
        }
    }
}
