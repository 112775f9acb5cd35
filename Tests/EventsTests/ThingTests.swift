import Events
import Testing

@Suite("Things")
struct ThingTests {
    @Test("A thing is found by its word in the singular and in the plural", arguments: Thing.allCases)
    func named(thing: Thing) {
        #expect(Thing(named: thing.rawValue) == thing)
        #expect(Thing(named: thing.plural) == thing)
    }

    @Test("No other word names a thing", arguments: ["", "s", "Meeting", "meetingss", "visa", "policys"])
    func notNamed(word: String) {
        #expect(Thing(named: word) == nil)
    }

    @Test("Every thing has an event", arguments: Thing.allCases)
    func hasAnEvent(thing: Thing) {
        #expect(EventType.allCases.contains { $0.thing == thing })
    }
}
