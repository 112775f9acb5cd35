import Events
import GlobalCompact
import LedgerTesting
import Testing
import Wire

/// The quick way through a line says what the slow one says, or nothing.
@Suite("Lines gone through in one go")
struct ScannedLineTests {
    /// Their lines are few, and hold what only the full reading knows: they are always read in full.
    static let readInFull: Set<EventType> = [.ledgerOpened, .ledgerUpgraded]

    @Test("A line of every type is taken as the full reading has it, but for the few types that are always read in full")
    func golden() throws {
        var taken: Set<String> = []
        for line in GoldenLines.all {
            if let type = try Self.compare(Array(line.utf8), place: line) { taken.insert(type) }
        }
        #expect(taken == Set(EventType.allCases.filter { !Self.readInFull.contains($0) }.map(\.rawValue)))
    }

    @Test("Of lines that are spoilt, what is taken is what the full reading takes, and says the same")
    func spoilt() throws {
        let good = GoldenLines.all.map { Array($0.utf8) }
        let (tried, accepted) = try Mutations.forEach(30_000, of: good, isJSON: true) { (bytes, place) throws in
            try Self.compare(bytes, place: place) != nil
        }
        #expect(accepted * 200 > tried && accepted * 2 < tried, "\(accepted) of \(tried) were taken")
    }

    @Test("A line of another writer, and what is no line at all, is left to the full reading")
    func others() {
        var scanner = LineScanner(writer: "lisbon")
        for line in GoldenLines.all + ["", "{", "\"", "{}", #"{"type":"pledge.made"}"#, #""type":"pledge.made"}"#] {
            #expect(scanner.scan(line.utf8.span) == nil, "\(line)")
        }
    }

    /// Compares both readings of a line. Answers its type where the quick one took it.
    private static func compare(_ bytes: [UInt8], place: String) throws -> String? {
        var scanner = LineScanner(writer: "geneva")
        guard let scanned = scanner.scan(bytes.span) else { return nil }
        var reader = LineReader()
        let event = try reader.read(bytes.span)
        #expect(event.writer == "geneva", "\(place)")
        #expect(event.type == scanned.type.rawValue && EventType.allCases[Int(scanned.typeIndex)] == scanned.type, "\(place)")
        #expect(scanned.rank == scanned.type.rank.rawValue, "\(place)")
        #expect(event.sequence == scanned.sequence && event.batch == scanned.batch, "\(place)")
        #expect(event.occurred == scanned.occurred && event.recorded == scanned.recorded, "\(place)")
        #expect(Array(bytes[scanned.id]) == Array(event.id.utf8) && Array(bytes[scanned.subject]) == Array(event.subject.utf8), "\(place)")
        compare(scanner.change, event.event, bytes, place)
        return event.type
    }

    /// Compares what both readings say of another event.
    private static func compare(_ change: ScannedChange?, _ event: Event, _ bytes: [UInt8], _ place: String) {
        func text(_ range: Range<Int>?) -> String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }
        switch event {
        case .event(.corrected(let correction)):
            #expect(text(change?.target) == correction.event && text(change?.replaces) == correction.replaces, "\(place)")
            let changes = correction.changes
            #expect(changes != nil && changes?.cleared == [], "\(place)")
            #expect((change?.typeIndex).map { EventType.allCases[Int($0)] } == changes?.type, "\(place)")
            #expect(change?.rank == changes?.type.rank.rawValue && change?.occurred == changes?.occurred, "\(place)")
            #expect(text(change?.subject) == changes?.subject?.description, "\(place)")
        case .event(.retracted(let retraction)):
            #expect(text(change?.target) == retraction.event && change?.replaces == nil, "\(place)")
        default: #expect(change == nil, "\(place)")
        }
    }
}
