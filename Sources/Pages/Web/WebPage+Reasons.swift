import Events
import Formats
import GlobalCompact
import Projections

/// Why something stands as it does: the text, who owes it, each region or year, the events with document and place.
extension WebPage {
    /// Of so many rows, and so many events, each is told.
    private static let (mostRows, mostEvents) = (24, 24)

    @MarkupBuilder func reasons(_ requirement: Readiness.Requirement) -> Markup {
        let adopted = requirement.adopted
        Markup.element("p", "full") { "\(footnoted(adopted.title))." }
        Markup.element("dl") {
            described("From whom") { owing(adopted) }
            described("How strongly") { Markup(words: Self.strength(adopted.verb)) }
            if !adopted.cites.isEmpty { described("Which text says so") { citations(adopted.cites) } }
            described("Due") { Markup(words: Report.due(requirement)) }
            if !adopted.after.isEmpty { described("Waits for") { adopted.after.map(before).joined(by: ", ") } }
            for row in requirement.rows where row.itemised != nil { reckoned(row) }
            for remark in Report.remarks(requirement.rows).prefix(3) { described("Said of it") { Markup(remark, upTo: 220) } }
            for look in looks(for: requirement) { described("Looked") { told(look) } }
        }
        if requirement.rows.contains(where: { $0.key != nil && $0.key?.dimension != .fund }) { rows(requirement) }
        events(requirement)
        Markup.element("p", "ask") { code("why \(requirement.slug)") }
    }

    /// What a document states of an amount, what that comes to, and what events itemise.
    @MarkupBuilder private func reckoned(_ row: Readiness.Row) -> Markup {
        let days = row.stated.map { ", " + Report.said(on: $0) } ?? ""
        let of = row.expected.map { " of " + Report.short($0) } ?? ""
        described("Stated") { "\(Report.statedShare(row) ?? "")\(words: of + days)" }
        described("Reckoned") { "\(words: Report.short(row.reached)) from that share; no document gives an amount" }
        if let itemised = row.itemised {
            described("Itemised") {
                Markup(words: itemised.isZero ? "nothing in \(itemised.currency?.code ?? "that currency")" : Report.short(itemised))
            }
        }
    }

    private func described(_ what: String, @MarkupBuilder _ value: () -> Markup) -> Markup {
        "\(Markup.element("dt") { Markup(words: what) })\(Markup.element("dd") { value() })"
    }

    private func owing(_ adopted: RequirementAdopted) -> Markup {
        let by: Markup = adopted.owedBy.isEmpty ? "not said" : Markup(adopted.owedBy.joined(separator: ", "), upTo: 160)
        return adopted.owedTo.isEmpty ? by : "\(by) to \(Markup(adopted.owedTo.joined(separator: ", "), upTo: 160))"
    }

    /// The text's own verb, in words.
    private static func strength(_ verb: RequirementVerb) -> String {
        switch verb {
        case .mandates: "mandated"
        case .requests: "requested"
        case .invites: "invited"
        case .encourages: "encouraged"
        case .commits: "committed to"
        case .will: "announced: \u{201C}will\u{201D}"
        case .target: "a target"
        case .voluntary: "voluntary"
        case .draft: "a draft decision"
        }
    }

    /// What must come first: a link where it stands on the page.
    private func before(_ slug: String) -> Markup {
        let isThere = told.contains { $0.slug == slug }
        let name = Markup(label(of: slug), upTo: 90)
        return isThere ? Markup.link(to: "r-" + slug) { name } : name
    }

    // MARK: Looks

    /// The looks that were for it, the latest first.
    private func looks(for requirement: Readiness.Requirement) -> [LookState] {
        guard requirement.looked != nil, requirement.group != .done else { return [] }
        return certain.looks.filter { $0.checked.requirements.contains(requirement.slug) }.suffix(3).reversed()
    }

    private func told(_ look: LookState) -> Markup {
        let whole = look.whole
        let title: Markup = whole?.title.map { "\(footnoted($0, upTo: 160)). " } ?? ""
        return "\(words: look.fact.occurred.inWords): \(title)\(footnoted(whole?.scope ?? "", upTo: 400))"
    }

    // MARK: Rows

