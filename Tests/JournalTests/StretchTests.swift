import Events
import Files
import GlobalCompact
import History
import JSON
import Journal
import LedgerTesting
import Messages
import Testing
import Wire

/// A file is decoded in stretches, on several processors, and its lines may be read again from the disk: nobody can tell.
@Suite("A file read in stretches")
struct StretchTests {
    /// Bytes of a stretch, from less than a line to more than the file.
    private static let stretches = [1, 7, 100, 555, 1 << 12, 1 << 20]

    /// A file of the golden lines and of random facts, some of them in batches.
    private static func file(_ ledger: TestLedger) throws {
        var offers: [Offer] = []
        var reader = LineReader()
        for (number, line) in GoldenLines.all.enumerated() {
            let event = try reader.read(line.utf8.span)
            guard let payload = event.event.payload, let subject = Subject(event.subject), subject.thing != .ledger else { continue }
            offers.append(
                Offer(
                    id: "golden-\(number)", type: type(of: payload).type, subject: subject, occurred: event.occurred, event: event.event,
                    data: FieldWriter.object(payload)))
        }
        #expect(offers.count > 100)
        for offer in offers.prefix(20) { try ledger.append([offer]) }
        try ledger.append(Array(offers.dropFirst(20)))
        for offer in offers.suffix(3) {
            let again = Offer(
                id: (offer.id ?? "") + "-again", type: offer.type, subject: offer.subject, occurred: offer.occurred, event: offer.event,
                data: offer.data)
            try ledger.append([again])
        }
    }

    @Test("It gives the same event index and the same lines, however long the stretches are, and wherever the bytes are kept")
    func same() throws {
        try TestLedger.with { ledger in
            try Self.file(ledger)
            let whole = try ledger.read()
            let lines = (0..<UInt32(whole.size)).map { whole.line($0) }
            #expect(whole.size > 100)
            for stretch in Self.stretches {
                for kept in [0, Int.max] {
                    let reading = try LedgerReader(RealFileSystem(), keptBytes: kept, stretchBytes: stretch).read(ledger.folder)
                    #expect(reading.eventIndex.isContinued(by: whole.eventIndex) && whole.eventIndex.isContinued(by: reading.eventIndex))
                    #expect(reading.eventIndex.rows == whole.eventIndex.rows, "stretches of \(stretch)")
                    #expect((0..<UInt32(reading.size)).map { reading.line($0) } == lines, "stretches of \(stretch)")
                    #expect(try reading.files.map { try $0.root() } == whole.files.map { try $0.root() })
                    #expect(reading.files.map(\.bytes) == whole.files.map(\.bytes))
                    #expect(reading.failure == nil)
                }
            }
        }
    }

