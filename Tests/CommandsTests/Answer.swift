import Commands
import JSON

/// What one run of the program said, and how it ended.
struct Answer: Sendable, CustomStringConvertible {
    var code: ExitCode
    var outBytes: [UInt8]
    var errBytes: [UInt8]

    var out: String { String(decoding: outBytes, as: UTF8.self) }

    var err: String { String(decoding: errBytes, as: UTF8.self) }

    /// The lines of the answer without their ends, which in CSV are two characters.
    var lines: [String] { out.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast().map(String.init) }

    /// The answer read as JSON.
    var json: JSONValue { get throws { try Self.json(outBytes) } }

    /// The failure read as JSON.
    var failure: JSONValue { get throws { try Self.json(errBytes) } }

    /// For a failed expectation.
    var description: String { "exit \(code.rawValue)\n\(out)\(err)" }

    private static func json(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
        let document = try JSONDocument(parsing: bytes, limits: JSONLimits(depth: 64, bytes: Int.max))
        return document.value(document.root)
    }
}
