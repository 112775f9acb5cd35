import Commands
import DeskTesting
import Files
import Testing

@Suite("The commands of the README")
struct ReadmeTests {
    /// The commands of the shell block that follows a mark, without the program's name.
    private func commands(after mark: String) throws -> [[String]] {
        let bytes = try #require(try RealFileSystem().contents(of: PathText.path(of: "README.md", in: RealLedger.repository)))
        let text = String(decoding: bytes, as: UTF8.self)
        let pieces = text.split(separator: "<!-- \(mark) -->\n```sh\n", omittingEmptySubsequences: false)
        try #require(pieces.count == 2, "one shell block is marked \(mark)")
        let block = try #require(pieces[1].split(separator: "\n```", omittingEmptySubsequences: false).first)
        let commands = try ShellWords.commands(String(block))
        for command in commands { try #require(command.first == "gcm-ledger") }
        return commands.map { Array($0.dropFirst()) }
    }

    @Test("The tour runs over the repository's ledger")
    func tour() throws {
        let commands = try commands(after: "tour")
        #expect(commands.count >= 5)
        for command in commands {
            let answer = try RealLedger.desk().run(command)
            #expect(answer.code == .done, "\(command.joined(separator: " "))\n\(answer)")
            #expect(!answer.out.isEmpty)
        }
    }

    @Test("A ledger of one's own is begun, filled, asked, corrected and retracted in an empty folder")
    func own() throws {
        let commands = try commands(after: "own")
        #expect(commands.count >= 8)
        try Desk.with(today: "2025-05-02") { desk in
            for command in commands {
                let answer = desk.run(command)
                #expect(answer.code == .done, "\(command.joined(separator: " "))\n\(answer)")
                desk.wait()
            }
        }
    }
}
