package import Events

/// A reader of `events/` in the language of a tool for data, made of the payloads' tables of fields.
///
/// It gives every line with every member: `data` as JSON, and of each type the known members of it as `fields`, in the tool's own types.
/// A member that no table has stays in `data`.
package struct EventsReader {
    private let tool: DataTool
    let types: [EventType]
    /// By what the text says that it was made.
    let command: String
    let version: String

    /// - Parameters:
    ///   - types: of which the fields are given, beside every event.
    ///   - command: by which it is made.
    ///   - version: of the program.
    package init(for tool: DataTool, types: [EventType], command: String, version: String) {
        self.tool = tool
        self.types = types
        self.command = command
        self.version = version
    }

    /// The reader, with a line feed at its end.
    package var text: String {
        switch tool {
        case .duckdb: duckDB
        case .pandas: pandas
        case .polars: polars
        case .clickhouse: clickHouse
        case .spark: spark
        }
    }

    /// The members of a line but `data`, which are texts: what an event is and when, then what the ledger says of it.
    static let texts: [EnvelopeMember] =
        [.id, .type, .subject, .occurred, .time, .recordedtime, .source, .sequence, .batch]
        + EnvelopeMember.allCases.filter {
            ![.id, .type, .subject, .occurred, .time, .recordedtime, .source, .sequence, .batch, .data].contains($0)
        }

    /// What is the same in every reader, before each line what begins a comment.
    func head(_ mark: String, _ use: [String]) -> String {
        let told =
            [
                "", "Made by gcm-ledger \(version): '\(command)' makes it anew, with the fields that are new by then.",
                "The lines are as they were recorded: a correction or a retraction (event.corrected, event.retracted) is a line of its",
                "own, and the event that it is about still says what it said. What stands, 'gcm-ledger list' and 'measure' tell.",
                "An event of a later version than this program knows, and a member that it does not know, is in data alone.",
            ]
        return ((use + told).map { $0.isEmpty ? mark : "\(mark) \($0)" } + [""]).joined(separator: "\n")
    }

    /// A type that is read, and one of its fields, to show how it is asked for.
    var example: (type: String, field: String) {
        let titled = types.first { MemberType.members(of: $0)[0].name == "title" } ?? types[0]
        return (titled.rawValue, MemberType.members(of: titled)[0].name)
    }

    /// The values of `dataschema` of the versions of a type that are known; version 1 has none.
    func schemas(of type: EventType) -> [String] {
        (1...type.latestVersion).compactMap { PayloadVersion.schema(of: type.rawValue, $0) }
    }
}
