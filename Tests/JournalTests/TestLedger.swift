import Events
import FileTesting
import Files
import GlobalCompact
import History
import Journal
import Testing
import Wire

/// A ledger in a temporary folder, on a machine and with a clock of its own.
struct TestLedger {
    var folder: LedgerFolder
    var system: any FileSystem = RealFileSystem()
    var machine = "machine-1"
    var clock: Instant

    /// When tests take place, unless they say otherwise.
    static let noon = "2026-02-03T12:00:00.000000Z"

    init(at path: String) throws {
        folder = LedgerFolder(root: path)
        clock = try #require(Instant(Self.noon))
    }

    /// A ledger that was begun an hour ago, bound to the writer `geneva`.
    static func with(_ body: (TestLedger) throws -> Void) throws {
        try TemporaryFolder.with { path in
            let ledger = try TestLedger(at: path)
            try ledger.at("2026-02-03T11:00:00.000000Z").begin("geneva")
            try body(ledger)
        }
    }

    func at(_ time: String) throws -> TestLedger {
        var ledger = self
        ledger.clock = try #require(Instant(time))
        return ledger
    }

    func on(_ system: any FileSystem) -> TestLedger {
        var ledger = self
        ledger.system = system
        return ledger
    }

    func on(machine: String) -> TestLedger {
        var ledger = self
        ledger.machine = machine
        return ledger
    }

    @discardableResult
    func begin(_ writer: String, title: String? = nil, takesOver: Bool = false) throws(JournalProblem) -> LedgerInitializer.Outcome {
        try LedgerInitializer(system, machine: machine).begin(
            folder, writer: writer, title: title, origin: nil, takesOver: takesOver, clock: clock)
    }

    @discardableResult
    func append(
        _ offers: [Offer], writer: String? = nil, expectedSize: Int? = nil, isDryRun: Bool = false,
        objections: [String] = []
    ) throws(JournalProblem) -> AppendResult<String> {
        var request = AppendRequest(clock: clock)
        request.writer = writer
        request.expectedSize = expectedSize
        request.isDryRun = isDryRun
        // A process that another test starts may hold a copy of the lock's descriptor until it runs its own program.
        request.waitMilliseconds = 1_000
        return try Appender(system, folder, machine: machine).append(offers, request) { _, _ in objections }
    }

    func read(sizes: [String: Int]? = nil) throws(JournalProblem) -> LedgerReading {
        try LedgerReader(system).read(folder, sizes: sizes)
    }

    /// The bytes of a writer's file; none where there is no file.
    func bytes(_ writer: String = "geneva") throws -> [UInt8] {
        try RealFileSystem().contents(of: folder.file(of: writer)) ?? []
    }

    /// The lines of a writer's file, read one by one.
    func events(_ writer: String = "geneva") throws -> [RecordedEvent] {
        var reader = LineReader()
        return try bytes(writer).split(separator: 10).map { line in
            let line = Array(line)
            return try reader.read(line.span)
        }
    }

    /// Puts bytes in the place of a writer's file.
    func write(_ bytes: [UInt8], _ writer: String = "geneva") throws {
        try RealFileSystem().replace(folder.file(of: writer), with: bytes)
    }
}
