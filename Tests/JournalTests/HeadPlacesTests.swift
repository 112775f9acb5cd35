import DeskTesting
import Events
import FileTesting
import Files
import JSON
import Journal
import Testing

@Suite("A head in two places")
struct HeadPlacesTests {
    private static let placeBytes = 4096
    private let files = RealFileSystem()

    private func places(_ ledger: TestLedger) throws -> [[UInt8]] {
        let bytes = try #require(try files.contents(of: ledger.folder.head(of: "geneva")))
        try #require(bytes.count == 2 * Self.placeBytes)
        return [Array(bytes.prefix(Self.placeBytes)), Array(bytes.suffix(Self.placeBytes))]
    }

    private func turn(_ place: [UInt8]) -> Int {
        JSONValue(parsing: place).map(KeptHead.turn) ?? -1
    }

    private func lost(_ ledger: TestLedger) throws -> [LostHead.Reason] {
        let result = try LedgerVerifier(files).verify(ledger.folder)
        #expect(result.damages == [])
        return result.lostHeads.map(\.reason)
    }

    @Test("Appends write them in turn, in the file that stands there")
    func inTurn() throws {
        try TestLedger.with { ledger in
            let path = ledger.folder.head(of: "geneva")
            let inode = try files.status(path)?.inode
            for number in 0..<5 {
                let before = try places(ledger)
                try ledger.append(try Offers.meetings("a\(number)"))
                let now = try places(ledger)
                let changed = now.indices.filter { now[$0] != before[$0] }
                #expect(changed.count == 1 && turn(now[changed[0]]) == before.map(turn).max().map { $0 + 1 })
                #expect(try files.status(path)?.inode == inode)
            }
        }
    }

    @Test("Where one does not read, the other is believed and that is told; the next append writes over it", arguments: [true, false])
    func half(isLatest: Bool) throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            var places = try places(ledger)
            let latest = turn(places[0]) > turn(places[1]) ? 0 : 1
            let broken = isLatest ? latest : 1 - latest
            // As a write that was stopped leaves it: half of one record, half of another.
            places[broken].replaceSubrange(0..<256, with: places[1 - broken][0..<256])
            try files.replace(ledger.folder.head(of: "geneva"), with: places[0] + places[1])
            #expect(try lost(ledger) == [.half])
            let whole = try ledger.bytes()
            let acknowledged = isLatest ? 1 : 2
            let lines = whole.split(separator: 10)
            try ledger.write(Array(lines.prefix(acknowledged - 1).joined(separator: [10])))
            #expect(throws: JournalProblem.self, "less than the head that reads says") { try ledger.read() }
            try ledger.write(whole)
            try ledger.append(try Offers.meetings("b"))
            #expect(try lost(ledger) == [])
            #expect(try ledger.events().map(\.id).suffix(2) == ["a", "b"])
        }
    }

    @Test("Where none reads, there is no head, which is told")
    func none() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            var bytes = try places(ledger).flatMap(\.self)
            for place in [10, Self.placeBytes + 10] { bytes[place] ^= 1 }
            try files.replace(ledger.folder.head(of: "geneva"), with: bytes)
            #expect(try lost(ledger) == [.broken])
            try ledger.append(try Offers.meetings("b"))
            #expect(try lost(ledger) == [])
        }
    }

    @Test("A record in the place of another turn is none")
    func otherPlace() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let places = try places(ledger)
            try files.replace(ledger.folder.head(of: "geneva"), with: places[1] + places[0])
            #expect(try lost(ledger) == [.broken])
        }
    }

    @Test("What a failed write leaves is taken back, and the batch with it", arguments: [FileOperation.write, .sync])
    func failing(operation: FileOperation) throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let (head, whole) = (try places(ledger), try ledger.bytes())
            // The first is that of the batch, the second writes the standing head once more.
            let fault = Fault(operation: operation, callNumber: 3, code: FileProblem.Code.inputOutput, writesHalf: true)
            let problem = #expect(throws: JournalProblem.self) {
                try ledger.on(FaultyFileSystem(files, failing: fault)).append(try Offers.meetings("b"))
            }
            guard case .notWritten(let refusal) = problem else {
                Issue.record("\(String(describing: problem))")
                return
            }
            #expect(refusal.operation == operation && refusal.path == ledger.folder.head(of: "geneva"))
            #expect(try places(ledger) == head)
            #expect(try ledger.bytes() == whole)
        }
    }
}
