import DeskTesting
import Evidence
import JSON
import LedgerTesting
import SeededTesting

/// Spoils good bytes in many ways: bytes, tokens, members, nesting, numbers, letters.
struct Mutator {
    private var draw: SeededDraw
    private let good: [[UInt8]]
    private let tokens: [[UInt8]]
    /// Whether the good ones are JSON, and are spoilt by their values too.
    private let isJSON: Bool

    /// One that spoils these; the same seed spoils them in the same way.
    init(seed: UInt64, of good: [[UInt8]], tokens: [String] = [], isJSON: Bool = false) {
        draw = SeededDraw(seed: seed)
        self.good = good
        self.tokens = (tokens + Spoils.tokens).map { Array($0.utf8) }
        self.isJSON = isJSON
    }

    /// The next one, spoilt once to four times.
    mutating func next() -> [UInt8] {
        var bytes = draw.one(of: good)
        if isJSON, draw.happens(60) { bytes = spoiltValue(bytes) }
        if !isJSON || draw.happens(50) {
            for _ in 0...draw.below(3) { bytes = spoiltOnce(bytes) }
        }
        return bytes
    }

    // MARK: Bytes

    private mutating func spoiltOnce(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let place = draw.below(bytes.count + 1)
        let end = min(bytes.count, place + 1 + draw.below(draw.happens(80) ? 4 : 200))
        switch draw.below(9) {
        case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8(draw.below(8))
        case 1 where place < bytes.count: bytes[place] = UInt8(draw.below(256))
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.insert(contentsOf: bytes[place..<end], at: draw.below(bytes.count + 1))
        case 4: bytes.removeSubrange(place...)
        case 5:
            let other = draw.one(of: good)
            bytes = Array(bytes.prefix(place) + other.suffix(draw.below(other.count + 1)))
        case 6: bytes.replaceSubrange(place..<end, with: draw.one(of: tokens))
        case 7: bytes.insert(contentsOf: draw.one(of: Spoils.letters), at: place)
        default: bytes.insert(contentsOf: draw.one(of: tokens), at: place)
        }
        return bytes
    }

    // MARK: Values

    /// The JSON of these bytes with one value in it spoilt, mostly with the right checksum again, so that it is looked into.
    private mutating func spoiltValue(_ bytes: [UInt8]) -> [UInt8] {
        guard let document = try? JSONDocument(parsing: bytes) else { return bytes }
        let value = spoilt(document.value(document.root))
        return draw.happens(85) ? Self.sealed(value) : value.canonicalBytes()
    }

    private mutating func spoilt(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(var members) where !members.isEmpty:
            let place = draw.below(members.count)
            if draw.happens(75) {
                members[place].value = spoilt(members[place].value)
                return .object(members)
            }
            switch draw.below(5) {
            case 0: members.remove(at: place)
            case 1: members[place].name = draw.one(of: Spoils.names)
            case 2: members.append((draw.one(of: Spoils.names), draw.one(of: Spoils.values)))
            case 3: members.append(draw.one(of: members))
            default: members[place].value = draw.one(of: members).value
            }
            return .object(members)
        case .array(var elements) where !elements.isEmpty:
            let place = draw.below(elements.count)
            if draw.happens(60) {
                elements[place] = spoilt(elements[place])
                return .array(elements)
            }
            switch draw.below(3) {
            case 0: elements.remove(at: place)
            case 1: elements.append(elements[place])
            default: elements.swapAt(place, elements.count - 1)
            }
            return .array(elements)
        default:
            return spoiltScalar(value)
        }
    }

    private mutating func spoiltScalar(_ value: JSONValue) -> JSONValue {
        switch draw.below(6) {
        case 0: return (0..<draw.below(70)).reduce(value) { nested, _ in .array([nested]) }
        case 1: return (0..<draw.below(70)).reduce(value) { nested, _ in .object([("data", nested)]) }
        case 2, 3:
            guard case .string(let text) = value else { return draw.one(of: Spoils.values) }
            return .string(String(decoding: spoiltOnce(Array(text.utf8)), as: UTF8.self))
        default: return draw.one(of: Spoils.values)
        }
    }

    /// The canonical bytes of a line with the checksum that they have to have.
    static func sealed(_ value: JSONValue) -> [UInt8] {
        guard case .object(let members) = value, case .string(let sum)? = value["crc32c"], sum.utf8.count == 8 else {
            return value.canonicalBytes()
        }
        var line = JSONValue.object(members.filter { $0.name != "crc32c" } + [("crc32c", "00000000")]).canonicalBytes()
        guard let place = line.firstRange(of: Array(#""crc32c":"00000000""#.utf8)) else { return line }
        let digits = (place.upperBound - 9)..<(place.upperBound - 1)
        line.replaceSubrange(digits, with: CRC32C.hex(CRC32C.checksum(line.span)).utf8)
        return line
    }
}
