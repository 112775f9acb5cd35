import Arguments
import Events
import JSON
import Wire

/// `schema`: JSON Schema of an event type's lines, or of every line.
enum SchemaCommand: Command {
    static let spec = CommandSpec(
        name: "schema", group: "learn", summary: "JSON Schema of an event type's lines, or with --all of every line",
        operands: [OperandSpec(name: "TYPE", help: "the event type, such as pledge.made", isOptional: true)],
        options: [
            OptionSpec(name: "all", help: "one schema for every line of events/"),
            OptionSpec(name: "output", valueName: "FILE", help: "write it to a file"),
        ],
        examples: [
            (command: "schema pledge.made", says: "one type"),
            (command: "schema --all --output events.schema.json", says: "for a validator"),
        ])

    static func run(_ call: Call) throws(Failure) -> ExitCode {
        try call.put(schema(call).prettyBytes() + [10])
        return .done
    }

    private static func schema(_ call: Call) throws(Failure) -> JSONValue {
        if call.arguments.has("all") { return JSONSchema.all }
        guard let name = call.arguments.operands.first else {
            throw Failure(.notUnderstood, Sentences.argument(.missingOperand("TYPE or --all"), of: spec))
        }
        guard let type = EventType(rawValue: name) else { throw Failure(.notUnderstood, Sentences.unknownType(name)) }
        return JSONSchema.of(type)
    }
}
