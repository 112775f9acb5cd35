import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("A reader that goes away")
struct BrokenPipeTests {
    private func run(_ desk: Desk, _ words: [String], _ code: Int32) -> (code: ExitCode, errors: String) {
        let answer = desk.run(words, input: []) { console in
            console.output = { (_) throws(FileProblem) in throw FileProblem(operation: .write, path: "standard output", code: code) }
        }
        return (answer.code, answer.err)
    }

    static let lines = [
        "timeline", "readiness --format json", "log --format csv", "help", "help append", "help states", "version", "measure meetings",
        "log --follow", "log --follow --once", "export sql",
    ]

    @Test("It has seen enough: the run ends quietly, and well", arguments: lines)
    func brokenPipe(_ line: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            let (code, errors) = run(desk, try ShellWords.words(line), FileProblem.Code.brokenPipe)
            #expect(code == .done)
            #expect(errors.isEmpty)
        }
    }

    @Test("An output that is full is another matter: exit code 3, and it is said", arguments: lines)
    func fullDisk(_ line: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            let (code, errors) = run(desk, try ShellWords.words(line), FileProblem.Code.noSpace)
            #expect(code == .damaged)
            #expect(errors.contains("standard output"))
        }
    }

    @Test("What was recorded stays recorded, though nobody reads the answer")
    func recorded() throws {
        try Desk.with { desk in
            try desk.open()
            let words = try ShellWords.words("record document.published d --on 2024 --title D")
            #expect(run(desk, words, FileProblem.Code.brokenPipe).code == .done)
            #expect(try desk.ledgerLines().count == 2)
        }
    }
}
