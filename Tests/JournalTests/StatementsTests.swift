import Events
import Files
import GlobalCompact
import History
import JSON
import Journal
import LedgerTesting
import Projections
import SeededTesting
import Testing
import Wire

/// What many lines state is read from the disk again, neighbours together: nobody can tell.
@Suite("Many statements read again")
struct StatementsTests {
    /// A file of the sample history's facts and of random ones, corrections among them.
    private static func file(_ ledger: TestLedger) throws {
        let histories = try [SampleHistory.ledger().events] + (1...40).map { RandomLedger(seed: $0).events }
        var offers: [Offer] = []
        for event in histories.joined() where event.occurred.first < ledger.clock.day {
            guard let payload = event.event.payload, let subject = Subject(event.subject), subject.thing != .ledger else { continue }
            let offer = Offer(
                id: "\(100_000 + offers.count).\(event.id)", type: type(of: payload).type, subject: subject, occurred: event.occurred,
                event: event.event, data: FieldWriter.object(payload))
            if try isLine(offer, ledger.clock) { offers.append(offer) }
        }
        try ledger.append(offers)
    }

    /// Whether the offer makes a line: some random ones name what only the program writes, or hold sets that are not sorted.
    private static func isLine(_ offer: Offer, _ recorded: Instant) throws -> Bool {
        var reader = LineReader()
        let line = try LineWriter.line(of: offer, Recording(id: "a", writer: "geneva", sequence: 1, batch: nil, recorded: recorded))
        return (try? reader.read(line.span)) != nil
    }

    private static func text(_ event: Event, _ occurred: Period) -> String {
        let data = event.payload.map { String(decoding: FieldWriter.object($0).canonicalBytes(), as: UTF8.self) } ?? ""
        return "\(event.payload.map { type(of: $0).type.rawValue } ?? "unknown") \(occurred) \(data)"
    }

    private static func told(_ eventIndex: EventIndex, _ numbers: [UInt32]) -> [String] {
        var told: [String] = []
        eventIndex.source.readStatements(numbers) { place, event, occurred in
            #expect(place == told.count)
            told.append(text(event, occurred))
        }
        return told
    }

    @Test("They come in the order in which they are asked for, whatever it is, as each is when it is read alone")
    func orders() throws {
        try TestLedger.with { ledger in
            try Self.file(ledger)
            let eventIndex = try LedgerReader(RealFileSystem(), keptBytes: 0).read(ledger.folder).eventIndex
            let all = Array(0..<UInt32(eventIndex.count))
            #expect(all.count > 700)
            let alone = try all.map { number in
                let statement = try #require(eventIndex.statement(number))
                return Self.text(statement.event, statement.occurred)
            }
            var draw = SeededDraw(seed: 5)
            let orders = [all, all.reversed(), all.filter { $0 % 9 == 0 }, all.map { _ in draw.one(of: all) }, [], [all[all.count - 1]]]
            for numbers in orders { #expect(Self.told(eventIndex, numbers) == numbers.map { alone[Int($0)] }) }
        }
    }
}
