import DeskTesting
import Files
import Testing

@Suite("The questions in docs/questions.md")
struct QuestionsDocumentTests {
    /// The command and the first line of its answer of each question.
    static func rows() throws -> [(command: String, line: String)] {
        let bytes = try #require(try RealFileSystem().contents(of: RealLedger.repository + "/docs/questions.md"))
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            let cells = line.split(separator: " | ")
            guard cells.count == 4, cells[2].hasPrefix("`"), cells[3].hasSuffix(" |") else { return nil }
            return (String(cells[2].dropFirst().dropLast()), String(cells[3].dropLast(2)))
        }
    }

    @Test("Each command answers with the line that stands there")
    func answers() throws {
        let rows = try Self.rows()
        #expect(rows.count > 15)
        for (command, line) in rows {
            let answer = try RealLedger.desk().done(command + " --known-at 2026-11-21 --today 2026-11-28 --width 140")
            #expect(answer.lines.first == line, "\(command)")
        }
    }
}
