import DeskTesting
import Events
import FileTesting
import Files
import GlobalCompact
import History
import JSON
import Journal
import LedgerTesting
import SeededTesting
import Testing
import Wire

@Suite("A cache beside the log")
struct CacheTests {
    private let files = RealFileSystem()

    @Test("What it keeps is what the files say, over random ledgers, under every cut", arguments: 1...40)
    func same(_ seed: UInt64) throws {
        try TestLedger.with { ledger in
            try ledger.writeRandom(seed)
            let read = try ledger.read()
            ledger.keepCache(read)
            let kept = try ledger.read()
            #expect(kept.keptCount == read.size && read.keptCount == 0 && read.size > 5)
            #expect(kept.eventIndex.entries == read.eventIndex.entries && kept.eventIndex.rows == read.eventIndex.rows)
            #expect(try kept.files.map { try $0.rootBeyondHead() } == read.files.map { try $0.root() })
            try Self.expectSame(kept, read)
        }
    }

    /// Whether two readings say the same, whichever numbers lines and names have.
    static func expectSame(_ one: LedgerReading, _ other: LedgerReading, _ place: Comment = "") throws {
        #expect(one.size == other.size && one.notes == other.notes, place)
        #expect(one.files.map(\.size) == other.files.map(\.size) && one.files.map(\.bytes) == other.files.map(\.bytes), place)
        let (left, right) = (lines(one), lines(other))
        #expect(left == right, place)
        let instants = left.compactMap { Instant($0.recorded) }
        for knownAt in [nil, instants.randomElement(), instants.min()] {
            for asOf in ["2022-05-20", "2024-03-11", "2026-11-28"] {
                for published in [nil, "2024-01-01"] {
                    let cut = Cutoffs(asOf: try #require(Day(asOf)), knownAt: knownAt, publishedBy: published.flatMap { Day($0) })
                    #expect(facts(one, cut) == facts(other, cut), place)
                }
            }
        }
    }

    /// A line with all that is asked of an event index by its names.
    private struct Line: Hashable {
        var id: String
        var subject: String
        var recorded: String
        var content: [UInt8]
        var sameID: Int
        var sameSubject: Int
        var sameType: Int
    }

    private static func lines(_ reading: LedgerReading) -> Set<Line> {
        let index = reading.eventIndex
        return Set(
            index.entries.map { entry in
                let (id, subject) = (index.ids[entry.id], index.subjects[entry.subject])
                let types = entry.eventType.map { TypeSet([$0]) }
                return Line(
                    id: id, subject: subject, recorded: Instant(microseconds: entry.recorded).description,
                    content: reading.line(entry.number),
                    sameID: index.ids.find(id).map { index.lines(withID: $0).count } ?? 0,
                    sameSubject: index.subjects.find(subject).map { index.lines(about: [$0]).count } ?? 0,
                    sameType: types.map { index.lines(of: $0).count } ?? index.linesOfUnknownTypes.count)
            })
    }

    private static func facts(_ reading: LedgerReading, _ cut: Cutoffs) -> [String] {
        let view = View(reading.eventIndex, cut)
        return view.facts.map { fact in
            let data = view.statement(of: fact)?.event.payload.map { FieldWriter.object($0).canonicalBytes() } ?? []
            return "\(view.id(of: fact)) \(view.subject(of: fact)) \(fact.content.occurred) \(String(decoding: data, as: UTF8.self))"
        } + ["\(view.areAllCertain(asOf: view.cutoffs.asOf)) \(view.unknownCount) \(view.resolution.conflicts.count)"]
    }

    // MARK: What came since

    @Test("What this copy appends is read after it, batch by batch, and nothing else is")
    func grown() throws {
        try TestLedger.with { ledger in
            try ledger.writeRandom(7)
            try ledger.append(try Offers.meetings("a"))
            ledger.keepCache(try ledger.read())
            let before = try ledger.read().keptCount
            #expect(before > 5)
            for number in 1...5 {
                try ledger.append(try Offers.meetings("b\(number)", "c\(number)"))
                let reading = try ledger.read()
                #expect(reading.keptCount == before && reading.size == before + 2 * number)
                try Self.expectSame(reading, try ledger.withoutCache.read(), "after \(number)")
            }
            // Kept once more, with lines of one file in several places.
            ledger.keepCache(try ledger.read())
            let all = try ledger.read()
            #expect(all.keptCount == before + 10)
            try Self.expectSame(all, try ledger.withoutCache.read())
        }
    }

    @Test("What this copy appends after it began a writer is read after a cache that was made in between")
    func begun() throws {
        try TestLedger.with { ledger in
            ledger.keepCache(try ledger.read())
            try ledger.append(try Offers.meetings("a"))
            let reading = try ledger.read()
            #expect(reading.keptCount == 1 && reading.size == 2)
            try Self.expectSame(reading, try ledger.withoutCache.read())
        }
    }

    @Test("What comes is decided as without it: what is there exists, what is new is recorded, what contradicts is refused")
    func decided() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            ledger.keepCache(try ledger.read())
            #expect(
                try ledger.append(try Offers.meetings("a")).outcomes == [
                    .exists(id: "a", writer: "geneva", sequence: 2, correctedBy: nil)
                ])
            #expect(try ledger.append(try Offers.meetings("c")).outcomes == [.recorded(id: "c", sequence: 4)])
            let other = try ledger.append([try Offers.meeting("b", title: "Another")]).outcomes
            guard case .conflicts(id: "b", _, 3, _) = other.first else {
                Issue.record("\(other)")
                return
            }
            #expect(try ledger.append([try Offers.correction("d", of: "c")]).isAccepted)
            #expect(try ledger.read().keptCount == 3)
            try Self.expectSame(try ledger.read(), try ledger.withoutCache.read())
        }
    }

    // MARK: Whether it is believed

    /// What may become of a file, and what has to be seen of it.
    private static let changes: [(String, @Sendable (TestLedger) throws -> Void)] = [
        (
            "another time",
            { ledger in
                let file = try ledger.system.open(ledger.folder.file(of: "geneva"), for: .updating(create: false))
                defer { ledger.system.close(file) }
                _ = try ledger.system.mark(file)
            }
        ),
        ("the same bytes in another file", { ledger in try ledger.write(try ledger.bytes()) }),
        (
            "the same bytes written over",
            { ledger in
                let file = try ledger.system.open(ledger.folder.file(of: "geneva"), for: .updating(create: false))
                defer { ledger.system.close(file) }
                try ledger.system.write(try ledger.bytes(), to: file, at: 0)
            }
        ),
        (
            "another permission",
            { ledger in
                let file = try ledger.system.open(ledger.folder.file(of: "geneva"), for: .updating(create: false))
                defer { ledger.system.close(file) }
                try ledger.system.setPermissions(file, 0o600)
            }
        ),
        ("another writer", { ledger in try ledger.begin("nairobi") }),
    ]

    @Test("Of files that anybody has touched it is not believed, and whoever writes into one is seen", arguments: changes.indices)
    func touched(_ number: Int) throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            ledger.keepCache(try ledger.read())
            #expect(try ledger.read().keptCount == 3)
            try Self.changes[number].1(ledger)
            let reading = try ledger.read()
            #expect(reading.keptCount == 0, Comment(rawValue: Self.changes[number].0))
            try Self.expectSame(reading, try ledger.withoutCache.read())
        }
    }

    @Test("A byte that is changed right after an append, within one tick of the file's times, is damage and not passed over")
    func sameTick() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            ledger.keepCache(try ledger.read())
            for round in 1...20 {
                try ledger.append(try Offers.meetings("b\(round)"))
                let bytes = try ledger.bytes()
                let place = bytes.count / 2
                let file = try files.open(ledger.folder.file(of: "geneva"), for: .updating(create: false))
                try files.write([bytes[place] ^ 1], to: file, at: place)
                files.close(file)
                #expect(throws: JournalProblem.self) { try ledger.read() }
                let again = try files.open(ledger.folder.file(of: "geneva"), for: .updating(create: false))
                try files.write([bytes[place]], to: again, at: place)
                files.close(again)
                #expect(try ledger.read().keptCount == 0)
                // The next append looks at all of the file, and then believes it.
                try ledger.append(try Offers.meetings("c\(round)"))
                ledger.keepCache(try ledger.read())
                #expect(try ledger.read().keptCount == 2 + 2 * round)
            }
        }
    }

    @Test("It is not kept of files that were written to just now by somebody else, nor of another reading than the files are")
    func young() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.write(try ledger.bytes())
            let reading = try ledger.read()
            let now = try #require(try files.status(ledger.folder.file(of: "geneva"))).changedNanoseconds
            CacheWriter(ledger.system, reading, worthBytes: 0).renew(at: now + 1_900_000_000)
            #expect(try files.status(ledger.folder.cache) == nil)
            try ledger.append(try Offers.meetings("b"))
            CacheWriter(ledger.system, reading, worthBytes: 0).renew(at: now + 10_000_000_000)
            #expect(try files.status(ledger.folder.cache) == nil)
            CacheWriter(ledger.system, try ledger.read(sizes: ["geneva": 2]), worthBytes: 0).renew(at: now + 10_000_000_000)
            #expect(try files.status(ledger.folder.cache) == nil)
            CacheWriter(ledger.system, try ledger.read()).renew(at: now + 10_000_000_000)
            #expect(try files.status(ledger.folder.cache) == nil)
            ledger.keepCache(try ledger.read())
            #expect(try ledger.read().keptCount == 3)
        }
    }

    @Test("One that was made while a file held other bytes is not believed once these are put back and this copy goes on")
    func putBack() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.append(try Offers.meetings("b"))
            let right = try ledger.bytes()
            var lines = right.split(separator: 10).map(Array.init)
            let text = String(decoding: lines[1], as: UTF8.self).replacing("Meeting a", with: "Meeting z")
            lines[1] = try VerifierTests.withChecksum(Array(text.utf8))
            func put(_ bytes: [UInt8]) throws {
                let file = try files.open(ledger.folder.file(of: "geneva"), for: .updating(create: false))
                defer { files.close(file) }
                try files.write(bytes, to: file, at: 0)
            }
            try put(Array(lines.joined(separator: [10])) + [10])
            ledger.keepCache(try ledger.read())
            #expect(try ledger.read().keptCount == 3)
            try put(right)
            try ledger.append(try Offers.meetings("c"))
            let reading = try ledger.read()
            #expect(reading.keptCount == 0)
            try Self.expectSame(reading, try ledger.withoutCache.read())
        }
    }

    // MARK: Damage

    @Test("Of a cache that is cut, or of which any byte is another, nothing is taken, and the answer is the same")
    func broken() throws {
        try TestLedger.with { ledger in
            try ledger.writeRandom(11)
            ledger.keepCache(try ledger.read())
            let bytes = try #require(try files.contents(of: ledger.folder.cache))
            let read = try ledger.withoutCache.read()
            var draw = SeededDraw(seed: 3)
            var (refused, tried) = (0, 0)
            // What lies between the header and the parts, and between these, is not looked at.
            let used = bytes.indices.filter { bytes[$0] != 0 }
            for _ in 0..<400 {
                var broken = bytes
                if draw.happens(20) {
                    broken = Array(bytes.prefix(draw.below(bytes.count)))
                } else {
                    broken[draw.one(of: used)] ^= UInt8(1 << draw.below(8))
                }
                try files.replace(ledger.folder.cache, with: broken)
                let reading = try ledger.read()
                #expect(reading.size == read.size)
                if reading.keptCount == 0 { refused += 1 }
                tried += 1
                if tried % 40 == 0 { try Self.expectSame(reading, read) }
            }
            #expect(refused == tried)
            for other in [[], Array("{}\n".utf8), [UInt8](repeating: 0, count: bytes.count)] {
                try files.replace(ledger.folder.cache, with: other)
                #expect(try ledger.read().keptCount == 0)
            }
            try files.remove(ledger.folder.cache)
            try files.makeFolder(ledger.folder.cache)
            #expect(try ledger.read().keptCount == 0)
            ledger.keepCache(try ledger.read())
        }
    }

    @Test("That of another copy, or of another ledger, is not believed")
    func foreign() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            ledger.keepCache(try ledger.read())
            let cache = try #require(try files.contents(of: ledger.folder.cache))
            try TemporaryFolder.with { path in
                let copy = LedgerFolder(root: path)
                try files.makeFolder(copy.events)
                try files.makeFolder(copy.copy)
                try files.replace(copy.file(of: "geneva"), with: try ledger.bytes())
                try files.replace(copy.cache, with: cache)
                let reading = try LedgerReader(files).read(copy)
                #expect(reading.keptCount == 0 && reading.size == 3)
            }
        }
    }

    @Test("Where there is no folder of this copy's own, or it cannot be written, nothing is kept and nothing is said")
    func nowhere() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let reading = try ledger.read()
            ledger.on(ReadOnlyFileSystem()).keepCache(reading)
            #expect(try files.status(ledger.folder.cache) == nil)
            for operation in [FileOperation.open, .write, .rename, .lock] {
                for number in 1...4 {
                    ledger.on(
                        FaultyFileSystem(files, failing: Fault(operation: operation, callNumber: number, code: FileProblem.Code.noSpace))
                    ).keepCache(reading)
                    #expect(try ledger.read().size == 2)
                    let names = try files.names(in: ledger.folder.copy)
                    #expect(names.filter { $0.hasSuffix(".tmp") } == [])
                }
            }
        }
    }
}

