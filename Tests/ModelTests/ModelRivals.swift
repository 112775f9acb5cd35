import DeskTesting
import JSON

/// Corrections of one field that started from the same state of it.
enum ModelRivals {
    /// A line a pair and a field: the event, the field, both ids; sorted.
    static func pairs(_ lines: [ModelLine]) -> [String] {
        let known = ModelView.oncePerID(lines)
        let standing = known.filter { $0.type == "event.corrected" && ModelView.isStanding($0.id, known) }.sorted {
            ($0.recorded, $0.id) < ($1.recorded, $1.id)
        }
        var pairs: [String] = []
        for (place, one) in standing.enumerated() {
            for other in standing[(place + 1)...] where one["event"] == other["event"] && isFact(one["event"]?.text, known) {
                for field in ModelView.said(one, known).map(\.name) {
                    guard let state = state(of: field, before: one, known), state == self.state(of: field, before: other, known) else {
                        continue
                    }
                    let group = all(from: state, field, of: one["event"], known)
                    let isSettled = standing.contains { later in
                        (later.recorded, later.id) > (other.recorded, other.id)
                            && group.contains(self.state(of: field, before: later, known) ?? "")
                    }
                    if !isSettled {
                        pairs.append("\(one["event"]?.text ?? "") \(field) \([one.id, other.id].sorted().joined(separator: " "))")
                    }
                }
            }
        }
        return pairs.sorted()
    }

    /// All corrections of a field that started from one state of it, also such as were retracted: one on top of any of them settles all.
    private static func all(from state: String, _ field: String, of event: JSONValue?, _ lines: [ModelLine]) -> [String] {
        lines.filter { $0.type == "event.corrected" && $0["event"] == event && self.state(of: field, before: $0, lines) == state }.map(\.id)
    }

    /// Whether an event stands.
    private static func isFact(_ id: String?, _ lines: [ModelLine]) -> Bool {
        id.map { id in lines.contains { $0.id == id } && ModelView.isStanding(id, lines) } ?? false
    }

    /// The nearest line back from a correction that says a field, else the event; nothing where it does not say the field itself.
    private static func state(of field: String, before correction: ModelLine, _ lines: [ModelLine]) -> String? {
        guard ModelView.said(correction, lines).contains(where: { $0.name == field }) else { return nil }
        var next = correction["replaces"]?.text
        while let id = next, let line = lines.first(where: { $0.id == id }), line.type == "event.corrected" {
            if ModelView.said(line, lines).contains(where: { $0.name == field }) { return id }
            next = line["replaces"]?.text
        }
        return next
    }
}

extension ProgramDesk {
    /// The pairs of rivals that `check` lists, as the model writes them.
    func rivals() throws -> [String] {
        var pairs = Set<String>()
        for found in try ask(["check"], isRefused: true)["contradictions"]?.items ?? [] where found["code"]?.text == "rival-corrections" {
            guard let what = found["what"]?.text, let place = found["where"]?.text else { continue }
            guard let said = what.firstMatch(of: /^changes (.+) of event (\S+), which (.+) changed from the same state/),
                let own = place.firstMatch(of: /^event (\S+):/)
            else {
                pairs.insert("? " + what)
                continue
            }
            for field in said.output.1.split(separator: ", ") {
                for other in said.output.3.split(separator: ", ") {
                    let ids = [String(own.output.1), String(other)].sorted().joined(separator: " ")
                    pairs.insert("\(said.output.2) \(field) \(ids)")
                }
            }
        }
        return pairs.sorted()
    }
}
