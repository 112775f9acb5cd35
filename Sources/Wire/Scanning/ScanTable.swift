import Events
import GlobalCompact
import JSON

/// What a line of each type may hold, as bytes to compare with.
///
/// Rows, fields and words refer to each other by their places, so that a line is held against them where they stand: nothing is
/// copied or counted for it.
final class ScanTable: Sendable {
    /// One field of a record, found by the bytes of its name.
    struct Field: Sendable {
        /// `"name":`
        let token: ByteToken
        let shape: Shape
        let isRequired: Bool
        /// Whether it is a document that the event cites.
        let isCited: Bool
    }

    /// What a field holds, of the shapes that are gone through without making a value.
    enum Shape: Sendable {
        case text
        case texts
        /// The places of the words that there are.
        case word(Range<Int>)
        case words(Range<Int>)
        case integer(ClosedRange<Int>)
        case period
        case money
        case states
        case numbers(ClosedRange<Int>)
        case flag
        case slug
        case slugs
        case eventID
        case eventIDs
        case dayRule
        case dayRules
        /// The places of the fields of each.
        case records(Range<Int>)
        /// What a correction changes, which is passed over until the type of the event is known.
        case changes
    }

    /// One type of event.
    struct Row: Sendable {
        let type: EventType
        /// Its place among `EventType.allCases`.
        let index: UInt16
        let rank: UInt8
        /// Whether its lines are about other events: corrections and retractions.
        let isChange: Bool
        /// The places of its fields, which are sorted by the bytes of their names, as RFC 8785 has them.
        let fields: Range<Int>
        /// The place of the next row of the same bucket, or -1.
        let next: Int
    }

    /// The types whose lines can be gone through; of the others every line is read in full.
    let rows: [Row]
    /// By row, `<thing>.<verb>"}`: how its lines end. Apart from the rows, which are copied for each line.
    private let endings: [ByteToken]
    /// By row, `<thing>/`: how its subjects begin.
    let things: [ByteToken]
    /// Of all types and records.
    let fields: [Field]
    /// With the quotes around them.
    let words: [ByteToken]
    /// The names of the fields.
    private let names: [String]
    /// By a hash of their types' ends, the first row of each bucket, or -1.
    private let buckets: [Int]
    /// How many fields a type has at most.
    let mostFields: Int

    /// What stands in lines of many types.
    struct Literals: Sendable {
        let yes = ByteToken("true")
        let no = ByteToken("false")
        /// What stands around the values of an amount of money.
        let amount = ByteToken("{\"amount\":\"")
        let currency = ByteToken("\",\"currency\":\"")
        let moneyEnd = ByteToken("\"}")
    }

    /// The one table that there is.
    static let shared = ScanTable()

    private init() {
        var draft = ScanTableDraft()
        var rows: [Row] = []
        var buckets = Array(repeating: -1, count: 256)
        for (index, type) in EventType.allCases.enumerated() where type.thing != .ledger {
            let ending = Array((type.rawValue + "\"}").utf8)
            guard ending.count >= 8, let fields = draft.fields(FieldList.of(type)) else { continue }
            let bucket = Self.bucket(ending.span.word(at: ending.count - 8))
            rows.append(
                Row(
                    type: type, index: UInt16(index), rank: type.rank.rawValue, isChange: type.thing == .event, fields: fields,
                    next: buckets[bucket]))
            buckets[bucket] = rows.count - 1
        }
        self.rows = rows
        endings = rows.map { ByteToken($0.type.rawValue + "\"}") }
        things = rows.map { ByteToken($0.type.thing.rawValue + "/") }
        self.buckets = buckets
        fields = draft.fields
        words = draft.words
        names = draft.names
        mostFields = rows.map { $0.fields.count }.max() ?? 0
    }

    /// The place of the row of the type whose name stands in some bytes with the quote and the brace after it, which end a line.
    func row(_ bytes: Span<UInt8>, _ ending: Range<Int>) -> Int? {
        guard ending.upperBound >= 8 else { return nil }
        var place = buckets[Self.bucket(bytes.word(at: ending.upperBound &- 8))]
        while place >= 0 {
            if endings[place].count == ending.count, endings[place].stands(bytes, ending.lowerBound) { return place }
            place = rows[place].next
        }
        return nil
    }

    /// The names of a type's fields, by their places among these; none where the type's lines cannot be scanned.
    func fieldNames(of type: EventType) -> [String] {
        rows.first { $0.type == type }.map { Array(names[$0.fields]) } ?? []
    }

    private static func bucket(_ last: UInt64) -> Int {
        Int(truncatingIfNeeded: (last &* 0x9E37_79B9_7F4A_7C15) &>> 56)
    }
}
