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

    /// The next field; nothing where it is absent.
    private mutating func field() -> RowLayout.Field? {
        defer { next += 1 }
        return values.slots[row] & 1 << UInt32(next) == 0 ? nil : layout.fields[next]
    }

    private mutating func slot() -> UInt32? {
        field().map { values.slots[row + $0.slot] }
    }

    private mutating func wide() -> Int64? {
        guard let field = field() else { return nil }
        let low = values.slots[row + field.slot]
        if field.width == 1 { return Int64(Int32(bitPattern: low)) }
        return Int64(bitPattern: UInt64(values.slots[row + field.slot + 1]) << 32 | UInt64(low))
    }

    private mutating func bits() -> UInt64? {
        guard let field = field() else { return nil }
        let low = UInt64(values.slots[row + field.slot])
        return field.width == 1 ? low : UInt64(values.slots[row + field.slot + 1]) << 32 | low
    }

    private mutating func period() -> Period? {
        field().map { Period(slots: values.slots[row + $0.slot], values.slots[row + $0.slot + 1]) }
    }

    private mutating func word<W: Word>() -> W? {
        guard let field = field(), case .word(let words) = field.content else { return nil }
        let place = Int(values.slots[row + field.slot])
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
        guard case .words(let words) = layout.fields[next].content, let bits = bits() else { return }
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
        guard let field = field() else { return }
        let units = Int64(bitPattern: UInt64(values.slots[row + field.slot + 1]) << 32 | UInt64(values.slots[row + field.slot]))
        value = LetterCode(packed: values.slots[row + field.slot + 2]).flatMap { Currency(codeEverInForce: $0.text) }
            .map { Money(amountMinorUnits: units, currency: $0) }
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
