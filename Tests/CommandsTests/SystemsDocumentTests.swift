import DeskTesting
import Files
import Testing

@Suite("The systems of docs/systems.md")
struct SystemsDocumentTests {
    @Test("The command of each answers with something that the ledger in this repository has")
    func systems() throws {
        let bytes = try #require(try RealFileSystem().contents(of: RealLedger.repository + "/docs/systems.md"))
        let commands = String(decoding: bytes, as: UTF8.self).matches(of: /\| `([^`]+)` \|/).map { String($0.output.1) }
        #expect(commands.count > 25 && Set(commands).count == commands.count)
        for command in commands {
            let answer = try RealLedger.desk().done(command + " --known-at 2026-11-21 --today 2026-11-28")
            #expect(answer.lines.count > 6, "\(command)")
            #expect(answer.lines.prefix(3).allSatisfy { !$0.hasSuffix(": 0") }, "\(command): \(answer.lines[0])")
        }
    }
}
