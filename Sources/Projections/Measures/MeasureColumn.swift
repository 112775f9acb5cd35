import Events
import GlobalCompact
import History

/// The values that what is measured has in one dimension: a code for each row, and for each code its values as dense numbers.
struct MeasureColumn: Sendable {
    /// The number of the empty text, which stands for no value.
    static let none: UInt32 = 0

    let dimension: Dimension
    private let reader: DimensionReader?
    /// The values that count; nothing where all do.
    private let wanted: Set<ExactText>?
    /// Of pledges that are not narrowed: codes and values are then the numbers of their subjects, from 1.
    private let subjects: ByteInterner?
    private var keys = DenseNumbers<DimensionReader.Key>()
    /// By code, the values, and the memberships under which they are the regions of States; nothing where they are not.
    private var meanings: [(values: [UInt32], memberships: MembershipCut?)] = []
    private var texts = TextNumbers()
    /// By the numbers of texts, whether they count.
    private var isWanted: [Bool] = []
    /// By row.
    private(set) var codes: [UInt32] = []

    init(_ dimension: Dimension, of measure: Measure, wanted: Set<ExactText>?, _ eventIndex: EventIndex) {
        self.dimension = dimension
        self.wanted = wanted
        let source = measure.sources.first { $0.dimension == dimension }?.source
        reader = source.map { DimensionReader($0, of: measure.thing) }
        if case .itself? = source, measure.thing == .pledge, wanted == nil { subjects = eventIndex.subjects } else { subjects = nil }
        _ = number(for: "")
    }

    /// Whether its values are the numbers of pledges.
    var isOfPledges: Bool {
        subjects != nil
    }

    /// The values of a code that count.
    func values(_ code: UInt32) -> [UInt32] {
        if subjects != nil { return [code] }
        let values = meanings[Int(code)].values
        return wanted == nil ? values : values.filter { isWanted[Int($0)] }
    }

    /// The memberships under which the values of a code are the regions of States; nothing where they are not.
    func memberships(_ code: UInt32) -> MembershipCut? {
        subjects == nil ? meanings[Int(code)].memberships : nil
    }

    /// The values of a row that count.
    func texts(of row: Int) -> [String] {
        values(codes[row]).map(text)
    }

    /// The text of a value.
    func text(_ value: UInt32) -> String {
        guard let subjects, value != Self.none else { return texts.texts[Int(value)] }
        return String(subjects[value - 1].dropFirst(Self.pledge.utf8.count))
    }

    /// The value of a text that a row has.
    func value(of text: String) -> UInt32? {
        guard let subjects, !text.isEmpty else { return texts.find(text) }
        return subjects.find(Self.pledge + text).map { $0 + 1 }
    }

    /// The pledges that are the values of some rows, by their slugs.
    func sortedPledges(where isWanted: (Int) -> Bool) -> [(value: UInt32, slug: String)] {
        guard let subjects else { return [] }
        let numbers = codes.indices.filter(isWanted).map { codes[$0] - 1 }
        return subjects.sorted(numbers, sharing: Self.pledge.utf8.count).map { ($0 + 1, text($0 + 1)) }
    }

    private static let pledge = Thing.pledge.rawValue + "/"

    // MARK: Reading

    /// The code of a part of an entity that counts from some days on.
    mutating func code(
        _ entity: Entity, _ part: UInt32, _ days: (first: Day, last: Day), state: UInt32, _ ledger: LedgerState
    ) -> UInt32 {
        if subjects != nil { return entity.table.subject(entity.number) + 1 }
        guard let reader else { return code(DimensionReader.Key(state: 0), DimensionReader.Meaning(), ledger) }
        let key = reader.key(entity, part, days, state: state)
        return keys.find(key) ?? code(key, reader.meaning(key, entity, part, in: ledger), ledger)
    }

    private mutating func code(_ key: DimensionReader.Key, _ meaning: DimensionReader.Meaning, _ ledger: LedgerState) -> UInt32 {
        let code = keys.number(of: key)
        guard code == meanings.count else { return code }
        let values = meaning.values.map { number(for: $0) }
        meanings.append((values, meaning.followsStates ? ledger.memberships : nil))
        // A pledge counts where any of its names does.
        if let names = meaning.names, let wanted, names.contains(where: { wanted.contains(ExactText($0)) }) {
            for value in values { isWanted[Int(value)] = true }
        }
        return code
    }

    /// The code of some of the values of another one.
    mutating func code(of values: [UInt32], like code: UInt32) -> UInt32 {
        meanings.append((values, memberships(code)))
        _ = keys.number(of: DimensionReader.Key(a: UInt32(meanings.count), state: .max))
        return UInt32(meanings.count - 1)
    }

    mutating func append(_ code: UInt32) {
        codes.append(code)
    }

    mutating func number(for text: String) -> UInt32 {
        let number = texts.number(of: text)
        if number == isWanted.count { isWanted.append(wanted?.contains(ExactText(text)) ?? true) }
        return number
    }

    // MARK: Narrowing

    /// Whether only some values count.
    var isNarrowed: Bool {
        wanted != nil
    }

    /// Whether a code has a value that counts.
    func isPassing(_ code: UInt32) -> Bool {
        wanted == nil || meanings[Int(code)].values.contains { isWanted[Int($0)] }
    }

    /// Whether one of a State's regions is one of those that count.
    func countsRegion(of state: State, _ memberships: MembershipCut) -> Bool {
        wanted.map { wanted in state.regions(memberships).contains { wanted.contains(ExactText($0.rawValue)) } } ?? true
    }
}
