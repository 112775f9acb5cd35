import Events
import GlobalCompact
import History
import JSON
import Messages
import Pages
import Projections
import Wire

/// Facts that name something for some days: the day of a pledge's target, a deadline, planned days, the year of a target, a due day. Of
/// days that a thing was given one after another only the last count.
struct DueFacts {
    private let query: Query

    init(_ query: Query) {
        self.query = query
    }

    /// The fields that say until or for when something is meant; not those that say when something was or what time it covers.
    private static let fields: Set<String> = ["targetDate", "planned", "deadline", "until", "year"]

    /// The ids of the facts, and of requirements the due days within the span that they have for their forum, sorted: no field says these.
    func ids(in span: Period) throws(Failure) -> [String: [Day]] {
        var ids = Dictionary(uniqueKeysWithValues: namingFacts(span).map { ($0, [Day]()) })
        let none = RowNaming(events: .none, background: .none) { _ in [] }
        for forum in ReadinessQuestion.known(query.states.certain) {
            for requirement in try query.readiness(of: forum, none)?.requirements ?? [] {
                let days = (requirement.rows.map(\.due) + [requirement.due]).compactMap { $0?.day }
                let due = Set(days.filter { Self.meet(Period(day: $0), span) })
                if !due.isEmpty { ids[requirement.id] = due.union(ids[requirement.id] ?? []).sorted() }
            }
        }
        return ids
    }

    /// The ids of the facts that name days of a span, but for those whose thing was later given other days in the same field.
    private func namingFacts(_ span: Period) -> Set<String> {
        struct Place: Hashable {
            var subject: String
            var field: String
        }
        var holding: [Place: (days: Period, ids: Set<String>)] = [:]
        let meetings = query.states.certain.meetings
        let rules = DayRules(certain: query.states.certain, possible: query.states.withPossible)
        query.view.readStatements(of: query.view.facts) { fact, event, _ in
            guard fact.isCertain(asOf: query.basis.asOf), let payload = event.payload,
                case .object(let members) = FieldWriter.object(payload)
            else { return }
            let (id, subject) = (query.view.id(of: fact), query.view.subject(of: fact))
            for member in members {
                let rule = event.dueRule.flatMap { member.name == "due" ? rules.day($0, key: nil) : nil }
                guard let days = rule.map({ Period(day: $0.day) }) ?? Self.days(member) else { continue }
                // A plan that is vaguer than one before it, or a proposal beside a plan, takes nothing from it.
                let plan = Subject(subject).flatMap { meetings[$0.slug]?.planned?.period }
                if member.name == "planned", let plan, plan != days { continue }
                let place = Place(subject: subject, field: member.name)
                let others = holding[place].flatMap { $0.days == days ? $0.ids : nil } ?? []
                holding[place] = (days, others.union([id]))
            }
        }
        return holding.values.reduce(into: []) { if Self.meet($1.days, span) { $0.formUnion($1.ids) } }
    }

    /// The days that a member names, where it says until or for when something is meant.
    private static func days(_ member: (name: String, value: JSONValue)) -> Period? {
        guard fields.contains(member.name) else { return nil }
        switch member.value {
        case .integer(let year): return try? Period(parsing: String(year))
        case .string(let text): return try? Period(parsing: text)
        case .null, .bool, .double, .array, .object: return nil
        }
    }

    /// Whether two periods have a day in common.
    private static func meet(_ one: Period, _ other: Period) -> Bool {
        one.first <= (other.isOpenEnd ? .latest : other.last) && other.first <= (one.isOpenEnd ? .latest : one.last)
    }
}

extension Event {
    /// The rule for the day by which a target is to be reached. Those of requirements have a day for each forum.
    fileprivate var dueRule: DayRule? {
        if case .target(.set(let target)) = self { target.due } else { nil }
    }
}
