package import Commands
package import JSON

/// What one run of the program said, and how it ended.
package struct Answer: Sendable, CustomStringConvertible {
    package var code: ExitCode
    package var outBytes: [UInt8]
    package var errBytes: [UInt8]

    package init(code: ExitCode, outBytes: [UInt8], errBytes: [UInt8]) {
        self.code = code
        self.outBytes = outBytes
        self.errBytes = errBytes
    }

    package var out: String { String(decoding: outBytes, as: UTF8.self) }

    package var err: String { String(decoding: errBytes, as: UTF8.self) }

    /// All that was said.
    package var text: String { out + err }

    /// The lines of the answer without their ends, which in CSV are two characters.
    package var lines: [String] { out.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).dropLast().map(String.init) }

    /// The answer read as JSON.
    package var json: JSONValue { get throws { try JSONValue(reading: outBytes) } }

    /// The failure read as JSON.
    package var failure: JSONValue { get throws { try JSONValue(reading: errBytes) } }

    /// For a failed expectation.
    package var description: String { "exit \(code.rawValue)\n\(text)" }
}
