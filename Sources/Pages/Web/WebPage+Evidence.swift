import Events
import Formats
import GlobalCompact
import Projections

/// What is expected, in groups by what is known of it: a line each, which opens its reasons.
extension WebPage {
    var evidence: WebSection? {
        let told = told
        if told.isEmpty { return nil }
        let body = Markup.element("div") {
            Markup.element("p", "lede scr") {
                "Each line opens its reasons: which text asks for it, what was recorded, in which document and where."
            }
            Markup.element("p", "lede prn") { "Under each line stands the text that asks for it." }
            Markup.element("div", "tools", ["hidden": ""])
            Markup.element("div", "rh", ["aria-hidden": "true"]) {
                for head in ["Expected", "Of whom", "Due", "Recorded"] { Markup.element("span") { Markup(words: head) } }
            }
            for group in ReadinessGroup.allCases {
                let members = told.filter { $0.group == group }
                if !members.isEmpty { section(group, members) }
            }
        }
        let region = content.region.map { " --region \($0.rawValue)" } ?? ""
        return WebSection(
            id: "readiness", name: "Readiness", heading: "Readiness, by evidence", body: body,
            asked: [("Readiness", "readiness \(forum.slug)\(region)")])
    }

    private func section(_ group: ReadinessGroup, _ members: [Readiness.Requirement]) -> Markup {
        let id = Self.id(of: group)
        return Markup.element("section", "grp \(id)", ["aria-labelledby": id]) {
            Markup.element("h3", ["id": id]) {
                EvidenceShape(group).icon()
                Markup.element("span") { Markup(words: Self.title(of: group)) }
                " "
                Markup.element("span", "n") { "\(members.count)" }
            }
            if let note = note(of: group, members) {
                Markup.element("p", "gn") { note }
            }
            Markup.element("ul", "req") {
                for member in members { line(member, sharesLook: sharedLook(members) != nil) }
            }
        }
    }

    private static func title(of group: ReadinessGroup) -> String {
        switch group {
        case .missed: "Missed, a document says so"
        case .notFound: "Looked for, not found"
        case .inPart: "In part"
        case .nobodyLooked: "Nobody has looked"
        case .notYetDue: "Not yet due"
        case .waits: "Waits for a step before it"
        case .done: "Done"
        case .voluntary: "Voluntary"
        }
    }

    /// What is the same of all of a group.
    private func note(of group: ReadinessGroup, _ members: [Readiness.Requirement]) -> Markup? {
        switch group {
        case .notFound:
            let day = sharedLook(members).map { "Looked for on \($0.inWords), after the due day. " } ?? ""
            return "\(words: day)That nothing was found is no sign that it did not happen."
        case .nobodyLooked: return "This says nothing about anybody: no look at a source is recorded."
        case .voluntary: return "Invited, never owed, so never missing."
        case .missed, .inPart, .notYetDue, .waits, .done: return nil
        }
    }

    /// The day on which all of them were looked for.
    private func sharedLook(_ members: [Readiness.Requirement]) -> Day? {
        let looks = Set(members.flatMap { $0.rows.map(\.looked) })
        return looks.count == 1 ? looks.first.flatMap(\.self) : nil
    }

    // MARK: A line

    private func line(_ requirement: Readiness.Requirement, sharesLook: Bool) -> Markup {
        let adopted = requirement.adopted
        return Markup.element("li", ["id": "r-" + requirement.slug]) {
            Markup.element("details") {
                Markup.element("summary") {
                    Markup.element("span", "lb") {
                        Markup(adopted.shortTitle, upTo: 90)
                        Markup.element("span", "ct", ["aria-hidden": "true"]) { source(adopted.cites) }
                    }
                    Markup.element("span", "ow") {
                        hidden(", from ")
                        adopted.owedBy.isEmpty ? "nobody named" : Markup(adopted.owedBy.joined(separator: ", "), upTo: 90)
                    }
                    Markup.element("span", "du") {
                        hidden(", due ")
                        Markup(words: Report.due(requirement))
                    }
                    Markup.element("span", "re") {
                        hidden(", recorded: ")
                        recorded(requirement, sharesLook: sharesLook)
                    }
                }
                Markup.element("div", "why") { reasons(requirement) }
            }
        }
    }

    /// Words for those who hear the page.
    func hidden(_ words: String) -> Markup {
        Markup.element("span", "vh") { Markup(words: words) }
    }

    /// Where a text asks for it, for paper, where there is no link.
    private func source(_ cites: [Citation]) -> Markup {
        cites.first.map { "\(Markup(name(ofDocument: $0.document), upTo: 64)), \(Markup($0.at, upTo: 90))" as Markup } ?? ""
    }

    /// What is recorded of it, in a few words.
    private func recorded(_ requirement: Readiness.Requirement, sharesLook: Bool) -> Markup {
        let rows = requirement.rows
        switch requirement.group {
        case .notFound:
            let days = sharesLook ? "" : Set(rows.compactMap(\.looked)).sorted().map(\.inWords).joined(separator: ", ")
            return "\(hidden("looked for, not found "))\(words: days.isEmpty ? "" : "looked \(days)")"
        case .nobodyLooked:
            let all = rows.count > 1 ? "none of \(rows.count) \(Report.keys(requirement)) looked at" : ""
            return "\(hidden("nobody has looked "))\(words: all)"
        case .waits:
            let before = requirement.adopted.after.map { label(of: $0) }
            return "\(narrow("waits for: "))\(before.map { Markup($0, upTo: 44) }.joined(by: ", "))"
        case .inPart:
            return "\(narrow("so far "))\(partly(requirement))"
        case .done, .missed:
            let late = rows.contains { $0.status == .metLate } ? ", late" : ""
            return "\(narrow(requirement.group == .done ? "done " : ""))\(words: Report.reached(requirement) + late)"
        case .notYetDue: return "\(hidden("not yet due"))"
        case .voluntary: return "\(hidden("voluntary "))\(words: Report.voluntary(rows))"
        }
    }

    /// A share that a document states, or how much of what is expected is there.
    private func partly(_ requirement: Readiness.Requirement) -> Markup {
        if requirement.rows.count == 1, let row = requirement.rows.first, row.itemised != nil, let stated = Report.statedShare(row) {
            return "\(stated), as stated"
        }
        return Markup(words: Report.reached(requirement))
    }

    /// Words that only a narrow screen needs.
    private func narrow(_ words: String) -> Markup {
        words.isEmpty ? "" : Markup.element("span", "nr") { Markup(words: words) }
    }

    /// What a requirement is called in a few words.
    func label(of slug: String) -> String {
        readiness.requirements.first { $0.slug == slug }?.adopted.shortTitle ?? slug
    }
}
