import Evidence
import JSON

/// The file in which a head is kept: two places of the same length, written in turn, each with a record of the head and its turn.
///
/// So nothing is renamed for a new head: a write that a kill or a power cut leaves half done is in one place, and in the other stands the
/// head before it. A record ends in spaces up to the end of its place. A file of before holds a single record.
struct HeadPlaces {
    /// A record that reads.
    struct Record {
        var head: Head
        /// The copy whose it is; nothing in a head of before.
        var copy: CopyIdentity?
        /// How often the file was written before; nothing in a head of before.
        var turn: Int?
    }

    /// A page of the disk, so that no two places are ever written at once. The head of a file of as many lines as there may be takes 2,900.
    static let placeBytes = 4096
    /// A place that was never written.
    private static let blank = padded([])

    /// The record of the latest turn; nothing where none reads.
    private(set) var latest: Record?
    /// Whether something stands in a place that does not read.
    private(set) var hasBroken = false

    /// Reads the file of a writer's head.
    init(_ bytes: [UInt8], _ writer: String) {
        guard bytes.count == 2 * Self.placeBytes else {
            latest = Head.read(bytes, writer).flatMap { $0.turn == nil ? $0 : nil }
            hasBroken = latest == nil
            return
        }
        for number in 0...1 {
            let place = Array(bytes[(number * Self.placeBytes)..<((number + 1) * Self.placeBytes)])
            if place == Self.blank { continue }
            let record = Self.record(in: place, writer)
            if let turn = record?.turn, turn % 2 == number {
                if turn > latest?.turn ?? -1 { latest = record }
            } else {
                hasBroken = true
            }
        }
    }

    private static func record(in place: [UInt8], _ writer: String) -> Record? {
        guard place.last == 10, let end = place.dropLast().lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return nil }
        return Head.read(place[...end] + [10], writer)
    }

    /// Where the record of a turn stands, in bytes.
    static func offset(ofTurn turn: Int) -> Int {
        turn % 2 * placeBytes
    }

    /// A place with the record of a head of a writer, in the copy with this identity.
    static func place(_ head: Head, _ writer: String, of copy: CopyIdentity, turn: Int) -> [UInt8] {
        padded(CopyRecord.bytes(head.members(writer, of: copy) + [("turn", .integer(turn))]).dropLast())
    }

    /// A new file with its first record.
    static func file(_ head: Head, _ writer: String, of copy: CopyIdentity) -> [UInt8] {
        place(head, writer, of: copy, turn: 0) + blank
    }

    private static func padded(_ record: [UInt8]) -> [UInt8] {
        record + repeatElement(UInt8(ascii: " "), count: placeBytes - 1 - record.count) + [10]
    }
}
