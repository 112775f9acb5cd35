import Answers
import Arguments
import Formats
import JSON
import Messages

/// `version`: the program's version.
enum VersionCommand: Command {
    static let spec = CommandSpec(
        name: "version", group: "learn", summary: "the program's version", options: [CommonOptions.format([.text, .json])])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        if invocation.format == .json {
            let record: Record = ["program": .text(Edition.name), "version": .text(Edition.version), "fileFormat": .number(1)]
            try invocation.put(record.json.prettyBytes() + [10])
        } else {
            try invocation.put(Array("\(Edition.name) \(Edition.version) (file format 1)\n".utf8))
        }
        return .done
    }
}
