package import GlobalCompact

/// Gives a record's fields what was gathered of others of the same kind; fields that are not among it stay as they are.
package struct FieldFiller: FieldVisitor {
    private let members: [FieldMember]

    /// - Parameter members: fields by their names; of several of one name, the last is taken.
    package init(_ members: [FieldMember]) {
        self.members = members
    }

    /// What is said of a field. There are so few that looking through them is quicker than hashing.
    private func said(_ name: String) -> FieldValue? {
        members.indices.last { members[$0].name == name }.map { members[$0].value }
    }

    package mutating func text(_ name: String, _ value: inout String, _ help: String) { value = said(name)?.text ?? value }

    package mutating func text(_ name: String, _ value: inout String?, _ help: String) { value = said(name)?.text ?? value }

    package mutating func texts(_ name: String, _ value: inout [String], _ help: String) { value = said(name)?.texts ?? value }

    package mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) {
        value = said(name)?.text.flatMap(W.init(rawValue:)) ?? value
    }

    package mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {
        value = said(name)?.text.flatMap(W.init(rawValue:)) ?? value
    }

    package mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        value = said(name)?.texts?.compactMap(W.init(rawValue:)) ?? value
    }

    package mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {
        value = said(name)?.integer ?? value
    }

    package mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        value = said(name)?.integer ?? value
    }

    package mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        if case .numbers(let numbers)? = said(name) { value = numbers }
    }

    package mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) {
        if case .flag(let flag)? = said(name) { value = flag }
    }

    package mutating func period(_ name: String, _ value: inout Period, _ help: String) { value = said(name)?.period ?? value }

    package mutating func period(_ name: String, _ value: inout Period?, _ help: String) { value = said(name)?.period ?? value }

    package mutating func money(_ name: String, _ value: inout Money?, _ help: String) {
        if case .money(let money)? = said(name) { value = money }
    }

    package mutating func states(_ name: String, _ value: inout [State], _ help: String) {
        if case .states(let states)? = said(name) { value = states }
    }

    package mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {
        if case .objectives(let objectives)? = said(name) { value = objectives }
    }

    package mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        value = said(name)?.text ?? value
    }

    package mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        value = said(name)?.text ?? value
    }

    package mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        value = said(name)?.texts ?? value
    }

    package mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {
        if case .dayRule(let rule)? = said(name) { value = rule }
    }

    package mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        if case .dayRules(let rules)? = said(name) { value = rules }
    }

    package mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        guard case .records(let records)? = said(name) else { return }
        value = records.map { members in
            var record = R()
            var nested = FieldFiller(members)
            record.fields(&nested)
            return record
        }
    }

    /// Corrections are not corrected.
    package mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {}
    package mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {}
}
