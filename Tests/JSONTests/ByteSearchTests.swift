import JSON
import Testing

@Suite("Bytes found eight at a time")
struct ByteSearchTests {
    @Test(
        "A byte is found where it stands first, in texts of every length and from every place",
        arguments: [10, 34, 0, 128, 255] as [UInt8])
    func position(of wanted: UInt8) {
        var found = 0
        for count in 0...70 {
            for place in 0...count {
                // Neighbours of the byte, which a borrow could take for it.
                var bytes = (0..<count).map { $0 % 2 == 0 ? wanted &+ 1 : wanted ^ 0x80 }
                if place < count { bytes[place] = wanted }
                if place + 3 < count { bytes[place + 3] = wanted }
                for start in [0, 1, place, place + 1] where start <= count {
                    let expected = bytes[start...].firstIndex(of: wanted)
                    #expect(bytes.span.position(of: wanted, from: start) == expected)
                    found += expected == nil ? 0 : 1
                }
            }
        }
        #expect(found > 5000)
    }
}
