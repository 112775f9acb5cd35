import Answers
import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("Where it cannot be told which machine this is")
struct UnknownMachineTests {
    private func run(_ line: String, _ desk: Desk, _ code: Int32) throws -> DeskTesting.Answer {
        desk.run(try ShellWords.words(line), input: Array((Desk.document("new", title: "New") + "\n").utf8)) { console in
            console.surroundings.machine = { () throws(FileProblem) in
                throw FileProblem(operation: .read, path: "/etc/machine-id", code: code)
            }
        }
    }

    @Test(
        "Whatever writes, or looks at what this copy has acknowledged, is refused, and nothing is written",
        arguments: [
            "init --writer porto", "init --writer lisbon --take-over", "record document.published x --on 2024 --title X", "append",
            "append --dry-run", "correct study --title X --reason r", "retract study --reason r", "retract study --batch --reason r",
            "merge ../other", "checkpoint", "checkpoint --publish a", "prove study",
        ])
    func refused(_ line: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            let before = try desk.everything()
            let answer = try run(line, desk, FileProblem.Code.inputOutput)
            #expect(answer.code == .damaged)
            #expect(
                answer.err == "gcm-ledger: /etc/machine-id: could not read: Input/output error, and nothing else tells whose writers "
                    + "these are; nothing was written\n  fix: 'ls -lL /etc/machine-id' shows what stands there: "
                    + "a file that everybody may read belongs there; then try again\n")
            #expect(try desk.everything() == before)
        }
    }

    @Test(
        "Whoever asks is answered: a question does not need it",
        arguments: [
            "list reports", "show study", "log", "list", "find", "timeline", "readiness forum-2025", "measure meetings", "why meetings",
            "verify",
            "check", "pack ../a.pack", "help", "schema --all", "version",
        ])
    func answered(_ line: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            let answer = try run(line, desk, FileProblem.Code.denied)
            #expect(answer.code == .done && answer.err.isEmpty, "\(answer)")
        }
    }

    @Test("A file that holds something else is told as what it is")
    func somethingElse() throws {
        try Desk.with { desk in
            let answer = try run("init --writer porto", desk, FileProblem.Code.invalid)
            #expect(answer.code == .damaged)
            #expect(answer.err.contains("/etc/machine-id: holds no machine's id of 32 digits, and nothing else tells"), "\(answer)")
            #expect(answer.err.hasSuffix("puts one there, as 'man machine-id' says\n"), "\(answer)")
            #expect(try desk.everything().isEmpty)
        }
    }
}
