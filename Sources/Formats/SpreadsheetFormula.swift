/// What a spreadsheet would run instead of show (OWASP, "CSV Injection").
enum SpreadsheetFormula {
    private static let starts = Set("=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)

    /// Whether a spreadsheet might take the text for a formula; a plain number such as `-12.50` is none.
    static func isRun(from text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first(where: { !$0.properties.isWhitespace }) else { return startsWithControl(text) }
        return startsWithControl(text) || (starts.contains(first) && !isNegativeNumber(text))
    }

    private static func startsWithControl(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return first == "\t" || first == "\r" || first == "\n"
    }

    private static func isNegativeNumber(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "-") else { return false }
        let parts = text.utf8.dropFirst().split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }
    }
}
