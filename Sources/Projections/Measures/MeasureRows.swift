import Events
import GlobalCompact
import History

/// The parts that a measure counts, a row each: those that certainly are so, and after them those that may be.
struct MeasureRows: Sendable {
    let measure: Measure
    private let states: [LedgerState]
    private var tables: [EntityTable]
    /// How many rows are of what is certain.
    private(set) var certainCount = 0
    /// Those of the dimensions that were asked for and of those that are narrowed.
    private(set) var columns: [MeasureColumn]
    /// By row, the number of its entity, and what tells its part apart.
    private var entities: [UInt32] = []
    private var parts: [UInt32] = []
    /// By row, the first and the last day that may be meant since when it is so; `Day.latest` where the sources do not say.
    private(set) var firstDays: [Day] = []
    private(set) var days: [Day] = []
    /// By row, where the measure sums.
    private var amounts: [Measure.Amount] = []
    /// By row, the number of what it has in all columns together.
    private(set) var combinations: [UInt32] = []
    /// By combination, its code in each column.
    private var codes: [UInt32] = []
    private var narrowing: RegionNarrowing

    /// The parts of one or two states with one of the wanted values in every dimension that is narrowed, and their values in some
    /// dimensions. O(n).
    ///
    /// Ranges of entities are gone through by several at once. What they find is taken in range by range, so that it is numbered as if
    /// one had gone through all.
    init(
        _ measure: Measure, _ states: [LedgerState], wanting wanted: [Dimension: Set<ExactText>] = [:], values dimensions: [Dimension] = []
    ) {
        self.measure = measure
        self.states = states
        let thing = measure.thing
        let isMuch = states.count > 1 && states[0].stepCount(of: thing) >= Self.muchSteps
        tables = isMuch ? states[0].workers.map(states.count) { states[$0].entities(thing) } : states.map { $0.entities(thing) }
        columns = Set(dimensions).union(wanted.keys).map { MeasureColumn($0, of: measure, wanted: wanted[$0], states[0]) }
        // What they leave out is not looked at in the others.
        _ = columns.partition { !$0.leavesOut }
        narrowing = RegionNarrowing(columns)
        var combined = columns.map { _ in DenseNumbers<NumberPair>() }
        for (place, table) in tables.enumerated() {
            let readers = columns.indices.map { columns[$0].reader }
            let isWhole = place == 0 || measure.dependsOnOthers
            let changed = isWhole ? table.entities : table.entities.filter { !table.isSame($0, as: tables[0]) }
            let stretches = states[place].workers.map(ranges: changed.count) { range in
                RowStretch(measure, range.count < changed.count ? EntityTable(copying: table) : table, changed[range], readers)
            }
            reserve(rows: stretches.reduce(0) { $0 + $1.entities.count })
            for stretch in stretches { take(stretch, UInt32(place), &combined) }
            if place == 0 { certainCount = entities.count } else if !isWhole { takeUnchanged(UInt32(place), &combined) }
        }
        setCodes(combined)
        if columns.contains(where: \.isNarrowed) { narrow() }
    }

    /// Makes room for so many more, so that what grows is not moved.
    private mutating func reserve(rows count: Int) {
        entities.reserveCapacity(self.count + count)
        parts.reserveCapacity(self.count + count)
        firstDays.reserveCapacity(self.count + count)
        days.reserveCapacity(self.count + count)
        combinations.reserveCapacity(self.count + count)
    }

    /// So many events of a kind take long enough for the tables of two states to be made at once.
    private static let muchSteps = 4096

    /// Takes in the rows of a stretch of the entities of a state.
    private mutating func take(_ stretch: RowStretch, _ state: UInt32, _ combined: inout [DenseNumbers<NumberPair>]) {
        // By the numbers of keys of the level before, those of combinations.
        var known: [UInt32] = [0]
        for (place, level) in stretch.levels.enumerated() {
            let leavesOut = columns[place].leavesOut
            known = level.keys.keys.indices.map { number in
                var key = level.keys.keys[number]
                let before = known[Int(key.under)]
                if before == Self.leftOut { return before }
                key.under = columns[place].isOfState ? state : 0
                let row = Int(level.firstRows[number])
                let entity = Entity(tables[Int(state)], Int(stretch.entities[row]))
                let code = columns[place].code(key, entity, stretch.parts[row], states[Int(state)])
                if leavesOut, !columns[place].isPassing(code) { return Self.leftOut }
                return combined[place].number(of: NumberPair(first: before, second: code))
            }
        }
        if known.contains(Self.leftOut) { return take(stretch, known) }
        entities += stretch.entities
        parts += stretch.parts
        firstDays += stretch.firstDays
        days += stretch.lastDays
        amounts += stretch.amounts
        combinations += stretch.combinations.lazy.map { known[Int($0)] }
    }

