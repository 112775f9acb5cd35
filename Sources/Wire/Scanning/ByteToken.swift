import JSON

/// Up to forty bytes that stand in many lines, compared eight at a time. A longer one stands nowhere.
struct ByteToken: Sendable {
    /// The first eight bytes, or all there are, and the bits of a word that these are.
    private var first: UInt64 = 0
    private var firstMask: UInt64 = 0
    /// The last eight bytes of a token that is longer than eight.
    private var last: UInt64 = 0
    /// The bytes from the ninth to the thirty-second.
    private var middle = InlineArray<3, UInt64>(repeating: 0)
    private(set) var count = 0

    init(_ text: String) {
        for byte in text.utf8 { append(byte) }
        firstMask = count >= 8 ? .max : (1 << UInt64(8 * count)) - 1
        if count > 40 { count = 1 << 40 }
    }

    /// A text in quotes, and what stands after it.
    init(quoting text: String, _ end: String = "") {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 { append(byte) }
        append(UInt8(ascii: "\""))
        for byte in end.utf8 { append(byte) }
        firstMask = count >= 8 ? .max : (1 << UInt64(8 * count)) - 1
        if count > 40 { count = 1 << 40 }
    }

    private mutating func append(_ byte: UInt8) {
        let bits = UInt64(byte) << UInt64(8 * (count & 7))
        if count < 8 { first |= bits } else if count < 32 { middle[count / 8 - 1] |= bits }
        last = last >> 8 | UInt64(byte) << 56
        count += 1
    }

    /// Moves past the token where it stands at `position`; otherwise leaves it there.
    @inline(__always)
    func take(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
        guard stands(bytes, position) else { return false }
        position &+= count
        return true
    }

    /// Whether the token stands at `position`.
    @inline(__always)
    func stands(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
        guard position &+ 8 <= bytes.count else { return Self.standsAtEnd(bytes, position, first, count) }
        guard (bytes.word(at: position) ^ first) & firstMask == 0 else { return false }
        if count <= 8 { return true }
        guard position &+ count <= bytes.count, bytes.word(at: position &+ count &- 8) == last else { return false }
        return (count <= 16 || bytes.word(at: position &+ 8) == middle[0])
            && (count <= 24 || bytes.word(at: position &+ 16) == middle[1])
            && (count <= 32 || bytes.word(at: position &+ 24) == middle[2])
    }

    /// Whether it stands at the end of the bytes, where there are not eight. Handed what it needs, so that no token is copied for it.
    private static func standsAtEnd(_ bytes: Span<UInt8>, _ position: Int, _ first: UInt64, _ count: Int) -> Bool {
        guard position &+ count <= bytes.count else { return false }
        for place in 0..<count where bytes[position &+ place] != UInt8(truncatingIfNeeded: first >> UInt64(8 * place)) { return false }
        return true
    }
}
