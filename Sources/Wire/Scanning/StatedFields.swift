import Events

/// The fields of a type in the order in which its payload tells them. A class, as each line's visitor is handed it.
final class StatedFields: Sendable {
    /// The place of each among the sorted ones.
    let places: [Int]
    /// Whether each holds nothing but words for people, or where they are from.
    let areProse: [Bool]
    let leavesOutProse: Bool

    private init(_ row: ScanTable.Row) {
        let names = FieldList.of(row.type).map(\.name)
        places = names.compactMap { name in row.fields.firstIndex { $0.name == name } }
        areProse = names.map(["title", "note", "text", "cites"].contains)
        leavesOutProse = false
    }

    /// A copy with memory of its own: where threads count their references to the same memory, they wait for each other.
    private init(copying other: StatedFields, leavesOutProse: Bool) {
        places = other.places.map { $0 }
        areProse = other.areProse.map { $0 }
        self.leavesOutProse = leavesOutProse
    }

    /// By the types' places among `EventType.allCases`.
    private static let all: [StatedFields?] = {
        var all: [StatedFields?] = Array(repeating: nil, count: EventType.allCases.count)
        for row in ScanTable.shared.rows { all[Int(row.index)] = StatedFields(row) }
        return all
    }()

    /// Those of a type of event, for one reader; nothing where the type's lines cannot be gone through.
    static func of(_ row: ScanTable.Row, leavesOutProse: Bool) -> StatedFields? {
        all[Int(row.index)].map { StatedFields(copying: $0, leavesOutProse: leavesOutProse) }
    }
}
