import Events

/// The fields of a type in the order in which its payload tells them. A class, as each line's visitor is handed it.
final class StatedFields: Sendable {
    /// The place of each among the sorted ones.
    let places: [Int]

    private init(_ type: EventType) {
        let names = ScanTable.shared.fieldNames(of: type)
        places = FieldList.of(type).compactMap { names.firstIndex(of: $0.name) }
    }

    /// A copy with memory of its own: where threads count their references to the same memory, they wait for each other.
    private init(copying other: StatedFields) {
        places = other.places.map { $0 }
    }

    /// By the places of the rows in the table.
    private static let all: [StatedFields] = ScanTable.shared.rows.map { StatedFields($0.type) }

    /// Those of the type whose row is at a place, for one reader.
    static func of(_ row: Int) -> StatedFields {
        StatedFields(copying: all[row])
    }
}
