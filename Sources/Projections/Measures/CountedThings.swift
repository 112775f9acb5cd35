import GlobalCompact

/// Takes in the things of a measure one after another, and keeps of each no more than is asked for.
///
/// A measure tells each thing's values in its dimensions, and then adds the thing. What is not asked for is not worked out: all
/// that leads there is inlined, so that a thing is not even copied for it.
package struct CountedThings: Sendable {
    /// What is wanted of a thing.
    enum Detail: UInt8 {
        case nothing
        /// That it counts, with its values and its day.
        case place
        case eventCount
        case events
        case whole
    }

    private(set) var columns: [ThingColumn]
    /// The dimensions of the columns.
    private(set) var dimensions: [Dimension]
    private let keepsAmounts: Bool
    /// Whether what was booked is asked for: where amounts are summed in one currency.
    private let keepsBooked: Bool
    /// What is wanted of the things by their places in the order of telling; empty where they are counted.
    private let details: [Detail]
    /// What is wanted of the next thing.
    private var next: Detail
    /// Whether the values of the next thing are asked for.
    private var takesValues: Bool
    /// Which memberships of commissions put a State under a region.
    private var memberships = MembershipCut(asOf: .latest)
    /// The places of the columns of regions and of the States, or donors, from which they can follow; nothing where one is not asked for.
    let paired: (region: Int, state: Int)?
    /// Whether the regions of the next thing are those of its States.
    private var follows = false
    /// Of each thing, under which memberships its regions are those of its States; nothing where they are not. Empty where not both are
    /// asked for.
    private(set) var followed: [MembershipCut?] = []
    /// How many things were told, whether they count or not.
    private(set) var told = 0

    /// The place of each thing that counts in the order of telling.
    private(set) var places: [UInt32] = []
    /// The day of each, the last that may be meant; `Day.latest` where the sources do not say.
    private(set) var days: [Day] = []
    /// The first day of each that may be meant; `Day.latest` where the sources do not say.
    private(set) var firstDays: [Day] = []
    /// The amount of each, where the measure has any.
    private(set) var amounts: [Money?] = []
    /// What was booked of each of which a source says so, where that is asked for.
    private(set) var booked: [Int: Money] = [:]
    /// What the sources say of how it came about, for the few of which they say anything.
    private(set) var remarks: [Int: [String]] = [:]

    /// By place, how many events the things have of which that was asked.
    private(set) var eventCounts: [Int] = []
    /// By place, the events of the things of which they were asked.
    private(set) var events: [Int: [String]] = [:]
    /// The things that were asked for whole, in the order of telling.
    private(set) var items: [Measure.Item] = []

    /// For counting: things with one of the wanted values in every dimension that is narrowed, and their values in some dimensions.
    init(
        wanting wanted: [Dimension: Set<ExactText>], values dimensions: [Dimension], keepsAmounts: Bool, keepsBooked: Bool = false
    ) {
        self.dimensions = Array(Set(dimensions).union(wanted.keys))
        columns = self.dimensions.map { ThingColumn($0, wanted: wanted[$0]) }
        let states = self.dimensions.firstIndex(of: .state) ?? self.dimensions.firstIndex(of: .donor)
        paired = self.dimensions.firstIndex(of: .region).flatMap { region in states.map { (region, $0) } }
        self.keepsAmounts = keepsAmounts
        self.keepsBooked = keepsBooked
        details = []
        next = .place
        takesValues = !columns.isEmpty
    }

    /// For going through the same measure of the same state again.
    init(details: [Detail]) {
        columns = []
        dimensions = []
        paired = nil
        keepsAmounts = false
        keepsBooked = false
        self.details = details
        next = details.first ?? .nothing
        takesValues = next == .whole
        eventCounts = Array(repeating: 0, count: details.count)
    }

    // MARK: Telling

    /// Begins with the things of a state, in which some memberships of commissions count.
    mutating func begin(_ memberships: MembershipCut) {
        told = 0
        self.memberships = memberships
        for index in columns.indices { columns[index].begin(memberships) }
    }

    /// Hands over the column to which the values of the next thing go, where they are asked for.
    @inline(__always)
    mutating func write(_ dimension: Dimension, _ body: (inout ThingColumn) -> Void) {
        guard takesValues, let column = openColumn(dimension) else { return }
        body(&columns[column])
    }

    /// Says that the regions of the next thing are those of its States.
    mutating func regionsFollow() {
        follows = true
    }

    private mutating func openColumn(_ dimension: Dimension) -> Int? {
        if let column = column(dimension) { return column }
        if next != .whole { return nil }
        var column = ThingColumn(dimension, wanted: nil)
        column.begin(memberships)
        columns.append(column)
        dimensions.append(dimension)
        return columns.count - 1
    }

    /// Adds the thing whose values were told.
    ///
    /// - Parameter occurred: when it became so; nothing where the sources do not say.
    @inline(__always)
    mutating func add(
        _ subject: @autoclosure () -> String, on occurred: @autoclosure () -> Period?,
        events: @autoclosure () -> [String], eventCount: @autoclosure () -> Int? = nil,
        amount: @autoclosure () -> Money? = nil, booked: @autoclosure () -> Money? = nil, stated: @autoclosure () -> String? = nil,
        remarks: @autoclosure () -> [String] = []
    ) {
        switch next {
        case .nothing: break
        case .place:
            if isPassing() {
                keep(occurred(), amount: keepsAmounts ? amount() : nil, booked: keepsBooked ? booked() : nil, remarks())
            }
        case .eventCount: eventCounts[told] = eventCount() ?? events().count
        case .events: keep(events())
        case .whole:
            items.append(
                Measure.Item(
                    subject: subject(), keys: takeValues(), occurred: occurred(), events: events(), amount: amount(), booked: booked(),
                    stated: stated(), remarks: remarks()))
        }
        goOn()
    }

    /// Whether the thing has one of the wanted values wherever it is narrowed; if not, its values are forgotten.
    private mutating func isPassing() -> Bool {
        if follows, let paired { pair(paired) }
        var isPassing = true
        for index in columns.indices where !columns[index].isPassing { isPassing = false }
        if !isPassing { forget() }
        return isPassing
    }

    private mutating func forget() {
        for index in columns.indices { columns[index].forget() }
    }

    /// Leaves of the States of the next thing those that count with one of their own regions, and of the regions those of these States.
    private mutating func pair(_ paired: (region: Int, state: Int)) {
        guard columns[paired.region].isNarrowed || columns[paired.state].isNarrowed else { return }
        let regions = columns[paired.region]
        let kept = columns[paired.state].toldNow.filter { number in
            guard columns[paired.state].counts(number: number) else { return false }
            return State(code: columns[paired.state].text(number)).map { regions.countsRegion(of: $0) } ?? !regions.isNarrowed
        }
        let states = kept.compactMap { State(code: columns[paired.state].text($0)) }
        columns[paired.state].tellAgain(kept)
        columns[paired.region].forget()
        columns[paired.region].append(regionsOf: states)
    }

    private mutating func keep(_ occurred: Period?, amount: Money?, booked: Money?, _ said: [String]) {
        if paired != nil { followed.append(follows ? memberships : nil) }
        for index in columns.indices { columns[index].keep() }
        if !said.isEmpty { remarks[count] = said }
        if let booked { self.booked[count] = booked }
        places.append(UInt32(told))
        days.append(occurred?.last ?? .latest)
        firstDays.append(occurred?.first ?? .latest)
        if keepsAmounts { amounts.append(amount) }
    }

    private mutating func keep(_ ids: [String]) {
        events[told] = ids
        eventCounts[told] = ids.count
    }

    /// The values of the thing in all dimensions.
    private mutating func takeValues() -> DimensionValues {
        let values = DimensionValues(columns.map { ($0.dimension, $0.valuesToldNow) })
        for index in columns.indices { columns[index].forget() }
        return values
    }

    @inline(__always)
    private mutating func goOn() {
        told += 1
        follows = false
        guard !details.isEmpty else { return }
        next = told < details.count ? details[told] : .nothing
        takesValues = next == .whole
    }
}
