import Answers
package import Commands
import FileTesting
package import Files
package import GlobalCompact
import Journal
import Messages
import Synchronization
package import Testing

/// The program at a ledger's folder, run within the tests: with a clock that stands until it is moved, a file system, an environment, and
/// perhaps a terminal.
package struct Desk: Sendable {
    /// What the program takes for the machine that it runs on.
    package static let machine = "a-machine"

    package let folder: String
    /// What the program sees of the files.
    package var system: any FileSystem = RealFileSystem()
    package var environment: [String: String] = [:]
    /// Whether what is read is kept in a cache after each run, and taken from there by the next, as that of a large ledger is: where the
    /// variable is set, all tests at desks hold with one what they hold without.
    package var keepsCache = Machine.environment("GCM_LEDGER_TEST_CACHE") != nil
    /// Whether answers and errors go to a terminal of 80 columns, and questions come from one.
    package var isTerminal = false
    /// How far its clock is ahead of the one that it shares.
    package var secondsAhead: Int64 = 0
    /// How far its clock moves on before each run.
    package var secondsPerRun: Int64 = 0
    private let clock: SharedClock

    private init(_ folder: String, _ clock: SharedClock) {
        self.folder = folder
        self.clock = clock
    }

    /// A desk at a folder that is there, at a moment of its own.
    package init(at folder: String, now: Instant) {
        self.init(folder, SharedClock(now))
    }

    /// A desk in an empty folder, gone again when the test is over.
    package static func with(today: String = "2025-05-02", at time: String = "12:00:00", _ body: (Desk) throws -> Void) throws {
        let now = try moment("\(today)T\(time).000000Z")
        try TemporaryFolder.with { folder in try body(Desk(at: folder, now: now)) }
    }

    /// A desk at another folder, perhaps in another environment, whose clock goes its own way from this moment on.
    package func moved(to folder: String, environment: [String: String] = [:]) -> Desk {
        var desk = Desk(at: folder, now: now)
        desk.environment = environment
        return desk
    }

    /// A desk at another folder under the same clock.
    package func beside(_ folder: String) -> Desk {
        var desk = Desk(folder, clock)
        desk.secondsPerRun = secondsPerRun
        return desk
    }

    /// The same desk over other files.
    package func on(_ system: any FileSystem) -> Desk {
        var desk = self
        desk.system = system
        return desk
    }

    // MARK: Its clock

    package var now: Instant {
        Instant(microseconds: clock.now.withLock(\.microseconds) + secondsAhead * 1_000_000)
    }

    /// The moment as `--known-at` takes it.
    package var nowText: String { now.description }

    package func set(_ text: String) throws {
        let moment = try Self.moment(text)
        clock.now.withLock { $0 = moment }
    }

    package func wait(seconds: Int64 = 1) {
        clock.now.withLock { $0.microseconds += seconds * 1_000_000 }
    }

    /// Goes where clocks are so many hours ahead of UTC, or where the zone cannot be read.
    package func travel(hoursAheadOfUTC hours: Int?) {
        clock.secondsAheadOfUTC.withLock { $0 = hours.map { $0 * 3600 } }
    }

    private static func moment(_ text: String) throws -> Instant {
        try #require(Instant(text))
    }

    // MARK: Running the program

    /// Runs a command line, written without the program's name.
    package func run(_ line: String, input: String = "") throws -> Answer {
        run(try ShellWords.words(line), input: input)
    }

    package func run(_ command: String, _ word: String, _ more: String..., input: String = "") -> Answer {
        run([command, word] + more, input: input)
    }

    package func run(_ words: [String], input: String = "") -> Answer {
        run(words, input: Array(input.utf8))
    }

    /// Runs words. Where `typed` is there, somebody sits at the input and says it line by line; `change` makes the surroundings others than
    /// the desk's.
    package func run(
        _ words: [String], input: [UInt8], typed: [String]? = nil, changing change: (inout Console) -> Void = { _ in }
    ) -> Answer {
        answer(input, typed, change) { Program.run(words, $0) }
    }

    /// Runs words that need not be text.
    package func run(bytes words: [[UInt8]]) -> Answer {
        answer([], nil, { _ in }) { Program.run(words, $0) }
    }

    /// Runs a command line that has to succeed.
    @discardableResult
    package func done(_ line: String, input: String = "", sourceLocation: SourceLocation = #_sourceLocation) throws -> Answer {
        try done(ShellWords.words(line), input: input, sourceLocation: sourceLocation)
    }

    @discardableResult
    package func done(
        _ command: String, _ word: String, _ more: String..., input: String = "", sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Answer {
        try done([command, word] + more, input: input, sourceLocation: sourceLocation)
    }

    @discardableResult
    package func done(_ words: [String], input: String = "", sourceLocation: SourceLocation = #_sourceLocation) throws -> Answer {
        let answer = run(words, input: input)
        try #require(answer.code == .done, "\(words)\n\(answer)", sourceLocation: sourceLocation)
        return answer
    }

    private func answer(
        _ input: [UInt8], _ typed: [String]?, _ change: (inout Console) -> Void, _ run: (Console) -> ExitCode
    ) -> Answer {
        wait(seconds: secondsPerRun)
        let (output, errors) = (Captured(), Captured())
        let lines = Mutex((typed ?? [])[...])
        let (now, environment, zone) = (now, environment, clock.secondsAheadOfUTC.withLock(\.self))
        var console = Console(
            folder: folder, environment: { environment[$0] }, clock: { now }, machine: Self.machine, system: system,
            isTerminal: isTerminal, columns: isTerminal ? 80 : nil,
            input: { (limit) throws(FileProblem) in Array(input.prefix(limit)) },
            output: { (bytes) throws(FileProblem) in output.take(bytes) }, errors: { errors.take($0) })
        console.zone = { _ in zone }
        if keepsCache { console.keepCache = { CacheWriter(system, $0, worthBytes: 0).renew(at: .max / 2) } }
        let rest = Mutex(input[...])
        console.look = { (_) throws(FileProblem) in
            rest.withLock { rest in
                defer { rest = rest.dropFirst(1 << 16) }
                return Array(rest.prefix(1 << 16))
            }
        }
        console.isErrorTerminal = isTerminal
        console.isInputTerminal = isTerminal || typed != nil
        console.line = { () throws(FileProblem) in lines.withLock { $0.popFirst() } }
        change(&console)
        return Answer(code: run(console), outBytes: output.bytes, errBytes: errors.bytes)
    }
}

/// What desks have in common that share a clock.
private final class SharedClock: Sendable {
    let now: Mutex<Instant>
    /// How far the users' zone is ahead of UTC; nothing where it cannot be read.
    let secondsAheadOfUTC = Mutex<Int?>(0)

    init(_ now: Instant) {
        self.now = Mutex(now)
    }
}
