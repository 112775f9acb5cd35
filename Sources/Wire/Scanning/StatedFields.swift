import Events

/// The fields of a type in the order in which its payload tells them. A class, as each line's visitor is handed it.
final class StatedFields: Sendable {
    /// The place of each among the sorted ones.
    let places: [Int]
    /// Whether each holds nothing but words for people, or where they are from.
    let areProse: [Bool]
    let leavesOutProse: Bool

    private init(_ type: EventType) {
        let names = FieldList.of(type).map(\.name)
        places = names.compactMap { ScanTable.shared.field($0, of: type) }
        areProse = names.map(["title", "note", "text", "cites"].contains)
        leavesOutProse = false
    }

    /// A copy with memory of its own: where threads count their references to the same memory, they wait for each other.
    private init(copying other: StatedFields, leavesOutProse: Bool) {
        places = other.places.map { $0 }
        areProse = other.areProse.map { $0 }
        self.leavesOutProse = leavesOutProse
    }

    /// By the places of the rows in the table.
    private static let all: [StatedFields] = ScanTable.shared.rows.map { StatedFields($0.type) }

    /// Those of the type whose row is at a place, for one reader.
    static func of(_ row: Int, leavesOutProse: Bool) -> StatedFields {
        StatedFields(copying: all[row], leavesOutProse: leavesOutProse)
    }
}
