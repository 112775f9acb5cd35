package import Events
import GlobalCompact
package import JSON

/// JSON Schema (draft 2020-12) of events as lines, made of the payloads' tables of fields.
package enum JSONSchema {
    /// The schema of one type's lines.
    package static func of(_ type: EventType) -> JSONValue {
        .object([("$schema", .string(dialect)), ("title", .string(type.rawValue))] + lines(type))
    }

    /// The schema of every line: each type's own, chosen by the line's `type`.
    package static var all: JSONValue {
        let definitions = EventType.allCases.map { (name: $0.rawValue, value: JSONValue.object(lines($0))) }
        let choices = EventType.allCases.map { type in
            JSONValue.object([
                ("if", .object([("properties", .object([("type", .object([("const", .string(type.rawValue))]))]))])),
                ("then", .object([("$ref", .string("#/$defs/" + type.rawValue))])),
            ])
        }
        return .object([
            ("$schema", .string(dialect)), ("title", .string("gcm-ledger events")), ("type", .string("object")),
            ("required", .array([.string("type")])),
            ("properties", .object([("type", .object([("enum", .array(EventType.allCases.map { .string($0.rawValue) }))]))])),
            ("allOf", .array(choices)), ("$defs", .object(definitions)),
        ])
    }

    private static let dialect = "https://json-schema.org/draft/2020-12/schema"

    /// The lines of a type in every version of its payload that this program knows.
    private static func lines(_ type: EventType) -> [(name: String, value: JSONValue)] {
        guard type.latestVersion > 1 else { return line(type, version: 1) }
        return [("oneOf", .array((1...type.latestVersion).map { .object(line(type, version: $0)) }))]
    }

    private static func line(_ type: EventType, version: Int) -> [(name: String, value: JSONValue)] {
        let thing = type.thing.rawValue
        let slug = type.thing == .event ? "[A-Za-z0-9._:-]{1,64}" : "[a-z0-9-]{1,80}"
        let schema = PayloadVersion.schema(of: type.rawValue, version)
        let properties: [(name: String, value: JSONValue)] =
            [
                ("specversion", .object([("const", "1.0")])),
                ("id", pattern("[A-Za-z0-9._:-]{1,64}")),
                ("source", pattern("[a-z0-9-]{1,40}")),
                ("sequence", pattern("[0-9]{10}")),
                ("batch", pattern("[1-9][0-9]*/[1-9][0-9]*")),
                ("crc32c", pattern("[0-9a-f]{8}")),
                ("type", .object([("const", .string(type.rawValue))])),
                ("subject", pattern("\(thing)/\(slug)")),
                ("occurred", period),
                ("time", pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z")),
                ("recordedtime", pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z")),
                ("data", object(FieldList.of(type, version: version), isOpen: true)),
            ] + (schema.map { [("dataschema", .object([("const", .string($0))]))] } ?? [])
        let required = properties.map(\.name).filter { $0 != "batch" }
        return [
            ("type", "object"), ("required", .array(required.map(JSONValue.string))), ("additionalProperties", false),
            ("properties", .object(properties)),
        ]
    }

    /// Unknown members of `data` are kept, so that it stays open; records inside it are closed.
    private static func object(_ fields: [FieldSpec], isOpen: Bool) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = [("type", "object")]
        let required = fields.filter(\.isRequired).map(\.name)
        if !required.isEmpty { members.append(("required", .array(required.map(JSONValue.string)))) }
        members.append(("properties", .object(fields.map { ($0.name, described($0)) })))
        if !isOpen { members.append(("additionalProperties", false)) }
        return .object(members)
    }

    private static func described(_ field: FieldSpec) -> JSONValue {
        guard case .object(let members) = shape(field.shape) else { return true }
        return .object([("description", .string(field.help))] + members)
    }

    private static func shape(_ shape: FieldShape) -> JSONValue {
        switch shape {
        case .text: .object([("type", "string"), ("minLength", 1)])
        case .texts: set(.object([("type", "string"), ("minLength", 1)]))
        case .word(let words): oneOf(words)
        case .words(let words): set(oneOf(words))
        case .integer(let range): integer(range)
        case .numbers(let range): set(integer(range))
        case .flag: .object([("type", "boolean")])
        case .period: period
        case .money:
            .object([
                ("type", "object"), ("required", ["amount", "currency"]), ("additionalProperties", false),
                ("properties", .object([("amount", pattern("(0|[1-9][0-9]*)(\\.[0-9]+)?")), ("currency", pattern("[A-Z]{3}"))])),
            ])
        case .states: set(pattern("[A-Z]{3}"))
        case .objectives: set(integer(1...23))
        case .reference(let thing): reference(thing)
        case .references(let thing): set(reference(thing))
        case .dayRule: .object([("type", "string"), ("minLength", 1)])
        case .dayRules: .object([("type", "array"), ("minItems", 1), ("items", .object([("type", "string"), ("minLength", 1)]))])
        case .records(let fields): .object([("type", "array"), ("minItems", 1), ("items", object(fields, isOpen: false))])
        case .content:
            .object([
                ("type", "object"), ("required", ["type", "subject", "occurred", "data"]), ("additionalProperties", false),
                (
                    "properties",
                    .object([
                        ("type", .object([("type", "string")])), ("subject", .object([("type", "string")])), ("occurred", period),
                        ("data", .object([("type", "object")])),
                    ])
                ),
            ])
        case .changes:
            .object([
                ("type", "object"), ("required", ["type"]), ("minProperties", 2), ("additionalProperties", false),
                (
                    "properties",
                    .object([
                        ("type", .object([("type", "string")])), ("subject", .object([("type", "string")])), ("occurred", period),
                        ("data", .object([("type", "object"), ("minProperties", 1)])),
                        ("cleared", set(.object([("type", "string"), ("minLength", 1)]))),
                    ])
                ),
            ])
        }
    }

    private static let period = pattern(
        "(\\.\\./[0-9]{4}(-[0-9]{2}){0,2}|[0-9]{4}(-[0-9]{2}){0,2}(/(\\.\\.|[0-9]{4}(-[0-9]{2}){0,2}))?)")

    /// A text that is nothing else than an expression says.
    ///
    /// Its end is where no character follows: a `$` also matches before a line break at the end in Python's `re`, whose jsonschema 4.26
    /// takes `"PRT\n"` for `^[A-Z]{3}$`. In ECMA 262, which JSON Schema asks for, both mean the end.
    private static func pattern(_ expression: String) -> JSONValue {
        .object([("type", "string"), ("pattern", .string("^\(expression)(?![\\s\\S])"))])
    }

    private static func oneOf(_ words: [String]) -> JSONValue {
        .object([("type", "string"), ("enum", .array(words.map(JSONValue.string)))])
    }

    private static func integer(_ range: ClosedRange<Int>) -> JSONValue {
        .object([("type", "integer"), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound))])
    }

    private static func set(_ items: JSONValue) -> JSONValue {
        .object([("type", "array"), ("minItems", 1), ("uniqueItems", true), ("items", items)])
    }

    private static func reference(_ thing: Thing) -> JSONValue {
        pattern(thing == .event ? "[A-Za-z0-9._:-]{1,64}" : "[a-z0-9-]{1,80}")
    }
}
