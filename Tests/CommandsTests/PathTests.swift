import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("Paths that lead nowhere")
struct PathTests {
    static let emptyPaths = [
        "merge ''", "pack ''", "append ''", "--ledger '' log", "--ledger= log", "log --ledger ''", "log --basis ''", "log --output ''",
        "schema --all --output ''", "prove plan --output ''", "prove --since ''", "prove plan --checkpoint=", "verify --proof ''",
        "verify --proof a --line ''", "verify --proof a --checkpoint ''",
    ]

    @Test("An empty one, such as an unset variable leaves, is a usage error", arguments: emptyPaths)
    func empty(_ line: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            let before = try desk.everything()
            let answer = try desk.run(line)
            #expect(answer.code == .notUnderstood)
            #expect(answer.out.isEmpty && answer.err.contains(" is empty\n  fix: write "), "\(answer)")
            #expect(try desk.everything() == before)
        }
    }

    @Test("An empty $GCM_LEDGER is none")
    func emptyEnvironment() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.moved(to: desk.folder, environment: ["GCM_LEDGER": ""]).done("log")
        }
    }

    static let wrongPaths: [(line: String, code: Int32, says: String)] = [
        ("verify --proof nofile", 2, "nofile: there is no such file\n  fix: check the path\n"),
        ("prove --since nofile", 2, "nofile: there is no such file\n  fix: check the path\n"),
        ("append nofile", 2, "nofile: there is no such file\n  fix: check the path, or pipe into 'gcm-ledger append -'\n"),
        ("pack events", 3, "/events: is a folder; nothing was written\n  fix: name a file, such as "),
        ("pack nowhere/x.pack", 3, "/nowhere: there is no such folder; nothing was written\n  fix: 'mkdir -p "),
        ("log --output events", 3, "a folder stands there: name a file\n"),
        ("append events", 2, "a folder stands there: name a file\n"),
        ("verify --proof events", 2, "a folder stands there: name a file\n"),
    ]

    @Test("It is said what stands there, and what would do", arguments: wrongPaths.indices)
    func wrong(_ index: Int) throws {
        let (line, code, says) = Self.wrongPaths[index]
        try Desk.with { desk in
            try desk.openSmall()
            let before = try desk.everything()
            let answer = try desk.run(line)
            #expect(answer.code.rawValue == code)
            #expect(answer.err.contains(says) && !answer.err.contains("try again"), "\(answer)")
            #expect(!answer.err.contains("nothing was recorded"))
            #expect(try desk.everything() == before)
        }
    }

    @Test("A folder for a pack that is not there can be made as is said")
    func folderForPack() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let answer = desk.run(["pack", "it's new/x.pack"])
            let fix = try #require(answer.err.firstMatch(of: /fix: .mkdir -p (.*). makes it/))
            #expect(try ShellWords.words(String(fix.output.1)) == [desk.path("it's new")])
        }
    }
}