    /// In the place of the number of a combination: none of a row that has it counts.
    private static let leftOut = UInt32.max

    /// Takes in those rows of a stretch whose combinations are not left out.
    private mutating func take(_ stretch: RowStretch, _ known: [UInt32]) {
        for row in stretch.entities.indices {
            let combination = known[Int(stretch.combinations[row])]
            if combination == Self.leftOut { continue }
            entities.append(stretch.entities[row])
            parts.append(stretch.parts[row])
            firstDays.append(stretch.firstDays[row])
            days.append(stretch.lastDays[row])
            if !stretch.amounts.isEmpty { amounts.append(stretch.amounts[row]) }
            combinations.append(combination)
        }
    }

    /// Takes in, for a state with what may be, the rows of the entities to which nothing more may have happened: they are what certainly is
    /// so, though a region may have other members.
    private mutating func takeUnchanged(_ state: UInt32, _ combined: inout [DenseNumbers<NumberPair>]) {
        let table = tables[Int(state)]
        let isOfState = columns.contains(where: \.isOfState)
        // By combination of what is certain, that of the same values in this state.
        var known: [UInt32?] = Array(repeating: nil, count: combined.last?.keys.count ?? 1)
        // Apart, so that what grows is held by nobody else once there is room; rows that follow each other are taken in together.
        let certain = self
        reserve(rows: certainCount)
        var end = 0
        while end < certainCount {
            let start = end
            while end < certainCount, table.isSame(Int(certain.entities[end]), as: tables[0]) { end += 1 }
            let run = start..<end
            end += 1
            if run.isEmpty { continue }
            entities += certain.entities[run]
            parts += certain.parts[run]
            firstDays += certain.firstDays[run]
            days += certain.days[run]
            if !amounts.isEmpty { amounts += certain.amounts[run] }
            guard isOfState else {
                combinations += certain.combinations[run]
                continue
            }
            for row in run {
                let before = Int(certain.combinations[row])
                let combination = known[before] ?? combination(of: row, state, &combined)
                known[before] = combination
                combinations.append(combination)
            }
        }
    }

    /// The combination of what a row has in all columns, in a state.
    private mutating func combination(
        of row: Int, _ state: UInt32, _ combined: inout [DenseNumbers<NumberPair>]
    ) -> UInt32 {
        let entity = Entity(tables[Int(state)], Int(entities[row]))
        var combination: UInt32 = 0
        for place in columns.indices {
            var key = columns[place].reader?.key(entity, parts[row], (firstDays[row], days[row])) ?? DimensionReader.Key()
            key.under = columns[place].isOfState ? state : 0
            let code = columns[place].code(key, entity, parts[row], states[Int(state)])
            combination = combined[place].number(of: NumberPair(first: combination, second: code))
        }
        return combination
    }

    /// Keeps the codes of each combination.
    private mutating func setCodes(_ combined: [DenseNumbers<NumberPair>]) {
        let count = combined.last?.keys.count ?? 1
        codes = Array(repeating: 0, count: count * columns.count)
        for combination in 0..<count {
            var number = combination
            for place in columns.indices.reversed() {
                let pair = combined[place].keys[number]
                codes[combination * columns.count + place] = pair.second
                number = Int(pair.first)
            }
        }
    }

    /// Leaves out rows without a value that is wanted in a dimension that is narrowed.
    private mutating func narrow() {
        var keptCodes: [UInt32] = []
        // By combination, its number among those that are kept.
        let numbers = (0..<combinationCount).map { combination -> UInt32? in
            var own = Array(codes[(combination * columns.count)..<((combination + 1) * columns.count)])
            narrowing.narrow(&own, &columns)
            guard columns.indices.allSatisfy({ columns[$0].isPassing(own[$0]) }) else { return nil }
            keptCodes += own
            return UInt32(keptCodes.count / columns.count - 1)
        }
        codes = keptCodes
        let kept = combinations.indices.filter { numbers[Int(combinations[$0])] != nil }
        certainCount = kept.count { $0 < certainCount }
        entities = kept.map { entities[$0] }
        parts = kept.map { parts[$0] }
        firstDays = kept.map { firstDays[$0] }
        days = kept.map { days[$0] }
        if !amounts.isEmpty { amounts = kept.map { amounts[$0] } }
        combinations = kept.compactMap { numbers[Int(combinations[$0])] }
    }

