import Events
import GlobalCompact
import History
import LedgerTesting
import Testing

/// Rows of slots hold what events are counted by.
@Suite("Rows")
struct RowTests {
    @Test("An event of every type is read from its row as it was written, but for words for people, records and citations")
    func roundTrip() throws {
        var types: Set<EventType> = []
        var corrections = 0
        for event in try [SampleHistory.ledger().events, (0..<80).flatMap { RandomLedger(seed: $0).events }].joined() {
            guard let payload = event.statement.event.payload else { continue }
            let type = Swift.type(of: payload).type
            var eventIndex = EventIndex(source: Lines([event]))
            eventIndex.append(event)
            let read = Self.event(eventIndex.entries[0], eventIndex)
            if case .event(.corrected(let correction)) = event.event, let changes = correction.changes {
                corrections += Self.compare(read, changes)
                continue
            }
            guard type.thing != .event, type.thing != .ledger else {
                #expect(read == nil && eventIndex.rows.isEmpty, "\(type)")
                continue
            }
            types.insert(type)
            let (found, written) = (Self.counted(read?.payload), Self.counted(payload))
            #expect(found == written, "\(type): \(found) of \(written)")
            #expect(read?.payload?.cites.isEmpty == true)
        }
        #expect(types.count == EventType.allCases.count { $0.thing != .event && $0.thing != .ledger })
        #expect(corrections > 10)
    }

    /// Compares the row of a correction that only changes fields with what it says. Answers how many of its fields are counted.
    private static func compare(_ read: Event?, _ changes: CorrectedFields) -> Int {
        // What opens a file has no row.
        guard changes.cleared.isEmpty, changes.type.thing != .ledger else {
            #expect(read == nil)
            return 0
        }
        func said(_ payload: (any Payload)?) -> [FieldMember] { counted(payload).filter { changes.members.contains($0.name) } }
        #expect(read != nil && said(read?.payload) == said(changes.event.payload), "\(changes)")
        return said(changes.event.payload).count
    }

    /// What a payload says in the fields that are counted.
    private static func counted(_ payload: (any Payload)?) -> [FieldMember] {
        guard let payload else { return [] }
        let counted = Set(FieldList.of(Swift.type(of: payload).type).filter { $0.prose == nil && !isRecords($0.shape) }.map(\.name))
        return FieldGatherer.members(of: payload).filter { counted.contains($0.name) }.map(sorted)
    }

    @Test("A line says the same as another one exactly where all is the same that is kept of both, whichever numbers names have")
    func agreement() throws {
        // Of a correction much is the event's that it is of.
        let events = (0..<60).flatMap { RandomLedger(seed: $0).events }.filter { $0.type != EventType.eventCorrected.rawValue }
        let byType = Dictionary(grouping: events, by: \.type)
        var (same, other) = (0, 0)
        for event in events {
            var eventIndex = EventIndex(source: Lines([event]))
            eventIndex.append(event)
            var variants = [event]
            for _ in 0..<6 { variants.append(event) }
            variants[1].id += "0"
            variants[2].subject += "0"
            variants[3].occurred = Period(first: event.occurred.first, last: event.occurred.last.adding(days: 1))
            variants[4].recorded = Instant(microseconds: event.recorded.microseconds + 1)
            // What a line does not say of its recording is the file's.
            variants[5].sequence += 1
            variants[6].writer += "0"
            for (place, variant) in variants.enumerated() {
                #expect(Self.saysTheSame(eventIndex, as: variant) == [0, 5, 6].contains(place), "\(event.type), \(place)")
            }
            for another in try #require(byType[event.type]).prefix(12) {
                var changed = event
                changed.event = another.event
                let isSame = Self.kept(event) == Self.kept(changed)
                #expect(Self.saysTheSame(eventIndex, as: changed) == isSame, "\(event.event), \(changed.event)")
                if isSame { same += 1 } else { other += 1 }
            }
        }
        #expect(same > 50 && other > 500)
    }

    private static func saysTheSame(_ eventIndex: EventIndex, as event: RecordedEvent) -> Bool {
        var segment = EventIndexSegment(hash: eventIndex.hash)
        // Names that stand before its own, so that numbers differ.
        _ = segment.values.number(of: "before")
        _ = segment.number(ofID: "before".utf8.span)
        segment.append(event)
        return eventIndex.saysTheSame(0, as: segment, 0)
    }

    /// What is kept of a payload: the fields that are counted, which others are there, and the documents that it cites.
    private static func kept(_ event: RecordedEvent) -> [String] {
        if case .event(.retracted(let retraction)) = event.event { return [retraction.event] }
        // What opens a file has no row.
        guard let payload = event.event.payload, Swift.type(of: payload).type.thing != .ledger else { return [] }
        return counted(payload).map { "\($0)" } + FieldGatherer.members(of: payload).map(\.name) + payload.cites.map(\.document)
    }

    @Test("A row has a bit for every field, and the slots of each field are its own", arguments: EventType.allCases)
    func layout(_ type: EventType) {
        let layout = RowLayout.of(type)
        if type.thing == .event || type.thing == .ledger {
            #expect(layout.width == 0 && layout.fields.isEmpty)
            return
        }
        #expect(layout.fields.map(\.name) == FieldList.of(type).map(\.name) && (1...32).contains(layout.fields.count))
        #expect(layout.fields.flatMap { $0.slot..<$0.slot + $0.width } == Array(1..<layout.width))
        #expect(EventType.allCases.count <= 128, "more than a set of types holds")
        for field in layout.fields {
            if case .words = field.content { #expect((1...64).contains(field.words.count)) }
        }
    }

    /// What the row of a line says; nothing where it has none.
    private static func event(_ content: IndexedEvent, _ eventIndex: EventIndex) -> Event? {
        guard content.row != IndexedEvent.none, let type = content.eventType else { return nil }
        let layout = RowLayout.of(type)
        let row = Int(content.row)
        var reader = RowReader(eventIndex.rows, eventIndex.values) { name in
            guard let place = layout.fields.firstIndex(where: { $0.name == name }), eventIndex.rows[row] & 1 << UInt32(place) != 0 else {
                return nil
            }
            return (row + layout.fields[place].slot, layout.fields[place])
        }
        return Event.make(type, visitedBy: &reader)
    }

    /// Sets that no line has are random, and in no order.
    private static func sorted(_ member: FieldMember) -> FieldMember {
        guard case .texts(let texts) = member.value else { return member }
        return FieldMember(name: member.name, value: .texts(texts.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }))
    }

    private static func isRecords(_ shape: FieldShape) -> Bool {
        if case .records = shape { true } else { false }
    }

    private struct Lines: EventSource {
        let events: [RecordedEvent]

        init(_ events: [RecordedEvent]) {
            self.events = events
        }

        func recorded(_ number: Int) -> RecordedEvent? { events[number] }

        func content(_ number: Int) -> [UInt8] { [] }
    }
}
