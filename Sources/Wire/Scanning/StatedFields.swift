import Events

/// The fields of a type in the order in which its payload tells them.
struct StatedFields: Sendable {
    /// The place of each among the sorted ones.
    let places: [Int]
    /// Whether each holds nothing but words for people, or where they are from.
    let areProse: [Bool]

    private init(_ row: ScanTable.Row) {
        let names = FieldList.of(row.type).map(\.name)
        places = names.compactMap { name in row.fields.firstIndex { $0.name == name } }
        areProse = names.map(["title", "note", "text", "cites"].contains)
    }

    /// By the types' places among `EventType.allCases`.
    private static let all: [StatedFields?] = {
        var all: [StatedFields?] = Array(repeating: nil, count: EventType.allCases.count)
        for row in ScanTable.shared.rows { all[Int(row.index)] = StatedFields(row) }
        return all
    }()

    static func of(_ row: ScanTable.Row) -> StatedFields? {
        all[Int(row.index)]
    }
}
