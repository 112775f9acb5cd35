import Evidence
import JSON

/// The form of the small files that a copy keeps for itself: one line, a JSON object in canonical form with a CRC-32C of itself.
///
/// The checksum is computed with its eight digits zero, as that of an event is. So a byte that was changed is told.
enum CopyRecord {
    private static let checksum = "crc32c"
    private static let zeros = "00000000"

    static func bytes(_ members: [(name: String, value: JSONValue)]) -> [UInt8] {
        let unsigned = JSONValue.object(members + [(checksum, .string(zeros))]).canonicalBytes()
        let sum = CRC32C.hex(CRC32C.checksum(unsigned.span))
        return JSONValue.object(members + [(checksum, .string(sum))]).canonicalBytes() + [10]
    }

    /// The record in a file's bytes; nothing where they are not exactly what `bytes` makes of it.
    static func read(_ bytes: [UInt8]) -> JSONDocument? {
        guard let document = try? JSONDocument(parsing: bytes), document.kind(document.root) == .object else { return nil }
        let members = document.members(of: document.root).map { (name: document.string($0.key), value: document.value($0.value)) }
        return Self.bytes(members.filter { $0.name != checksum }) == bytes ? document : nil
    }

    /// A record of before there were checksums: an object with exactly these members.
    static func read(_ bytes: [UInt8], before members: [String]) -> JSONDocument? {
        guard let document = try? JSONDocument(parsing: bytes), document.kind(document.root) == .object else { return nil }
        let names = document.members(of: document.root).map { document.string($0.key) }
        return Set(names) == Set(members) && names.count == members.count ? document : nil
    }
}

extension JSONDocument {
    /// The text of a member of an object, of the root where none is named; nothing where it is none.
    func text(_ name: String, of object: JSONNode? = nil) -> String? {
        member(name, of: object ?? root).flatMap { kind($0) == .string ? string($0) : nil }
    }

    /// The number of such a member that is not negative; nothing where it is none.
    func count(_ name: String, of object: JSONNode? = nil) -> Int? {
        member(name, of: object ?? root).flatMap { integer($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
}
