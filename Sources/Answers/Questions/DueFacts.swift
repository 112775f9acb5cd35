import Events
import GlobalCompact
import History
import JSON
import Messages
import Pages
import Projections
import Wire

/// Facts that name something for a year: the day of a pledge's target, a deadline, planned days, the year of a target, a due day.
struct DueFacts {
    private let query: Query

    init(_ query: Query) {
        self.query = query
    }

    /// The fields that say until or for when something is meant; not those that say when something was or what time it covers.
    private static let fields: Set<String> = ["targetDate", "planned", "deadline", "until", "year"]

    /// The ids of the facts, those of requirements by the due days that they have for their forum.
    func ids(in year: Int) throws(Failure) -> Set<String> {
        guard let span = try? Period(parsing: String(year)) else { return [] }
        var ids: Set<String> = []
        query.view.readStatements(of: query.view.facts) { fact, event, _ in
            guard let payload = event.payload, case .object(let members) = FieldWriter.object(payload) else { return }
            if members.contains(where: { Self.names($0, span, year) }) { ids.insert(query.view.id(of: fact)) }
        }
        let none = RowNaming(events: .none, background: .none) { _ in [] }
        for forum in ReadinessQuestion.known(query.states.certain) {
            for requirement in try query.readiness(of: forum, none)?.requirements ?? [] {
                let days = (requirement.rows.map(\.due) + [requirement.due]).compactMap { $0?.day }
                if days.contains(where: { span.first <= $0 && $0 <= span.last }) { ids.insert(requirement.id) }
            }
        }
        return ids
    }

    private static func names(_ member: (name: String, value: JSONValue), _ span: Period, _ year: Int) -> Bool {
        guard fields.contains(member.name) else { return false }
        switch member.value {
        case .integer(let number): return number == year
        case .string(let text):
            guard let period = try? Period(parsing: text) else { return false }
            return period.first <= span.last && span.first <= period.last
        case .null, .bool, .double, .array, .object: return false
        }
    }
}