    /// How each of its regions, years, pledges or States stands.
    @MarkupBuilder private func rows(_ requirement: Readiness.Requirement) -> Markup {
        // Of many, those come first of which something is known.
        let isKnown: (Readiness.Row) -> Bool = { ![.nobodyLooked, .waits, .notYetDue].contains($0.group) }
        let all = requirement.rows
        let ordered = all.count > Self.mostRows ? all.filter(isKnown) + all.filter { !isKnown($0) } : all
        Markup.element("ul", "rows") {
            for row in ordered.prefix(Self.mostRows) {
                let shape = EvidenceShape(row)
                Markup.element("li") {
                    shape.icon("i s")
                    " "
                    Markup.element("b") { footnoted(name(of: row), upTo: 90) }
                    " \(words: standing(row, shape))"
                }
            }
        }
        let more = requirement.rows.count - Self.mostRows
        if more > 0 { Markup.element("p", "m") { "and \(more) more" } }
    }

    private func name(of row: Readiness.Row) -> String {
        guard let key = row.key else { return "" }
        switch key.dimension {
        case .pledge: return certain.pledges[key.value]?.title ?? key.value
        case .state, .donor: return State(code: key.value)?.name ?? key.value
        default: return key.value
        }
    }

    private func standing(_ row: Readiness.Row, _ shape: EvidenceShape) -> String {
        let due = row.due.map { ", due \(Report.told($0))" } ?? ""
        switch row.group {
        case .done: return (row.metDays.map { "done, \($0.inWords)" } ?? "done") + (row.status == .metLate ? ", late" : "")
        case .notFound: return row.looked.map { "looked for on \($0.inWords), not found" } ?? shape.word
        case .inPart: return (row.expected.map { "\(Report.short(row.reached)) of \(Report.short($0))" } ?? shape.word) + due
        case .voluntary: return row.status.rawValue
        case .missed: return shape.word
        case .nobodyLooked, .waits, .notYetDue: return shape.word + due
        }
    }

    // MARK: Events

    /// The events that say so, by their days.
    @MarkupBuilder private func events(_ requirement: Readiness.Requirement) -> Markup {
        events(requirement.rows.flatMap(\.events), count: requirement.rows.map { $0.named.count }.reduce(0, +))
    }

    /// Some events by their days, each with its documents and places.
    ///
    /// - Parameter count: how many there are, named or not.
    @MarkupBuilder func events(_ ids: [String], count: Int) -> Markup {
        let facts = Set(ids).compactMap { content.facts[$0] }.sorted { left, right in
            if left.occurred.last != right.occurred.last { return left.occurred.last < right.occurred.last }
            return left.id < right.id
        }
        if !facts.isEmpty {
            Markup.element("ul", "ev") {
                for fact in facts.prefix(Self.mostEvents) { event(fact) }
                let more = max(facts.count, count) - min(facts.count, Self.mostEvents)
                if more > 0 { Markup.element("li", "m") { "and \(more) more" } }
            }
        }
    }

    private func event(_ fact: FactRow) -> Markup {
        // Of a meeting that it was held is all; what else is counted of it says nothing of this.
        let says = fact.says == fact.title || fact.type.thing == .meeting ? "" : fact.says
        let name = name(of: fact)
        return Markup.element("li") {
            Markup.element("span", "d") { Markup(words: fact.occurred.inWords) }
            " \(words: Self.deed(fact.type)): \(footnoted(says.isEmpty ? name : "\(name): \(says)", upTo: 220))"
            if !fact.cites.isEmpty {
                " "
                Markup.element("span", "cs") { citations(fact.cites) }
            }
        }
    }

    /// What a thing is called: its title, else whose it is; of a figure what is counted, and of what.
    private func name(of fact: FactRow) -> String {
        let slug = String(fact.subject.drop { $0 != "/" }.dropFirst())
        if fact.type.thing == .figure, let figure = certain.figures[slug]?.whole {
            return "\(Report.words(ofKind: figure.of)), \(figure.scope)"
        }
        if !fact.title.isEmpty, fact.title != slug { return fact.title }
        return fact.states.isEmpty ? slug : fact.states.map { State(code: $0)?.name ?? $0 }.joined(separator: ", ")
    }

    /// What happened, in a word or two.
    private static func deed(_ type: EventType) -> String {
        switch type {
        case .meetingConvened: "held"
        case .meetingScheduled: "planned"
        case .meetingRescheduled: "planned anew"
        case .documentPublished: "published"
        case .figureStated: "stated"
        case .findingRecorded: "found"
        case .targetReached: "said to be reached"
        case .targetMissed: "said to be missed"
        case .sourceChecked: "looked"
        default: type.thing.rawValue + " " + type.verb.replacing("-", with: " ")
        }
    }
}
