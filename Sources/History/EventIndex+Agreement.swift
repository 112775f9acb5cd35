/// Holding a line against what was read of it anew.
extension EventIndex {
    /// Whether a line of it says what a line of a segment says, whatever numbers either has for the names in it.
    package func saysTheSame(_ number: Int, as segment: EventIndexSegment, _ line: Int) -> Bool {
        guard segment.entries.indices.contains(line) else { return false }
        let (own, other) = (entries[number], segment.entries[line])
        func isID(_ id: UInt32, _ place: UInt32) -> Bool {
            id == IndexedEvent.none || place == IndexedEvent.none ? id == place : ids.isName(id, segment.ids.name(Int(place)))
        }
        guard own.number == number, isID(own.id, other.id), isID(own.target, other.target), isID(own.replaces, other.replaces),
            subjects.isName(own.subject, segment.subjects.name(Int(other.subject))), hasTheSameRow(own, as: other, in: segment)
        else { return false }
        // What is left are values of their own.
        var expected = other
        (expected.number, expected.id, expected.subject, expected.row) = (own.number, own.id, own.subject, own.row)
        (expected.target, expected.replaces) = (own.target, own.replaces)
        return own == expected
    }

    private func hasTheSameRow(_ own: IndexedEvent, as other: IndexedEvent, in segment: EventIndexSegment) -> Bool {
        guard own.row != IndexedEvent.none, other.row != IndexedEvent.none, own.type == other.type else { return own.row == other.row }
        let (start, end) = (Int(own.row), Int(other.row))
        // The bits of what is there come first.
        guard rows[start] == segment.rows[end] else { return false }
        for field in RowLayout.all[Int(own.type)].fields {
            for slot in field.slot..<field.slot + field.width {
                let (one, two) = (rows[start + slot], segment.rows[end + slot])
                let isName = field.content.holdsNames && one != IndexedEvent.none && two != IndexedEvent.none
                guard isName ? values.isName(one, as: two, in: segment.values) : one == two else { return false }
            }
        }
        return true
    }
}

extension ByteInterner {
    fileprivate func isName(_ number: UInt32, _ name: ArraySlice<UInt8>) -> Bool {
        Int(number) < count && withUTF8(of: number) { $0.isEqual(to: name.span) }
    }

    fileprivate func isName(_ number: UInt32, as other: UInt32, in table: ByteInterner) -> Bool {
        table.withUTF8(of: other) { name in Int(number) < count && withUTF8(of: number) { $0.isEqual(to: name) } }
    }
}
