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
    /// A workbook for spreadsheets, ECMA-376.
    case xlsx
    /// A paper for word processors, ECMA-376.
    case docx
    /// A calendar, RFC 5545.
    case ics

    /// What an answer has to have so that it can be written in a format.
    package enum Need: Sendable {
        case nothing
        /// It is one table.
        case rows
        /// It is about days of a calendar.
        case days
    }

    package var needs: Need {
        switch self {
        case .text, .markdown, .json, .xlsx, .docx: .nothing
        case .csv: .rows
        case .ics: .days
        }
    }

    /// Whether it is text, and no document of an office's programs, which a terminal cannot show.
    package var isText: Bool {
        switch self {
        case .text, .markdown, .csv, .json, .ics: true
        case .xlsx, .docx: false
        }
    }

    /// Whether an answer says with which roots of the ledger's files it was made: one that is passed on.
    package var tellsRoots: Bool {
        switch self {
        case .markdown, .json, .xlsx, .docx, .ics: true
        case .text, .csv: false
        }
    }

    /// Those of what is asked of a ledger, unless it is about days.
    package static let withoutCalendar = allCases.filter { $0.needs != .days }
    /// Those of other answers, such as help: what is text.
    package static let texts = withoutCalendar.filter(\.isText)

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
        case .xlsx: ".xlsx"
        case .docx: ".docx"
        case .ics: ".ics"
        }
    }
}
