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
    /// What is wanted of the things by their places in the order of telling; empty where they are counted.
    private let details: [Detail]
    /// What is wanted of the next thing.
    private var next: Detail
    /// Whether the values of the next thing are asked for.
    private var takesValues: Bool
    /// Which memberships of commissions put a State under a region.
    private var memberships = MembershipCut(asOf: .latest)
    /// How many things were told, whether they count or not.
    private(set) var told = 0

    /// The place of each thing that counts in the order of telling.
    private(set) var places: [UInt32] = []
    /// The day of each, `Day.latest` where the sources do not say.
    private(set) var days: [Day] = []
    /// The amount of each, where the measure has any.
    private(set) var amounts: [Money?] = []
    /// What the sources say of how it came about, for the few of which they say anything.
    private(set) var remarks: [Int: [String]] = [:]

    /// By place, how many events the things have of which that was asked.
    private(set) var eventCounts: [Int] = []
    /// By place, the events of the things of which they were asked.
    private(set) var events: [Int: [String]] = [:]
    /// The things that were asked for whole, in the order of telling.
    private(set) var items: [Measure.Item] = []

    /// For counting: things with one of the wanted values in every dimension that is narrowed, and their values in some dimensions.
    init(wanting wanted: [Dimension: Set<ExactText>], values dimensions: [Dimension], keepsAmounts: Bool) {
        self.dimensions = Array(Set(dimensions).union(wanted.keys))
        columns = self.dimensions.map { ThingColumn($0, wanted: wanted[$0]) }
        self.keepsAmounts = keepsAmounts
        details = []
        next = .place
        takesValues = !columns.isEmpty
    }

    /// For going through the same measure of the same state again.
    init(details: [Detail]) {
        columns = []
        dimensions = []
        keepsAmounts = false
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
    @inline(__always)
    mutating func add(
        _ subject: @autoclosure () -> String, day: @autoclosure () -> Day?, events: @autoclosure () -> [String],
        eventCount: @autoclosure () -> Int? = nil, amount: @autoclosure () -> Money? = nil, stated: @autoclosure () -> String? = nil,
        remarks: @autoclosure () -> [String] = []
    ) {
        switch next {
        case .nothing: break
        case .place: if isPassing() { keep(day(), amount: keepsAmounts ? amount() : nil, remarks()) }
        case .eventCount: eventCounts[told] = eventCount() ?? events().count
        case .events: keep(events())
        case .whole:
            items.append(
                Measure.Item(
                    subject: subject(), keys: takeValues(), day: day(), events: events(), amount: amount(), stated: stated(),
                    remarks: remarks()))
        }
        goOn()
    }

    /// Whether the thing has one of the wanted values wherever it is narrowed; if not, its values are forgotten.
    private mutating func isPassing() -> Bool {
        var isPassing = true
        for index in columns.indices where !columns[index].isPassing { isPassing = false }
        if isPassing { return true }
        for index in columns.indices { columns[index].forget() }
        return false
    }

    private mutating func keep(_ day: Day?, amount: Money?, _ said: [String]) {
        for index in columns.indices { columns[index].keep() }
        if !said.isEmpty { remarks[count] = said }
        places.append(UInt32(told))
        days.append(day ?? .latest)
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
        guard !details.isEmpty else { return }
        next = told < details.count ? details[told] : .nothing
        takesValues = next == .whole
    }
}
