package import Events
package import GlobalCompact

/// Reads what rows say in the fields of a record: all but words for people, records and citations.
package struct RowReader: SelectiveVisitor {
    private let slots: Slab<UInt32>
    private let names: ByteInterner
    private let find: (String) -> (start: Int, field: RowLayout.Field)?

    /// - Parameters:
    ///   - slots: all rows of an event index, and `names` what they say by number: not the whole index, as whoever takes a copy of it
    ///     counts a score of references, for which threads wait for each other.
    ///   - find: where the slots of a field begin among all, and how they are read; nothing where it is absent. Each field of a record is
    ///     asked for once, in the order of the record.
    package init(
        _ slots: Slab<UInt32>, _ names: ByteInterner, find: @escaping (String) -> (start: Int, field: RowLayout.Field)?
    ) {
        (self.slots, self.names, self.find) = (slots, names, find)
    }

    // MARK: Slots

    private func slot(_ name: String) -> UInt32? {
        find(name).map { slots[$0.start] }
    }

    private func wide(_ name: String) -> Int64? {
        find(name).map { start, field in
            field.width > 1 ? Int64(bitPattern: double(start)) : Int64(Int32(bitPattern: slots[start]))
        }
    }

    private func bits(_ place: (start: Int, field: RowLayout.Field)) -> UInt64 {
        place.field.width > 1 ? double(place.start) : UInt64(slots[place.start])
    }

    /// Two slots as one number, the lower half first.
    private func double(_ start: Int) -> UInt64 {
        UInt64(slots[start + 1]) << 32 | UInt64(slots[start])
    }

    private func period(_ name: String) -> Period? {
        find(name).map { Period(slots: slots[$0.start], slots[$0.start + 1]) }
    }

    private func word<W: Word>(_ name: String) -> W? {
        guard let (start, field) = find(name) else { return nil }
        let place = Int(slots[start])
        return field.words.indices.contains(place - 1) ? W(rawValue: field.words[place - 1]) : nil
    }

    // MARK: FieldVisitor

    package mutating func text(_ name: String, _ value: inout String, _ help: String) { value = slot(name).map { names[$0] } ?? value }

    package mutating func text(_ name: String, _ value: inout String?, _ help: String) { value = slot(name).map { names[$0] } }

    package mutating func texts(_ name: String, _ value: inout [String], _ help: String) { value = slot(name).map(names.several) ?? [] }

    package mutating func word<W: Word>(_ name: String, _ value: inout W, _ help: String) { value = word(name) ?? value }

    package mutating func word<W: Word>(_ name: String, _ value: inout W?, _ help: String) { value = word(name) }

    package mutating func words<W: Word>(_ name: String, _ value: inout [W], _ help: String) {
        guard let place = find(name) else { return }
        let (bits, words) = (bits(place), place.field.words)
        // In the order of their bytes, as a set has them.
        value = words.indices.filter { bits & 1 << UInt64($0) != 0 }.map { words[$0] }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap(W.init(rawValue:))
    }

    package mutating func integer(_ name: String, _ value: inout Int, _ range: ClosedRange<Int>, _ help: String) {
        value = wide(name).map(Int.init) ?? value
    }

    package mutating func integer(_ name: String, _ value: inout Int?, _ range: ClosedRange<Int>, _ help: String) {
        value = wide(name).map(Int.init)
    }

    package mutating func numbers(_ name: String, _ value: inout [Int], _ range: ClosedRange<Int>, _ help: String) {
        guard let bits = find(name).map(bits) else { return }
        value = range.filter { bits & 1 << UInt64($0 - 1) != 0 }
    }

    package mutating func flag(_ name: String, _ value: inout Bool?, _ help: String) { value = slot(name).map { $0 == 2 } }

    package mutating func period(_ name: String, _ value: inout Period, _ help: String) { value = period(name) ?? value }

    package mutating func period(_ name: String, _ value: inout Period?, _ help: String) { value = period(name) }

    package mutating func money(_ name: String, _ value: inout Money?, _ help: String) {
        value = find(name).flatMap { Money(slots, at: $0.start) }
    }

    package mutating func states(_ name: String, _ value: inout [State], _ help: String) { value = slot(name).map(names.states) ?? [] }

    package mutating func objectives(_ name: String, _ value: inout ObjectiveSet, _ help: String) {
        value = slot(name).flatMap { ObjectiveSet(bits: $0) } ?? value
    }

    package mutating func reference(_ name: String, _ value: inout String, to thing: Thing, _ help: String) {
        value = slot(name).map { names[$0] } ?? value
    }

    package mutating func reference(_ name: String, _ value: inout String?, to thing: Thing, _ help: String) {
        value = slot(name).map { names[$0] }
    }

    package mutating func references(_ name: String, _ value: inout [String], to thing: Thing, _ help: String) {
        value = slot(name).map(names.several) ?? []
    }

    package mutating func dayRule(_ name: String, _ value: inout DayRule?, _ help: String) {
        value = slot(name).flatMap { DayRule(names[$0]) }
    }

    package mutating func dayRules(_ name: String, _ value: inout [DayRule], _ help: String) {
        value = slot(name).map(names.several)?.compactMap { DayRule($0) } ?? []
    }
}

extension ByteInterner {
    /// The names that a row has under one number.
    package func several(_ number: UInt32) -> [String] {
        withUTF8(of: number) { bytes in
            var names: [String] = []
            var name: [UInt8] = []
            for index in bytes.indices {
                if bytes[index] == RowLayout.separator {
                    names.append(String(decoding: name, as: UTF8.self))
                    name.removeAll(keepingCapacity: true)
                } else {
                    name.append(bytes[index])
                }
            }
            names.append(String(decoding: name, as: UTF8.self))
            return names
        }
    }

    /// The States that a row has under one number.
    package func states(_ number: UInt32) -> [State] {
        several(number).compactMap(State.init(code:))
    }
}

extension Money {
    /// The amount that three slots among others hold.
    package init?(_ slots: Slab<UInt32>, at start: Int) {
        guard let currency = LetterCode(packed: slots[start + 2]).flatMap(Currency.init(everInForce:)) else { return nil }
        let units = UInt64(slots[start + 1]) << 32 | UInt64(slots[start])
        self.init(amountMinorUnits: Int64(bitPattern: units), currency: currency)
    }
}
