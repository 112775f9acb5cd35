package import Events

/// Where each counted field of a type's payload stands in its rows, which are slots of four bytes.
///
/// The first slot has a bit for each field of the payload that is there, the lowest for the first of its table. The slots of a field that
/// is absent hold 0, those that hold names `IndexedEvent.none`.
package struct RowLayout: Sendable {
    /// What the slots of a field hold. Without texts of its own, as it is looked at for every field of every line.
    package enum Content: UInt8, Sendable {
        /// Nothing: words for people and records are read again in the line.
        case notKept
        /// One slot: the place of a word among the field's, from 1.
        case word
        /// One slot: 1 for no, 2 for yes.
        case flag
        /// A bit for each of the field's words, the lowest for the first.
        case words
        /// A bit for each number, the lowest for 1.
        case numbers
        /// One slot of an `Int32`, or two of an `Int64`, the lower half first.
        case integer
        /// Two slots: the first day, since 1970-01-01; the last one doubled, plus 1 where the end is open.
        case period
        /// Three slots: the minor units as an `Int64`, the lower half first; the currency's letters.
        case money
        /// One slot: the number of a text, a slug, an id or a rule of days, among the names of the rows.
        case name
        /// One slot: the number of several of them, told apart by `RowLayout.separator`.
        case names
        /// One slot: the same of the documents that are cited, in their order.
        case documents

        /// Whether its slot holds the number of names.
        @inlinable
        package var holdsNames: Bool {
            switch self {
            case .name, .names, .documents: true
            case .notKept, .word, .flag, .words, .numbers, .integer, .period, .money: false
            }
        }
    }

    /// A field of the payload.
    package struct Field: Sendable {
        package let name: String
        package let content: Content
        /// The words that it may hold.
        package let words: [String]
        /// Its first slot in the row, and how many there are.
        package let slot: Int
        package let width: Int
    }

    /// In the order of the payload's table, citations last.
    package let fields: [Field]
    /// The first slot of each: integers, as they are looked at for every event.
    let starts: [Int]
    /// How many slots a row has; 0 where lines of the type have none.
    package let width: Int
    /// The slots that hold the numbers of names.
    let nameSlots: [Int]

    /// What stands between several names that are one. No UTF-8 has such a byte.
    package static let separator: UInt8 = 0xFF

    /// By the indices of the types. Those that are about the ledger itself have no rows.
    package static let all: [RowLayout] = EventTypeIndex.types.map { RowLayout($0) }

    /// The layout of a type.
    package static func of(_ type: EventType) -> RowLayout {
        all[Int(EventTypeIndex.index(of: type))]
    }

    private init(_ type: EventType) {
        guard type.thing != .event, type.thing != .ledger else {
            (fields, starts, width, nameSlots) = ([], [], 0, [])
            return
        }
        var fields: [Field] = []
        var slot = 1
        for spec in FieldList.of(type) {
            let (content, width) = Self.content(of: spec)
            fields.append(Field(name: spec.name, content: content, words: spec.words, slot: slot, width: width))
            slot += width
        }
        self.fields = fields
        starts = fields.map(\.slot)
        width = slot
        nameSlots = fields.filter { $0.content.holdsNames }.map(\.slot)
    }

    /// The slots of a row in which no field is.
    package var emptyRow: [UInt32] {
        var slots: [UInt32] = Array(repeating: 0, count: width)
        for slot in nameSlots { slots[slot] = IndexedEvent.none }
        return slots
    }

    /// Says in a row what the row of a correction says that only changes fields.
    func change(_ row: inout [UInt32], by changes: Slab<UInt32>, at start: Int) {
        var changed = changes[start]
        row[0] |= changed
        while changed != 0 {
            let place = changed.trailingZeroBitCount
            changed &= changed &- 1
            let end = place + 1 < starts.count ? starts[place + 1] : width
            for slot in starts[place]..<end { row[slot] = changes[start + slot] }
        }
    }

    /// The field of a name.
    package func field(_ name: String) -> Field? {
        fields.first { $0.name == name }
    }

    private static func content(of spec: FieldSpec) -> (Content, width: Int) {
        if spec.prose != nil { return (.notKept, 0) }
        switch spec.shape {
        case .text, .reference, .dayRule: return (.name, 1)
        case .texts, .references, .dayRules, .states: return (.names, 1)
        case .word: return (.word, 1)
        case .words(let words): return (.words, words.count > 32 ? 2 : 1)
        case .objectives: return (.numbers, 1)
        case .numbers(let range): return (.numbers, range.upperBound > 32 ? 2 : 1)
        case .integer(let range): return (.integer, range.upperBound > Int(Int32.max) || range.lowerBound < Int(Int32.min) ? 2 : 1)
        case .flag: return (.flag, 1)
        case .period: return (.period, 2)
        case .money: return (.money, 3)
        case .records: return spec.name == "cites" ? (.documents, 1) : (.notKept, 0)
        case .content, .changes: return (.notKept, 0)
        }
    }
}

/// Which slots hold the numbers of names, for all types in one list, so that many rows are renumbered without looking at their layouts.
struct RowNames: Sendable {
    private(set) var slots: [Int] = []
    /// By the indices of the types, the places of its slots in the list.
    private(set) var places: [Range<Int>] = []

    static let all = RowNames()

    private init() {
        for layout in RowLayout.all {
            places.append(slots.count..<slots.count + layout.nameSlots.count)
            slots += layout.nameSlots
        }
    }
}

extension FieldSpec {
    /// The words that it may hold.
    fileprivate var words: [String] {
        switch shape {
        case .word(let words), .words(let words): words
        default: []
        }
    }
}
