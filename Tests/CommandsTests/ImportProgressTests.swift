import Answers
import Commands
import DeskTesting
import Messages
import Testing

@Suite("import of a long sheet, on a terminal")
struct ImportProgressTests {
    @Test("How far a long sheet is read is told on a terminal alone")
    func progress() throws {
        try ImportTests.with { desk in
            try desk.write(
                "title,by,occurred\n" + (1...3000).map { "Pledge \($0),PRT,2022\n" }.joined(), to: "a.csv")
            let words = ["import", "a.csv", "--as", "pledge.made", "--dry-run"]
            #expect(!desk.run(words).err.contains("%"))
            let ticks = Ticks(desk.now)
            let shown = desk.run(words, input: []) { console in
                console.isErrorTerminal = true
                console.clock = { ticks.next() }
            }
            #expect(shown.code == .done && shown.err.contains("gcm-ledger: import: 50 %"))
        }
    }
}
