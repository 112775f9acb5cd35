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
        guard let ending = Self.ending(ofFileName: fileName),
            let format = Self.allCases.first(where: { $0.fileNameEnding == ending })
        else { return nil }
        self = format
    }

    /// The ending of a file's name in small letters, with its dot: `.csv`; nothing where it has none, as `answer` and `.answer`.
    package static func ending(ofFileName path: String) -> String? {
        let name = path.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).last ?? []
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex, name.index(after: dot) < name.endIndex else { return nil }
        return String(String.UnicodeScalarView(name[dot...])).lowercased()
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
