import Commands
import DeskTesting
import FileTesting
import Files
import GlobalCompact
import Synchronization
import Testing

/// Somebody at a ledger in a temporary folder, perhaps at a terminal, long after all that happens in it.
struct Desk: Sendable {
    /// What a run gave.
    struct Answer: Sendable {
        var code: ExitCode
        var output: [UInt8]
        var errors: [UInt8]

        var text: String { String(decoding: output + errors, as: UTF8.self) }
    }

    let folder: String
    /// Whether answers go to a terminal, and questions come from one.
    var isTerminal = false
    private let files = RealFileSystem()
    /// What the program sees of the files.
    private var system: any FileSystem = RealFileSystem()

    init(_ folder: String) {
        self.folder = folder
    }

    /// The same desk in a world where there is nothing else, and nothing can be written.
    var sealed: Desk {
        var desk = self
        desk.system = ReadOnlyFileSystem(of: folder)
        return desk
    }

    /// A desk with an empty folder, gone again when the test is over.
    static func with(_ body: (Desk) throws -> Void) throws {
        try TemporaryFolder.with { try body(Desk($0)) }
    }

    /// Runs the program on words; `lines` are what is typed when it asks.
    func says(_ words: [String], input: [UInt8] = [], lines: [String] = []) -> Answer {
        let (output, errors, typed) = (Captured(), Captured(), Typed(lines))
        var console = Console(
            folder: folder, environment: { _ in nil }, clock: { Instant(microseconds: 2_100_000_000_000_000) }, machine: "desk",
            system: system, isTerminal: isTerminal, columns: isTerminal ? 80 : nil,
            input: { (limit) throws(FileProblem) in Array(input.prefix(limit)) },
            output: { (bytes) throws(FileProblem) in output.take(bytes) },
            errors: { errors.take($0) })
        console.isErrorTerminal = isTerminal
        console.isInputTerminal = isTerminal
        console.line = { () throws(FileProblem) in typed.next() }
        let code = Program.run(words, console)
        return Answer(code: code, output: output.bytes, errors: errors.bytes)
    }

    /// A path in the folder.
    func path(_ name: String) -> String {
        PathText.path(of: name, in: folder)
    }

    func write(_ bytes: [UInt8], _ name: String) throws {
        try files.replace(path(name), with: bytes)
    }

    func bytes(_ name: String) throws -> [UInt8] {
        try #require(try files.contents(of: path(name)), "\(name) is missing")
    }

    func makeFolder(_ name: String) throws {
        try files.makeFolder(path(name))
    }
}

/// Lines that are typed, one after the other.
private final class Typed: Sendable {
    private let rest: Mutex<[String]>

    init(_ lines: [String]) {
        rest = Mutex(lines)
    }

    func next() -> String? {
        rest.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
}
