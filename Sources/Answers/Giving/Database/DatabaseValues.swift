import Events
import Formats
import GlobalCompact

/// Values of fields as cells of a database.
enum DatabaseValues {
    /// The cells of a field that holds one value, as many as it has columns.
    static func cells(_ value: FieldValue) -> [SQLValue] {
        switch value {
        case .text(let text): [.text(text.text)]
        case .integer(let number): [.integer(Int64(number))]
        case .flag(let flag): [.flag(flag)]
        case .period(let period): [.text(period.description), day(period.earliest), day(period.latest)]
        case .money(let money): [.text(money.amount), .integer(money.amountMinorUnits), .text(money.currency.code)]
        case .dayRule(let rule): [.text(rule.description)]
        case .texts, .numbers, .states, .objectives, .dayRules, .records: []
        }
    }

    /// The items of a field that holds a list, in their order.
    static func items(_ value: FieldValue) -> [SQLValue] {
        switch value {
        case .texts(let texts): texts.map { .text($0.text) }
        case .numbers(let numbers): numbers.map { .integer(Int64($0)) }
        case .states(let states): states.map { .text($0.code) }
        case .objectives(let objectives): objectives.numbers.map { .integer(Int64($0)) }
        case .dayRules(let rules): rules.map { .text($0.description) }
        case .text, .integer, .flag, .period, .money, .dayRule, .records: []
        }
    }

    /// A day; one of the year 0, which PostgreSQL does not have, is the first that it has.
    static func day(_ day: Day?) -> SQLValue {
        guard let day else { return .null }
        return .text(max(day, firstDay).description)
    }

    private static let firstDay = Day(year: 1, month: 1, day: 1) ?? .earliest
}