    // MARK: What is known of a row

    /// The same with tables of its own, for a worker: where several count their references to one table, they wait for each other.
    var withOwnTables: MeasureRows {
        var rows = self
        rows.tables = tables.map { EntityTable(copying: $0) }
        return rows
    }

    /// Who works out what is asked of many.
    var workers: Workers {
        states[0].workers
    }

    var eventIndex: EventIndex {
        states[0].eventIndex
    }

    /// How many there are.
    var count: Int {
        entities.count
    }

    /// The entity of a row, and what tells its part apart.
    func part(_ row: Int) -> (entity: Entity, part: UInt32) {
        (Entity(tables[row < certainCount ? 0 : 1], Int(entities[row])), parts[row])
    }

    /// The column of a dimension that was asked for.
    func column(_ dimension: Dimension) -> Int? {
        columns.indices.first { columns[$0].dimension == dimension }
    }

    /// How many combinations of what rows have in all columns there are: each is of some row, but where there are no columns.
    var combinationCount: Int {
        columns.isEmpty ? 1 : codes.count / columns.count
    }

    /// The code of a combination in a column.
    func code(_ combination: UInt32, _ column: Int) -> UInt32 {
        codes[Int(combination) * columns.count + column]
    }

    /// The values of a row in a column that count.
    func values(of row: Int, _ column: Int) -> [UInt32] {
        columns[column].values(code(combinations[row], column))
    }

    /// The pledges that are the values of some rows, by their slugs.
    func sortedPledges(where isWanted: (Int) -> Bool) -> [(value: UInt32, slug: String)] {
        guard let column = column(.pledge) else { return [] }
        return columns[column].sortedPledges(combinations.indices.filter(isWanted).map { code(combinations[$0], column) })
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
        due.map { Self.counts((isPossible ? days : firstDays)[Int(row)], days[Int(row)], from: $0) } ?? true
    }

    /// Whether what became so on a day, and at last on another, did so on a due day or later; not where the sources do not say.
    static func counts(_ day: Day, _ last: Day, from due: DueDay) -> Bool {
        last != .latest && day >= due.day
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
        column(dimension).map { column in values(of: Int(row), column).map(columns[column].text) } ?? []
    }

    /// Of each row the number of its subject, and what it adds.
    func amountsBySubject() -> [(subject: UInt32, amount: Measure.Amount)] {
        (0..<count).map { row in
            let (entity, part) = part(row)
            return (entity.table.subject(entity.number), measure.amount(entity, part))
        }
    }

    /// Rows in the effective order of their first events.
    private func sortedByFirstStep(_ rows: [Int]) -> [Int] {
        let first = rows.map { row in (row: row, step: measure.steps(part(row).entity, part(row).part).first) }
        return first.sorted { one, other in
            guard let later = other.step else { return false }
            return one.step?.precedes(later, eventIndex) ?? true
        }.map(\.row)
    }

    /// All that is said of the rows, in their order, or where the measure has one in its own; of some subjects alone, by their numbers,
    /// where they are given.
    func items(about subjects: Set<UInt32>? = nil) -> [Measure.Item] {
        let readers = measure.dimensions.compactMap { dimension in measure.reader(dimension).map { (dimension: dimension, reader: $0) } }
        func subject(_ row: Int) -> UInt32 { part(row).entity.table.subject(part(row).entity.number) }
        let rows = (0..<count).filter { subjects?.contains(subject($0)) ?? true }
        let inOrder = measure.isInOrder ? sortedByFirstStep(rows) : rows
        return inOrder.map { row in
            let (entity, part) = part(row)
            let amount = measure.amount(entity, part)
            let days = (first: firstDays[row], last: days[row])
            return Measure.Item(
                entity: entity, part: part, subject: entity.subject,
                keys: DimensionValues(
                    readers.map { dimension, reader in
                        (dimension, reader.meaning(reader.key(entity, part, days), entity, part, in: states[0]).values)
                    }),
                occurred: measure.days(entity, part), events: entity.ids(measure.steps(entity, part)), amount: amount.amount,
                booked: amount.booked, stated: measure.stated(entity), remarks: remarks(of: UInt32(row)))
        }
    }
}
