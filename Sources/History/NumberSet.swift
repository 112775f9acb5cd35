/// Some numbers from 0 on, a bit each: asked for much oftener than it is made.
struct NumberSet: Sendable {
    private var words: [UInt64] = []

    init(_ numbers: some Collection<UInt32>) {
        guard let last = numbers.max() else { return }
        words = Array(repeating: 0, count: Int(last) / 64 + 1)
        for number in numbers { words[Int(number) / 64] |= 1 << UInt64(number % 64) }
    }

    @inline(__always)
    func contains(_ number: UInt32) -> Bool {
        let word = Int(number >> 6)
        return word < words.count && words[word] & (1 << UInt64(number & 63)) != 0
    }

    /// Hands over each number, ascending.
    func forEach(_ body: (UInt32) -> Void) {
        for (place, word) in words.enumerated() {
            var rest = word
            while rest != 0 {
                body(UInt32(place * 64 + rest.trailingZeroBitCount))
                rest &= rest &- 1
            }
        }
    }
}
