/// A zip archive of stored parts, read by its directory alone, and held against what stands before each part.
package struct StoredArchive: Sendable {
    /// That bytes are no such archive.
    package struct Problem: Error {
        package var what: String
    }

    private let bytes: [UInt8]
    package private(set) var parts: [(name: String, content: [UInt8])] = []

    package init(_ bytes: [UInt8]) throws(Problem) {
        self.bytes = bytes
        let end = bytes.count - 22
        guard end >= 0, integer(end, 4) == 0x0605_4B50, integer(end + 16, 4) + integer(end + 12, 4) == end else {
            throw Problem(what: "it does not end as an archive does")
        }
        var place = integer(end + 16, 4)
        for _ in 0..<integer(end + 10, 2) {
            guard integer(place, 4) == 0x0201_4B50 else { throw Problem(what: "no part is told of at \(place)") }
            let (size, length, start) = (integer(place + 24, 4), integer(place + 28, 2), integer(place + 42, 4))
            let name = String(decoding: bytes[(place + 46)..<(place + 46 + length)], as: UTF8.self)
            guard integer(start, 4) == 0x0403_4B50, bytes[(start + 4)..<(start + 30)] == bytes[(place + 6)..<(place + 32)],
                bytes[(start + 30)..<(start + 30 + length)] == bytes[(place + 46)..<(place + 46 + length)]
            else { throw Problem(what: "the directory says otherwise of \(name) than what stands before it") }
            let content = Array(bytes[(start + 30 + length)..<(start + 30 + length + size)])
            guard integer(place + 10, 2) == 0, integer(place + 16, 4) == Self.checksum(content) else {
                throw Problem(what: "\(name) is not stored as its checksum says")
            }
            parts.append((name, content))
            place += 46 + length
        }
        if place != end { throw Problem(what: "something stands behind the directory") }
    }

    /// The text of a part; nothing where there is none of the name.
    package func text(_ name: String) -> String? {
        parts.first { $0.name == name }.map { String(decoding: $0.content, as: UTF8.self) }
    }

    private func integer(_ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    /// CRC-32, a bit after the other.
    package static func checksum(_ bytes: [UInt8]) -> Int {
        var rest: UInt32 = ~0
        for byte in bytes {
            for place in 0..<8 {
                let isOdd = (rest ^ UInt32(byte) >> UInt32(place)) & 1 == 1
                rest = rest >> 1 ^ (isOdd ? 0xEDB8_8320 : 0)
            }
        }
        return Int(~rest)
    }
}
