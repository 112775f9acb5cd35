import Events
import GlobalCompact
import History
import JSON
import Messages
import Pages
import Projections
import Wire

/// Facts that name something for some days: the day of a pledge's target, a deadline, planned days, the year of a target, a due day.
struct DueFacts {
    private let query: Query

    init(_ query: Query) {
        self.query = query
    }

    /// The fields that say until or for when something is meant; not those that say when something was or what time it covers.
    private static let fields: Set<String> = ["targetDate", "planned", "deadline", "until", "year"]

    /// The ids of the facts, those of requirements by the due days that they have for their forum.
    func ids(in span: Period) throws(Failure) -> Set<String> {
        var ids: Set<String> = []
        query.view.readStatements(of: query.view.facts) { fact, event, _ in
            guard let payload = event.payload, case .object(let members) = FieldWriter.object(payload) else { return }
            if members.contains(where: { Self.names($0, span) }) { ids.insert(query.view.id(of: fact)) }
        }
        let none = RowNaming(events: .none, background: .none) { _ in [] }
        for forum in ReadinessQuestion.known(query.states.certain) {
            for requirement in try query.readiness(of: forum, none)?.requirements ?? [] {
                let days = (requirement.rows.map(\.due) + [requirement.due]).compactMap { $0?.day }
                if days.contains(where: { Self.meet(Period(day: $0), span) }) { ids.insert(requirement.id) }
            }
        }
        return ids
    }

    private static func names(_ member: (name: String, value: JSONValue), _ span: Period) -> Bool {
        guard fields.contains(member.name) else { return false }
        switch member.value {
        case .integer(let year): return (try? Period(parsing: String(year))).map { meet($0, span) } ?? false
        case .string(let text): return (try? Period(parsing: text)).map { meet($0, span) } ?? false
        case .null, .bool, .double, .array, .object: return false
        }
    }

    /// Whether two periods have a day in common.
    private static func meet(_ one: Period, _ other: Period) -> Bool {
        one.first <= (other.isOpenEnd ? .latest : other.last) && other.first <= (one.isOpenEnd ? .latest : one.last)
    }
}
