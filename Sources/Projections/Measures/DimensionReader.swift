import Events
import GlobalCompact
import History

/// Reads the values of one dimension in the rows of a kind of entities.
///
/// What a part says is first told by a key of integers. What the key means is worked out once.
final class DimensionReader: Sendable {
    /// What tells apart what parts say: slots of rows, days or numbers, as the source has them.
    struct Key: DenseKey {
        var a = absent
        var b = absent
        var c = absent
        var d = absent
        /// Which of two states it is of; while there is one, which key of another dimension it stands under.
        var under: UInt32 = 0

        static let absent = UInt32.max

        var mixed: UInt64 {
            let one = (UInt64(a) << 32 | UInt64(b)) &* 0x9E37_79B9_7F4A_7C15
            return ((one ^ one >> 29) ^ (UInt64(c) << 32 | UInt64(d ^ under))) &* 0x9E37_79B9_7F4A_7C15
        }
    }

    /// Where a key is found.
    private enum Place {
        /// In so many slots of rows.
        case slots(Int)
        case days
        case daysOfPart
        case wordOfPart
        case part
        case entityAndPart
        case subject
    }

    private let source: DimensionSource
    private let place: Place
    /// Whether what a key means can be another thing in another state of the ledger.
    let isOfState: Bool
    /// Up to four; one after another, so that none is counted whenever it is read.
    private let slots: (FieldSlots, FieldSlots, FieldSlots, FieldSlots)
    private let daysOfPart: @Sendable (Entity, UInt32) -> Period?
    private let wordOfPart: @Sendable (Entity, UInt32) -> Int?

    init(_ source: DimensionSource, of thing: Thing) {
        self.source = source
        let names: [String?] =
            switch source {
            case .fields(let names): names
            case .fieldOr(let name, let path): [name, path.meeting, path.report]
            case .through(let path, _): [path.meeting, path.report]
            case .region(let named, let path, let states): [named, states, path?.meeting, path?.report]
            case .regionOrSeat(let states, let seat): [states, seat]
            case .pledge(let name): [name]
            case .regionsOfPart, .year, .yearOf, .word, .texts, .itself: []
            }
        let slots = names.map { $0.map { .of(thing, $0) } ?? FieldSlots.absent } + Array(repeating: .absent, count: 4 - names.count)
        self.slots = (slots[0], slots[1], slots[2], slots[3])
        if case .yearOf(let days) = source { daysOfPart = days } else { daysOfPart = { _, _ in nil } }
        if case .word(_, let word) = source { wordOfPart = word } else { wordOfPart = { _, _ in nil } }
        isOfState =
            switch source {
            case .fields, .year, .yearOf, .word: false
            case .fieldOr, .through, .region, .regionOrSeat, .regionsOfPart, .pledge, .texts, .itself: true
            }
        place =
            switch source {
            case .fields, .fieldOr, .through, .region, .regionOrSeat, .pledge: .slots(names.count)
            case .year: .days
            case .yearOf: .daysOfPart
            case .word: .wordOfPart
            case .regionsOfPart: .part
            case .texts: .entityAndPart
            case .itself: .subject
            }
    }

    /// The key of a part of an entity that counts from some days on.
    @inline(__always)
    func key(_ entity: Entity, _ part: UInt32, _ days: (first: Day, last: Day)) -> Key {
        var key = Key()
        switch place {
        case .slots(let count):
            key.a = slot(slots.0, entity)
            if count > 1 { key.b = slot(slots.1, entity) }
            if count > 2 { key.c = slot(slots.2, entity) }
            if count > 3 { key.d = slot(slots.3, entity) }
        case .days: (key.a, key.b) = (UInt32(bitPattern: days.first.number), UInt32(bitPattern: days.last.number))
        case .daysOfPart:
            let days = daysOfPart(entity, part)
            (key.a, key.b) = (UInt32(bitPattern: (days?.first ?? .latest).number), UInt32(bitPattern: (days?.last ?? .latest).number))
        case .wordOfPart: key.a = wordOfPart(entity, part).map(UInt32.init) ?? Key.absent
        case .part: key.a = part
        case .entityAndPart: (key.a, key.b) = (UInt32(entity.number), part)
        case .subject: key.a = entity.table.subject(entity.number)
        }
        return key
    }

    /// The key of what the events of an entity up to one of them say; nothing where it is read elsewhere than in fields.
    func key(_ entity: Entity, upTo end: EntityStep) -> Key? {
        guard case .slots(let count) = place else { return nil }
        func slot(_ field: FieldSlots) -> UInt32 {
            entity.table.place(of: field, entity.number, upTo: end).map { entity.table.rows[$0] } ?? Key.absent
        }
        var key = Key()
        key.a = slot(slots.0)
        if count > 1 { key.b = slot(slots.1) }
        if count > 2 { key.c = slot(slots.2) }
        if count > 3 { key.d = slot(slots.3) }
        return key
    }

