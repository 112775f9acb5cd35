import Events
import GlobalCompact
import JSON
import LedgerTesting
import SeededTesting
import Testing
import Wire

/// Lines whose intervals have ends of two precisions mean what those of today do, to every reader of lines.
@Suite("Periods as lines of before spell them")
struct FormerSpellingTests {
    @Test("Golden lines in either spelling are read alike by the full reader, the scanner and the reader of statements")
    func golden() throws {
        var changed = 0
        for line in GoldenLines.all where !GoldenLines.isFormerlySpelled(line) {
            let former = FormerSpelling.of(line)
            if former != line { changed += 1 }
            try Self.compare(line, former)
        }
        #expect(changed > 20)
    }

    @Test("So are lines of histories that are drawn, with intervals that are drawn")
    func drawn() throws {
        var draw = SeededDraw(seed: 20_240_701)
        let ends = ["2024-01-01", "2024-02-01", "2024-02-29", "2024-03-31", "2024-07-01", "2024-12-31", "2025-06-30", "2025-12-31"]
        let days = ends.compactMap { Day($0) }
        var (changed, scanned) = (0, 0)
        for event in (0..<60).flatMap({ RandomLedger(seed: 500 + $0).events }) {
            guard let payload = event.event.payload, let subject = Subject(event.subject) else { continue }
            let occurred = draw.happens(50) ? Period(first: draw.one(of: days), last: draw.one(of: days)) : event.occurred
            let offer = Offer(
                id: event.id, type: type(of: payload).type, subject: subject, occurred: occurred, event: event.event,
                data: FieldWriter.object(payload))
            let recorded = max(event.recorded, Instant.endOf(day: occurred.first))
            let line = String(
                decoding: try LineWriter.line(
                    of: offer, Recording(id: event.id, writer: "geneva", sequence: 1, batch: event.batch, recorded: recorded)),
                as: UTF8.self)
            let former = FormerSpelling.of(line)
            if former != line { changed += 1 }
            if try Self.compare(line, former) { scanned += 1 }
        }
        #expect(changed > 300 && scanned > 300, "\(changed) were spelled otherwise, \(scanned) were scanned")
    }

    /// Holds both spellings of a line against each other. Answers whether the quick ways took them.
    @discardableResult
    private static func compare(_ line: String, _ former: String) throws -> Bool {
        let (today, before) = (Array(line.utf8), Array(former.utf8))
        var reader = LineReader()
        // What is drawn need not be what a line may hold: then neither is read.
        guard (try? reader.read(today.span)) != nil else {
            #expect((try? reader.read(before.span)) == nil, "\(former)")
            return false
        }
        let (event, other) = (try reader.read(today.span), try reader.read(before.span))
        #expect(event.occurred == other.occurred && event.recorded == other.recorded && event.type == other.type, "\(former)")
        #expect(event.event.payload.map { FieldWriter.object($0) } == other.event.payload.map { FieldWriter.object($0) }, "\(former)")
        #expect(try reader.content(of: today.span) == reader.content(of: before.span), "\(former)")
        var scanner = LineScanner(writer: "geneva")
        let (scanned, scannedBefore) = (scanner.scan(today.span), scanner.scan(before.span))
        #expect((scanned == nil) == (scannedBefore == nil), "\(former)")
        #expect(scanned?.occurred == scannedBefore?.occurred && scannedBefore.map { $0.occurred == event.occurred } ?? true, "\(former)")
        var statements = StatementReader()
        let stated = statements.scannedStatement(of: 0..<today.count, in: today, TextMarks(today.span))
        let statedBefore = statements.scannedStatement(of: 0..<before.count, in: before, TextMarks(before.span))
        #expect((stated == nil) == (statedBefore == nil) && stated?.occurred == statedBefore?.occurred, "\(former)")
        let payloads = [stated, statedBefore].map { $0?.event.payload.map { FieldWriter.object($0) } }
        #expect(payloads[0] == payloads[1], "\(former)")
        return scannedBefore != nil && statedBefore != nil
    }
}
