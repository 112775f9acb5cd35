import Events
import GlobalCompact
import History

/// The values that what is measured has in one dimension: codes for what rows say, and for each code its values as dense numbers.
struct MeasureColumn: Sendable {
    /// What a code means.
    private struct Meaning {
        /// Where its values end among all of them.
        var end: Int
        /// The memberships under which its values are the regions of States; nothing where they are not.
        var memberships: MembershipCut?
        /// Whether they are the regions of where a pledger sits.
        var isOfSeat = false
        /// Whether all of its values count, as one of the names of its pledge does: in another state it may have other names.
        var isNamed = false
    }

    /// The number of the empty text, which stands for no value.
    static let none: UInt32 = 0

    let dimension: Dimension
    /// What reads it; nothing where the measure says nothing of the dimension.
    let reader: DimensionReader?
    /// The values that count; nothing where all do.
    private let wanted: Set<ExactText>?
    /// Of pledges that are not narrowed: codes and values are then the numbers of their subjects, from 1.
    private let subjects: ByteInterner?
    private var keys = DenseNumbers<DimensionReader.Key>()
    /// By code, what it means.
    private var meanings: [Meaning] = []
    private var allValues: [UInt32] = []
    private var texts: ByteInterner
    /// By number, its value where it was met: most keys mean several of few numbers.
    private var numbers: [UInt32?] = []
    /// By the numbers of texts, whether they count.
    private var isWanted: [Bool] = []

    init(_ dimension: Dimension, of measure: Measure, wanted: Set<ExactText>?, _ state: LedgerState) {
        self.dimension = dimension
        self.wanted = wanted
        reader = measure.reader(dimension)
        subjects = reader?.isItself == true && measure.thing == .pledge && wanted == nil ? state.subjects : nil
        texts = ByteInterner(hash: state.hash)
        _ = number(for: "")
    }

    /// Whether what its keys mean can be another thing in another state.
    var isOfState: Bool {
        reader?.isOfState ?? false
    }

    /// Whether its values are the numbers of pledges.
    var isOfPledges: Bool {
        subjects != nil
    }

    /// The values of a code that count.
    func values(_ code: UInt32) -> [UInt32] {
        subjects == nil ? meaning(code).filter { counts($0, of: code) } : [code]
    }

    /// The values of every code that count, one after another, and where those of each begin; nothing where each is its own value.
    var valuesByCode: (values: [UInt32], starts: [Int])? {
        if subjects != nil { return nil }
        var (values, starts) = ([UInt32](), [0])
        values.reserveCapacity(allValues.count)
        starts.reserveCapacity(meanings.count + 1)
        for code in meanings.indices {
            for value in meaning(UInt32(code)) where counts(value, of: UInt32(code)) { values.append(value) }
            starts.append(values.count)
        }
        return (values, starts)
    }

    /// Whether a value of a code counts.
    private func counts(_ value: UInt32, of code: UInt32) -> Bool {
        isWanted[Int(value)] || meanings[Int(code)].isNamed
    }

    /// All values of a code.
    private func meaning(_ code: UInt32) -> ArraySlice<UInt32> {
        allValues[(code == 0 ? 0 : meanings[Int(code) - 1].end)..<meanings[Int(code)].end]
    }

    /// The memberships under which the values of a code are the regions of States; nothing where they are not.
    func memberships(_ code: UInt32) -> MembershipCut? {
        subjects == nil ? meanings[Int(code)].memberships : nil
    }

    /// Whether the values of a code are the regions of where a pledger sits.
    func isOfSeat(_ code: UInt32) -> Bool {
        subjects == nil && meanings[Int(code)].isOfSeat
    }

    /// The text of a value.
    func text(_ value: UInt32) -> String {
        guard let subjects, value != Self.none else { return texts[value] }
        return String(subjects[value - 1].dropFirst(Self.pledge.utf8.count))
    }

    /// The value of a text that a row has.
    func value(of text: String) -> UInt32? {
        guard let subjects, !text.isEmpty else { return texts.find(text) }
        return subjects.find(Self.pledge + text).map { $0 + 1 }
    }

    /// The pledges of some codes, by their slugs.
    func sortedPledges(_ codes: [UInt32]) -> [(value: UInt32, slug: String)] {
        guard let subjects else { return [] }
        return subjects.sorted(codes.map { $0 - 1 }, sharing: Self.pledge.utf8.count).map { ($0 + 1, text($0 + 1)) }
    }

    private static let pledge = Thing.pledge.rawValue + "/"

    // MARK: Reading

    /// The code of a key, and what it means where it is new, which a part of an entity that has it says.
    mutating func code(_ key: DimensionReader.Key, _ entity: Entity, _ part: UInt32, _ ledger: LedgerState) -> UInt32 {
        if subjects != nil { return key.a + 1 }
        if let known = keys.find(key) { return known }
        if let bits = reader?.numbers(key) {
            var rest = bits
            while rest != 0 {
                allValues.append(number(for: rest.trailingZeroBitCount + 1))
                rest &= rest - 1
            }
            meanings.append(Meaning(end: allValues.count))
            return keys.number(of: key)
        }
        let meaning = reader?.meaning(key, entity, part, in: ledger) ?? DimensionReader.Meaning()
        allValues += meaning.values.map { number(for: $0) }
        // A pledge counts where any of its names does.
        let isNamed = meaning.names?.contains { wanted?.contains(ExactText($0)) ?? true } ?? false
        meanings.append(
            Meaning(
                end: allValues.count, memberships: meaning.followsStates ? ledger.memberships : nil, isOfSeat: meaning.followsSeat,
                isNamed: isNamed))
        return keys.number(of: key)
    }

    /// The code of some of the values of another one.
    mutating func code(of values: [UInt32], like code: UInt32) -> UInt32 {
        allValues += values
        meanings.append(Meaning(end: allValues.count, memberships: memberships(code), isOfSeat: isOfSeat(code)))
        _ = keys.number(of: DimensionReader.Key(a: UInt32(meanings.count), under: .max))
        return UInt32(meanings.count - 1)
    }

    mutating func number(for text: String) -> UInt32 {
        let number = texts.number(of: text)
        if number == isWanted.count { isWanted.append(wanted?.contains(ExactText(text)) ?? true) }
        return number
    }

    private mutating func number(for number: Int) -> UInt32 {
        if numbers.isEmpty { numbers = Array(repeating: nil, count: 33) }
        if let known = numbers[number] { return known }
        let own = self.number(for: String(number))
        numbers[number] = own
        return own
    }

    // MARK: Narrowing

    /// Whether only some values count.
    var isNarrowed: Bool {
        wanted != nil
    }

    /// Whether what is without a value that counts is so in every state, and need not be looked at in other dimensions.
    var leavesOut: Bool {
        isNarrowed && !isOfState
    }

    /// Whether a code has a value that counts.
    func isPassing(_ code: UInt32) -> Bool {
        wanted == nil || meaning(code).contains { counts($0, of: code) }
    }

    /// Whether one of a State's regions is one of those that count.
    func countsRegion(of state: State, _ memberships: MembershipCut) -> Bool {
        wanted.map { wanted in state.regions(memberships).contains { wanted.contains(ExactText($0.rawValue)) } } ?? true
    }
}