    /// The same of several parts that follow each other among rows.
    func keys(
        _ table: EntityTable, _ entities: Span<UInt32>, _ parts: Span<UInt32>, _ firstDays: Span<Day>, _ lastDays: Span<Day>
    ) -> [Key] {
        guard case .slots(let count) = place else {
            return entities.indices.map {
                key(Entity(table, Int(entities[$0])), parts[$0], (firstDays[$0], lastDays[$0]))
            }
        }
        var keys = Array(repeating: Key(), count: entities.count)
        table.forEachSlot(slots.0, of: entities) { keys[$0].a = $1 }
        if count > 1 { table.forEachSlot(slots.1, of: entities) { keys[$0].b = $1 } }
        if count > 2 { table.forEachSlot(slots.2, of: entities) { keys[$0].c = $1 } }
        if count > 3 { table.forEachSlot(slots.3, of: entities) { keys[$0].d = $1 } }
        return keys
    }

    @inline(__always)
    private func slot(_ field: FieldSlots, _ entity: Entity) -> UInt32 {
        entity.table.place(of: field, entity.number).map { entity.table.rows[$0] } ?? Key.absent
    }

    /// Whether the values are the entities themselves.
    var isItself: Bool {
        if case .itself = source { true } else { false }
    }

    /// The numbers that a key means, a bit each, the lowest for 1; nothing where it means anything else.
    func numbers(_ key: Key) -> UInt32? {
        guard case .fields(let names) = source, names.count == 1, case .numbers? = slots.0.field?.content else { return nil }
        return key.a == Key.absent ? 0 : key.a
    }

    /// What a key means: the values, and of a pledge all its names, any of which may be asked for.
    struct Meaning {
        var values: [String] = []
        /// Whether they are regions that follow from States.
        var followsStates = false
        /// Whether they are regions that follow from where a pledger sits: no State has made that pledge.
        var followsSeat = false
        var names: [String]?
    }

    func meaning(_ key: Key, _ entity: Entity, _ part: UInt32, in ledger: LedgerState) -> Meaning {
        let names = ledger.values
        func own(_ field: FieldSlots, _ slot: UInt32) -> [String] { field.texts(slot, names) }
        switch source {
        case .fields: return Meaning(values: own(slots.0, key.a) + own(slots.1, key.b))
        case .fieldOr(let name, _):
            let named = own(slots.0, key.a)
            return Meaning(values: named.isEmpty ? meeting(key.b, key.c, ledger).map { $0.texts(name) } ?? [] : named)
        case .through(_, let name): return Meaning(values: meeting(key.a, key.b, ledger).map { $0.texts(name) } ?? [])
        case .region:
            var named = own(slots.0, key.a)
            if named.isEmpty { named = meeting(key.c, key.d, ledger).map { $0.texts("region") } ?? [] }
            return named.isEmpty ? regions(own(slots.1, key.b).compactMap(State.init(code:)), ledger) : Meaning(values: named)
        case .regionOrSeat:
            let states = own(slots.0, key.a)
            if !states.isEmpty { return regions(states.compactMap(State.init(code:)), ledger) }
            let seats = regions(own(slots.1, key.b).compactMap(State.init(code:)), ledger).values
            return Meaning(values: seats, followsSeat: !seats.isEmpty)
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
            guard let name = own(slots.0, key.a).first else { return Meaning() }
            let names = ledger.pledges.names(of: name) ?? [name]
            return Meaning(values: Array(names.prefix(1)), names: names)
        }
    }

    /// The meeting of a slug, or that of the report of another.
    private func meeting(_ meeting: UInt32, _ report: UInt32, _ ledger: LedgerState) -> Entity? {
        func slug(_ slot: UInt32) -> String? { slot == Key.absent ? nil : ledger.values[slot] }
        let named = slug(meeting) ?? slug(report).flatMap { ledger.reports[$0]?.entity.texts("meeting").first }
        return named.flatMap { ledger.meetings[$0]?.entity }
    }

    /// The regions of all States, each once, in the order of the regions.
    private func regions(_ states: [State], _ ledger: LedgerState) -> Meaning {
        let all = states.flatMap { $0.regions(ledger.memberships) }
        return Meaning(values: Region.allCases.filter { all.contains($0) }.map(\.rawValue), followsStates: true)
    }
}

extension Entity {
    /// What a field of the thing says, as a dimension has it.
    func texts(_ field: String) -> [String] {
        texts(.of(table.thing, field))
    }

    /// The same by its slots.
    func texts(_ slots: FieldSlots) -> [String] {
        table.place(of: slots, number).map { slots.texts(table.rows[$0], table.eventIndex.values) } ?? []
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
