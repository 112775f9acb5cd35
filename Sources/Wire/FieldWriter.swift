package import Events
package import GlobalCompact
package import JSON

/// Writes a record's fields as the members of a JSON object; what is absent or empty is left out.
package struct FieldWriter: FieldVisitor {
    package private(set) var members: [(name: String, value: JSONValue)] = []

    package init() {}

    /// The payload as a JSON object.
    package static func object(_ payload: some Payload) -> JSONValue {
        var copy = payload
        var writer = FieldWriter()
        copy.allFields(&writer)
        return .object(writer.members)
    }

    /// A record as a JSON object.
    package static func object(record: some FieldRecord) -> JSONValue {
        var copy = record
        var writer = FieldWriter()
        copy.fields(&writer)
        return .object(writer.members)
    }

    private mutating func put(_ name: String, _ value: JSONValue?) {
        if let value { members.append((name, value)) }
    }

    private mutating func put(_ name: String, list: [JSONValue]) {
        if !list.isEmpty { members.append((name, .array(list))) }
    }

    package mutating func text(_ name: String, _ value: inout String, _ help: String) {
        put(name, .string(value))
    }

    package mutating func text(_ name: String, _ value: inout String?, _ help: String) {
        put(name, value.map(JSONValue.string))
    }

    package mutating func texts(_ name: String, _ value: inout [String], _ help: String) {
        put(name, list: value.map(JSONValue.string))
    }

    package mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) {
        put(name, .string(value.rawValue))
    }

    package mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) {
        put(name, value.map { .string($0.rawValue) })
    }

    package mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        put(name, list: value.map { .string($0.rawValue) })
    }

    package mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {
        put(name, .integer(value))
    }

    package mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        put(name, value.map(JSONValue.integer))
    }

    package mutating func period(_ name: String, _ value: inout Period, _ help: String) {
        put(name, .string(value.description))
    }

    package mutating func period(_ name: String, _ value: inout Period?, _ help: String) {
        put(name, value.map { .string($0.description) })
    }

    package mutating func money(_ name: String, _ value: inout Money?, _ help: String) {
        put(name, value.map { .object([("amount", .string($0.amount)), ("currency", .string($0.currency.code))]) })
    }

    package mutating func states(_ name: String, _ value: inout [State], _ help: String) {
        put(name, list: value.map { .string($0.code) })
    }

    package mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {
        put(name, list: value.numbers.map(JSONValue.integer))
    }

    package mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        put(name, list: value.map(JSONValue.integer))
    }

    package mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) {
        put(name, value.map(JSONValue.bool))
    }

    package mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        put(name, .string(value))
    }

    package mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        put(name, value.map(JSONValue.string))
    }

    package mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        put(name, list: value.map(JSONValue.string))
    }

    package mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {
        put(name, value.map { .string($0.description) })
    }

    package mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        put(name, list: value.map { .string($0.description) })
    }

    package mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        put(name, list: value.map(FieldWriter.object(record:)))
    }

    package mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) {
        guard let value else { return }
        let data = value.event.payload.map { FieldWriter.object($0) } ?? .object([])
        let type = value.event.payload.map { Swift.type(of: $0).type.rawValue } ?? ""
        put(
            name,
            .object([
                ("data", data), ("occurred", .string(value.occurred.description)), ("subject", .string(value.subject.description)),
                ("type", .string(type)),
            ]))
    }

    package mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) {
        guard let value else { return }
        var changes: [(name: String, value: JSONValue)] = []
        if !value.cleared.isEmpty { changes.append(("cleared", .array(value.cleared.map(JSONValue.string)))) }
        if case .object(let data)? = value.event.payload.map({ FieldWriter.object($0) }) {
            let changed = data.filter { value.members.contains($0.name) }
            if !changed.isEmpty { changes.append(("data", .object(changed))) }
        }
        if let occurred = value.occurred { changes.append(("occurred", .string(occurred.description))) }
        if let subject = value.subject { changes.append(("subject", .string(subject.description))) }
        changes.append(("type", .string(value.type.rawValue)))
        put(name, .object(changes))
    }
}
