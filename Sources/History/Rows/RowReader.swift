package import Events
package import GlobalCompact

/// Reads what rows say, as events without words for people, without records and without citations.
package struct RowReader: FieldVisitor {
    private let values: RowValues
    private var layout = RowLayout.all[0]
    /// Where the row begins among all, and the place of the next field that is told.
    private var row = 0
    private var next = 0

    package init(_ eventIndex: EventIndex) {
        values = RowValues(eventIndex)
    }

    /// What the row of a line says; nothing where it has none.
    package mutating func event(of content: IndexedEvent) -> Event? {
        guard content.row != IndexedEvent.none, let type = content.eventType else { return nil }
        layout = RowLayout.all[Int(content.type)]
        row = Int(content.row)
        next = 0
        return Event.make(type, visitedBy: &self)
    }

    // MARK: Slots

    /// Where the slots of the next field begin among all; nothing where it is absent.
    private mutating func start() -> Int? {
        defer { next += 1 }
        return values.slots[row] & 1 << UInt32(next) == 0 ? nil : row + layout.starts[next]
    }

    private mutating func slot() -> UInt32? {
        start().map { values.slots[$0] }
    }

    private func isWide(_ field: Int) -> Bool {
        layout.fields[field].width > 1
    }

    private mutating func wide() -> Int64? {
        let field = next
        guard let start = start() else { return nil }
        return isWide(field) ? Int64(bitPattern: double(start)) : Int64(Int32(bitPattern: values.slots[start]))
    }

    private mutating func bits() -> UInt64? {
        let field = next
        guard let start = start() else { return nil }
        return isWide(field) ? double(start) : UInt64(values.slots[start])
    }

    /// Two slots as one number, the lower half first.
    private func double(_ start: Int) -> UInt64 {
        UInt64(values.slots[start + 1]) << 32 | UInt64(values.slots[start])
    }

    private mutating func period() -> Period? {
        start().map { Period(slots: values.slots[$0], values.slots[$0 + 1]) }
    }

    private mutating func word<W: Word>() -> W? {
        let field = next
        guard let start = start() else { return nil }
        let words = layout.fields[field].words
        let place = Int(values.slots[start])
        return words.indices.contains(place - 1) ? W(rawValue: words[place - 1]) : nil
    }

    // MARK: FieldVisitor

    package mutating func text(_ name: String, _ value: inout String, _ help: String) { value = slot().map(values.text) ?? value }

    package mutating func text(_ name: String, _ value: inout String?, _ help: String) { value = slot().map(values.text) }

    package mutating func texts(_ name: String, _ value: inout [String], _ help: String) { value = slot().map(values.texts) ?? [] }

    package mutating func prose(_ name: String, _ value: inout String, _ role: ProseRole, _ help: String) { next += 1 }

    package mutating func prose(_ name: String, _ value: inout String?, _ role: ProseRole, _ help: String) { next += 1 }

    package mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) { value = word() ?? value }

    package mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) { value = word() }

    package mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        let words = layout.fields[next].words
        guard let bits = bits() else { return }
        // In the order of their bytes, as a set has them.
        value = words.indices.filter { bits & 1 << UInt64($0) != 0 }.map { words[$0] }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap(W.init(rawValue:))
    }

    package mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {
        value = wide().map(Int.init) ?? value
    }

    package mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        value = wide().map(Int.init)
    }

    package mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        guard let bits = bits() else { return }
        value = range.filter { bits & 1 << UInt64($0 - 1) != 0 }
    }

    package mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) { value = slot().map { $0 == 2 } }

    package mutating func period(_ name: String, _ value: inout Period, _ help: String) { value = period() ?? value }

    package mutating func period(_ name: String, _ value: inout Period?, _ help: String) { value = period() }

    package mutating func money(_ name: String, _ value: inout Money?, _ help: String) {
        guard let start = start() else { return }
        let units = Int64(bitPattern: double(start))
        value = values.currency(values.slots[start + 2]).map { Money(amountMinorUnits: units, currency: $0) }
    }

    package mutating func states(_ name: String, _ value: inout [State], _ help: String) { value = slot().map(values.states) ?? [] }

    package mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {
        value = slot().flatMap { ObjectiveSet(bits: $0) } ?? value
    }

    package mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        value = slot().map(values.text) ?? value
    }

    package mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        value = slot().map(values.text)
    }

    package mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        value = slot().map(values.texts) ?? []
    }

    package mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {
        value = slot().flatMap { DayRule(values.text($0)) }
    }

    package mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        value = slot().map(values.texts)?.compactMap { DayRule($0) } ?? []
    }

    package mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) { next += 1 }

    package mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) { next += 1 }

    package mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) { next += 1 }
}
