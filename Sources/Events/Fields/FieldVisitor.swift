package import GlobalCompact

/// A value whose members are told one by one to a visitor: the table that reading, writing, flags, JSON Schema and CSV columns share.
package protocol FieldRecord: Sendable {
    init()

    /// Tells the visitor every field: its name in the file, its place in the value, and a line of help.
    ///
    /// A field whose type is optional, or a list, may be absent; any other is required.
    mutating func fields(_ table: inout some FieldVisitor)
}

/// What is told the fields of a record. One method a shape of field; lists are sets unless they are of records.
package protocol FieldVisitor {
    mutating func text(_ name: String, _ value: inout String, _ help: String)
    mutating func text(_ name: String, _ value: inout String?, _ help: String)
    mutating func texts(_ name: String, _ value: inout [String], _ help: String)

    /// Words for people, which nothing is counted by.
    mutating func prose(_ name: String, _ value: inout String, _ role: ProseRole, _ help: String)
    mutating func prose(_ name: String, _ value: inout String?, _ role: ProseRole, _ help: String)

    mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String)
    mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String)
    mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String)

    mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String)
    mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String)

    /// Ascending, without repetition.
    mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String)
    mutating func flag(_ name: String, _ value: inout Bool?, _ help: String)

    mutating func period(_ name: String, _ value: inout Period, _ help: String)
    mutating func period(_ name: String, _ value: inout Period?, _ help: String)

    mutating func money(_ name: String, _ value: inout Money?, _ help: String)
    /// Money in US dollars. Lines of before may have it in another currency, so that only what is offered is held to it.
    mutating func dollars(_ name: String, _ value: inout Money?, _ help: String)
    mutating func states(_ name: String, _ value: inout [State], _ help: String)
    mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String)

    /// The slug of a thing, or for `.event` the id of an event.
    mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String)
    mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String)
    mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String)

    mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String)
    /// In order of preference, not a set.
    mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String)

    mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String)

    mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String)
    mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String)
}

extension FieldVisitor {
    package mutating func prose(_ name: String, _ value: inout String, _ role: ProseRole, _ help: String) { text(name, &value, help) }

    package mutating func prose(_ name: String, _ value: inout String?, _ role: ProseRole, _ help: String) { text(name, &value, help) }

    package mutating func dollars(_ name: String, _ value: inout Money?, _ help: String) {
        money(name, &value, help)
    }
}
