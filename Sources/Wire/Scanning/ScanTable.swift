import Events
import GlobalCompact

/// What a line of each type may hold, as bytes to compare with.
struct ScanTable: Sendable {
    /// One field of a record, found by the bytes of its name.
    struct Field: Sendable {
        let name: String
        /// `"name":`
        let token: ByteToken
        let shape: Shape
        let isRequired: Bool
    }

    /// What a field holds, of the shapes that are gone through without making a value.
    enum Shape: Sendable {
        case text
        case texts
        case word([ByteToken])
        case words([ByteToken])
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
        case records([Field])
    }

    /// One type of event. A class, so that a line is held against it where it stands.
    final class Row: Sendable {
        let type: EventType
        /// Its place among `EventType.allCases`.
        let index: UInt16
        let rank: UInt8
        /// `<thing>.<verb>"}`: how its lines end.
        let ending: ByteToken
        /// `<thing>/`
        let thing: ByteToken
        /// Sorted by the bytes of their names, as RFC 8785 has them.
        let fields: [Field]

        init(type: EventType, index: UInt16, fields: [Field]) {
            self.type = type
            self.index = index
            self.fields = fields
            rank = type.rank.rawValue
            ending = ByteToken(type.rawValue + "\"}")
            thing = ByteToken(type.thing.rawValue + "/")
        }
    }

    /// The types whose lines can be gone through; of the others every line is read in full.
    let rows: [Row]
    /// The rows by a hash of their types' ends.
    private let buckets: [[Row]]

    /// The one table that there is.
    static let shared = ScanTable()

    private init() {
        var rows: [Row] = []
        for (index, type) in EventType.allCases.enumerated() where type.thing != .event && type.thing != .ledger {
            guard let fields = Self.fields(FieldList.of(type)) else { continue }
            rows.append(Row(type: type, index: UInt16(index), fields: fields))
        }
        self.rows = rows
        buckets = rows.reduce(into: Array(repeating: [], count: 64)) { buckets, row in
            let bytes = Array((row.type.rawValue + "\"}").utf8)
            buckets[Self.bucket(bytes.span, count: bytes.count)].append(row)
        }
    }

    /// The row of the type whose name begins at `position` and ends the line.
    func row(_ line: Span<UInt8>, _ position: Int) -> Row? {
        for row in buckets[Self.bucket(line, count: line.count - position)]
        where row.ending.count == line.count - position && row.ending.stands(line, position) {
            return row
        }
        return nil
    }

    private static func bucket(_ line: Span<UInt8>, count: Int) -> Int {
        guard line.count >= 6 else { return 0 }
        return (count &+ 7 &* Int(line[line.count - 3]) &+ 31 &* Int(line[line.count - 5])) & 63
    }

    /// The fields where each has one of the shapes; nothing otherwise.
    private static func fields(_ specs: [FieldSpec]) -> [Field]? {
        var fields: [Field] = []
        for spec in specs.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
            guard let shape = shape(spec.shape) else { return nil }
            fields.append(Field(name: spec.name, token: ByteToken("\"\(spec.name)\":"), shape: shape, isRequired: spec.isRequired))
        }
        return fields
    }

    private static func shape(_ shape: FieldShape) -> Shape? {
        switch shape {
        case .text: return .text
        case .texts: return .texts
        case .word(let words): return .word(tokens(words))
        case .words(let words): return .words(tokens(words))
        case .integer(let range): return .integer(range)
        case .period: return .period
        case .money: return .money
        case .states: return .states
        case .objectives: return .numbers(1...23)
        case .numbers(let range): return .numbers(range)
        case .flag: return .flag
        case .reference(let thing): return thing == .event ? .eventID : .slug
        case .references(let thing): return thing == .event ? .eventIDs : .slugs
        case .records(let specs): return fields(specs).map(Shape.records)
        case .dayRule, .dayRules, .content: return nil
        }
    }

    /// The words with the quotes around them.
    private static func tokens(_ words: [String]) -> [ByteToken] {
        words.map { ByteToken("\"\($0)\"") }
    }
}
