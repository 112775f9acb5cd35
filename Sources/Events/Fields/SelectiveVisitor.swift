package import GlobalCompact

/// A visitor of the fields of some shapes, which passes over all others.
package protocol SelectiveVisitor: FieldVisitor {}

extension SelectiveVisitor {
    package mutating func text(_ name: String, _ value: inout String, _ help: String) {}
    package mutating func text(_ name: String, _ value: inout String?, _ help: String) {}
    package mutating func texts(_ name: String, _ value: inout [String], _ help: String) {}
    package mutating func prose(_ name: String, _ value: inout String, _ role: ProseRole, _ help: String) {}
    package mutating func prose(_ name: String, _ value: inout String?, _ role: ProseRole, _ help: String) {}
    package mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) {}
    package mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {}
    package mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {}
    package mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {}
    package mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {}
    package mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {}
    package mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) {}
    package mutating func period(_ name: String, _ value: inout Period, _ help: String) {}
    package mutating func period(_ name: String, _ value: inout Period?, _ help: String) {}
    package mutating func money(_ name: String, _ value: inout Money?, _ help: String) {}
    package mutating func states(_ name: String, _ value: inout [State], _ help: String) {}
    package mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {}
    package mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {}
    package mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {}
    package mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {}
    package mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {}
    package mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {}
    package mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {}
    package mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {}
    package mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {}
}
