import Commands
import DeskTesting
import Files
import JSON
import Messages
import Testing

@Suite("What is done and cannot be told")
struct UntoldTests {
    /// A command that does something for good, what is said of it, and whether doing it again would do it twice.
    struct Doing: Sendable, CustomTestStringConvertible {
        var line: String
        var says: String
        var testDescription: String { line }
    }

    static let doings = [
        Doing(line: "init --writer porto", says: "this copy records as porto from now on"),
        Doing(line: "record document.published d --on 2024 --title D --id d", says: "event d (lisbon, number 6) is recorded"),
        Doing(line: "append more.jsonl", says: "2 events are recorded: m1 (lisbon, number 6), m2 (lisbon, number 7)"),
        Doing(line: "append more.jsonl --each", says: "2 events are recorded: m1 (lisbon, number 6), m2 (lisbon, number 7)"),
        Doing(line: "append many.jsonl", says: "m20 (lisbon, number 25) and 5 more"),
        Doing(line: "correct study --title Other --reason name --id fix --format csv", says: "event fix (lisbon, number 6) is recorded"),
        Doing(line: "retract study --reason wrong --id out --format csv", says: "event out (lisbon, number 6) is recorded"),
        Doing(line: "merge other", says: "the merge is done, and took in 1 event"),
        Doing(line: "pack ours.pack", says: "ours.pack is written and whole"),
        Doing(line: "checkpoint --publish spring", says: "Snapshots/spring.lisbon.checkpoint"),
    ]

    private static let failures = [FileProblem.Code.noSpace, FileProblem.Code.badDescriptor, FileProblem.Code.inputOutput]

    /// A desk whose answers nobody gets, with what the lines of commands need.
    private func with(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.write(["m1", "m2"].map { Desk.document($0, title: $0, id: $0) + "\n" }.joined(), to: "more.jsonl")
            try desk.write((1...25).map { Desk.document("m\($0)", title: "M", id: "m\($0)") + "\n" }.joined(), to: "many.jsonl")
            try desk.done("--ledger other init --writer porto-2")
            desk.wait()
            try body(desk)
        }
    }

    private func run(_ desk: Desk, _ line: String, _ code: Int32) throws -> (code: ExitCode, errors: String) {
        // A table of what changes, shown before it is recorded, gets through.
        let answer = desk.run(try ShellWords.words(line), input: []) { console in
            console.output = { (bytes) throws(FileProblem) in
                if !bytes.starts(with: Array("field,before,after".utf8)) {
                    throw FileProblem(operation: .write, path: "standard output", code: code)
                }
            }
        }
        return (answer.code, answer.err)
    }

    @Test("It says that it is done, with exit code 3, and not to do it again", arguments: doings, failures)
    func done(_ doing: Doing, _ code: Int32) throws {
        try with { desk in
            let before = try desk.everything()
            let (ended, errors) = try run(desk, doing.line, code)
            #expect(ended == .damaged)
            #expect(errors.hasPrefix("gcm-ledger: standard output: could not write: "), "\(errors)")
            #expect(errors.contains("; only the answer is lost: ") && errors.contains(doing.says), "\(errors)")
            #expect(errors.contains("\n  fix: do not ") || errors.contains("nothing is to be begun again"), "\(errors)")
            #expect(!errors.contains("try again"))
            #expect(try desk.everything() != before)
        }
    }

    @Test("What is suggested shows the event")
    func suggestion() throws {
        try with { desk in
            let (_, errors) = try run(desk, "record document.published d --on 2024 --title D --id d", FileProblem.Code.noSpace)
            #expect(errors.contains("'gcm-ledger show d' shows it"))
            #expect(try desk.done("show d").out.contains("document/d"))
        }
    }

    @Test("In JSON it is a failure with a code of its own")
    func json() throws {
        try with { desk in
            let (ended, errors) = try run(desk, "retract study --reason wrong --id out --format json", FileProblem.Code.noSpace)
            let problem = try #require(JSONValue(parsing: Array(errors.utf8))?["errors"]?.items.first)
            #expect(ended == .damaged && problem["code"]?.text == "answer-lost")
        }
    }

    @Test(
        "Where nothing was done, it is as for a question: try again",
        arguments: [
            "log", "append more.jsonl --dry-run", "record document.published d --on 2024 --title D --dry-run", "merge other --dry-run",
            "checkpoint", "append known.jsonl", "correct study --title Other --reason name",
            "retract study --reason wrong",
        ])
    func nothingDone(_ line: String) throws {
        try with { desk in
            try desk.write(Desk.smallLedger[0] + "\n", to: "known.jsonl")
            let before = try desk.everything()
            let (ended, errors) = try run(desk, line, FileProblem.Code.noSpace)
            #expect(ended == .damaged)
            let said = "standard output: could not write: No space left on device\n  fix: make room on the disk, and try again\n"
            #expect(errors.hasSuffix(said), "\(errors)")
            #expect(try desk.everything() == before)
        }
    }
}
