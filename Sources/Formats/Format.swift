/// The closed list of what a page can be written as.
package enum Format: String, CaseIterable, Sendable {
    /// Aligned text for a terminal.
    case text
    /// GitHub-style Markdown, which word processors import through pandoc.
    case markdown
    /// Comma-separated values, RFC 4180.
    case csv
    /// JSON, RFC 8259.
    case json

    /// The format that a file's name tells by its ending, in capitals or not; nil when it tells none.
    package init?(fileName: String) {
        guard let dot = fileName.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        let ending = String(fileName.unicodeScalars[dot...]).lowercased()
        guard let format = Self.allCases.first(where: { $0.fileNameEnding == ending }) else { return nil }
        self = format
    }

    /// The ending of a file's name that tells this format, with its dot.
    package var fileNameEnding: String {
        switch self {
        case .text: ".txt"
        case .markdown: ".md"
        case .csv: ".csv"
        case .json: ".json"
        }
    }
}
