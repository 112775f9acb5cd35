import Events
import GlobalCompact

/// What an event says of which no line holds the whole content: its own, with what its corrections say.
struct ComposedContent: Sendable {
    /// As an entry, which is named after the latest correction. Its number is one beyond those of all lines.
    var entry: IndexedEvent
    var occurred: Period
    /// Nothing where its lines say it, each of the corrections only what changes: it is read in them when somebody asks.
    var event: Event?
    /// The numbers of the lines that it is made of: that of the event first.
    var lines: [UInt32]

    var origin: UInt32 { lines[0] }
}

/// The ledger's events, and after them contents that no line holds.
struct ComposedSource: EventSource {
    let base: any EventSource
    let baseCount: Int
    let contents: [ComposedContent]
    let subjects: ByteInterner

    func recorded(_ number: Int) -> RecordedEvent? {
        if number < baseCount { return base.recorded(number) }
        let content = contents[number - baseCount]
        guard var recorded = base.recorded(Int(content.origin)), let event = events(of: [content])[0], let payload = event.payload
        else { return nil }
        recorded.subject = subjects[content.entry.subject]
        recorded.occurred = content.occurred
        recorded.type = Swift.type(of: payload).type.rawValue
        recorded.event = event
        return recorded
    }

    /// What some contents state; nothing of one whose lines cannot be read again. Their lines are read together.
    private func events(of contents: [ComposedContent]) -> [Event?] {
        let lines = Set(contents.flatMap { $0.event == nil ? $0.lines : [] }).sorted()
        var events: [UInt32: Event] = [:]
        if !lines.isEmpty { base.readStatements(lines) { place, event, _ in events[lines[place]] = event } }
        return contents.map { content in
            content.event
                ?? events[content.origin].flatMap { FieldCorrections.event($0, changedBy: content.lines.dropFirst().map { events[$0] }) }
        }
    }

    /// Of a composed content, the lines that it is made of, one after another.
    func content(_ number: Int) -> [UInt8] {
        if number < baseCount { return base.content(number) }
        return contents[number - baseCount].lines.flatMap { base.content(Int($0)) + [10] }
    }

    func readStatements(_ numbers: [UInt32], _ take: (Int, Event, Period) -> Void) {
        let lines = numbers.indices.filter { numbers[$0] < baseCount }
        let composed = numbers.filter { $0 >= baseCount }.map { contents[Int($0) - baseCount] }
        let events = events(of: composed)
        var (next, nextComposed) = (0, 0)
        func takeComposed(before end: Int) {
            while next < end {
                if numbers[next] >= baseCount {
                    if let event = events[nextComposed] { take(next, event, composed[nextComposed].occurred) }
                    nextComposed += 1
                }
                next += 1
            }
        }
        base.readStatements(lines.map { numbers[$0] }) { place, event, occurred in
            takeComposed(before: lines[place])
            take(lines[place], event, occurred)
        }
        takeComposed(before: numbers.count)
    }
}
