import Commands
import DeskTesting
import FileTesting
import Files
import GlobalCompact
import Synchronization
import Testing

/// A place to work at: a folder, a clock that stands until it is moved, and everything that the program says.
final class Desk: Sendable {
    let folder: String
    /// What stands in the environment.
    let environment: [String: String]
    private let clock: Mutex<Instant>
    /// How many seconds the user's zone is ahead of UTC; nothing where it cannot be read.
    private let zone = Mutex<Int?>(0)

    private init(folder: String, clock: Instant, environment: [String: String]) {
        self.folder = folder
        self.environment = environment
        self.clock = Mutex(clock)
    }

    /// A desk in an empty folder, at noon of a day.
    static func with(today: String = "2025-05-02", _ body: (Desk) throws -> Void) throws {
        let noon = try moment(today + "T12:00:00.000000Z")
        try TemporaryFolder.with { folder in try body(Desk(folder: folder, clock: noon, environment: [:])) }
    }

    /// A desk at a ledger that is there, for questions only.
    static func at(_ folder: String, clock: String) throws -> Desk {
        Desk(folder: folder, clock: try moment(clock), environment: [:])
    }

    /// The same clock over another folder, perhaps in another environment.
    func moved(to folder: String, environment: [String: String] = [:]) -> Desk {
        Desk(folder: folder, clock: now, environment: environment)
    }

    var now: Instant { clock.withLock(\.self) }

    /// The moment as `--known-at` takes it.
    var nowText: String { now.description }

    func set(_ text: String) throws {
        let moment = try Self.moment(text)
        clock.withLock { $0 = moment }
    }

    /// Goes where clocks are so many hours ahead of UTC, or where the zone cannot be read.
    func travel(hoursAheadOfUTC hours: Int?) {
        zone.withLock { $0 = hours.map { $0 * 3600 } }
    }

    func wait(seconds: Int64 = 1) {
        clock.withLock { $0.microseconds += seconds * 1_000_000 }
    }

    /// Runs a command line, written without the program's name.
    func run(_ line: String, input: String = "") throws -> Answer {
        run(try ShellWords.words(line), input: Array(input.utf8))
    }

    /// Runs words.
    func run(_ words: [String], input: [UInt8] = []) -> Answer {
        let (output, errors) = (Captured(), Captured())
        let code = Program.run(words, console(input: input, output: { output.take($0) }, errors: { errors.take($0) }))
        return Answer(code: code, outBytes: output.bytes, errBytes: errors.bytes)
    }

    /// Runs a command line that has to succeed.
    @discardableResult
    func done(_ line: String, input: String = "", sourceLocation: SourceLocation = #_sourceLocation) throws -> Answer {
        let answer = try run(line, input: input)
        try #require(answer.code == .done, "\(line)\n\(answer)", sourceLocation: sourceLocation)
        return answer
    }

    /// The surroundings of a run at this desk.
    func console(
        input: [UInt8] = [], output: @escaping @Sendable ([UInt8]) throws(FileProblem) -> Void,
        errors: @escaping @Sendable ([UInt8]) -> Void
    ) -> Console {
        let environment = environment
        let now = now
        let seconds = zone.withLock(\.self)
        var console = Console(
            folder: folder, environment: { environment[$0] }, clock: { now }, machine: "a-machine", system: RealFileSystem(),
            isTerminal: false, columns: nil, input: { (limit) throws(FileProblem) in Array(input.prefix(limit)) }, output: output,
            errors: errors)
        console.zone = { _ in seconds }
        return console
    }

    private static func moment(_ text: String) throws -> Instant {
        try #require(Instant(text))
    }
}
