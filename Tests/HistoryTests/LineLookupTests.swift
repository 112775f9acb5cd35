import Events
import GlobalCompact
import History
import LedgerTesting
import Testing

@Suite("Which lines an event index has of an id, a subject and a type")
struct LineLookupTests {
    /// The ids of the lines about a subject, as they stand.
    private static func about(_ subject: String, _ eventIndex: EventIndex) -> [String] {
        eventIndex.subjects.find(subject).map { eventIndex.lines(about: [$0]) }.map { ids($0, eventIndex) } ?? []
    }

    private static func ids(_ lines: [UInt32], _ eventIndex: EventIndex) -> [String] {
        lines.map { eventIndex.ids[eventIndex.entries[Int($0)].id] }
    }

    @Test("Two that go on from one have each their own, whoever is asked first", arguments: [false, true])
    func continued(asksBaseFirst: Bool) throws {
        let base = try TestLedger([.convened("a", on: "2024-05-02").id("one")]).eventIndex
        if asksBaseFirst { #expect(Self.about("meeting/a", base) == ["one"]) }
        let more = try TestLedger([.convened("a", on: "2024-05-03").id("two"), .convened("b", on: "2024-05-03").id("three")]).events
        var (left, right) = (base, base)
        left.append(more[0])
        right.append(more[1])
        #expect(Self.about("meeting/a", left) == ["one", "two"])
        #expect(Self.about("meeting/a", right) == ["one"] && Self.about("meeting/b", right) == ["three"])
        #expect(Self.about("meeting/a", base) == ["one"] && Self.about("meeting/b", left) == [])
        #expect(Self.ids(right.lines(of: TypeSet([.meetingConvened])), right) == ["one", "three"])
        #expect(Self.ids(left.lines(of: TypeSet([.meetingConvened])), left) == ["one", "two"])
    }

    @Test("What goes on in the place of lines that were given up has its own lines, whatever was asked of those", arguments: [1, 40])
    func givenUp(count: Int) throws {
        var base = try TestLedger((0..<count).map { try .convened("a", on: "2024-05-02").id("a\($0)") }).eventIndex
        let refused = try TestLedger([.convened("b", on: "2024-05-03").id("refused")]).events[0]
        for number in 0..<count * 2 {
            var candidate = base
            candidate.append(refused)
            #expect(Self.about("meeting/b", candidate).last == "refused")
            #expect(Self.ids(candidate.lines(of: TypeSet([.meetingConvened])), candidate).last == "refused")
            base.replace(candidate)
            base.append(try TestLedger([.convened("c", on: "2024-05-03").id("c\(number)")]).events[0])
            #expect(Self.about("meeting/b", base) == [])
            #expect(Self.about("meeting/c", base) == (0...number).map { "c\($0)" })
            if number % 3 == 0 { base.settle() }
        }
    }

    @Test("An id that others name before it is there has its line, and one that stands twice has both")
    func ids() throws {
        let lines: [Line] = [
            try .retracted("late").id("gone"), try .convened("a", on: "2024-05-02").id("late"),
            try .convened("a", on: "2024-05-02").id("late").by("nairobi"),
        ]
        let index = TestLedger(lines).eventIndex
        let late = try #require(index.ids.find("late"))
        #expect(index.lines(withID: late) == [1, 2] && index.lookup.changes == [0] && index.lookup.repeats == [2])
        #expect(index.ids.find("nobody") == nil)
    }
}
