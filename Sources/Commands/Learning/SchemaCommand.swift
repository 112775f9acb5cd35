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

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        try invocation.put(schema(invocation).prettyBytes() + [10])
        return .done
    }

    private static func schema(_ invocation: Invocation) throws(Failure) -> JSONValue {
        if invocation.arguments.has("all") { return JSONSchema.all }
        guard let name = invocation.arguments.operands.first else {
            throw Failure(.notUnderstood, Sentences.argument(.missingOperand("TYPE or --all"), of: spec))
        }
        guard let type = EventType(rawValue: name) else { throw Failure(.notUnderstood, Sentences.unknownType(name)) }
        return JSONSchema.of(type)
    }
}
