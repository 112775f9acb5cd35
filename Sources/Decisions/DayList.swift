import Events
import GlobalCompact

/// Gathers the days that a payload states, with the fields that do: periods, and due days that are dates.
struct DayList: FieldVisitor {
    private(set) var periods: [(field: String, period: Period)] = []
    private var path = ""

    /// The periods of a payload.
    static func of(_ payload: any Payload) -> [(field: String, period: Period)] {
        var copy = payload
        var list = DayList()
        copy.fields(&list)
        return list.periods
    }

    mutating func period(_ name: String, _ value: inout Period, _ help: String) {
        periods.append((path + name, value))
    }

    mutating func period(_ name: String, _ value: inout Period?, _ help: String) {
        if let value { periods.append((path + name, value)) }
    }

    mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {
        if let value { add(name, value) }
    }

    mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        for rule in value { add(name, rule) }
    }

    /// A date that begins with the year of the row is none yet.
    private mutating func add(_ name: String, _ rule: DayRule) {
        if case .date(let text) = rule.anchor, let day = Day(text) { periods.append((path + name, Period(day: day))) }
    }

    mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        let outer = path
        for index in value.indices {
            path = "\(outer)\(name)[\(index)]."
            value[index].fields(&self)
        }
        path = outer
    }

    mutating func text(_ name: String, _ value: inout String, _ help: String) {}
    mutating func text(_ name: String, _ value: inout String?, _ help: String) {}
    mutating func texts(_ name: String, _ value: inout [String], _ help: String) {}
    mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) {}
    mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {}
    mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {}
    mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {}
    mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {}
    mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {}
    mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) {}
    mutating func money(_ name: String, _ value: inout Money?, _ help: String) {}
    mutating func states(_ name: String, _ value: inout [State], _ help: String) {}
    mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {}
    mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {}
    mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {}
    mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {}
    mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {}
    mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {}
}
