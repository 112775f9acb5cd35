import Arguments
import Events
import JSON
import Messages
import Wire

/// `schema`: JSON Schema of an event type's lines, or of every line; or a reader of them for a tool for data.
enum SchemaCommand: Command {
    static let spec = CommandSpec(
        name: "schema", group: "learn",
        summary: "JSON Schema of an event type's lines, or with --all of every line; or with --for a reader of events/ for a tool",
        operands: [OperandSpec(name: "TYPE", help: "the event type, such as pledge.made", isOptional: true)],
        options: [
            OptionSpec(name: "all", help: "one schema for every line of events/"),
            OptionSpec(
                name: "for", valueName: "TOOL",
                help: "in place of the schema a reader of events/ for this tool, of every type or of TYPE: SQL, or a module in Python",
                choices: DataTool.allCases.map(\.rawValue)),
            OptionSpec(name: "output", valueName: "FILE", help: "write it to a file"),
        ],
        examples: [
            (command: "schema pledge.made", says: "one type"),
            (command: "schema --all --output events.schema.json", says: "for a validator"),
            (command: "schema --for duckdb --output reader.sql", says: "then: duckdb -init reader.sql"),
            (command: "schema --for pandas --output reader.py", says: "then in Python: from reader import read_events, of_type"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let type = try type(invocation)
        if let tool = invocation.arguments.value("for").flatMap(DataTool.init(rawValue:)) {
            try invocation.put(Array(reader(for: tool, type).utf8))
        } else if invocation.arguments.has("all") {
            try invocation.put(JSONSchema.all.prettyBytes() + [10])
        } else if let type {
            try invocation.put(JSONSchema.of(type).prettyBytes() + [10])
        } else {
            throw Failure(.notUnderstood, Sentences.argument(.missingOperand("TYPE, --all or --for TOOL"), of: spec))
        }
        return .done
    }

    /// The type that is named, if one is.
    private static func type(_ invocation: Invocation) throws(Failure) -> EventType? {
        guard let name = invocation.arguments.operands.first else { return nil }
        guard let type = EventType(rawValue: name) else { throw Failure(.notUnderstood, Sentences.unknownType(name)) }
        return type
    }

    private static func reader(for tool: DataTool, _ type: EventType?) -> String {
        let command = ["schema", type?.rawValue, "--for", tool.rawValue].compactMap(\.self).joined(separator: " ")
        return EventsReader(
            for: tool, types: type.map { [$0] } ?? EventType.allCases, command: "\(Edition.name) \(command)", version: Edition.version
        ).text
    }
}
