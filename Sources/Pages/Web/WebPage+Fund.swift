import Events
import Formats
import GlobalCompact
import Projections

/// The fund: its targets, what documents state of them, and what is recorded one by one.
extension WebPage {
    var fund: WebSection? {
        // A fund is of no region.
        guard content.region == nil, let code = FundAccount.funds(in: certain).first else { return nil }
        let account = FundAccount(code, in: certain)
        let rows = told(account)
        if rows.isEmpty { return nil }
        let rules = DayRules(certain: certain, possible: content.states.withPossible)
        let panels = FundPanels(account, rules)
        let body = Markup.element("div") {
            lede(summary(account))
            if let panels { figure(panels) }
            folded("Every target, statement and contribution, with its document") {
                Markup.element("table", "plain") {
                    Markup.element("caption", "vh") { "What documents say of the fund" }
                    head(["Told", "What", "Amount", "By"])
                    Markup.element("tbody") {
                        for row in rows { row }
                    }
                }
            }
        }
        return WebSection(
            id: "fund", name: "The fund", heading: "The fund: asked for, stated, itemised", body: body,
            asked: [("The fund", "fund \(code)")])
    }

    private func summary(_ account: FundAccount) -> Markup {
        let shares = account.targets.compactMap { target -> Markup? in
            guard let amount = target.whole.amount, let share = target.share else { return nil }
            let stated = share.figure.stated
            let exactness = stated.exactnessBefore
            let (of, days) = (Report.short(.sum(amount)), Report.said(on: share.figure.occurred))
            return "Stated \(words: days): \(words: exactness)\(stated.value ?? 0) % of \(words: of). "
        }
        let count = account.contributions.count
        let (sums, blanks) = FundAccount.sum(account.contributions.flatMap { [$0.standing ?? $0.announced].compactMap(\.self) })
        let amounts = sums.map(Report.short) + (blanks == 0 ? [] : ["\(blanks) without an amount"])
        let itemised: Markup =
            count == 0
            ? "No contribution is recorded by name."
            : "\(count) \(words: count == 1 ? "contribution is" : "contributions are") recorded by name: "
                + "\(words: amounts.joined(separator: ", ")). Currencies are never added up."
        return shares.joined() + itemised
    }

    private func figure(_ panels: FundPanels) -> Markup {
        func sample(@MarkupBuilder _ drawing: () -> Markup) -> Markup {
            Markup.element("svg", "lg", ["viewBox": "0 0 20 20", "aria-hidden": "true"]) { drawing() }
        }
        return Markup.element("figure") {
            panels.markup(isWide: true)
            panels.markup(isWide: false)
            Markup.element("ul", "legend") {
                Markup.element("li") { "\(sample { Drawing.group("plan") { Drawing.diamond(10, 10, 7) } })target" }
                if panels.isStated {
                    Markup.element("li") { "\(sample { Drawing.group("held") { Drawing.circle(10, 10, 6) } })stated by a document" }
                }
                if panels.isReckoned {
                    Markup.element("li") { "\(sample { FundPanels.half(10, 10) })reckoned here from a stated share" }
                }
            }
            Markup.element("figcaption") {
                "A filled year is said to have been reached; what came in is not said with it. Amounts that are doubtful, of a "
                "region or of some donors, or in another currency stand in the table and are not drawn."
            }
        }
    }

    // MARK: The table

    private func told(_ account: FundAccount) -> [Markup] {
        let targets = account.targets.flatMap { $0.state.events }
        let gifts = account.contributions.flatMap(\.events)
        let figures = account.figures.map(\.event)
        return (targets + figures + gifts).compactMap { content.facts[$0] }.map { fact in
            let figure = account.figures.first { $0.event == fact.id }?.whole
            return Markup.element("tr") {
                Markup.element("td") { Markup(words: fact.occurred.inWords) }
                Markup.element("td") { what(fact, figure) }
                Markup.element("td") { amount(fact, figure) }
                Markup.element("td") { citations(Array(fact.cites.prefix(3))) }
            }
        }
    }

    @MarkupBuilder private func what(_ fact: FactRow, _ figure: FigureStated?) -> Markup {
        if let figure {
            "\(Markup(Report.words(ofKind: figure.of), upTo: 90)), \(footnoted(figure.scope, upTo: 160))"
            if figure.isDoubtful == true {
                " "
                Markup.element("span", "dbt") { "doubtful: \(Markup(figure.why ?? "it does not fit other sources", upTo: 220))" }
            }
        } else {
            "\(footnoted(fact.title, upTo: 160)): \(words: fact.type.verb)"
        }
    }

    private func amount(_ fact: FactRow, _ figure: FigureStated?) -> Markup {
        if let figure {
            let exactness = figure.exactnessBefore
            if let amount = figure.amount { return Markup(words: exactness + Report.short(.sum(amount))) }
            return figure.value.map { Markup(words: exactness + String($0) + (figure.unit == .percent ? " %" : "")) } ?? "blank"
        }
        switch fact.value {
        case .amount(let money): return Markup(words: Report.short(.sum(money)))
        case .number, nil: return [.targetReached, .targetMissed].contains(fact.type) ? Markup(words: fact.type.verb) : "blank"
        }
    }
}