extension TestLedger {
    var withoutCache: TestLedger {
        get throws {
            var ledger = self
            ledger.folder.usesCache = false
            return ledger
        }
    }

    /// Keeps what was read, long after the files were written.
    func keepCache(_ reading: LedgerReading) {
        CacheWriter(system, reading, worthBytes: 0).renew(at: .max / 2)
    }

    /// Writes what of a random ledger makes lines into the files of two other writers.
    ///
    /// - Parameter repeatsIDs: whether an id may stand in a file twice, which is damage.
    func writeRandom(_ seed: UInt64, repeatsIDs: Bool = true) throws {
        var texts: [String: [UInt8]] = [:]
        var counts: [String: Int] = [:]
        var ids: Set<String> = []
        func write(_ offer: Offer, _ id: String, _ writer: String) throws {
            if !ids.insert(writer + "/" + id).inserted, !repeatsIDs { return }
            let count = counts[writer, default: 0] + 1
            let time = Instant(microseconds: clock.microseconds - 86_400_000_000 + Int64(count))
            let recording = Recording(id: id, writer: writer, sequence: count, batch: nil, recorded: time)
            let line = try LineWriter.line(of: offer, recording)
            var reader = LineReader()
            guard (try? reader.read(line.span)) != nil else { return }
            counts[writer] = count
            texts[writer, default: []] += line + [10]
        }
        for event in RandomLedger(seed: seed).events where event.occurred.first < clock.day {
            guard let payload = event.event.payload, let subject = Subject(event.subject), subject.thing != .ledger else { continue }
            let writer = event.writer == "geneva" ? "nairobi" : event.writer
            if counts[writer] == nil {
                let opening = Event.make(.ledgerOpened) { payload in
                    guard var opened = payload as? LedgerOpened else { return }
                    (opened.title, opened.origin) = ("Of \(writer)", "gcm-ledger/" + writer)
                    payload = opened
                }
                let data = try #require(opening.payload.map { FieldWriter.object($0) })
                let offer = Offer(
                    id: nil, type: .ledgerOpened, subject: Subject(.ledger, writer), occurred: event.occurred, event: opening, data: data)
                try write(offer, "opened-" + writer, writer)
            }
            let offer = Offer(
                id: event.id, type: type(of: payload).type, subject: subject, occurred: event.occurred, event: event.event,
                data: FieldWriter.object(payload))
            try write(offer, event.id, writer)
        }
        for (writer, text) in texts { try self.write(text, writer) }
    }
}
