import Events
import Testing

@Suite("Event types")
struct EventTypeTests {
    @Test("A name is its thing, a point, and a verb in lower-case words joined by hyphens", arguments: EventType.allCases)
    func name(type: EventType) {
        let parts = type.rawValue.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        #expect(parts.count == 2)
        #expect(parts.first == type.thing.rawValue)
        #expect(parts.last?.split(separator: "-", omittingEmptySubsequences: false).allSatisfy(Self.isWord) == true)
    }

    @Test("A name is found again by its text, and nothing else is a type")
    func closedList() {
        #expect(EventType(rawValue: "meeting.agenda-set") == .meetingAgendaSet)
        for text in ["", "meeting", "meeting.", "Meeting.convened", "meeting.convene", "meeting.agendaSet", "meeting/convened"] {
            #expect(EventType(rawValue: text) == nil)
        }
    }

    @Test("The payload that is made for a type is that type's own", arguments: EventType.allCases)
    func payload(type: EventType) {
        var filled: EventType?
        let event = Event.make(type) { payload in
            filled = Swift.type(of: payload).type
            payload.cites = [Citation(document: "work-plan-2024", at: "p. 3")]
        }
        #expect(filled == type)
        #expect(event.payload.map { Swift.type(of: $0).type } == type)
        #expect(event.payload?.cites == [Citation(document: "work-plan-2024", at: "p. 3")], "what was filled in is kept")
    }

    @Test("What a source must say is told of every type, in few words, and of each otherwise")
    func meanings() {
        let meanings = EventType.allCases.map(\.meaning) + Thing.allCases.map(\.meaning)
        #expect(Set(meanings).count == meanings.count)
        for meaning in meanings {
            #expect((10...100).contains(meaning.count) && !meaning.hasSuffix("."), "\(meaning)")
        }
    }

    @Test("An unknown type has no payload")
    func unknown() {
        #expect(Event.unknown(type: "visa.issued").payload == nil)
    }

    @Test("Every thing that can be spoken of has an event that it can begin with, but for events themselves", arguments: Thing.allCases)
    func beginnings(thing: Thing) {
        let canBegin = EventType.allCases.contains { $0.thing == thing && $0.canBegin }
        #expect(canBegin == (thing != .event))
    }

    @Test("What begins stands before what changes, and that before what ends")
    func ranks() {
        #expect(EventType.Rank.begins < .changes)
        #expect(EventType.Rank.changes < .ends)
        #expect(EventType.meetingScheduled.rank < EventType.meetingRescheduled.rank)
        #expect(EventType.meetingRescheduled.rank < EventType.meetingConvened.rank)
    }

    @Test("The program alone writes about the ledger; everything else can be offered", arguments: EventType.allCases)
    func writtenByTheProgram(type: EventType) {
        #expect(type.isWrittenByTheProgram == (type.thing == .ledger))
    }

    private static func isWord(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) }
    }
}
