/// Reads one JSON text into a tape in a single pass, without recursion.
struct JSONParser {
    var tape: [JSONTapeNode] = []
    var isCanonical = true
    var hasOnlyPlainIntegers = true
    let depthLimit: Int
    private let byteLimit: Int
    /// How many containers are open.
    var depth = 0
    /// The innermost open container, while `depth` is not 0.
    var open = 0

    init(limits: JSONLimits) {
        depthLimit = limits.depth
        byteLimit = min(limits.bytes, Int(UInt32.max))
    }

    /// Replaces the tape with that of `bytes`.
    mutating func parse(_ bytes: Span<UInt8>) throws(JSONProblem) {
        tape.removeAll(keepingCapacity: true)
        guard bytes.count <= byteLimit else {
            throw JSONProblem(offset: byteLimit, reason: .tooLarge(limit: byteLimit))
        }
        guard !Self.startsWithByteOrderMark(bytes) else {
            throw JSONProblem(offset: 0, reason: .byteOrderMark)
        }
        var position = 0
        skipWhiteSpace(bytes, &position)
        guard position < bytes.count else {
            throw JSONProblem(offset: position, reason: .empty)
        }
        repeat {
            try readValue(bytes, &position)
        } while try findNextValue(bytes, &position)
        guard position == bytes.count else {
            throw JSONProblem(offset: position, reason: .trailingBytes)
        }
    }

    private static func startsWithByteOrderMark(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= 2 else { return false }
        return switch (bytes[0], bytes[1]) {
        case (0xEF, 0xBB): bytes.count >= 3 && bytes[2] == 0xBF
        case (0xFE, 0xFF), (0xFF, 0xFE): true
        default: false
        }
    }

    /// Reads a scalar, or as far as the end of an empty container, entering every container that opens before it.
    private mutating func readValue(_ bytes: Span<UInt8>, _ position: inout Int) throws(JSONProblem) {
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                return try readString(bytes, &position)
            case UInt8(ascii: "{"):
                try enter(.object, bytes, &position)
                if position < bytes.count, bytes[position] == UInt8(ascii: "}") { return }
                try readName(bytes, &position)
            case UInt8(ascii: "["):
                try enter(.array, bytes, &position)
                if position < bytes.count, bytes[position] == UInt8(ascii: "]") { return }
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                return try readNumber(bytes, &position)
            case UInt8(ascii: "t"):
                return try readLiteral(.true, "true", bytes, &position)
            case UInt8(ascii: "f"):
                return try readLiteral(.false, "false", bytes, &position)
            case UInt8(ascii: "n"):
                return try readLiteral(.null, "null", bytes, &position)
            default:
                throw JSONProblem(offset: position, reason: .unexpectedByte(byte))
            }
        }
        throw JSONProblem(offset: bytes.count, reason: .unexpectedEnd)
    }

    private mutating func readLiteral(
        _ kind: JSONKind, _ spelling: String, _ bytes: Span<UInt8>, _ position: inout Int
    ) throws(JSONProblem) {
        let start = position
        for expected in spelling.utf8 {
            guard position < bytes.count else {
                throw JSONProblem(offset: position, reason: .unexpectedEnd)
            }
            guard bytes[position] == expected else {
                throw JSONProblem(offset: position, reason: .unexpectedByte(bytes[position]))
            }
            position += 1
        }
        append(kind, start..<position)
    }

    @inline(__always)
    mutating func append(_ kind: JSONKind, _ range: Range<Int>) {
        tape.append(
            JSONTapeNode(
                start: UInt32(truncatingIfNeeded: range.lowerBound), end: UInt32(truncatingIfNeeded: range.upperBound),
                next: UInt32(truncatingIfNeeded: tape.count + 1), kind: kind))
    }

    @inline(__always)
    mutating func skipWhiteSpace(_ bytes: Span<UInt8>, _ position: inout Int) {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
            isCanonical = false
        }
    }
}
