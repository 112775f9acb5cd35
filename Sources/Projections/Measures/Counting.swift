import GlobalCompact

/// The things that a question counts, gone through once and put under keys: those that are, and after them those that may be.
struct Counting: Sendable {
    let question: MeasureQuery
    let things: CountedThings
    let groups: ThingGroups
    /// The columns of the dimensions that the keys have.
    private let keyColumns: [Int]
    /// What is gone through again for more of the things that certainly count.
    let certain: LedgerState
    /// How many things the measure told of what is certain, whether they count or not.
    let toldCount: Int
    /// Whether what may be is no other than what is.
    private let isAllCertain: Bool

    /// Counts by some dimensions. `others` are dimensions whose values are asked for beside the keys.
    init(
        _ question: MeasureQuery, by dimensions: [Dimension], others: [Dimension] = [], certain: LedgerState, withPossible: LedgerState?
    ) {
        self.question = question
        self.certain = certain
        isAllCertain = withPossible == nil
        let measure = question.measure
        var things = CountedThings(
            wanting: question.filters, values: dimensions + others, keepsAmounts: measure.kind != .count,
            keepsBooked: question.currency != nil)
        measure.tell(certain, &things)
        let certainCount = things.count
        toldCount = things.told
        if let withPossible {
            measure.tell(withPossible, &things)
        }
        self.things = things
        keyColumns = dimensions.compactMap { things.column($0) }
        groups = ThingGroups(things, by: keyColumns.map { things.columns[$0] }, certain: certainCount)
    }

    /// The things under a key that certainly count.
    func certain(_ key: Int) -> ArraySlice<UInt32> {
        groups.certain(key)
    }

    /// The things under a key that may count, among them those that certainly do.
    func possible(_ key: Int) -> ArraySlice<UInt32> {
        isAllCertain ? groups.certain(key) : groups.possible(key)
    }

    /// The dimensions that the keys have.
    var keyDimensions: [Dimension] {
        keyColumns.map { things.columns[$0].dimension }
    }

    /// The texts of a key, one for each dimension.
    func texts(of key: Int) -> [String] {
        zip(keyColumns, groups.values(of: key)).map { things.columns[$0].text($1) }
    }

    /// The text of a key of one dimension.
    func text(of key: Int) -> String {
        texts(of: key).first ?? ""
    }

    /// The key of one dimension that a pledge is, by its number in a column of pledges and by its slug.
    func key(ofPledge number: UInt32, _ slug: String) -> Int? {
        guard let column = keyColumns.first, things.columns[column].isOfPledges else { return key(of: slug) }
        return groups.key(of: number)
    }

    /// The key of one dimension that a text is.
    func key(of text: String) -> Int? {
        guard let column = keyColumns.first, let value = things.columns[column].number(of: text) else { return nil }
        return groups.key(of: value)
    }
}
