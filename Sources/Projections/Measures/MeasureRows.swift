import Events
import GlobalCompact

/// The parts that a measure counts, a row each: those that certainly are so, and after them those that may be.
struct MeasureRows: Sendable {
    let measure: Measure
    private let states: [LedgerState]
    private let tables: [EntityTable]
    /// How many rows are of what is certain.
    private(set) var certainCount = 0
    /// Those of the dimensions that were asked for and of those that are narrowed.
    private(set) var columns: [MeasureColumn]
    /// By row, the number of its entity, and what tells its part apart.
    private var entities: [Int] = []
    private var parts: [UInt32] = []
    /// By row, the first and the last day that may be meant since when it is so; `Day.latest` where the sources do not say.
    private(set) var firstDays: [Day] = []
    private(set) var days: [Day] = []
    /// By row, where the measure sums.
    private var amounts: [Measure.Amount] = []
    private var narrowing: RegionNarrowing

    /// The parts of one or two states with one of the wanted values in every dimension that is narrowed, and their values in some
    /// dimensions. O(n).
    init(
        _ measure: Measure, _ states: [LedgerState], wanting wanted: [Dimension: Set<ExactText>] = [:], values dimensions: [Dimension] = []
    ) {
        self.measure = measure
        self.states = states
        tables = states.map { $0.entities(measure.thing) }
        columns = Set(dimensions).union(wanted.keys).map { MeasureColumn($0, of: measure, wanted: wanted[$0], states[0].eventIndex) }
        narrowing = RegionNarrowing(columns)
        var codes = columns.map { _ in MeasureColumn.none }
        for (place, state) in states.enumerated() {
            for number in tables[place].entities {
                let entity = Entity(tables[place], number)
                measure.parts(entity) { append(entity, $0, UInt32(place), state, &codes) }
            }
            if place == 0 { certainCount = entities.count }
        }
    }

    /// Adds a part, unless a dimension is narrowed to what it has not.
    private mutating func append(_ entity: Entity, _ part: UInt32, _ state: UInt32, _ ledger: LedgerState, _ codes: inout [UInt32]) {
        let period = measure.days(entity, part)
        let days = (first: period?.first ?? .latest, last: period?.last ?? .latest)
        for place in columns.indices { codes[place] = columns[place].code(entity, part, days, state: state, ledger) }
        narrowing.narrow(&codes, &columns)
        for place in columns.indices where !columns[place].isPassing(codes[place]) { return }
        for place in columns.indices { columns[place].append(codes[place]) }
        entities.append(entity.number)
        parts.append(part)
        firstDays.append(days.first)
        self.days.append(days.last)
        if measure.kind != .count { amounts.append(measure.amount(entity, part)) }
    }

    // MARK: What is known of a row

    /// How many there are.
    var count: Int {
        entities.count
    }

    /// The entity of a row, and what tells its part apart.
    func part(_ row: Int) -> (entity: Entity, part: UInt32) {
        (Entity(tables[row < certainCount ? 0 : 1], entities[row]), parts[row])
    }

    /// The column of a dimension that was asked for.
    func column(_ dimension: Dimension) -> Int? {
        columns.firstIndex { $0.dimension == dimension }
    }

    /// The dimension from whose values regions can follow, where both are asked for.
    var regionSource: Dimension? {
        narrowing.paired.map { columns[$0.state].dimension }
    }

    /// The day of a row; nothing where the sources do not say.
    func day(of row: UInt32) -> Day? {
        days[Int(row)] == .latest ? nil : days[Int(row)]
    }

    /// Whether a row became so on a due day or later, certainly or possibly; all do where there is none.
    func counts(_ row: UInt32, from due: DueDay?, isPossible: Bool = false) -> Bool {
        guard let due else { return true }
        guard day(of: row) != nil else { return false }
        return (isPossible ? days : firstDays)[Int(row)] >= due.day
    }

    /// What a row adds to a sum; nothing where it is left blank.
    func amount(of row: UInt32) -> Money? {
        amounts.isEmpty ? nil : amounts[Int(row)].amount
    }

    /// What a row adds to a sum in one currency: its amount, else what was booked of it; nothing where neither is in that currency.
    func amount(of row: UInt32, in currency: Currency) -> Money? {
        if amounts.isEmpty { return nil }
        return [amounts[Int(row)].amount, amounts[Int(row)].booked].lazy.compactMap(\.self).first { $0.currency == currency }
    }

    /// What the sources say of how a row came about.
    func remarks(of row: UInt32) -> [String] {
        guard let remarks = measure.remarks else { return [] }
        let (entity, part) = part(Int(row))
        return remarks(entity, part)
    }

    /// The values of a row in a dimension that was asked for.
    func texts(of row: UInt32, _ dimension: Dimension) -> [String] {
        column(dimension).map { columns[$0].texts(of: Int(row)) } ?? []
    }

    /// All that is said of the rows, in their order, or where the measure has one in its own.
    func items() -> [Measure.Item] {
        let readers = measure.sources.map { (dimension: $0.dimension, reader: DimensionReader($0.source, of: measure.thing)) }
        func order(_ row: Int) -> UInt32 { measure.events(part(row).entity, part(row).part).first?.order ?? 0 }
        let inOrder = measure.isInOrder ? (0..<count).sorted { order($0) < order($1) } : Array(0..<count)
        return inOrder.map { row in
            let (entity, part) = part(row)
            let amount = measure.amount(entity, part)
            let days = (first: firstDays[row], last: days[row])
            return Measure.Item(
                entity: entity, part: part, subject: entity.subject,
                keys: DimensionValues(
                    readers.map { dimension, reader in
                        (dimension, reader.meaning(reader.key(entity, part, days, state: 0), entity, part, in: states[0]).values)
                    }),
                occurred: measure.days(entity, part), events: entity.ids(measure.events(entity, part)), amount: amount.amount,
                booked: amount.booked, stated: measure.stated(entity), remarks: remarks(of: UInt32(row)))
        }
    }
}
