/// A table as comma-separated values (RFC 4180) that a spreadsheet can open without running anything in them.
struct CSVRendering {
    private static let lineEnd: [UInt8] = [0x0D, 0x0A]
    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")

    /// The heading row of column names, and the rows, each ended by CR and LF.
    func document(_ table: Table) -> [UInt8] {
        var bytes: [UInt8] = []
        append(table.columns.map(\.name), to: &bytes)
        for row in table.rows { append(table.columns.indices.map { row.cell(at: $0).text }, to: &bytes) }
        return bytes
    }

    private func append(_ row: [String], to bytes: inout [UInt8]) {
        // A line without anything would be read as no row at all.
        if row.count == 1 && row[0].isEmpty { bytes += [Self.quote, Self.quote] }
        for (column, text) in row.enumerated() {
            if column > 0 { bytes.append(Self.comma) }
            append(field: (SpreadsheetFormula.isRun(from: text) ? "'" : "") + text.escapedForDisplay, to: &bytes)
        }
        bytes += Self.lineEnd
    }

    private func append(field text: String, to bytes: inout [UInt8]) {
        let space = UInt8(ascii: " ")
        let isQuoted = text.utf8.contains { $0 == Self.quote || $0 == Self.comma } || text.utf8.first == space || text.utf8.last == space
        guard isQuoted else {
            bytes += text.utf8
            return
        }
        bytes.append(Self.quote)
        for byte in text.utf8 {
            if byte == Self.quote { bytes.append(Self.quote) }
            bytes.append(byte)
        }
        bytes.append(Self.quote)
    }
}
