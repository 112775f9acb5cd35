import DeskTesting
import Files
import Testing

/// A block or a table of a document that stands under a mark, as what follows `<!-- tour -->` does.
struct MarkedBlock {
    /// The lines of the block without its fences, or those of the table without its heading.
    let lines: [String]

    init(_ mark: String, in document: String) throws {
        let path = PathText.path(of: document, in: RealLedger.repository)
        let bytes = try #require(try RealFileSystem().contents(of: path), "\(document) is missing")
        let pieces = String(decoding: bytes, as: UTF8.self).split(separator: "<!-- \(mark) -->\n", omittingEmptySubsequences: false)
        try #require(pieces.count == 2, "one block of \(document) is marked \(mark)")
        let rest = pieces[1].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let isFenced = try #require(rest.first, "nothing stands under \(mark)").hasPrefix("```")
        lines =
            isFenced
            ? Array(rest.dropFirst().prefix { !$0.hasPrefix("```") })
            : Array(rest.prefix { $0.hasPrefix("|") }.dropFirst(2))
    }

    var text: String {
        lines.joined(separator: "\n")
    }

    /// The commands of a block of shell, without the program's name.
    func commands() throws -> [[String]] {
        let commands = try ShellWords.commands(text)
        for command in commands { try #require(command.first == "gcm-ledger", "\(command)") }
        return commands.map { Array($0.dropFirst()) }
    }

    /// The cells of a table's rows.
    func rows() throws -> [[String]] {
        lines.map { line in
            line.split(separator: " | ", omittingEmptySubsequences: false).map { cell in
                String(cell.drop { "| ".contains($0) }.reversed().drop { "| ".contains($0) }.reversed())
            }
        }
    }
}

extension String {
    /// What stands in backquotes.
    var quoted: [String] {
        matches(of: /`([^`]*)`/).map { String($0.output.1) }
    }
}
