import DeskTesting
import JSON

/// A command as its page of help tells it.
struct CommandPage: Sendable {
    var name: String
    /// Those that take a value, with their hyphens.
    var options: [String]
}

/// Every command that there is.
enum CommandPages {
    static func all(_ desk: Desk) throws -> [CommandPage] {
        try rows(["help"], desk).map { command in
            let words = try rows(["help", command["command"] ?? ""], desk)
            let options = words.filter { $0["word"]?.hasPrefix("--") == true && $0["value"]?.isEmpty == false }
            return CommandPage(name: command["command"] ?? "", options: options.compactMap { $0["word"] })
        }
    }

    private static func rows(_ words: [String], _ desk: Desk) throws -> [[String: String]] {
        let answer = desk.run(words + ["--format", "json"])
        let document = try JSONDocument(parsing: answer.outBytes, limits: JSONLimits(depth: 64, bytes: .max))
        return document.elements(of: document.root).map { row in
            var cells: [String: String] = [:]
            for (key, value) in document.members(of: row) { cells[document.string(key)] = document.string(value) }
            return cells
        }
    }
}
