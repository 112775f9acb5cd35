package import Events
package import GlobalCompact

/// Every line of the ledger's whole batches, before any cut.
package struct Chronicle: Sendable {
    package private(set) var entries: [Entry] = []
    package private(set) var ids = NameTable()
    package private(set) var subjects = NameTable()
    /// Where events are read again.
    package var source: any EventSource

    package init(source: any EventSource) {
        self.source = source
    }

    /// Takes in the next line.
    package mutating func append(_ recorded: RecordedEvent) {
        entries.append(entry(recorded, number: UInt32(entries.count)))
    }

    /// Whether another chronicle begins with exactly these lines.
    package func isContinued(by other: Chronicle) -> Bool {
        other.entries.starts(with: entries) && ids.isContinued(by: other.ids) && subjects.isContinued(by: other.subjects)
    }

    /// Forgets the lines beyond so many, with the names that only they had.
    package mutating func keep(first count: Int) {
        guard count < entries.count else { return }
        entries.removeLast(entries.count - count)
        let numbers = entries.flatMap { [$0.id, $0.target, $0.replaces] }.filter { $0 != Entry.none }
        ids.keep(first: Int(numbers.max().map { $0 + 1 } ?? 0))
        subjects.keep(first: Int(entries.map(\.subject).max().map { $0 + 1 } ?? 0))
    }

    /// How many lines there are.
    package var count: Int {
        entries.count
    }

    /// The event as recorded in a line.
    package func recorded(_ number: UInt32) -> RecordedEvent? {
        source.recorded(Int(number))
    }

    /// What a line states: of a correction, the content that it holds.
    package func statement(_ number: UInt32) -> (event: Event, occurred: Period)? {
        source.recorded(Int(number))?.statement
    }

    private mutating func entry(_ recorded: RecordedEvent, number: UInt32) -> Entry {
        var entry = Entry(
            number: number, id: ids.number(of: recorded.id), subject: Entry.none, target: Entry.none, replaces: Entry.none,
            firstDay: recorded.occurred.first.number, effectiveDay: recorded.occurred.last.number,
            recorded: recorded.recorded.microseconds, type: Entry.unknownType, rank: EventType.Rank.changes.rawValue,
            role: Entry.Role.states.rawValue)
        var subject = recorded.subject
        switch recorded.event {
        case .event(.corrected(let correction)):
            entry.role = Entry.Role.corrects.rawValue
            entry.target = ids.number(of: correction.event)
            entry.replaces = ids.number(of: correction.replaces)
            entry.firstDay = correction.content.occurred.first.number
            entry.effectiveDay = correction.content.occurred.last.number
            subject = correction.content.subject.description
            if let payload = correction.content.event.payload { setType(Swift.type(of: payload).type, in: &entry) }
        case .event(.retracted(let retraction)):
            entry.role = Entry.Role.retracts.rawValue
            entry.target = ids.number(of: retraction.event)
            setType(.eventRetracted, in: &entry)
        case .unknown:
            break
        case .ledger, .document, .meeting, .report, .requirement, .source, .organisation, .group, .pledge, .decision, .statement,
            .finding, .policy, .support, .contribution, .target, .call, .programme,
            .role, .network, .workshop, .practice, .figure:
            if let type = EventType.named(recorded.type) { setType(type, in: &entry) }
        }
        entry.subject = subjects.number(of: subject)
        return entry
    }

    private func setType(_ type: EventType, in entry: inout Entry) {
        entry.type = EventTypeIndex.index(of: type)
        entry.rank = type.rank.rawValue
    }
}
