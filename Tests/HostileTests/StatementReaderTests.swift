import Events
import GlobalCompact
import JSON
import LedgerTesting
import Testing
import Wire

/// What a line states, taken from the places of its values, is what the full reading says, or nothing.
@Suite("Statements read again")
struct StatementReaderTests {

    @Test("A line of every type is taken as the full reading has it, but for the few types that are always read in full")
    func golden() throws {
        var taken: Set<String> = []
        for line in GoldenLines.all {
            if let type = try Self.compare(Array(line.utf8), place: line) { taken.insert(type) }
        }
        let readInFull = ScannedLineTests.readInFull.union([.eventCorrected])
        #expect(taken == Set(EventType.allCases.filter { !readInFull.contains($0) }.map(\.rawValue)))
    }

    @Test("Lines of histories are taken as the full reading has them")
    func histories() throws {
        var (tried, taken) = (0, 0)
        let histories = try [SampleHistory.ledger().events] + (0..<60).map { RandomLedger(seed: $0).events }
        for event in histories.joined() {
            guard let payload = event.event.payload, let subject = Subject(event.subject) else { continue }
            let offer = Offer(
                id: event.id, type: type(of: payload).type, subject: subject, occurred: event.occurred, event: event.event,
                data: FieldWriter.object(payload))
            let recorded = max(event.recorded, Instant.endOf(day: event.occurred.first))
            let line = try LineWriter.line(
                of: offer, Recording(id: event.id, writer: "geneva", sequence: 1, batch: event.batch, recorded: recorded))
            tried += 1
            if try Self.compare(line, place: String(decoding: line, as: UTF8.self)) != nil { taken += 1 }
        }
        #expect(tried > 1000 && taken * 2 > tried, "\(taken) of \(tried) were taken")
    }

    @Test("Of lines that are spoilt, what is taken is what the full reading says where that takes the line")
    func spoilt() throws {
        let good = GoldenLines.all.map { Array($0.utf8) }
        let (tried, accepted) = try Mutations.forEach(30_000, of: good, isJSON: true) { (bytes, place) throws in
            try Self.compare(bytes, place: place) != nil
        }
        #expect(accepted * 200 > tried && accepted * 2 < tried, "\(accepted) of \(tried) were taken")
    }

    @Test("Texts come out without their escapes")
    func escapes() throws {
        let text = "A \"quote\", a \\ backslash,\ta tab,\na line and \u{1F30D}"
        var finding = FindingRecorded()
        (finding.title, finding.text) = (text, text)
        finding.cites = [Citation(document: "brief", at: text), Citation(document: "note", at: "page 2, \"b\"")]
        let line = try Self.line(.finding(.recorded(finding)), finding, Subject(.finding, "a"))
        #expect(String(decoding: line, as: UTF8.self).contains(#"\"quote\", a \\ backslash,\ta tab,\na line"#))
        var reader = StatementReader()
        guard case .finding(.recorded(let read))? = reader.scannedStatement(of: 0..<line.count, in: line, TextMarks(line.span))?.event
        else {
            Issue.record("the line was not taken")
            return
        }
        #expect(read.title == text && read.text == text && read.cites == finding.cites)
    }

    @Test("What is no line states nothing")
    func noLines() {
        var reader = StatementReader()
        for text in ["", "{", "\"", "{}", #"{"type":"pledge.made"}"#, #""type":"pledge.made"}"#] {
            let bytes = Array(text.utf8)
            #expect(reader.statement(of: 0..<bytes.count, in: bytes, TextMarks(bytes.span)) == nil, "\(text)")
        }
    }

    // MARK: Comparing

    /// One member of a payload, as a line has it.
    private struct Member: Equatable {
        let name: String
        let value: [UInt8]
    }

    private static func members(_ event: Event) -> [Member] {
        guard let payload = event.payload, case .object(let members) = FieldWriter.object(payload) else { return [] }
        return members.map { Member(name: $0.name, value: $0.value.canonicalBytes()) }
    }

    static func line(_ event: Event, _ payload: some Payload, _ subject: Subject) throws -> [UInt8] {
        let occurred = try Period(parsing: "2024-03-11")
        let offer = Offer(
            id: "a1", type: type(of: payload).type, subject: subject, occurred: occurred, event: event, data: FieldWriter.object(payload))
        let recorded = Instant.endOf(day: occurred.last)
        return try LineWriter.line(of: offer, Recording(id: "a1", writer: "geneva", sequence: 7, batch: nil, recorded: recorded))
    }

    /// Compares both readings of a line that stands between other bytes. Answers its type where the quick one took it.
    private static func compare(_ line: [UInt8], place: String) throws -> String? {
        let bytes = Array("before\n".utf8) + line + Array("\nafter".utf8)
        let marks = TextMarks(bytes.span)
        var quick = StatementReader()
        let taken = quick.scannedStatement(of: 7..<(7 + line.count), in: bytes, marks)
        var reader = LineReader()
        // What is no line of a file was never read in full.
        guard let whole = try? reader.read(line.span) else { return nil }
        let full = try reader.statement(of: line.span)
        let again = quick.statement(of: 7..<(7 + line.count), in: bytes, marks)
        let always = try #require(again, "\(place)")
        #expect(always.occurred == full.occurred && members(always.event) == members(full.event), "\(place)")
        guard let taken else { return nil }
        #expect(taken.occurred == full.occurred && members(taken.event) == members(full.event), "\(place)")
        #expect(taken.event.payload.map { type(of: $0).type } == EventType.named(whole.type), "\(place)")
        return whole.type
    }
}
