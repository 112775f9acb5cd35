import GlobalCompact

extension Table {
    /// The rows' places by what stands in a column, blanks last; rows that are alike stay as they stand. Amounts of one currency stand
    /// together.
    ///
    /// - Parameter byLastDay: whether days stand in the order of the last that may be meant, and not of the first.
    package func places(sortedBy column: Int, byLastDay: Bool = false, descending: Bool) -> [Int] {
        let keys = rows.map { SortKey($0.cell(at: column), byLastDay: byLastDay) }
        return rows.indices.sorted { left, right in
            let (one, other) = (keys[left], keys[right])
            if one == other { return left < right }
            if one.isBlank || other.isBlank { return other.isBlank }
            return descending ? other < one : one < other
        }
    }
}

/// What a cell is sorted by: words before it, then numbers, then text.
private struct SortKey: Comparable {
    var isBlank: Bool
    var group = ""
    var numbers: [Int128] = []
    var text = ""

    init(_ cell: Cell, byLastDay: Bool) {
        isBlank = cell.isBlank
        switch cell.value {
        case .text(let words):
            if let number = Int128(words) { numbers = [number] } else { text = words }
        case .number(let number): numbers = [Int128(number)]
        case .amount(_, let code, let minorUnits): (group, numbers) = (code, [Int128(minorUnits) ?? 0])
        case .days(let period):
            numbers = [Int128(period.first.number), Int128(period.last.number)]
            if byLastDay { numbers.reverse() }
        case .sources: text = cell.text
        case .list(let texts):
            let read = texts.compactMap { Int128($0) }
            if read.count == texts.count { numbers = read } else { text = texts.joined(separator: " ") }
        }
    }

    static func < (one: SortKey, other: SortKey) -> Bool {
        if one.group != other.group { return one.group < other.group }
        if one.numbers != other.numbers { return one.numbers.lexicographicallyPrecedes(other.numbers) }
        return one.text.lowercased() < other.text.lowercased()
    }
}
