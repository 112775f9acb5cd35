import Events
import GlobalCompact

/// Writes the row of a payload from its values.
struct RowWriter: FieldVisitor {
    private let layout: RowLayout
    private var slots: [UInt32]
    /// The names that slots are to hold the numbers of, in the order of the fields.
    private var names: [(slot: Int, name: [UInt8])] = []
    /// The place of the next field that is told.
    private var next = 0

    private init(_ layout: RowLayout) {
        self.layout = layout
        slots = layout.emptyRow
    }

    /// Adds the row of an event to others, and answers where it begins; `IndexedEvent.none` where events of its type have none.
    static func append(_ event: Event, to rows: inout [UInt32], _ values: inout ByteInterner) -> UInt32 {
        append(event, saying: nil, to: &rows, &values)
    }

    /// Adds the row of what a correction changes to others: of the event's type, with the fields that it says alone. One that also clears
    /// fields has none.
    static func append(_ changes: CorrectedFields, to rows: inout [UInt32], _ values: inout ByteInterner) -> UInt32 {
        changes.cleared.isEmpty ? append(changes.event, saying: changes.members, to: &rows, &values) : IndexedEvent.none
    }

    /// - Parameter members: the names of the fields that are said; nothing where all are that the event has.
    private static func append(
        _ event: Event, saying members: [String]?, to rows: inout [UInt32], _ values: inout ByteInterner
    ) -> UInt32 {
        guard var payload = event.payload else { return IndexedEvent.none }
        let layout = RowLayout.of(type(of: payload).type)
        guard layout.width > 0 else { return IndexedEvent.none }
        var writer = RowWriter(layout)
        payload.allFields(&writer)
        if let members { writer.keep(members) }
        for (slot, name) in writer.names { writer.slots[slot] = values.number(of: name.span) }
        rows += writer.slots
        return UInt32(rows.count - layout.width)
    }

    /// Takes out the fields that are not among some.
    private mutating func keep(_ members: [String]) {
        let empty = layout.emptyRow
        for (place, field) in layout.fields.enumerated() where !members.contains(where: field.name.isExactly) {
            slots[0] &= ~(1 << UInt32(place))
            for slot in field.slot..<field.slot + field.width { slots[slot] = empty[slot] }
            if field.content.holdsNames { names.removeAll { $0.slot == field.slot } }
        }
    }

    // MARK: Slots

    /// The next field, which is noted as there or not.
    private mutating func field(isThere: Bool) -> RowLayout.Field {
        let field = layout.fields[next]
        if isThere { slots[0] |= 1 << UInt32(next) }
        next += 1
        return field
    }

    private mutating func put(_ value: UInt32?) {
        let field = field(isThere: value != nil)
        if let value { slots[field.slot] = value }
    }

    private mutating func put(wide value: Int64?) {
        let field = field(isThere: value != nil)
        if let value { put(value, field) }
    }

    private mutating func put(_ value: Int64, _ field: RowLayout.Field) {
        slots[field.slot] = UInt32(truncatingIfNeeded: value)
        if field.width > 1 { slots[field.slot + 1] = UInt32(truncatingIfNeeded: value >> 32) }
    }

    private mutating func putName(_ name: String?) {
        let field = field(isThere: name != nil)
        if let name { names.append((field.slot, Array(name.utf8))) }
    }

    private mutating func putNames(_ several: [String]) {
        let field = field(isThere: !several.isEmpty)
        if !several.isEmpty { names.append((field.slot, Array(several.map(\.utf8).joined(separator: [RowLayout.separator])))) }
    }

    private func place<W: Word>(_ word: W) -> UInt32 {
        UInt32((layout.fields[next].words.firstIndex(of: word.rawValue) ?? -1) + 1)
    }

    // MARK: FieldVisitor

    mutating func text(_ name: String, _ value: inout String, _ help: String) { putName(value) }

    mutating func text(_ name: String, _ value: inout String?, _ help: String) { putName(value) }

    mutating func texts(_ name: String, _ value: inout [String], _ help: String) { putNames(value) }

    mutating func prose(_ name: String, _ value: inout String, _ role: ProseRole, _ help: String) { _ = field(isThere: true) }

    mutating func prose(_ name: String, _ value: inout String?, _ role: ProseRole, _ help: String) { _ = field(isThere: value != nil) }

    mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) { put(place(value)) }

    mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) { put(value.map { place($0) }) }

    mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        let words = layout.fields[next].words
        let places = value.compactMap { words.firstIndex(of: $0.rawValue) }
        put(wide: value.isEmpty ? nil : places.reduce(0) { $0 | 1 << Int64($1) })
    }

    mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) { put(wide: Int64(value)) }

    mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        put(wide: value.map(Int64.init))
    }

    mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        put(wide: value.isEmpty ? nil : value.reduce(0) { $0 | 1 << Int64($1 - 1) })
    }

    mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) { put(value.map { $0 ? 2 : 1 }) }

    mutating func period(_ name: String, _ value: inout Period, _ help: String) { put(value) }

    mutating func period(_ name: String, _ value: inout Period?, _ help: String) { put(value) }

    private mutating func put(_ period: Period?) {
        let field = field(isThere: period != nil)
        if let period { (slots[field.slot], slots[field.slot + 1]) = period.slots }
    }

    mutating func money(_ name: String, _ value: inout Money?, _ help: String) {
        let field = field(isThere: value != nil)
        guard let value else { return }
        put(value.amountMinorUnits, field)
        slots[field.slot + 2] = value.currency.letters.packed
    }

    mutating func states(_ name: String, _ value: inout [State], _ help: String) { putNames(value.map(\.code)) }

    mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) { put(value.isEmpty ? nil : value.bits) }

    mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) { putName(value) }

    mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) { putName(value) }

    mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) { putNames(value) }

    mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) { putName(value?.description) }

    mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) { putNames(value.map(\.description)) }

    mutating func records<R: FieldRecord & Hashable>(_ name: String, _ value: inout [R], _ help: String) {
        guard let cites = value as? [Citation], name == "cites" else {
            _ = field(isThere: !value.isEmpty)
            return
        }
        putNames(cites.map(\.document))
    }

    mutating func content(_ name: String, _ value: inout CorrectedContent?, _ help: String) { _ = field(isThere: value != nil) }

    mutating func changes(_ name: String, _ value: inout CorrectedFields?, _ help: String) { _ = field(isThere: value != nil) }
}

extension Period {
    /// As a row holds it.
    package var slots: (first: UInt32, last: UInt32) {
        (UInt32(bitPattern: first.number), UInt32(bitPattern: last.number &* 2 &+ (isOpenEnd ? 1 : 0)))
    }

    /// The period that two slots of a row hold.
    package init(slots first: UInt32, _ last: UInt32) {
        let last = Int32(bitPattern: last)
        self.init(first: Day(number: Int32(bitPattern: first)), last: Day(number: last >> 1), isOpenEnd: last & 1 == 1)
    }
}
