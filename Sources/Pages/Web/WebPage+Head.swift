import Events
import Formats
import GlobalCompact
import Projections

/// The head of the page: which forum, when and where, and how much stands how.
extension WebPage {
    var header: Markup {
        Markup.element("header", "top") {
            Markup.element("div", "wrap") {
                Markup.element("p", "over") {
                    "Global Compact for Migration, follow-up and review "
                    Markup.element("span", "asof") {
                        Markup(words: content.region.map { "\($0.rawValue) region, " } ?? "")
                        "as of \(words: content.asOf.inFullWords)"
                    }
                }
                Markup.element("h1") { Markup(forum.title, upTo: 160) }
                Markup.element("p", "lead") {
                    when
                    Markup.element("span", "caution") { caution }
                }
                tally
            }
        }
    }

    /// When and where it was held, or is planned.
    private var when: Markup {
        let place = forum.entity.stated(MeetingDescription.self).place.map { " in \(Markup($0, upTo: 64))" as Markup } ?? ""
        if forum.status == .cancelled { return "Cancelled. " }
        if let held = forum.held { return "Held \(words: held.inWords)\(place). " }
        guard let dates = readiness.dates else { return "Its days are not known. " }
        let mark = readiness.days?.isPlanUndated == true ? " (the day of planning is not known)" : ""
        return "Planned for \(words: dates.inWords)\(place)\(words: mark). "
    }

    private var caution: Markup {
        let looked =
            readiness.looked.map { "sources were last looked through on \($0.inFullWords)." }
            ?? "no look at a source is recorded that covers what is expected."
        func sentence(_ before: String) -> Markup {
            Markup(words: before.isEmpty ? looked.prefix(1).uppercased() + looked.dropFirst() : before + looked)
        }
        if forum.status == .cancelled {
            return readiness.dropped == 0 ? sentence("") : "What was expected for it, \(readiness.dropped) things, is dropped with it."
        }
        let passed = readiness.dates.map { content.asOf > $0.last && !$0.isOpenEnd } ?? false
        if forum.held == nil, passed {
            return sentence("Nothing recorded says that it was held, which is no sign that it was not: ")
        }
        if forum.held == nil, let left = readiness.daysLeft, left > 0 {
            return sentence(left == 1 ? "One day is left: " : "\(left) days are left: ")
        }
        return sentence("")
    }

    // MARK: How much stands how

    /// Of so many shapes of one group each is drawn.
    private static let mostShapes = 36

    @MarkupBuilder private var tally: Markup {
        let told = told
        if !told.isEmpty {
            let scope = content.region.map { " in the \($0.rawValue) region" } ?? ""
            Markup.element("h2", "q") {
                told.count == 1
                    ? "One thing is expected or invited\(words: scope) on the road to it"
                    : "\(told.count) things are expected or invited\(words: scope) on the road to it"
            }
            Markup.element("ul", "tally") {
                for group in Self.tallied {
                    let members = told.filter { $0.group == group }
                    if !members.isEmpty { part(group, members) }
                }
            }
        }
    }

    /// What is done comes first, what is voluntary last.
    private static let tallied: [ReadinessGroup] = [
        .done, .inPart, .missed, .notFound, .nobodyLooked, .waits, .notYetDue, .voluntary,
    ]

    private func part(_ group: ReadinessGroup, _ members: [Readiness.Requirement]) -> Markup {
        let id = Self.id(of: group)
        return Markup.element("li", id) {
            Markup.link(to: id) {
                Markup.element("span", "num") { "\(members.count)" }
                Markup.element("span", "w") { words(of: group, members.count) }
                Markup.element("span", "marks", ["aria-hidden": "true"]) {
                    for member in members.prefix(Self.mostShapes) { EvidenceShape(member).icon() }
                }
            }
        }
    }

    private func words(of group: ReadinessGroup, _ count: Int) -> Markup {
        let broken = Markup.element("br")
        return switch group {
        case .done: "done"
        case .inPart: "in part"
        case .missed: "missed, a \(broken)document says so"
        case .notFound: "looked for, \(broken)not found"
        case .nobodyLooked: "nobody \(broken)has looked"
        case .waits: count == 1 ? "waits for a \(broken)step before" : "wait for a \(broken)step before"
        case .notYetDue: "not yet due"
        case .voluntary: "voluntary"
        }
    }

    /// The id of a group's heading.
    static func id(of group: ReadinessGroup) -> String {
        "g-" + EvidenceShape(group).rawValue
    }
}
