package import Files
import History

/// Holds what a cache has kept against what the files say.
package struct CacheAgreement {
    private let kept: EventIndex
    private let read: EventIndex
    /// By the numbers that names have in the cache, those that they have where the files were read.
    private var ids: [UInt32: UInt32] = [:]
    private var subjects: [UInt32: UInt32] = [:]
    private var values: [UInt32: UInt32] = [:]

    /// Whether the cache of a ledger says of each line what the file says, which is read for it; nothing where none is believed.
    package static func of(_ folder: LedgerFolder, _ system: any FileSystem) throws(JournalProblem) -> Bool? {
        let reader = LedgerReader(system)
        let kept = try reader.read(folder)
        if kept.keptCount == 0 { return nil }
        var files = folder
        files.usesCache = false
        let read = try reader.read(files)
        var agreement = CacheAgreement(kept: kept.eventIndex, read: read.eventIndex)
        // What was appended in between is in neither's way.
        for file in kept.files {
            guard let other = read.file(of: file.writer), file.lines.elementsEqual(other.lines.prefix(file.size)) else { return false }
        }
        for number in 0..<kept.keptCount {
            guard let place = kept.store.place(of: number), let other = read.store.number(of: place.sequence - 1, in: place.writer),
                agreement.isSame(number, other)
            else { return false }
        }
        return true
    }

    private init(kept: EventIndex, read: EventIndex) {
        (self.kept, self.read) = (kept, read)
    }

    private mutating func isSame(_ number: Int, _ other: Int) -> Bool {
        var (entry, expected) = (kept.entries[number], read.entries[other])
        guard Self.isSame(entry.id, expected.id, kept.ids, read.ids, &ids),
            Self.isSame(entry.target, expected.target, kept.ids, read.ids, &ids),
            Self.isSame(entry.replaces, expected.replaces, kept.ids, read.ids, &ids),
            Self.isSame(entry.subject, expected.subject, kept.subjects, read.subjects, &subjects), isSameRow(entry, expected)
        else { return false }
        // What is left are values of their own.
        (expected.number, expected.id, expected.subject) = (entry.number, entry.id, entry.subject)
        (expected.target, expected.replaces) = (entry.target, entry.replaces)
        entry.row = expected.row
        return entry == expected
    }

    private mutating func isSameRow(_ entry: IndexedEvent, _ expected: IndexedEvent) -> Bool {
        guard entry.row != IndexedEvent.none, expected.row != IndexedEvent.none, entry.type == expected.type else {
            return entry.row == expected.row
        }
        let (start, end) = (Int(entry.row), Int(expected.row))
        // The bits of what is there come first.
        guard kept.rows[start] == read.rows[end] else { return false }
        for field in RowLayout.all[Int(entry.type)].fields {
            for slot in field.slot..<field.slot + field.width {
                let (one, other) = (kept.rows[start + slot], read.rows[end + slot])
                if field.content.holdsNames ? !Self.isSame(one, other, kept.values, read.values, &values) : one != other { return false }
            }
        }
        return true
    }

    private static func isSame(
        _ one: UInt32, _ other: UInt32, _ names: ByteInterner, _ others: ByteInterner, _ known: inout [UInt32: UInt32]
    ) -> Bool {
        if one == IndexedEvent.none || other == IndexedEvent.none { return one == other }
        if let known = known[one] { return known == other }
        known[one] = other
        return names[one] == others[other]
    }
}
