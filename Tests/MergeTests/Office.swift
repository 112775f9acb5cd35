import Commands
import DeskTesting
import FileTesting
import Files
import GlobalCompact
import Synchronization
import Testing

/// One office with its copy of the ledger: a folder, and a clock that every office of a test shares.
struct Office: Sendable {
    let folder: String
    private let time: Time
    /// How many seconds its clock is ahead of the other offices'.
    private var secondsAhead: Int64 = 0
    var system: any FileSystem = RealFileSystem()
    /// What stands in the environment.
    var environment: [String: String] = [:]

    /// What one run of the program said, and how it ended.
    struct Answer: Sendable, CustomStringConvertible {
        var code: ExitCode
        var out: String
        var err: String
        var description: String { "exit \(code.rawValue)\n\(out)\(err)" }
    }

    /// An empty folder for offices, whose clock stands at noon and moves a second a run.
    static func with(_ body: (_ office: (String) throws -> Office) throws -> Void) throws {
        try TemporaryFolder.with { folder in
            let time = Time(try #require(Instant("2025-05-02T12:00:00.000000Z")))
            try body { name in
                try RealFileSystem().makeFolder(folder + "/" + name)
                return Office(folder: folder + "/" + name, time: time)
            }
        }
    }

    /// Two offices with their writers: `lisbon` with a document and a pledge, and `geneva`, which has taken those in.
    static func two(_ body: (_ lisbon: Office, _ geneva: Office) throws -> Void) throws {
        try with { office in
            let (lisbon, geneva) = (try office("lisbon"), try office("geneva"))
            try lisbon.done("init", "--writer", "lisbon")
            try lisbon.publish("plan")
            try lisbon.publish("report")
            try geneva.done("init", "--writer", "geneva")
            try geneva.done("merge", lisbon.folder)
            try body(lisbon, geneva)
        }
    }

    func run(_ words: String...) -> Answer {
        run(words)
    }

    func run(_ words: [String], input: String = "") -> Answer {
        let (output, errors) = (Captured(), Captured())
        let (now, environment) = (Instant(microseconds: time.next().microseconds + secondsAhead * 1_000_000), environment)
        let console = Console(
            folder: folder, environment: { environment[$0] }, clock: { now }, machine: "a-machine", system: system, isTerminal: false,
            columns: nil, input: { (limit) throws(FileProblem) in Array(input.utf8.prefix(limit)) },
            output: { (bytes) throws(FileProblem) in output.take(bytes) }, errors: { errors.take($0) })
        let code = Program.run(words, console)
        return Answer(code: code, out: output.text, err: errors.text)
    }

    /// Runs words that have to succeed.
    @discardableResult
    func done(_ words: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> Answer {
        try done(words, sourceLocation: sourceLocation)
    }

    /// Runs words that have to succeed.
    @discardableResult
    func done(_ words: [String], sourceLocation: SourceLocation = #_sourceLocation) throws -> Answer {
        let answer = run(words)
        try #require(answer.code == .done, "\(words)\n\(answer)", sourceLocation: sourceLocation)
        return answer
    }

    /// Records a document, whose slug is also its id.
    func publish(_ slug: String, title: String? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try done(
            "record", "document.published", slug, "--on", "2024-01-01", "--title", title ?? "The \(slug)", "--id", slug,
            sourceLocation: sourceLocation)
    }

    /// Appends lines that have to be accepted, as one batch.
    func append(_ lines: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
        let answer = run(["append", "-"], input: lines.map { $0 + "\n" }.joined())
        try #require(answer.code == .done, "\(answer)", sourceLocation: sourceLocation)
    }

    /// The same office over another file system.
    func on(_ system: any FileSystem) -> Office {
        var office = self
        office.system = system
        return office
    }

    /// The same office with a clock that is ahead.
    func ahead(hours: Int64) -> Office {
        var office = self
        office.secondsAhead = hours * 3600
        return office
    }

    // MARK: Its files

    /// A copy of the whole folder, with what belongs to the copy.
    func copied(to name: String) throws -> Office {
        let other = Office(folder: PathText.folder(of: folder) + "/" + name, time: time)
        try Self.copy(folder, other.folder)
        return other
    }

    private static func copy(_ from: String, _ to: String) throws {
        let files = RealFileSystem()
        try files.makeFolder(to)
        for name in try files.names(in: from) {
            if try files.status(from + "/" + name)?.isFolder == true {
                try copy(from + "/" + name, to + "/" + name)
            } else {
                try files.replace(to + "/" + name, with: try files.contents(of: from + "/" + name) ?? [])
            }
        }
    }

    func path(of writer: String) -> String {
        folder + "/events/" + writer + ".jsonl"
    }

    /// A writer's file; nothing where there is none.
    func text(of writer: String) throws -> String? {
        try RealFileSystem().contents(of: path(of: writer)).map { String(decoding: $0, as: UTF8.self) }
    }

    func write(_ text: String, of writer: String) throws {
        try RealFileSystem().replace(path(of: writer), with: Array(text.utf8))
    }

    /// Every file under a folder of the office, by path, and its bytes.
    func files(in name: String = "") throws -> [String: [UInt8]] {
        let files = RealFileSystem()
        var found: [String: [UInt8]] = [:]
        var folders = [name.isEmpty ? folder : folder + "/" + name]
        while let above = folders.popLast() {
            for name in try files.names(in: above) {
                let path = above + "/" + name
                if try files.status(path)?.isFolder == true {
                    folders.append(path)
                } else {
                    found[String(path.dropFirst(folder.count))] = try files.contents(of: path)
                }
            }
        }
        return found
    }

    /// The writers' files.
    func events() throws -> [String: [UInt8]] {
        try files(in: "events").filter { $0.key.hasSuffix(".jsonl") }
    }

    /// The ids of all events, in the order in which they were recorded.
    func ids() throws -> [String] {
        try done("log", "--format", "csv").out.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return cells.count > 3 && !cells[3].hasPrefix("ledger-") ? String(cells[3]) : nil
        }
    }
}

/// A clock that moves a second a look.
private final class Time: Sendable {
    private let now: Mutex<Instant>

    init(_ start: Instant) {
        now = Mutex(start)
    }

    func next() -> Instant {
        now.withLock { now in
            now = Instant(microseconds: now.microseconds + 1_000_000)
            return now
        }
    }
}
