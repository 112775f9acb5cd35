import Events
import History

/// The slots of the fields of a record, in the order in which it asks for them: each is found without looking for its name.
final class RecordSlots: Sendable {
    private let thing: Thing
    private let fields: [(name: String, slots: FieldSlots)]

    private init<R: FieldRecord>(_ type: R.Type, of table: EntityTable) {
        let thing = table.thing
        self.thing = thing
        var fields: [(name: String, slots: FieldSlots)] = []
        var record = R()
        var reader = RowReader(table.rows, table.eventIndex.values) { name in
            fields.append((name, .of(thing, name)))
            return nil
        }
        record.fields(&reader)
        self.fields = fields
    }

    /// The slots of a field.
    ///
    /// - Parameter next: the place of the field among those of the record, which is that of the next one then.
    func slots(_ name: String, _ next: inout Int) -> FieldSlots {
        defer { next += 1 }
        return next < fields.count && fields[next].name == name ? fields[next].slots : .of(thing, name)
    }

    // MARK: Known records

    private struct Key: Hashable {
        let record: ObjectIdentifier
        let thing: Thing
    }

    private static let known = Memo<Key, RecordSlots>()

    /// Those of a record of the entities of a table, gone through once.
    static func of<R: FieldRecord>(_ type: R.Type, _ table: EntityTable) -> RecordSlots {
        known.value(Key(record: ObjectIdentifier(type), thing: table.thing)) { RecordSlots(type, of: table) }
    }
}
