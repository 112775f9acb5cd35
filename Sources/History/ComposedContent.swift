import Events
import GlobalCompact

/// What an event says of which no line holds the whole content: its own, with what its corrections say.
struct ComposedContent: Sendable {
    /// As an entry, which is named after the latest correction. Its number is one beyond those of all lines.
    var entry: IndexedEvent
    var subject: String
    var occurred: Period
    var event: Event
    /// The numbers of the lines that it is made of: that of the event first.
    var lines: [UInt32]

    var origin: UInt32 { lines[0] }
}

/// The ledger's events, and after them contents that no line holds.
struct ComposedSource: EventSource {
    let base: any EventSource
    let baseCount: Int
    let contents: [ComposedContent]

    func recorded(_ number: Int) -> RecordedEvent? {
        if number < baseCount { return base.recorded(number) }
        let content = contents[number - baseCount]
        guard var recorded = base.recorded(Int(content.origin)), let payload = content.event.payload else { return nil }
        recorded.subject = content.subject
        recorded.occurred = content.occurred
        recorded.type = Swift.type(of: payload).type.rawValue
        recorded.event = content.event
        return recorded
    }

    /// Of a composed content, the lines that it is made of, one after another.
    func content(_ number: Int) -> [UInt8] {
        if number < baseCount { return base.content(number) }
        return contents[number - baseCount].lines.flatMap { base.content(Int($0)) + [10] }
    }

    func readStatements(_ numbers: [UInt32], _ take: (Int, Event, Period) -> Void) {
        let lines = numbers.indices.filter { numbers[$0] < baseCount }
        var next = 0
        func takeComposed(before end: Int) {
            while next < end {
                if numbers[next] >= baseCount {
                    let content = contents[Int(numbers[next]) - baseCount]
                    take(next, content.event, content.occurred)
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
