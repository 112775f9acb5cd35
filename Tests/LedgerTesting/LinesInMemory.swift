import Events
import GlobalCompact
import History
import JSON
import Wire

/// Events that never were on disk.
struct LinesInMemory: EventSource {
    private let events: [RecordedEvent]
    private let contents: [[UInt8]]

    init(_ events: [RecordedEvent]) {
        self.events = events
        contents = events.map(Self.content)
    }

    func recorded(_ number: Int) -> RecordedEvent? {
        events[number]
    }

    func content(_ number: Int) -> [UInt8] {
        contents[number]
    }

    private static func content(of event: RecordedEvent) -> [UInt8] {
        let data = event.event.payload.map { FieldWriter.object($0) } ?? .object([])
        return JSONValue.object([
            ("data", data), ("occurred", .string(event.occurred.description)), ("subject", .string(event.subject)),
            ("type", .string(event.type)),
        ]).canonicalBytes()
    }
}
