import GlobalCompact

/// What a question counts, put under keys: what certainly is so, and after it what may be.
final class Counting: Sendable {
    let question: MeasureQuery
    let rows: MeasureRows
    let groups: MeasureGroups
    /// The places of the columns that the keys have.
    private let keyColumns: [Int]
    /// Whether what may be is no other than what is.
    let isAllCertain: Bool

    /// Counts by some dimensions. `others` are dimensions whose values are asked for beside the keys.
    init(
        _ question: MeasureQuery, by dimensions: [Dimension], others: [Dimension] = [], certain: LedgerState, withPossible: LedgerState?
    ) {
        self.question = question
        isAllCertain = withPossible == nil
        let states = [certain] + (withPossible.map { [$0] } ?? [])
        let rows = MeasureRows(question.measure, states, wanting: question.filters, values: dimensions + others)
        self.rows = rows
        keyColumns = dimensions.compactMap { rows.column($0) }
        groups = MeasureGroups(rows, by: keyColumns)
    }

    /// The rows under a key that certainly count.
    func certain(_ key: Int) -> ArraySlice<UInt32> {
        groups.certain(key)
    }

    /// The rows under a key that may count, among them those that certainly do.
    func possible(_ key: Int) -> ArraySlice<UInt32> {
        isAllCertain ? groups.certain(key) : groups.possible(key)
    }

    /// The dimensions that the keys have.
    var keyDimensions: [Dimension] {
        keyColumns.map { rows.columns[$0].dimension }
    }

    /// The texts of a key, one for each dimension.
    func texts(of key: Int) -> [String] {
        zip(keyColumns, groups.values(of: key)).map { rows.columns[$0].text($1) }
    }

    /// The text of a key of one dimension.
    func text(of key: Int) -> String {
        texts(of: key).first ?? ""
    }

    /// The key of one dimension that a pledge is, by its value in a column of pledges and by its slug.
    func key(ofPledge value: UInt32, _ slug: String) -> Int? {
        guard let column = keyColumns.first, rows.columns[column].isOfPledges else { return key(of: slug) }
        return groups.key(of: value)
    }

    /// The key of one dimension that a text is.
    func key(of text: String) -> Int? {
        guard let column = keyColumns.first, let value = rows.columns[column].value(of: text) else { return nil }
        return groups.key(of: value)
    }
}
