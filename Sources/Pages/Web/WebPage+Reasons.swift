import Events
import Formats
import GlobalCompact
import Projections

/// Why something stands as it does: the text, who owes it, each region or year, the events with document and place.
extension WebPage {
    /// Of so many rows, and so many events, each is told.
    private static let (mostRows, mostEvents) = (60, 24)

    @MarkupBuilder func reasons(_ requirement: Readiness.Requirement) -> Markup {
        let adopted = requirement.adopted
        Markup.element("p", "full") { "\(footnoted(adopted.title))." }
        Markup.element("dl") {
            described("From whom") { owing(adopted) }
            described("How strongly") { Markup(words: Self.strength(adopted.verb)) }
            if !adopted.cites.isEmpty { described("Which text says so") { citations(adopted.cites) } }
            described("Due") { Markup(words: Report.due(requirement)) }
            if !adopted.after.isEmpty { described("Waits for") { adopted.after.map(before).joined(by: ", ") } }
            for sum in Report.sums(requirement.rows) { described("Reckoned") { Markup(sum) } }
            for remark in Report.remarks(requirement.rows).prefix(Self.mostRows) { described("Said of it") { Markup(remark, upTo: 220) } }
            for look in looks(for: requirement) { described("Looked") { told(look) } }
        }
        if requirement.rows.contains(where: { $0.key != nil }) { rows(requirement) }
        events(requirement)
        Markup.element("p", "ask") { code("why \(requirement.slug)") }
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
        Markup.element("ul", "rows") {
            for row in requirement.rows.prefix(Self.mostRows) {
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
        let facts = Set(requirement.rows.flatMap(\.events)).compactMap { content.facts[$0] }.sorted { left, right in
            if left.occurred.last != right.occurred.last { return left.occurred.last < right.occurred.last }
            return left.id < right.id
        }
        if !facts.isEmpty {
            Markup.element("ul", "ev") {
                for fact in facts.prefix(Self.mostEvents) { event(fact) }
                let more = max(facts.count, requirement.rows.map(\.named.count).reduce(0, +)) - Self.mostEvents
                if more > 0 { Markup.element("li", "m") { "and \(more) more" } }
            }
        }
    }

    func event(_ fact: FactRow) -> Markup {
        let says = fact.says.isEmpty || fact.says == fact.title ? "" : (fact.title.isEmpty ? "" : ": ") + fact.says
        return Markup.element("li") {
            Markup.element("span", "d") { Markup(words: fact.occurred.inWords) }
            " \(words: Self.deed(fact.type)): \(footnoted(fact.title + says, upTo: 220))"
            if !fact.cites.isEmpty {
                " "
                Markup.element("span", "cs") { citations(fact.cites) }
            }
        }
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
