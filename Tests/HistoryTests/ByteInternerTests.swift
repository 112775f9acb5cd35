import GlobalCompact
import History
import LedgerTesting
import SeededTesting
import Testing

@Suite("Names as numbers")
struct NameTableTests {
    @Test("Each name has one number, given when it is first met, whatever its length and its likeness to others")
    func numbers() {
        var draw = SeededDraw(seed: 1)
        var table = ByteInterner()
        var expected: [[UInt8]: UInt32] = [:]
        for _ in 0..<20_000 {
            // Of few letters, so that names meet again, begin alike and end alike.
            let name = (0..<Int.random(in: 0...26, using: &draw)).map { $0 % 5 == 3 ? UInt8.random(in: 97...98, using: &draw) : 97 }
            let number = table.number(of: name.span)
            #expect(number == expected[name] ?? UInt32(expected.count))
            expected[name] = number
        }
        #expect(table.count == expected.count && expected.count > 100)
        for (name, number) in expected { #expect(Array(table[number].utf8) == name) }
    }

    @Test("Names that lines repeat have the numbers of the first time, within a segment and over several", arguments: [1, 7, 40, 1000])
    func repeated(linesOfSegment: Int) {
        var draw = SeededDraw(seed: 2)
        let subjects = (0..<1000).map { _ in "meeting/" + String(Int.random(in: 0..<90, using: &draw)) }
        var eventIndex = TestLedger(events: []).eventIndex
        for start in stride(from: 0, to: subjects.count, by: linesOfSegment) {
            var segment = EventIndexSegment(hash: eventIndex.hash)
            for number in start..<min(start + linesOfSegment, subjects.count) {
                let entry = IndexedEvent(occurred: Period(day: Day(number: 0)), recorded: Instant(microseconds: 0))
                segment.append(entry, id: "id-\(number / 2)".utf8.span, subject: subjects[number].utf8.span)
            }
            eventIndex.append(segment)
        }
        #expect(eventIndex.entries.map(\.number) == Array(0..<1000))
        #expect(eventIndex.entries.map { eventIndex.subjects[$0.subject] } == subjects)
        #expect(eventIndex.entries.map(\.id) == (0..<1000).map { UInt32($0 / 2) })
        #expect(eventIndex.subjects.count == Set(subjects).count && eventIndex.ids.count == 500)
    }
}
