import Commands
package import JSON
package import Messages

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

    /// The records of a CSV answer, their fields between commas: in quotes stands only what holds a comma or a quote.
    package var records: [String] {
        var records: [[String]] = []
        var (record, field, isQuoted): ([String], [UInt8], Bool) = ([], [], false)
        for byte in outBytes {
            switch byte {
            case UInt8(ascii: "\""):
                if !isQuoted, !field.isEmpty { field.append(byte) }
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                record.append(String(decoding: field, as: UTF8.self))
                field = []
            case 13 where !isQuoted: break
            case 10 where !isQuoted:
                records.append(record + [String(decoding: field, as: UTF8.self)])
                (record, field) = ([], [])
            default: field.append(byte)
            }
        }
        return records.map { record in
            record.map { $0.contains { ",\"".contains($0) } ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0 }.joined(separator: ",")
        }
    }

    /// The answer read as JSON.
    package var json: JSONValue { get throws { try JSONValue(reading: outBytes) } }

    /// The failure read as JSON.
    package var failure: JSONValue { get throws { try JSONValue(reading: errBytes) } }

    /// For a failed expectation.
    package var description: String { "exit \(code.rawValue)\n\(text)" }
}
