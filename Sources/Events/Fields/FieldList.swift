package import GlobalCompact

/// Gathers the table of a record's fields.
package struct FieldList: FieldVisitor {
    package private(set) var specs: [FieldSpec] = []
    /// Of which version of the payload.
    private var version = 1

    /// The fields of a version of a type's payload, citations last; without one, of the latest.
    package static func of(_ type: EventType, version: Int? = nil) -> [FieldSpec] {
        if let version, version != type.latestVersion { return gathered(type, version) }
        return latest[type] ?? []
    }

    /// Gathered once: readers, writers and rows all begin with them.
    private static let latest = Dictionary(uniqueKeysWithValues: EventType.allCases.map { ($0, gathered($0, $0.latestVersion)) })

    private static func gathered(_ type: EventType, _ version: Int) -> [FieldSpec] {
        var list = FieldList()
        list.version = version
        let own = Event.make(type, visitedBy: &list).payload.map { Swift.type(of: $0).ownFields } ?? []
        return list.specs.map { spec in
            var spec = spec
            spec.isOwn = own.contains(spec.name)
            return spec
        }
    }

    private mutating func add(
        _ name: String, _ shape: FieldShape, _ isRequired: Bool, _ help: String, _ prose: ProseRole? = nil
    ) {
        specs.append(FieldSpec(name: name, shape: shape, isRequired: isRequired, help: help, prose: prose))
    }

    package mutating func text(_ name: String, _ value: inout String, _ help: String) { add(name, .text, true, help) }

    package mutating func text(_ name: String, _ value: inout String?, _ help: String) { add(name, .text, false, help) }

    package mutating func prose(_ name: String, _ value: inout String, _ role: ProseRole, _ help: String) {
        add(name, .text, true, help, role)
    }

    package mutating func prose(_ name: String, _ value: inout String?, _ role: ProseRole, _ help: String) {
        add(name, .text, false, help, role)
    }

    package mutating func texts(_ name: String, _ value: inout [String], _ help: String) { add(name, .texts, false, help) }

    package mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) {
        add(name, .word(W.words), true, help)
    }

    package mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {
        add(name, .word(W.words), false, help)
    }

    package mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        add(name, .words(W.words), false, help)
    }

    package mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {
        add(name, .integer(range), true, help)
    }

    package mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        add(name, .integer(range), false, help)
    }

    package mutating func period(_ name: String, _ value: inout Period, _ help: String) { add(name, .period, true, help) }

    package mutating func period(_ name: String, _ value: inout Period?, _ help: String) { add(name, .period, false, help) }

    package mutating func money(_ name: String, _ value: inout Money?, _ help: String) { add(name, .money, false, help) }

    package mutating func states(_ name: String, _ value: inout [State], _ help: String) { add(name, .states, false, help) }

    package mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) { add(name, .objectives, false, help) }

    package mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        add(name, .numbers(range), false, help)
    }

    package mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) { add(name, .flag, false, help) }

    package mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        add(name, .reference(thing), true, help)
    }

    package mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        add(name, .reference(thing), false, help)
    }

    package mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        add(name, .references(thing), false, help)
    }

    package mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) { add(name, .dayRule, false, help) }

    package mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) { add(name, .dayRules, false, help) }

    package mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        var nested = FieldList()
        var record = R()
        record.fields(&nested)
        add(name, .records(nested.specs), false, help)
    }

    package mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {
        if version == 1 { add(name, .content, true, help) }
    }

    package mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {
        if version > 1 { add(name, .changes, true, help) }
    }
}
