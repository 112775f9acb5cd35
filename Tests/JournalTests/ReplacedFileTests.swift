import Evidence
import FileTesting
import Files
import Journal
import Testing

@Suite("Another file in the place of a writer's own")
struct ReplacedFileTests {
    private let files = RealFileSystem()

    /// As long, with a line as long; longer; longer, and with no line's end where this copy's head is.
    static let forks = [["c"], ["c", "d"], ["another-id", "d"]]

    @Test("Where it is as long or longer, it is damage to whoever reads or appends, and the head stays", arguments: forks)
    func replaced(_ other: [String]) throws {
        try TestLedger.forked(other) { ledger, fork in
            let head = try files.contents(of: ledger.folder.head(of: "geneva"))
            try ledger.write(fork)
            let reason = Damage.Reason.otherThanHead(events: 3)
            let damage = JournalProblem.damaged(Damage(file: ledger.folder.file(of: "geneva"), line: nil, reason: reason))
            #expect(throws: damage) { try ledger.read() }
            #expect(throws: damage) { try ledger.append(try Offers.meetings("e")) }
            let settled = DurableReader(ledger.system, ledger.folder, machine: ledger.machine)
            #expect(throws: damage) { try settled.read(waitMilliseconds: 1_000) }
            #expect(try ledger.bytes() == fork)
            #expect(try files.contents(of: ledger.folder.head(of: "geneva")) == head)
        }
    }

    @Test("Where it is longer and has fewer events, it is damage too")
    func fewerAndLonger() throws {
        try TestLedger.with { ledger in
            let opening = try ledger.bytes()
            try ledger.append([try Offers.meeting("long", title: String(repeating: "long ", count: 500))])
            let other = try ledger.bytes()
            try ledger.write(opening)
            try files.remove(ledger.folder.head(of: "geneva"))
            try ledger.append(try Offers.meetings("a"))
            try ledger.append(try Offers.meetings("b"))
            let longest = try ledger.bytes()
            try #require(other.count > longest.count)
            try ledger.write(other)
            #expect(throws: JournalProblem.self) { try ledger.read() }
            #expect(throws: JournalProblem.self) { try ledger.append(try Offers.meetings("c")) }
            #expect(try ledger.bytes() == other)
        }
    }

    @Test("Written over in place, it is told where a line does not end where the head says")
    func inPlace() throws {
        try TestLedger.forked(["another-id", "d"]) { ledger, fork in
            let file = try files.open(ledger.folder.file(of: "geneva"), for: .updating(create: false))
            defer { files.close(file) }
            try files.write(fork, to: file, at: 0)
            #expect(throws: JournalProblem.self) { try ledger.read() }
            #expect(throws: JournalProblem.self) { try ledger.append(try Offers.meetings("e")) }
        }
    }

    @Test("The same events in another file are the same file")
    func same() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.write(try ledger.bytes())
            #expect(try ledger.read().size == 2)
            #expect(try ledger.append(try Offers.meetings("b")).outcomes == [.recorded(id: "b", sequence: 3)])
        }
    }

    @Test("Bytes that cannot be read again make no root, and no leaves")
    func unreadable() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            let counting = FaultyFileSystem(files, failing: Fault(callNumber: 0, code: FileProblem.Code.inputOutput))
            _ = try LedgerReader(counting, keptBytes: 0).read(ledger.folder)
            let fault = Fault(callNumber: counting.calls + 1, code: FileProblem.Code.inputOutput, isLasting: true)
            let system = FaultyFileSystem(files, failing: fault)
            let reading = try LedgerReader(system, keptBytes: 0).read(ledger.folder)
            let file = try #require(reading.files.first)
            #expect(throws: FileProblem.self) { try file.root() }
            #expect(throws: FileProblem.self) { try file.leafHashes() }
            #expect(throws: JournalProblem.self) { try file.checkpoint() }
        }
    }
}
