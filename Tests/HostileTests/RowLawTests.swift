import Events
import GlobalCompact
import History
import Journal
import LedgerTesting
import Testing
import Wire

/// What a line says in the fields that are counted is written into its row in two ways: from the places in its bytes, and from its event.
@Suite("Rows from bytes and from events")
struct RowLawTests {
    @Test("They are equal for a line of every type that is gone through in one go")
    func golden() throws {
        var types: Set<String> = []
        for line in GoldenLines.all {
            if let type = try Self.compare(Array(line.utf8), place: line) { types.insert(type) }
        }
        #expect(types == Set(EventType.allCases.filter { !ScannedLineTests.readInFull.contains($0) }.map(\.rawValue)))
    }

    @Test("They are equal for lines that are spoilt, where these are taken at all")
    func spoilt() throws {
        let good = GoldenLines.all.map { Array($0.utf8) }
        let (tried, compared) = try Mutations.forEach(10_000, of: good, isJSON: true) { (bytes, place) throws in
            try Self.compare(bytes, place: place) != nil
        }
        #expect(compared * 200 > tried, "\(compared) of \(tried) were compared")
    }

    @Test("They are equal for texts with escapes, for several names, and for several documents whose places hold what ends a place")
    func texts() throws {
        var step = ContributionCommitted()
        step.contribution.donor = ["DEU", "FRA", "PRT"].compactMap(State.init(code:))
        step.contribution.donorOffice = "An \"office\" with \\ and \u{1F30D}\n"
        step.amount = Currency(code: "TND").map { Money(amountMinorUnits: .max, currency: $0) }
        step.cites = [
            Citation(document: "brief", at: ",\"document\":\"note\"}"), Citation(document: "note", at: "a, b, \\\",\"document\":\""),
            Citation(document: "brief", at: "c"),
        ]
        let line = try StatementReaderTests.line(.contribution(.committed(step)), step, Subject(.contribution, "a"))
        #expect(try Self.compare(line, place: "contribution") == "contribution.committed")
    }

    /// Compares both rows of a line. Answers its type where it is gone through in one go.
    private static func compare(_ bytes: [UInt8], place: String) throws -> String? {
        var scanner = LineScanner(writer: "geneva")
        guard let scanned = scanner.scan(bytes.span) else { return nil }
        var quick = EventIndexSegment(hash: NameHash())
        let row = rows.append(bytes.span, scanned, scanner, to: &quick.rows, &quick.values)
        var reader = LineReader()
        var slow = EventIndexSegment(hash: NameHash())
        let event = try reader.read(bytes.span)
        slow.append(event)
        let hasRow = event.type != EventType.eventRetracted.rawValue
        #expect(row == (hasRow ? 0 : IndexedEvent.none) && quick.rows == slow.rows && quick.rows.isEmpty == !hasRow, "\(place)")
        #expect(
            (0..<UInt32(slow.values.count)).map { quick.values.bytes($0) } == (0..<UInt32(slow.values.count)).map { slow.values.bytes($0) },
            "\(place)")
        return event.type
    }

    private static let rows = RowScanner()
}

extension ByteInterner {
    fileprivate func bytes(_ number: UInt32) -> [UInt8] {
        number < count ? withUTF8(of: number) { name in name.indices.map { name[$0] } } : []
    }
}