    @Test("Rows are written from the places in a line as they are from its event, of all types")
    func rows() throws {
        try TestLedger.with { ledger in
            try Self.file(ledger)
            let reading = try ledger.read()
            var slow = EventIndex(source: reading.eventIndex.source)
            for number in 0..<UInt32(reading.size) { slow.append(try #require(reading.eventIndex.recorded(number))) }
            #expect(slow.entries == reading.eventIndex.entries)
            #expect(slow.rows == reading.eventIndex.rows && slow.rows.count > 1000)
            #expect(slow.values.names == reading.eventIndex.values.names && slow.values.count > 20)
            let types = Set(slow.entries.filter { $0.row != IndexedEvent.none }.compactMap(\.eventType))
            #expect(types.count == EventType.allCases.count { $0.thing != .event && $0.thing != .ledger })
        }
    }

    @Test("A broken line is told by its number, in whichever stretch it stands, and is torn only beyond the head")
    func broken() throws {
        try TestLedger.with { ledger in
            try Self.file(ledger)
            var bytes = try ledger.bytes()
            let reading = try ledger.read()
            let line = reading.files[0].lines[60]
            bytes[line.lowerBound + 40] ^= 1
            try ledger.write(bytes)
            for stretch in Self.stretches {
                let reader = LedgerReader(RealFileSystem(), keptBytes: 0, stretchBytes: stretch)
                let problem = #expect(throws: JournalProblem.self) { try reader.read(ledger.folder) }
                guard case .damaged(let damage) = problem else {
                    Issue.record("stretches of \(stretch): \(String(describing: problem))")
                    continue
                }
                #expect(damage.line == 61, "stretches of \(stretch)")
            }
            try ledger.write(restored(bytes, line.lowerBound + 40) + Array("{\"batch\":\"1/2\",".utf8))
            for stretch in Self.stretches {
                let torn = try LedgerReader(RealFileSystem(), keptBytes: 0, stretchBytes: stretch).read(ledger.folder)
                #expect(torn.size == reading.size && torn.files[0].hasTail, "stretches of \(stretch)")
            }
        }
    }

    private func restored(_ bytes: [UInt8], _ place: Int) -> [UInt8] {
        var bytes = bytes
        bytes[place] ^= 1
        return bytes
    }

    @Test("A line longer than any may be is refused with its length, also where it goes on through many stretches")
    func long() throws {
        try TestLedger.with { ledger in
            try ledger.write(ledger.bytes() + Array(repeating: UInt8(ascii: "x"), count: 200_000) + [10])
            // Without the head nobody says that it was never acknowledged.
            try RealFileSystem().remove(ledger.folder.head(of: "geneva"))
            for stretch in [1, 4096, 1 << 20] {
                let problem = #expect(throws: JournalProblem.self) {
                    try LedgerReader(RealFileSystem(), keptBytes: 0, stretchBytes: stretch).read(ledger.folder)
                }
                guard case .damaged(let damage) = problem else {
                    Issue.record("stretches of \(stretch): \(String(describing: problem))")
                    continue
                }
                #expect(damage.reason == .line(.tooLong(bytes: 200_000)) && damage.line == 2)
            }
        }
    }

    @Test(
        "Where a line does not read again as it did, that is told: a fact that is gone is no answer",
        arguments: [#""type":"meeting."#, #""occurred":"#, #"{"crc32c":""#])
    func changed(text: String) throws {
        try TestLedger.with { ledger in
            try Self.file(ledger)
            for way in 0..<3 {
                let bytes = try ledger.bytes()
                let reading = try LedgerReader(RealFileSystem(), keptBytes: 0).read(ledger.folder)
                let all = (0..<UInt32(reading.size)).map(\.self)
                let number = try #require((1..<reading.size).last { reading.line(UInt32($0)).firstRange(of: Array(text.utf8)) != nil })
                #expect(reading.eventIndex.recorded(UInt32(number)) != nil && reading.failure == nil)
                let line = reading.files[0].lines[number]
                let place = try #require(bytes[line].firstRange(of: Array(text.utf8))).lowerBound
                let file = try RealFileSystem().open(ledger.folder.file(of: "geneva"), for: .updating(create: false))
                try RealFileSystem().write(Array("#".utf8), to: file, at: place)
                RealFileSystem().close(file)
                switch way {
                case 0: #expect(reading.eventIndex.recorded(UInt32(number)) == nil)
                case 1: #expect(reading.eventIndex.source.content(number) == [])
                default:
                    var read = 0
                    reading.eventIndex.source.readStatements(all) { _, _, _ in read += 1 }
                    #expect(read == reading.size - 1)
                }
                #expect(reading.failure?.operation == .read, "way \(way)")
                try ledger.write(bytes)
            }
        }
    }

    @Test("Where bytes cannot be read again, that is told, and nothing is made of them")
    func failure() throws {
        try TestLedger.with { ledger in
            try Self.file(ledger)
            let reading = try LedgerReader(RealFileSystem(), keptBytes: 0).read(ledger.folder)
            #expect(reading.failure == nil)
            let file = try RealFileSystem().open(ledger.folder.file(of: "geneva"), for: .updating(create: false))
            try RealFileSystem().truncate(file, to: 10)
            RealFileSystem().close(file)
            #expect(reading.line(5) == [])
            #expect(reading.eventIndex.recorded(5) == nil)
            #expect(reading.failure?.operation == .read)
        }
    }
}
