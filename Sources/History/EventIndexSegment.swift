package import Events

/// Some lines that follow each other in a file, decoded apart from all others: many can be made at once.
package struct EventIndexSegment: Sendable {
    /// With numbers of the segment's own.
    private(set) var entries: [IndexedEvent] = []
    private(set) var ids = NameList()
    private(set) var subjects = NameList()
    /// What lines say in the fields that are counted, one row after another, and the names in them.
    package var rows: [UInt32] = []
    package var values: ByteInterner
    private let hash: NameHash

    /// An empty segment for an event index with this hash.
    package init(hash: NameHash) {
        self.hash = hash
        values = ByteInterner(hash: hash)
    }

    /// How many lines there are.
    package var count: Int {
        entries.count
    }

    package mutating func reserve(lines count: Int) {
        entries.reserveCapacity(count)
        ids.reserve(names: count)
        subjects.reserve(names: count)
    }

    /// Takes in the next line, which states a fact. Its row, where it has one, stands last in `rows`.
    package mutating func append(_ entry: IndexedEvent, id: Span<UInt8>, subject: Span<UInt8>) {
        var entry = entry
        entry.number = UInt32(entries.count)
        entry.id = number(ofID: id)
        entry.subject = UInt32(subjects.count)
        subjects.append(subject, hash)
        entries.append(entry)
    }

    /// Takes in the next line as an event.
    package mutating func append(_ recorded: RecordedEvent) {
        var entry = IndexedEvent(occurred: recorded.occurred, recorded: recorded.recorded)
        var subject = recorded.subject
        var event = recorded.event
        var changes: CorrectedFields?
        if case .event(.corrected(let correction)) = recorded.event {
            entry.role = IndexedEvent.Role.corrects.rawValue
            entry.target = number(ofID: correction.event.utf8.span)
            entry.replaces = number(ofID: correction.replaces.utf8.span)
            if let content = correction.content {
                entry.takeDays(content.occurred)
                subject = content.subject.description
                event = content.event
                if let payload = event.payload { entry.setType(Swift.type(of: payload).type) }
            } else if let changed = correction.changes {
                entry.setChanges(
                    ofType: EventTypeIndex.index(of: changed.type), rank: changed.type.rank.rawValue, occurred: changed.occurred)
                subject = changed.subject?.description ?? subject
                changes = changed
            }
        } else if case .event(.retracted(let retraction)) = recorded.event {
            entry.role = IndexedEvent.Role.retracts.rawValue
            entry.target = number(ofID: retraction.event.utf8.span)
            entry.setType(.eventRetracted)
        } else if recorded.event.payload != nil, let type = EventType.named(recorded.type) {
            entry.setType(type)
        }
        entry.row =
            changes.map { RowWriter.append($0, to: &rows, &values) } ?? RowWriter.append(event, to: &rows, &values)
        append(entry, id: recorded.id.utf8.span, subject: subject.utf8.span)
    }

    /// Where the first row begins of the lines from one on; nothing where none of them has one.
    func firstRow(from line: Int) -> Int? {
        entries[line...].first { $0.row != IndexedEvent.none }.map { Int($0.row) }
    }

    /// The places in `ids` of the names that some lines say, which follow each other.
    func ids(of lines: Range<Int>) -> Range<Int> {
        guard let first = lines.first, let last = lines.last else { return 0..<0 }
        // `none` is greater than any place.
        return Int(min(entries[first].target, entries[first].replaces, entries[first].id))..<Int(entries[last].id) + 1
    }

    /// Puts the id of a line into a table of the same hash, and answers its number there.
    package func number(ofLine line: Int, in table: inout ByteInterner) -> UInt32 {
        ids.number(Int(entries[line].id), in: &table)
    }

    /// The number of an id that the next line says: of those that it names before its own.
    package mutating func number(ofID id: Span<UInt8>) -> UInt32 {
        ids.append(id, hash)
        return UInt32(ids.count - 1)
    }
}
