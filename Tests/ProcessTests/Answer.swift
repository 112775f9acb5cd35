import DeskTesting
import FileTesting
import Files
import JSON

/// What one run of a program said, and how it ended.
struct Answer: Sendable, CustomStringConvertible {
    var end: ChildProgram.End
    var outBytes: [UInt8]
    var err: String

    var out: String { String(decoding: outBytes, as: UTF8.self) }

    var isDone: Bool { end == .exited(0) }

    /// The answer read as JSON; nothing where it is none.
    var json: JSONValue? { JSONValue(parsing: outBytes) }

    var description: String { "\(end)\n\(out)\(err)" }
}
