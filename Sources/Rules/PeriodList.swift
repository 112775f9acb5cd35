import Events
import GlobalCompact

/// Gathers the days that a payload states, also within records, with the fields that do: periods, and due days that are dates.
struct PeriodList: SelectiveVisitor {
    private(set) var periods: [(field: String, period: Period)] = []
    /// The record within which fields are told: `sessions[2].`
    private var path = ""
    /// The fields that are looked at, by their names; nothing where all are.
    private var wanted: [String]?

    /// - Parameter names: of the payload's fields, those that are asked for; all without it.
    static func of(_ event: Event, in names: [String]? = nil) -> [(field: String, period: Period)] {
        guard var payload = event.payload else { return [] }
        var list = PeriodList()
        list.wanted = names
        payload.allFields(&list)
        return list.periods
    }

    private func isWanted(_ name: String) -> Bool {
        wanted?.contains(where: name.isExactly) ?? true
    }

    private mutating func add(_ name: String, _ period: Period?) {
        if let period, isWanted(name) { periods.append((path + name, period)) }
    }

    mutating func period(_ name: String, _ value: inout Period, _ help: String) { add(name, value) }

    mutating func period(_ name: String, _ value: inout Period?, _ help: String) { add(name, value) }

    mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) { add(name, value?.date) }

    mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        for rule in value { add(name, rule.date) }
    }

    mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        // Those of events have no days, and most events have no others.
        guard R.self != Citation.self, isWanted(name) else { return }
        let outer = (path, wanted)
        for index in value.indices {
            (path, wanted) = ("\(outer.0)\(name)[\(index)].", nil)
            value[index].fields(&self)
        }
        (path, wanted) = outer
    }
}

extension DayRule {
    /// The day that it is, where it names a date and not a meeting's; one that begins with the year of the row is none yet.
    fileprivate var date: Period? {
        if case .date(let text) = anchor { Day(text).map { Period(day: $0) } } else { nil }
    }
}
