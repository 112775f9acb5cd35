import Events
import Formats
import GlobalCompact
import Projections

/// How the days of a forum moved: on an axis of years a week is a hair's breadth, so that they have one of their own.
extension WebPage {
    private struct Told {
        var by: Period
        var days: Period
        var isHeld: Bool
        var cites: [Citation]
    }

    func moved(_ forum: ReviewTimeline.MovedForum) -> Markup {
        var rows = forum.told.map { plan in
            Told(by: plan.fact.occurred, days: plan.period, isHeld: false, cites: content.facts[plan.fact.id]?.cites ?? [])
        }
        if let held = forum.meeting.held {
            let cites = forum.meeting.decisive.compactMap { content.facts[$0]?.cites.first }
            rows.append(Told(by: held, days: held, isHeld: true, cites: cites))
        }
        let year = (rows.last { $0.days.last.year == $0.days.first.year }?.days ?? forum.told[0].period).last.year
        return Markup.element("table", "moved") {
            Markup.element("caption") { "How the days moved of the \(Markup(forum.meeting.title, upTo: 90))" }
            Markup.element("thead") {
                Markup.element("tr") {
                    Markup.element("th", ["scope": "col"]) { "Told" }
                    Markup.element("th", ["scope": "col"]) { "The forum is" }
                    Markup.element("th", "pic", ["scope": "col"]) {
                        hidden("In the year \(year)")
                        Markup.element("span", "months", ["aria-hidden": "true"]) {
                            for month in ["Jan", "Apr", "Jul", "Oct"] { Markup.element("span") { Markup(words: month) } }
                        }
                    }
                    Markup.element("th", ["scope": "col"]) { "By" }
                }
            }
            Markup.element("tbody") {
                for row in rows { self.row(row, in: year) }
            }
        }
    }

    private func row(_ told: Told, in year: Int) -> Markup {
        Markup.element("tr") {
            Markup.element("td") { Markup(words: told.by.inWords) }
            Markup.element("td") {
                if told.isHeld {
                    Markup.element("b") { "held \(words: told.days.inWords)" }
                } else {
                    "planned for \(words: told.days.inWords)"
                }
            }
            Markup.element("td", "pic") { bar(told, in: year) }
            Markup.element("td") { citations(Array(told.cites.prefix(2))) }
        }
    }

    private func bar(_ told: Told, in year: Int) -> Markup {
        let scale = TimelineScale(years: year...year, start: 0, end: 240)
        let from = max(0, scale.place(told.days.isOpenStart ? told.days.last : told.days.first))
        let to = min(240, scale.place(told.days.last.adding(days: 1)))
        return Markup.element("svg", "mv", ["viewBox": "0 0 240 16", "preserveAspectRatio": "none", "aria-hidden": "true"]) {
            Drawing.line("grid", 0, 15.5, 240, 15.5)
            for x in [0.0, 60, 120, 180, 240] { Drawing.line("grid", x, 0, x, 16) }
            if to > from { Drawing.rect(told.isHeld ? "hb" : "pb", from + 0.8, 3.5, max(3.2, to - from - 1.5), 9) }
        }
    }
}
