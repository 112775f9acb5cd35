import JSON

/// Up to forty bytes that stand in many lines, compared eight at a time. A longer one stands nowhere.
struct ByteToken: Sendable {
    private var words = InlineArray<5, UInt64>(repeating: 0)
    private var lastMask: UInt64 = 0
    let count: Int

    init(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 40 else {
            count = 1 << 40
            return
        }
        count = bytes.count
        for (index, byte) in bytes.enumerated() { words[index / 8] |= UInt64(byte) << UInt64(8 * (index % 8)) }
        lastMask = count % 8 == 0 ? .max : (1 << UInt64(8 * (count % 8))) - 1
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
        guard position &+ count <= bytes.count else { return false }
        var place = 0
        while place &+ 8 <= count {
            guard bytes.word(at: position &+ place) == words[place / 8] else { return false }
            place &+= 8
        }
        if place == count { return true }
        if position &+ place &+ 8 <= bytes.count {
            return (bytes.word(at: position &+ place) ^ words[place / 8]) & lastMask == 0
        }
        while place < count {
            guard bytes[position &+ place] == UInt8(truncatingIfNeeded: words[place / 8] >> UInt64(8 * (place % 8))) else { return false }
            place &+= 1
        }
        return true
    }
}
