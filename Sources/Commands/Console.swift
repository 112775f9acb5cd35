package import Files
package import GlobalCompact
package import Journal
import Synchronization

/// What surrounds a run of the program: everything that it knows of the world comes through here.
package struct Console: Sendable {
    package var folder: String
    /// The ledger that the call names, by `--ledger` or `$GCM_LEDGER`, as the user spelled it.
    var named: String?
    package var environment: @Sendable (String) -> String?
    package var clock: @Sendable () -> Instant
    /// How many seconds the user's zone is ahead of UTC at a moment; nothing where the zone cannot be read. Without a zone, 0.
    package var zone: @Sendable (Instant) -> Int? = { _ in 0 }
    /// What tells this machine from others. Only what writes, or looks at what this copy has acknowledged, asks for it.
    package var machine: @Sendable () throws(FileProblem) -> String
    package var system: any FileSystem
    package var isTerminal: Bool
    /// The width of the terminal, where there is one.
    package var columns: Int?
    /// All of the input, or its first so many bytes.
    package var input: @Sendable (_ limit: Int) throws(FileProblem) -> [UInt8]
    /// What is there of the input, waiting only where `waits` says so: nothing where nothing is there yet, empty at the end.
    package var look: @Sendable (_ waits: Bool) throws(FileProblem) -> [UInt8]? = { (_) throws(FileProblem) in [] }
    /// Whether somebody sits at the input.
    package var isInputTerminal = false
    /// Whether somebody sees what goes to `errors` as it comes.
    package var isErrorTerminal = false
    /// The next line of the input, without its end; nothing at the end of the input.
    package var line: @Sendable () throws(FileProblem) -> String? = { () throws(FileProblem) in nil }
    package var output: @Sendable ([UInt8]) throws(FileProblem) -> Void
    package var errors: @Sendable ([UInt8]) -> Void
    /// Leaks a value on purpose: to free millions of small objects one by one takes as long as the query did.
    package var keep: @Sendable (any Sendable) -> Void = { _ in }
    /// Keeps what was read of a ledger for the next command, once the answer is out.
    package var keepCache: @Sendable (LedgerReading) -> Void = { _ in }

    package init(
        folder: String, environment: @escaping @Sendable (String) -> String?, clock: @escaping @Sendable () -> Instant,
        machine: @autoclosure @escaping @Sendable () throws(FileProblem) -> String, system: any FileSystem, isTerminal: Bool, columns: Int?,
        input: @escaping @Sendable (_ limit: Int) throws(FileProblem) -> [UInt8],
        output: @escaping @Sendable ([UInt8]) throws(FileProblem) -> Void, errors: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.folder = folder
        self.environment = environment
        self.clock = clock
        self.machine = machine
        self.system = system
        self.isTerminal = isTerminal
        self.columns = columns
        self.input = input
        self.output = output
        self.errors = errors
    }

    /// The process's own surroundings.
    package static var process: Console {
        var console = streams
        console.look = { (waits) throws(FileProblem) in try StandardStream.lookAtStandardInput(waits: waits) }
        console.isInputTerminal = Machine.isTerminal(0)
        console.isErrorTerminal = Machine.isTerminal(2)
        console.keep = { kept.keep($0) }
        console.keepCache = { CacheWriter(streams.system, $0).renew(at: streams.clock().microseconds * 1000) }
        console.zone = { Machine.secondsAheadOfUTC(at: $0.microseconds / 1_000_000) }
        console.line = { () throws(FileProblem) in readLine(strippingNewline: true) }
        return console
    }

    private static let kept = Kept()

    private static let streams = Console(
        folder: Machine.workingFolder, environment: Machine.environment,
        clock: {
            let now = Machine.now()
            return Instant(microseconds: now.seconds * 1_000_000 + now.nanoseconds / 1000)
        },
        machine: try Machine.identity(), system: RealFileSystem(), isTerminal: Machine.isTerminal(1), columns: Machine.terminalColumns(1),
        input: { (limit) throws(FileProblem) in try StandardStream.readStandardInput(upTo: limit) },
        output: { (bytes) throws(FileProblem) in try StandardStream.writeStandardOutput(bytes) },
        errors: { StandardStream.writeStandardError($0) })

    /// Where this user remembers ledgers outside of their folders (XDG Base Directory Specification 0.8: the state home, which is
    /// absolute or not there); nothing where there is no such place.
    var memory: String? {
        let home = environment("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.local/state" : nil }
        let state = environment("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
        return state.map { $0 + "/" + Program.name }
    }

    /// A path as the user means it: relative to the working folder.
    func path(_ text: String) -> String {
        text.hasPrefix("/") ? text : PathText.path(of: text, in: folder)
    }
}

/// What is not freed before the process ends.
private final class Kept: Sendable {
    private let values = Mutex<[any Sendable]>([])

    func keep(_ value: any Sendable) {
        values.withLock { $0.append(value) }
    }
}
