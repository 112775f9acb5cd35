import Events
import GlobalCompact
import JSON

/// Corrections and retractions: what they say of the event that they name.
extension LineScanner {
    /// Where the values stand, among those of a payload, that say what is changed.
    struct ChangePlaces: Sendable {
        let event: Int?
        /// Of corrections alone.
        let replaces: Int?
        let changes: Int?

        init(_ names: [String]) {
            event = names.firstIndex(of: "event")
            replaces = names.firstIndex(of: "replaces")
            changes = names.firstIndex(of: "changes")
        }
    }

    /// What the line says whose payload was gone through last, of the row of a correction or a retraction; nothing where it has to be read
    /// in full, as a correction that holds the whole content, or clears fields. The values are then those of the fields that change.
    ///
    /// - Parameter position: after the payload; it moves past the version of a correction.
    mutating func takeChange(
        _ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ position: inout Int, _ row: ScanTable.Row
    ) -> ScannedChange? {
        let places = row.type == .eventCorrected ? correctionPlaces : retractionPlaces
        guard let event = places.event else { return nil }
        var change = ScannedChange(target: text(event), replaces: nil, typeIndex: row.index, rank: row.rank)
        guard let replaces = places.replaces, let changes = places.changes else { return change }
        change.replaces = text(replaces)
        guard tokens.schema.take(bytes, &position), tokens.correction.take(bytes, &position),
            takeChanges(bytes, stops, values[changes].place, &change)
        else { return nil }
        return change
    }

    /// Where the content of a string stands that is a value.
    private func text(_ value: Int) -> Range<Int> {
        let place = values[value].place
        return (place.lowerBound + 1)..<(place.upperBound - 1)
    }

    /// Takes in the fields that change, from the object that holds them. It ends with the type of the event, which its members are held to.
    private mutating func takeChanges(
        _ bytes: Span<UInt8>, _ stops: Span<UInt64>, _ object: Range<Int>, _ change: inout ScannedChange
    ) -> Bool {
        var position = object.lowerBound
        var data: Range<Int>?
        guard tokens.open.take(bytes, &position) else { return false }
        if tokens.changedData.take(bytes, &position) {
            let start = position
            guard PayloadScan.skipObject(bytes, stops, &position) else { return false }
            data = start..<position
            guard tokens.comma.take(bytes, &position) else { return false }
        }
        if tokens.changedDays.take(bytes, &position) {
            guard let occurred = Period(spelledInUTF8: bytes.extracting(Self.text(stops, &position))),
                tokens.afterBatch.take(bytes, &position)
            else { return false }
            change.occurred = occurred
        }
        if tokens.changedSubject.take(bytes, &position) {
            change.subject = Self.text(stops, &position)
            guard tokens.afterBatch.take(bytes, &position) else { return false }
        }
        guard tokens.changedType.take(bytes, &position), position < object.upperBound,
            let place = table.row(bytes, position..<object.upperBound), !table.rows[place].isChange,
            data != nil || change.occurred != nil || change.subject != nil,
            change.subject.map({ isSubject(bytes, $0, ofRow: place) }) ?? true
        else { return false }
        (change.typeIndex, change.rank) = (table.rows[place].index, table.rows[place].rank)
        guard let data else {
            takeNoPayload(ofRow: place)
            return true
        }
        position = data.lowerBound
        return takePayload(bytes, stops, &position, ofRow: place, isPartial: true) && position == data.upperBound
    }
}
