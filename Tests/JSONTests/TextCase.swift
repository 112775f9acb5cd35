import Testing

/// One row of a table of texts: a label, what is expected, and the text.
///
/// A row is `label | expected | text`. Between « and » bytes stand as hexadecimal numbers: `«EF BB BF»[]` is five bytes.
struct TextCase: Sendable, CustomTestStringConvertible {
    let label: String
    let expected: [UInt8]
    let bytes: [UInt8]

    var testDescription: String { label }
    var expectedText: String { String(decoding: expected, as: UTF8.self) }

    static func table(_ rows: String) -> [TextCase] {
        rows.split(separator: "\n").compactMap { row in
            let columns = row.split(separator: " | ", maxSplits: 2)
            guard columns.count == 3 else { return nil }
            return TextCase(label: trimmed(columns[0]), expected: bytes(of: trimmed(columns[1])), bytes: bytes(of: String(columns[2])))
        }
    }

    static func bytes(of notation: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, part) in notation.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "«" || $0 == "»" }).enumerated() {
            if index.isMultiple(of: 2) {
                bytes += part.utf8
            } else {
                bytes += part.split(separator: " ").compactMap { UInt8($0, radix: 16) }
            }
        }
        return bytes
    }

    private static func trimmed(_ column: Substring) -> String {
        String(column.reversed().drop { $0 == " " }.reversed())
    }
}
