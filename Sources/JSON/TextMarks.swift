import ByteMarks

/// Marks in the bytes of lines: where plain characters of strings stop, where lines end, and how far the bytes are UTF-8.
///
/// Made at once for many lines, so that the end of a string is found by a shift and a count of bits. In C, as Swift cannot ask the
/// processor for a bit of each byte of a vector: in words of eight bytes it takes four times the instructions.
package struct TextMarks: Sendable {
    /// A bit a byte, the lowest of a word for the first of 64: quotes, backslashes and control characters, and all places after the end.
    package let stops: [UInt64]
    private let newlines: [UInt64]
    /// How many bytes from the first on are whole characters.
    package let validCount: Int

    /// The ways of making them, of which the last is the quickest on this processor; all say the same.
    package static let ways = 0..<Int(byte_marks_ways())

    /// O(n).
    package init(_ bytes: Span<UInt8>) {
        self.init(bytes, way: Self.ways.upperBound - 1)
    }

    /// Made in one of the ways.
    package init(_ bytes: Span<UInt8>, way: Int) {
        precondition(Self.ways.contains(way))
        let words = bytes.count / 64 + 1
        var newlines: [UInt64] = []
        var valid = 0
        stops = unsafe Array(unsafeUninitializedCapacity: words) { stops, stopCount in
            newlines = unsafe Array(unsafeUninitializedCapacity: words) { ends, endCount in
                valid = unsafe bytes.withUnsafeBufferPointer { text in
                    unsafe byte_marks(text.baseAddress, text.count, stops.baseAddress, ends.baseAddress, Int32(way))
                }
                endCount = words
            }
            stopCount = words
        }
        self.newlines = newlines
        validCount = valid
    }

    /// Where the next newline stands from a place on; nothing where none does.
    package func newline(from place: Int) -> Int? {
        var index = place >> 6
        guard index < newlines.count else { return nil }
        var word = (newlines[index] &>> UInt64(place & 63)) &<< UInt64(place & 63)
        while word == 0 {
            index += 1
            guard index < newlines.count else { return nil }
            word = newlines[index]
        }
        return index << 6 + word.trailingZeroBitCount
    }
}

extension Span<UInt64> {
    /// Where the next stop of a text stands from a place in it on, or its end.
    @inlinable @inline(__always)
    package func stop(from place: Int) -> Int {
        var index = place &>> 6
        let word = self[index] &>> UInt64(place & 63)
        if word != 0 { return place &+ word.trailingZeroBitCount }
        repeat { index &+= 1 } while self[index] == 0
        return index &<< 6 &+ self[index].trailingZeroBitCount
    }

    /// Where the last stop of a text stands before a place in it; nothing where none does.
    @inlinable @inline(__always)
    package func stop(before place: Int) -> Int? {
        guard place > 0 else { return nil }
        var index = (place &- 1) &>> 6
        var word = self[index] & (UInt64.max &>> UInt64(63 &- ((place &- 1) & 63)))
        while word == 0 {
            guard index > 0 else { return nil }
            index &-= 1
            word = self[index]
        }
        return index &<< 6 &+ 63 &- word.leadingZeroBitCount
    }
}
