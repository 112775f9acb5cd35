import Events
import GlobalCompact
import History

/// Reads the values of one dimension in the rows of a kind of entities.
///
/// What a part says is first told by a key of integers. What the key means is worked out once.
final class DimensionReader: Sendable {
    /// What tells apart what parts say: slots of rows, days or numbers, as the source has them, and which of two states they are of.
    struct Key: DenseKey {
        var a = absent
        var b = absent
        var c = absent
        var d = absent
        var state: UInt32

        static let absent = UInt32.max

        var mixed: UInt64 {
            let one = (UInt64(a) << 32 | UInt64(b)) &* 0x9E37_79B9_7F4A_7C15
            return ((one ^ one >> 29) ^ (UInt64(c) << 32 | UInt64(d ^ state))) &* 0x9E37_79B9_7F4A_7C15
        }
    }

    private let source: DimensionSource
    private let slots: [FieldSlots]

    init(_ source: DimensionSource, of thing: Thing) {
        self.source = source
        let names: [String?] =
            switch source {
            case .fields(let names): names
            case .fieldOr(let name, let path): [name, path.meeting, path.report]
            case .through(let path, _): [path.meeting, path.report]
            case .region(let named, let path, let states): [named, states, path?.meeting, path?.report]
            case .pledge(let name): [name]
            case .regionsOfPart, .year, .yearOf, .word, .texts, .itself: []
            }
        slots = names.map { $0.map { .of(thing, $0) } ?? .absent }
    }

    /// The key of a part of an entity that counts from some days on.
    @inline(__always)
    func key(_ entity: Entity, _ part: UInt32, _ days: (first: Day, last: Day), state: UInt32) -> Key {
        var key = Key(state: state)
        switch source {
        case .fields, .fieldOr, .through, .region, .pledge:
            key.a = slot(0, entity)
            if slots.count > 1 { key.b = slot(1, entity) }
            if slots.count > 2 { key.c = slot(2, entity) }
            if slots.count > 3 { key.d = slot(3, entity) }
        case .year: (key.a, key.b) = (UInt32(bitPattern: days.first.number), UInt32(bitPattern: days.last.number))
        case .yearOf(let days):
            let days = days(entity, part)
            (key.a, key.b) = (UInt32(bitPattern: (days?.first ?? .latest).number), UInt32(bitPattern: (days?.last ?? .latest).number))
        case .word(_, let place): key.a = place(entity, part).map(UInt32.init) ?? Key.absent
        case .regionsOfPart: key.a = part
        case .texts: (key.a, key.b) = (UInt32(entity.number), part)
        case .itself: key.a = entity.table.subject(entity.number)
        }
        return key
    }

    private func slot(_ number: Int, _ entity: Entity) -> UInt32 {
        entity.table.place(of: slots[number], entity.number).map { entity.table.eventIndex.rows[$0] } ?? Key.absent
    }

    /// What a key means: the values, and of a pledge all its names, any of which may be asked for.
    struct Meaning {
        var values: [String] = []
        /// Whether they are regions that follow from States.
        var followsStates = false
        var names: [String]?
    }

    func meaning(_ key: Key, _ entity: Entity, _ part: UInt32, in ledger: LedgerState) -> Meaning {
        let index = ledger.eventIndex
        func own(_ number: Int, _ slot: UInt32) -> [String] { slots[number].texts(slot, index.values) }
        switch source {
        case .fields: return Meaning(values: own(0, key.a) + (slots.count > 1 ? own(1, key.b) : []))
        case .fieldOr(let name, _):
            let named = own(0, key.a)
            return Meaning(values: named.isEmpty ? meeting(key.b, key.c, ledger).map { $0.texts(name) } ?? [] : named)
        case .through(_, let name): return Meaning(values: meeting(key.a, key.b, ledger).map { $0.texts(name) } ?? [])
        case .region:
            var named = own(0, key.a)
            if named.isEmpty { named = meeting(key.c, key.d, ledger).map { $0.texts("region") } ?? [] }
            return named.isEmpty ? regions(own(1, key.b).compactMap(State.init(code:)), ledger) : Meaning(values: named)
        case .regionsOfPart(let state): return regions(state(part).map { [$0] } ?? [], ledger)
        case .year, .yearOf:
            let days = Period(first: Day(number: Int32(bitPattern: key.a)), last: Day(number: Int32(bitPattern: key.b)))
            return Meaning(values: days.last == .latest ? [] : [days.years])
        case .word(let words, _): return Meaning(values: key.a == Key.absent ? [] : [words[Int(key.a)]])
        case .texts(_, let texts): return Meaning(values: texts(entity, part))
        case .itself:
            guard entity.table.thing == .pledge else { return Meaning(values: [entity.slug]) }
            let pledge = PledgeState(entity)
            return Meaning(values: [pledge.slug], names: [pledge.slug] + pledge.otherNames)
        case .pledge:
            guard let name = own(0, key.a).first else { return Meaning() }
            let names = ledger.pledges.names(of: name) ?? [name]
            return Meaning(values: Array(names.prefix(1)), names: names)
        }
    }

    /// The meeting of a slug, or that of the report of another.
    private func meeting(_ meeting: UInt32, _ report: UInt32, _ ledger: LedgerState) -> Entity? {
        func slug(_ slot: UInt32) -> String? { slot == Key.absent ? nil : ledger.eventIndex.values[slot] }
        let named = slug(meeting) ?? slug(report).flatMap { ledger.reports[$0]?.entity.texts("meeting").first }
        return named.flatMap { ledger.meetings[$0]?.entity }
    }

    /// The regions of all States, each once, in the order of the regions.
    private func regions(_ states: [State], _ ledger: LedgerState) -> Meaning {
        let all = Set(states.flatMap { $0.regions(ledger.memberships) })
        return Meaning(values: Region.allCases.filter(all.contains).map(\.rawValue), followsStates: true)
    }
}

extension Entity {
    /// What a field of the thing says, as a dimension has it.
    func texts(_ field: String) -> [String] {
        let slots = FieldSlots.of(table.thing, field)
        return table.place(of: slots, number).map { slots.texts(table.eventIndex.rows[$0], table.eventIndex.values) } ?? []
    }
}

extension FieldSlots {
    /// The field that there is not.
    static let absent = FieldSlots(.ledger, "")

    /// The values that a slot holds, as a dimension has them: words, codes, slugs, texts, numbers.
    func texts(_ slot: UInt32, _ names: ByteInterner) -> [String] {
        guard slot != DimensionReader.Key.absent, let field else { return [] }
        switch field.content {
        case .word: return slot == 0 ? [] : [field.words[Int(slot) - 1]]
        case .words: return field.words.indices.filter { slot & 1 << UInt32($0) != 0 }.map { field.words[$0] }.sorted()
        case .numbers: return (1...32).filter { slot & 1 << UInt32($0 - 1) != 0 }.map(String.init)
        case .integer: return [String(Int32(bitPattern: slot))]
        case .name: return [names[slot]]
        case .names: return names.several(slot)
        case .notKept, .flag, .period, .money, .documents: return []
        }
    }

    /// The closed vocabulary of its values; nothing where they are no words.
    var words: [String]? {
        guard let field else { return nil }
        switch field.content {
        case .word, .words: return field.words
        default: return nil
        }
    }
}
