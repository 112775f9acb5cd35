import Commands
import DeskTesting
import Events
import FileTesting
import Files
import GlobalCompact
import History
import Journal
import Messages
import Synchronization
import Testing
import Wire

/// One copy of a ledger on some disk, on a machine and with a clock of its own.
struct Office: Sendable {
    let system: any FileSystem
    let folder: LedgerFolder
    let clock: Instant

    init(on system: any FileSystem, at root: String = "/office", time: String = "12:00:00", memory: String? = nil) throws {
        self.system = system
        folder = LedgerFolder(root: root, memory: memory)
        clock = try #require(Instant("2026-02-03T\(time).000000Z"))
    }

    private init(_ system: any FileSystem, _ folder: LedgerFolder, _ clock: Instant) {
        self.system = system
        self.folder = folder
        self.clock = clock
    }

    /// The same office over another disk.
    func on(_ system: any FileSystem) -> Office {
        Office(system, folder, clock)
    }

    /// A disk with the ledger of one writer, `geneva`, and some events, all of it long on the disk.
    static func disk(_ ids: [String], pageBytes: Int = 4096) throws -> SimulatedDisk {
        let disk = SimulatedDisk(pageBytes: pageBytes)
        let office = try Office(on: disk, time: "11:00:00")
        try office.begin("geneva")
        for id in ids { try office.append([id]) }
        return disk.settled()
    }

    // MARK: What is done

    /// Begins a writer, whose file is the same in every run: nothing in it is drawn at random.
    @discardableResult
    func begin(_ writer: String, takesOver: Bool = false) throws(JournalProblem) -> LedgerInitializer.Outcome {
        try LedgerInitializer(system, machine: Desk.machine).begin(
            folder, writer: writer, title: nil, origin: "gcm-ledger/" + writer, takesOver: takesOver, clock: clock)
    }

    /// Offers meetings of these ids as one batch; `objections` refuse it.
    @discardableResult
    func append(_ ids: [String], writer: String? = nil, objections: [String] = []) throws -> AppendResult<String> {
        var request = AppendRequest(clock: clock)
        request.writer = writer
        return try Appender(system, folder, machine: Desk.machine).append(try ids.map(Self.meeting), request) { _, _ in objections }
    }

    private static func meeting(_ id: String) throws(OfferProblem) -> Offer {
        var reader = OfferReader()
        let bytes = Array(line(id).utf8)
        return try reader.read(bytes.span)
    }

    /// The meeting of an id as it is offered.
    static func line(_ id: String) -> String {
        #"{"id":"\#(id)","type":"meeting.proposed","subject":"meeting/\#(id)","occurred":"2024-05-02","#
            + #""data":{"kind":"consultation","title":"Meeting \#(id)"}}"#
    }

    /// Runs the program.
    func run(_ words: [String], input: String = "") -> Answer {
        Desk(at: folder.root, now: clock).on(system).run(words, input: input)
    }

    /// Runs words that have to succeed.
    @discardableResult
    func done(_ words: String...) throws -> String {
        let answer = run(words)
        if answer.code != .done { throw Refused(words: words, err: answer.err) }
        return answer.out
    }

    /// Words that did not succeed.
    struct Refused: Error {
        var words: [String]
        var err: String
    }

    // MARK: What is there

    /// The ids of all events, by writer, as a fresh reader has them.
    func ids() throws -> [String: [String]] {
        let reading = try LedgerReader(system).read(folder)
        var ids: [String: [String]] = [:]
        // The event index has the files' lines one file after another.
        var entries = reading.eventIndex.entries.map { reading.eventIndex.ids[$0.id] }[...]
        for file in reading.files {
            ids[file.writer] = Array(entries.prefix(file.size))
            entries = entries.dropFirst(file.size)
        }
        return ids
    }

    /// What was acknowledged is there, whatever the power does.
    func expectLasting(_ ids: [String], of writer: String, _ place: Comment) throws {
        let disk = try #require(system as? SimulatedDisk)
        for image in disk.afterPowerCut() {
            #expect(try on(image).ids()[writer] == ids, place)
        }
    }

    /// Nobody who was killed has left anything lying about.
    func expectTidy(_ place: Comment) throws {
        let disk = try #require(system as? SimulatedDisk)
        #expect(try disk.tree().keys.filter { $0.contains(".tmp") } == [], place)
        let names = try system.names(in: folder.events)
        #expect(names.allSatisfy { $0 == ".gitattributes" || $0.hasSuffix(".jsonl") }, place)
    }
}
