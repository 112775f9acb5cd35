import GlobalCompact

/// A table as comma-separated values (RFC 4180) that a spreadsheet can open without running anything in them.
///
/// Every field that is not empty stands in quotes, and an empty one in none: Gnumeric 1.12 takes the second character after a field's
/// closing quote for the separator, LibreOffice 7.4 splits a bare field at a semicolon, and quoted empty fields stop PostgreSQL's `COPY`
/// and make texts of number columns in polars 2.1.
struct CSVRendering {
    private static let lineEnd: [UInt8] = [0x0D, 0x0A]
    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")

    /// The heading row of column names, and the rows, each ended by CR and LF.
    func document(_ table: Table) -> [UInt8] {
        var bytes: [UInt8] = []
        append(table.headings, to: &bytes)
        for row in table.rows {
            append(table.columns.indices.flatMap { row.cell(at: $0).fields(of: table.columns[$0]).map(Self.harmless) }, to: &bytes)
        }
        return bytes
    }

    private static func harmless(_ field: (text: String, isWords: Bool)) -> String {
        let text = field.text.escapedForDisplay
        // An apostrophe of the text's own gets one more, so that taking one off is exact.
        return field.isWords && (SpreadsheetFormula.isRun(from: field.text) || text.utf8.first == UInt8(ascii: "'")) ? "'" + text : text
    }

    private func append(_ row: [String], to bytes: inout [UInt8]) {
        // A line without anything would be read as no row at all.
        if row.count == 1 && row[0].isEmpty { bytes += [Self.quote, Self.quote] }
        for (column, text) in row.enumerated() {
            if column > 0 { bytes.append(Self.comma) }
            if text.isEmpty { continue }
            bytes.append(Self.quote)
            if text.utf8.contains(Self.quote) {
                for byte in text.utf8 {
                    if byte == Self.quote { bytes.append(Self.quote) }
                    bytes.append(byte)
                }
            } else {
                bytes.append(contentsOf: text.utf8)
            }
            bytes.append(Self.quote)
        }
        bytes += Self.lineEnd
    }
}

extension Table {
    /// The headings of its CSV.
    package var headings: [String] {
        columns.flatMap(\.fieldNames)
    }
}

extension Column {
    /// The names of the fields that CSV has for it.
    package var fieldNames: [String] {
        switch content {
        case .text, .number, .list: [name]
        case .amount: [name, memberName("minorUnits")]
        case .days: [name, memberName("earliest"), memberName("latest")]
        }
    }

    /// The name of a member that stands beside it: `earliest` beside `occurred`, `dueEarliest` beside `due`.
    func memberName(_ part: String) -> String {
        name == "occurred" || name == "value" ? part : name + part.prefix(1).uppercased() + part.dropFirst()
    }
}

extension Cell {
    /// The fields that CSV has for it in a column, and whether each is words, which a spreadsheet might take for a formula.
    fileprivate func fields(of column: Column) -> [(text: String, isWords: Bool)] {
        let words =
            switch value {
            case .text, .list, .sources: true
            case .number, .amount, .days: false
            }
        switch (column.content, value) {
        case (.amount, .amount(_, _, let minorUnits)): return [(text, true), (minorUnits, false)]
        case (.amount, _): return [(text, words), ("", false)]
        case (.days, .days(let period)):
            return [(text, false), (period.earliest?.description ?? "", false), (period.latest?.description ?? "", false)]
        case (.days, _): return [(text, words), ("", false), ("", false)]
        case (.text, _), (.number, _), (.list, _): return [(text, words)]
        }
    }
}
