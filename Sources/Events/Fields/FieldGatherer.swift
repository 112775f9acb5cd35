package import GlobalCompact

/// Gathers what the fields of a record say, of those that are there.
package struct FieldGatherer: FieldVisitor {
    private var members: [FieldMember] = []

    /// The fields that a payload has, its citations among them.
    package static func members(of payload: some Payload) -> [FieldMember] {
        var copy = payload
        var gatherer = FieldGatherer()
        copy.allFields(&gatherer)
        return gatherer.members
    }

    private mutating func put(_ name: String, _ value: FieldValue?) {
        if let value { members.append(FieldMember(name: name, value: value)) }
    }

    package mutating func text(_ name: String, _ value: inout String, _ help: String) { put(name, .text(ExactText(value))) }

    package mutating func text(_ name: String, _ value: inout String?, _ help: String) { put(name, value.map { .text(ExactText($0)) }) }

    package mutating func texts(_ name: String, _ value: inout [String], _ help: String) { put(name, value.isEmpty ? nil : .texts(value)) }

    package mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) { put(name, .text(ExactText(value.rawValue))) }

    package mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {
        put(name, value.map { .text(ExactText($0.rawValue)) })
    }

    package mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        put(name, value.isEmpty ? nil : .texts(value.map { $0.rawValue }))
    }

    package mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {
        put(name, .integer(value))
    }

    package mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        put(name, value.map(FieldValue.integer))
    }

    package mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        put(name, value.isEmpty ? nil : .numbers(value))
    }

    package mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) { put(name, value.map(FieldValue.flag)) }

    package mutating func period(_ name: String, _ value: inout Period, _ help: String) { put(name, .period(value)) }

    package mutating func period(_ name: String, _ value: inout Period?, _ help: String) { put(name, value.map(FieldValue.period)) }

    package mutating func money(_ name: String, _ value: inout Money?, _ help: String) { put(name, value.map(FieldValue.money)) }

    package mutating func states(_ name: String, _ value: inout [State], _ help: String) { put(name, value.isEmpty ? nil : .states(value)) }

    package mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {
        put(name, value.numbers.isEmpty ? nil : .objectives(value))
    }

    package mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        put(name, .text(ExactText(value)))
    }

    package mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        put(name, value.map { .text(ExactText($0)) })
    }

    package mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        put(name, value.isEmpty ? nil : .texts(value))
    }

    package mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) { put(name, value.map(FieldValue.dayRule)) }

    package mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        put(name, value.isEmpty ? nil : .dayRules(value))
    }

    package mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        guard !value.isEmpty else { return }
        let records = value.map { record in
            var copy = record
            var nested = FieldGatherer()
            copy.fields(&nested)
            return nested.members
        }
        put(name, .records(records))
    }

    /// Corrections are not corrected.
    package mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {}
    package mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {}
}
