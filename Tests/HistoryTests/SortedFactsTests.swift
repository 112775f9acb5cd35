import GlobalCompact
import History
import LedgerTesting
import SeededTesting
import Testing

/// The order of facts is that of comparing all that it goes by, however many there are and however alike.
@Suite("Sorted facts")
struct SortedFactsTests {
    /// A line, and all that its fact is ordered by.
    private struct Fact {
        let entry: IndexedEvent
        let id: [UInt8]

        func precedes(_ other: Fact) -> Bool {
            if entry.effectiveDay != other.entry.effectiveDay { return entry.effectiveDay < other.entry.effectiveDay }
            if entry.firstDay != other.entry.firstDay { return entry.firstDay < other.entry.firstDay }
            if entry.rank != other.entry.rank { return entry.rank < other.entry.rank }
            if entry.recorded != other.entry.recorded { return entry.recorded < other.entry.recorded }
            return id.lexicographicallyPrecedes(other.id)
        }
    }

    private static let days = [Day.earliest.number, -719_528, -1, 0, 1, 19_800, 19_801, 2_932_896, Day.latest.number]
    /// Instants of the years 0, 1969, 1970 and 9999, and some that follow each other.
    private static let times: [Int64] = [
        -62_167_219_200_000_000, -1, 0, 1_710_000_000_000_000, 1_710_000_000_000_001, 1_710_000_004_096_000, 253_402_300_799_999_999,
    ]

    @Test(
        "Random facts, many alike, stand as a plain sort by all of the order has them",
        arguments: [0, 1, 2, 500, 1023, 1024, 1025, 5000], [1, 2, 3, 7, 8, 9, 1_000_000])
    func plain(count: Int, writers: Int) throws {
        var draw = SeededDraw(seed: UInt64(count))
        for round in 0..<2 {
            let facts = Self.facts(count, writers: writers, alike: round % 2 == 0, &draw)
            var eventIndex = TestLedger(events: []).eventIndex
            var segment = EventIndexSegment(hash: eventIndex.hash)
            for fact in facts { segment.append(fact.entry, id: fact.id.span, subject: fact.id.span) }
            eventIndex.append(segment)
            let view = View(eventIndex, .everything)
            let found = view.facts.map { Array(view.id(of: $0).utf8) }
            #expect(found == facts.sorted { $0.precedes($1) }.map(\.id), "\(count) facts, round \(round)")
        }
    }

    /// Facts of few days and times, or of random ones. Those of one writer follow each other as they were recorded.
    private static func facts(_ count: Int, writers: Int, alike: Bool, _ draw: inout SeededDraw) -> [Fact] {
        var entries: [IndexedEvent] = []
        for _ in 0..<count {
            var entry = IndexedEvent(occurred: Period(day: Day(number: 0)), recorded: Instant(microseconds: 0))
            let (first, last) = (
                alike ? days.randomElement(using: &draw) ?? 0 : Int32.random(in: -719_528...2_932_896, using: &draw),
                alike ? days.randomElement(using: &draw) ?? 0 : Int32.random(in: -719_528...2_932_896, using: &draw)
            )
            (entry.firstDay, entry.effectiveDay) = (min(first, last), max(first, last))
            entry.rank = UInt8.random(in: 0...2, using: &draw)
            entry.recorded =
                alike
                ? times.randomElement(using: &draw) ?? 0
                : Int64.random(in: -62_167_219_200_000_000...253_402_300_799_999_999, using: &draw)
            entries.append(entry)
        }
        for writer in 0..<writers where writers <= count {
            entries[(count * writer / writers)..<(count * (writer + 1) / writers)].sort { $0.recorded < $1.recorded }
        }
        // Ids of several lengths, none a second time, in no order.
        let ids = (0..<count).map { Array(String($0, radix: 7).utf8.reversed()) + [UInt8(ascii: "x")] }.shuffled(using: &draw)
        return zip(entries, ids).map { Fact(entry: $0, id: $1) }
    }
}
