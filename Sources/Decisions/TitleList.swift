import Events
import GlobalCompact

/// Gathers what a payload calls its thing: the fields `title` and `name`.
struct TitleList: FieldVisitor {
    private var titles: [String] = []

    /// The titles of a payload.
    static func of(_ payload: any Payload) -> [String] {
        var copy = payload
        var list = TitleList()
        copy.fields(&list)
        return list.titles
    }

    mutating func text(_ name: String, _ value: inout String, _ help: String) {
        if name == "title" || name == "name" { titles.append(value) }
    }

    mutating func text(_ name: String, _ value: inout String?, _ help: String) {
        if let value, name == "title" || name == "name" { titles.append(value) }
    }

    mutating func texts(_ name: String, _ value: inout [String], _ help: String) {}
    mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) {}
    mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {}
    mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {}
    mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {}
    mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {}
    mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {}
    mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) {}
    mutating func period(_ name: String, _ value: inout Period, _ help: String) {}
    mutating func period(_ name: String, _ value: inout Period?, _ help: String) {}
    mutating func money(_ name: String, _ value: inout Money?, _ help: String) {}
    mutating func states(_ name: String, _ value: inout [State], _ help: String) {}
    mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {}
    mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {}
    mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {}
    mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {}
    mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {}
    mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {}
    mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {}
    mutating func content(_ name: String, _ value: inout CorrectedContent, _ help: String) {}
}
