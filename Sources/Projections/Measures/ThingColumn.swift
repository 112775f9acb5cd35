import Events
import GlobalCompact
import History

/// The values that things have in one dimension, as dense numbers: the same text, the same number.
struct ThingColumn: Sendable {
    /// The number of the empty text, which stands for no value.
    static let none: UInt32 = 0

    let dimension: Dimension
    /// The values that count; nothing where all do.
    private let wanted: Set<ExactText>?
    private var numbers = TextNumbers()
    /// What tells the slugs of pledges; where it is there, the numbers are those of the pledges' subjects, from 1.
    private var pledges: PledgeReading?
    /// By the numbers of texts, whether they count.
    private var isWanted: [Bool] = []
    private var byState: [State: UInt32] = [:]
    /// For small numbers, those of their texts; `none` where they were not met.
    private var byNumber = Array(repeating: none, count: 64)
    private var memberships = MembershipCut(asOf: .latest)
    /// The regions of the States that were met, as the memberships have them.
    private var regions: [State: UInt8] = [:]
    /// The values of all things, one after another.
    private(set) var values: [UInt32] = []
    /// Where the values of each thing end.
    private var ends: [Int] = []

    init(_ dimension: Dimension, wanted: Set<ExactText>?) {
        self.dimension = dimension
        self.wanted = wanted
        _ = number(for: "")
    }

    /// The text of a number.
    func text(_ number: UInt32) -> String {
        if let pledges, number != Self.none { return pledges.slug(number - 1) }
        return numbers.texts[Int(number)]
    }

    /// The number of a text that a thing has.
    func number(of text: String) -> UInt32? {
        if let pledges, !text.isEmpty { return pledges.subject(text).map { $0 + 1 } }
        return numbers.find(text)
    }

    /// Whether the numbers are those of pledges.
    var isOfPledges: Bool {
        pledges != nil
    }

    /// The pledges that are the one value of some of the things, by their slugs.
    func sortedPledges(where isWanted: (Int) -> Bool) -> [(number: UInt32, slug: String)] {
        guard let pledges else { return [] }
        let numbers = values.indices.filter(isWanted).map { values[$0] - 1 }
        return pledges.sorted(numbers).map { ($0 + 1, pledges.slug($0)) }
    }

    /// Where the values of a thing stand among all.
    func range(of thing: Int) -> Range<Int> {
        (thing == 0 ? 0 : ends[thing - 1])..<ends[thing]
    }

    /// Whether the value at a place is one of those that count.
    func counts(_ place: Int) -> Bool {
        wanted == nil || isWanted[Int(values[place])]
    }

    /// The values of a thing that count.
    func texts(of thing: Int) -> [String] {
        range(of: thing).filter(counts).map { text(values[$0]) }
    }

    // MARK: Telling

    /// Begins with the things of a state, in which some memberships of commissions count.
    mutating func begin(_ memberships: MembershipCut) {
        if memberships != self.memberships { regions.removeAll() }
        self.memberships = memberships
    }

    mutating func append(_ text: String) {
        values.append(number(for: text))
    }

    mutating func append(_ pledge: PledgeState) {
        if wanted != nil {
            append(pledgeOf: [pledge.slug] + pledge.otherNames)
        } else {
            if pledges == nil { pledges = pledge.names }
            values.append(pledge.subject + 1)
        }
    }

    mutating func append(pledge name: String, of table: PledgeTable) {
        append(pledgeOf: table.names(of: name) ?? [name])
    }

    /// A pledge under the first of its names. It counts where any of them does.
    private mutating func append(pledgeOf names: [String]) {
        let number = number(for: names[0])
        if let wanted, names.contains(where: { wanted.contains(ExactText($0)) }) { isWanted[Int(number)] = true }
        values.append(number)
    }

    mutating func append(_ number: Int) {
        guard byNumber.indices.contains(number) else {
            values.append(self.number(for: String(number)))
            return
        }
        if byNumber[number] == Self.none { byNumber[number] = self.number(for: String(number)) }
        values.append(byNumber[number])
    }

    mutating func append(yearsOf period: Period) {
        if let year = period.year, year >= 1_000 { append(year) } else { append(period.years) }
    }

    mutating func append(_ state: State) {
        if let known = byState[state] {
            values.append(known)
        } else {
            let new = number(for: state.code)
            byState[state] = new
            values.append(new)
        }
    }

    /// The regions of all the States, each once, in the order of the regions.
    mutating func append(regionsOf states: [State]) {
        var bits: UInt8 = 0
        for state in states { bits |= regionBits(of: state) }
        for (index, region) in Region.allCases.enumerated() where bits & 1 << UInt8(index) != 0 { append(region.rawValue) }
    }

    /// Whether the thing that is being told has a value that counts.
    var isPassing: Bool {
        guard wanted != nil else { return true }
        return values[(ends.last ?? 0)...].contains { isWanted[Int($0)] }
    }

    /// Whether only some values count.
    var isNarrowed: Bool {
        wanted != nil
    }

    /// Whether the value of a number is one of those that count.
    func counts(number: UInt32) -> Bool {
        wanted == nil || isWanted[Int(number)]
    }

    /// Whether one of a State's regions is one of those that count.
    func countsRegion(of state: State) -> Bool {
        guard let wanted else { return true }
        return state.regions(memberships).contains { wanted.contains(ExactText($0.rawValue)) }
    }

    /// The numbers of the values of the thing that is being told.
    var toldNow: ArraySlice<UInt32> {
        values[(ends.last ?? 0)...]
    }

    /// Puts other values in the place of those of the thing that is being told.
    mutating func tellAgain(_ numbers: [UInt32]) {
        forget()
        values += numbers
    }

    /// The values of the thing that is being told.
    var valuesToldNow: [String] {
        values[(ends.last ?? 0)...].map { text($0) }
    }

    /// Takes the thing that was told in.
    mutating func keep() {
        ends.append(values.count)
    }

    /// Leaves the thing that was told out.
    mutating func forget() {
        values.removeLast(values.count - (ends.last ?? 0))
    }

    private mutating func number(for text: String) -> UInt32 {
        let number = numbers.number(of: text)
        if number == isWanted.count { isWanted.append(wanted?.contains(ExactText(text)) ?? true) }
        return number
    }

    private mutating func regionBits(of state: State) -> UInt8 {
        if let known = regions[state] { return known }
        var bits: UInt8 = 0
        let own = state.regions(memberships)
        for (index, region) in Region.allCases.enumerated() where own.contains(region) { bits |= 1 << UInt8(index) }
        regions[state] = bits
        return bits
    }
}
