/// A zip archive of parts that are stored as they are (PKWARE APPNOTE 6.3.10): the same parts give the same bytes.
///
/// Each part, and all of them together, are smaller than 4 GiB.
package struct ZipArchive {
    /// 1 January 1980, the first day that the format has: no part tells when it was written.
    private static let time: [UInt16] = [0, 0x0021]
    private static let version: UInt16 = 20

    private var parts: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    package init() {}

    /// Adds a part.
    ///
    /// - Parameter name: its path in ASCII, with slashes.
    package mutating func add(_ name: String, _ content: [UInt8]) {
        let size = UInt32(content.count)
        let start = UInt32(parts.count)
        let shared =
            Self.bytes([Self.version, 0, 0] + Self.time) + Self.bytes([CRC32.of(content), size, size])
            + Self.bytes([UInt16(name.utf8.count), 0])
        parts += Self.bytes([0x0403_4B50] as [UInt32]) + shared + Array(name.utf8)
        parts += content
        // No comment, the first disk, no attributes.
        directory += Self.bytes([0x0201_4B50] as [UInt32]) + Self.bytes([Self.version]) + shared
        directory += Self.bytes([0, 0, 0] as [UInt16]) + Self.bytes([0, start] as [UInt32]) + Array(name.utf8)
        count += 1
    }

    /// The parts, the directory of them, and where that stands.
    package var archive: [UInt8] {
        let end =
            Self.bytes([0x0605_4B50] as [UInt32]) + Self.bytes([0, 0, count, count] as [UInt16])
            + Self.bytes([UInt32(directory.count), UInt32(parts.count)]) + Self.bytes([0] as [UInt16])
        return parts + directory + end
    }

    /// Integers as they stand in an archive: the lowest byte first.
    private static func bytes<Integer: FixedWidthInteger>(_ integers: [Integer]) -> [UInt8] {
        integers.flatMap { integer in (0..<Integer.bitWidth / 8).map { UInt8(truncatingIfNeeded: integer >> ($0 * 8)) } }
    }
}
