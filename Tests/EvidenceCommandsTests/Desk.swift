import Commands
import DeskTesting
import FileTesting
import Files
import GlobalCompact
import Testing

/// Somebody at a ledger in a temporary folder: says commands, and reads what comes back.
struct Desk {
    /// What a run gave.
    struct Answer {
        var code: ExitCode
        var output: String
        var errors: String
    }

    let folder: String
    private let files = RealFileSystem()

    private init(_ folder: String) {
        self.folder = folder
    }

    /// A desk with an empty folder, gone again when the test is over.
    static func with(_ body: (Desk) throws -> Void) throws {
        try TemporaryFolder.with { try body(Desk($0)) }
    }

    /// A desk with a ledger of one writer, `lisbon`, and so many events after its opening; all but the last is a batch.
    static func withLedger(of count: Int, _ body: (Desk) throws -> Void) throws {
        try with { desk in
            try desk.begin("lisbon")
            try desk.append((1..<max(count, 1)).map { "d\($0)" })
            if count > 0 { try desk.append(["d\(count)"]) }
            try body(desk)
        }
    }

    /// Begins a writer's file under an origin that tells the writer.
    func begin(_ writer: String) throws {
        try #require(says("init", "--writer", writer, "--origin", "gcm-ledger/" + writer).code == .done)
    }

    /// Records documents of these ids as one batch.
    func append(_ ids: [String]) throws {
        let lines = ids.map {
            #"{"id":"\#($0)","type":"document.published","subject":"document/\#($0)","occurred":"2024-01-02","data":{"title":"On \#($0)"}}"#
        }
        if !ids.isEmpty { try #require(says("append", "-", input: lines.joined(separator: "\n")).code == .done) }
    }

    /// Runs the program on words; on an error terminal, each look at the clock finds it two seconds on.
    func says(_ words: String..., input: String = "", isErrorTerminal: Bool = false) -> Answer {
        says(words, input: input, isErrorTerminal: isErrorTerminal)
    }

    func says(_ words: [String], input: String = "", isErrorTerminal: Bool = false) -> Answer {
        let (output, errors) = (Captured(), Captured())
        let clock = SteppingClock(seconds: isErrorTerminal ? 2 : 0)
        var console = Console(
            folder: folder, environment: { _ in nil }, clock: { clock.now }, machine: "desk",
            system: files,
            isTerminal: false, columns: nil, input: { (limit) throws(FileProblem) in Array(input.utf8.prefix(limit)) },
            output: { (bytes) throws(FileProblem) in output.take(bytes) }, errors: { errors.take($0) })
        console.isErrorTerminal = isErrorTerminal
        let code = Program.run(words, console)
        return Answer(code: code, output: output.text, errors: errors.text)
    }

    func bytes(_ path: String) throws -> [UInt8] {
        try #require(try files.contents(of: folder + "/" + path))
    }

    func write(_ bytes: [UInt8], _ path: String) throws {
        try files.replace(folder + "/" + path, with: bytes)
    }

    func has(_ path: String) throws -> Bool {
        try files.status(folder + "/" + path) != nil
    }

    /// The names in the desk's folder.
    func names() throws -> [String] {
        try files.names(in: folder)
    }

    func makeFolder(_ path: String) throws {
        try files.makeFolder(folder + "/" + path)
    }

    func remove(_ path: String) throws {
        try files.remove(folder + "/" + path)
    }

    /// Takes away what belongs to the copy, as a fresh clone has it.
    func forget() {
        TemporaryFolder.removeAll(folder + "/.gcm-ledger")
    }
}
