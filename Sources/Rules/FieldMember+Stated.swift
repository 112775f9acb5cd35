import Events
import GlobalCompact

extension Event {
    /// The fields that it has; none where it is of a type that this version does not know.
    var members: [FieldMember] {
        payload.map { FieldGatherer.members(of: $0) } ?? []
    }
}

extension [FieldMember] {
    /// The texts of some fields, in the order of the fields.
    func texts(in fields: Set<String>) -> [String] {
        filter { fields.contains($0.name) }.flatMap { member in
            switch member.value {
            case .text(let text): [text.text]
            case .texts(let texts): texts.map(\.text)
            case .integer, .numbers, .flag, .period, .money, .states, .objectives, .dayRule, .dayRules, .records: [String]()
            }
        }
    }

    /// The days that they state, also within records, with the fields that do: periods, and due days that are dates.
    func periods(path: String = "") -> [(field: String, period: Period)] {
        flatMap { member in
            let field = path + member.name
            return switch member.value {
            case .period(let period): [(field, period)]
            case .dayRule(let rule): rule.date.map { [(field, $0)] } ?? []
            case .dayRules(let rules): rules.compactMap(\.date).map { (field, $0) }
            case .records(let records): records.enumerated().flatMap { $1.periods(path: "\(field)[\($0)].") }
            case .text, .texts, .integer, .numbers, .flag, .money, .states, .objectives: [(field: String, period: Period)]()
            }
        }
    }
}

extension DayRule {
    /// The day that it is, where it names a date and not a meeting's; one that begins with the year of the row is none yet.
    fileprivate var date: Period? {
        if case .date(let text) = anchor { Day(text).map { Period(day: $0) } } else { nil }
    }
}
