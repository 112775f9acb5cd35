import Events
import GlobalCompact

/// The parts of some entities that follow each other as rows, with keys for what they say: nothing is known yet of what these mean, so that
/// several stretches can be made at once.
struct RowStretch: Sendable {
    /// The keys of one column, each under one of the column before it.
    struct Level: Sendable {
        var keys = DenseNumbers<DimensionReader.Key>()
        /// By the number of a key, the first row that has it.
        var firstRows: [UInt32] = []
    }

    /// By row, the number of its entity, and what tells its part apart.
    private(set) var entities: [UInt32] = []
    private(set) var parts: [UInt32] = []
    /// By row, the first and the last day that may be meant since when it is so; `Day.latest` where the sources do not say.
    private(set) var firstDays: [Day] = []
    private(set) var lastDays: [Day] = []
    /// By row, where the measure sums.
    private(set) var amounts: [Measure.Amount] = []
    /// One for each column.
    private(set) var levels: [Level] = []
    /// By row, the number of its key at the last level.
    private(set) var combinations: [UInt32]

    /// Of so many rows keys are read at a time, which a processor's own cache holds.
    private static let rowsTogether = 1024

    /// - Parameter numbers: some of the entities that have events.
    init(_ measure: Measure, _ table: EntityTable, _ numbers: ArraySlice<Int>, _ readers: [DimensionReader?]) {
        var (entities, parts, firstDays, lastDays) = ([UInt32](), [UInt32](), [Day](), [Day]())
        var amounts: [Measure.Amount] = []
        entities.reserveCapacity(numbers.count)
        parts.reserveCapacity(numbers.count)
        firstDays.reserveCapacity(numbers.count)
        lastDays.reserveCapacity(numbers.count)
        for number in numbers {
            measure.each(Entity(table, number)) { part, period, amount in
                entities.append(UInt32(number))
                parts.append(part)
                firstDays.append(period?.first ?? .latest)
                lastDays.append(period?.last ?? .latest)
                if measure.kind != .count { amounts.append(amount) }
            }
        }
        combinations = Array(repeating: 0, count: entities.count)
        (self.entities, self.parts, self.firstDays, self.lastDays, self.amounts) = (entities, parts, firstDays, lastDays, amounts)
        for reader in readers { levels.append(level(table, reader)) }
    }

    /// The keys of the next column.
    private mutating func level(_ table: EntityTable, _ reader: DimensionReader?) -> Level {
        var level = Level()
        for start in stride(from: 0, to: combinations.count, by: Self.rowsTogether) {
            let rows = start..<min(start + Self.rowsTogether, combinations.count)
            var keys =
                reader?.keys(
                    table, entities.span.extracting(rows), parts.span.extracting(rows), firstDays.span.extracting(rows),
                    lastDays.span.extracting(rows)) ?? Array(repeating: DimensionReader.Key(), count: rows.count)
            for row in rows {
                keys[row - start].under = combinations[row]
                let number = level.keys.number(of: keys[row - start])
                if Int(number) == level.firstRows.count { level.firstRows.append(UInt32(row)) }
                combinations[row] = number
            }
        }
        return level
    }
}
