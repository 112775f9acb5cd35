/// A page of help while it is written: blocks with an empty line between them.
struct HelpPage {
    private static let width = 80
    /// Terms longer than this stand on a line of their own.
    private static let widestTerm = 24
    private static let indent = "  "

    private var blocks: [String] = []

    /// The whole page, ended by one line feed.
    var text: String {
        blocks.joined(separator: "\n\n") + "\n"
    }

    mutating func paragraph(_ text: String) {
        guard !text.isEmpty else { return }
        blocks.append(Self.wrapped(text, to: Self.width).joined(separator: "\n"))
    }

    /// Paragraphs with empty lines between them; one with a line that starts with a space is shown as it is.
    mutating func discussion(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for part in lines.split(whereSeparator: \.isEmpty) {
            if part.contains(where: { $0.hasPrefix(" ") }) {
                blocks.append(part.joined(separator: "\n"))
            } else {
                paragraph(part.joined(separator: " "))
            }
        }
    }

    /// A heading, and beneath it the terms with what each is; nothing without terms.
    ///
    /// - Parameter widest: The width to line up with, where several lists stand in one column.
    mutating func terms(_ heading: String, _ terms: [(term: String, says: String)], widest: Int? = nil) {
        guard !terms.isEmpty else { return }
        let column = min(widest ?? terms.map(\.term.count).max() ?? 0, Self.widestTerm)
        let left = String(repeating: " ", count: Self.indent.count + column + 2)
        var lines = [heading]
        for (term, says) in terms {
            let start = Self.indent + term
            guard !says.isEmpty else {
                lines.append(start)
                continue
            }
            var texts = Self.wrapped(says, to: Self.width - left.count).map { left + $0 }
            if term.count <= column { texts[0] = start + texts[0].dropFirst(start.count) } else { lines.append(start) }
            lines += texts
        }
        blocks.append(lines.joined(separator: "\n"))
    }

    mutating func options(_ heading: String, _ options: [OptionSpec]) {
        terms(heading, options.map { ($0.term, $0.fullHelp) })
    }

    /// Lines to copy, each with what it says beneath it.
    mutating func examples(_ examples: [(command: String, says: String)]) {
        guard !examples.isEmpty else { return }
        var lines = ["examples"]
        for (command, says) in examples {
            lines.append(Self.indent + command)
            if !says.isEmpty { lines += Self.wrapped(says, to: Self.width - 6).map { Self.indent + "    " + $0 } }
        }
        blocks.append(lines.joined(separator: "\n"))
    }

    /// The text in lines broken at spaces; a longer word stands on a line of its own. There is always one line at least.
    private static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if line.isEmpty {
                line = String(word)
            } else if line.count + 1 + word.count <= width {
                line += " " + word
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return lines + [line]
    }
}
