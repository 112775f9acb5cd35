import Answers
import Files
import Wire

/// The lines of a stream as they come: one is waited for, and then all are taken that are there.
struct OfferLines {
    /// So many bytes are taken before what was taken is answered.
    private static let togetherBytes = 1 << 20
    /// So much of a line is held, more than any event may have.
    private static let heldBytes = LineLimit.bytes + 2

    /// Where the lines come from, for the user.
    private let name: String
    private let look: (_ waits: Bool) throws(FileProblem) -> [UInt8]?
    /// The beginning of a line whose end has not come yet, and whether anything but space was left out of it.
    private var held: [UInt8] = []
    private var hasMore = false
    private var number = 0
    private var hasEnded = false
    private var problem: FileProblem?

    /// - Parameter look: what is there of the stream, waiting only where it is told to; nothing where nothing is there, empty at the end.
    init(named name: String, _ look: @escaping (_ waits: Bool) throws(FileProblem) -> [UInt8]?) {
        self.name = name
        self.look = look
    }

    /// The lines of an open file, or of a pipe or a device that has a name.
    init(of file: OpenFile, named name: String, _ system: any FileSystem) {
        var isFile: Bool?
        var place = 0
        var reader = InputReader(file)
        self.init(named: name) { (waits) throws(FileProblem) in
            let known = if let isFile { isFile } else { try system.status(of: file).isRegularFile }
            isFile = known
            guard known else { return try reader.look(waits: waits) }
            let bytes = try system.read(file, at: place, count: 1 << 16)
            place += bytes.count
            return bytes
        }
    }

    /// The next lines that are not empty, each with its number, at least one; nothing at the end.
    ///
    /// The last line need not have an end. Where the stream cannot be read on, the lines before that come first.
    mutating func next() throws(FileProblem) -> [Offering.Item]? {
        var items: [Offering.Item] = []
        var count = 0
        while !hasEnded, problem == nil, items.isEmpty || count < Self.togetherBytes {
            do throws(FileProblem) {
                guard let bytes = try look(items.isEmpty) else { break }
                count += bytes.count
                take(bytes, &items)
            } catch {
                problem = error
            }
        }
        if !items.isEmpty { return items }
        if let problem { throw problem }
        return nil
    }

    /// Takes what was there; nothing is the end, and of a last line too.
    private mutating func take(_ bytes: [UInt8], _ items: inout [Offering.Item]) {
        hasEnded = bytes.isEmpty
        if hasEnded, !held.isEmpty { end(&items) }
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 10) {
            hold(rest[..<end])
            self.end(&items)
            rest = rest[(end + 1)...]
        }
        hold(rest)
    }

    private mutating func hold(_ bytes: ArraySlice<UInt8>) {
        let room = Self.heldBytes - held.count
        held += bytes.prefix(room)
        if bytes.count > room, !hasMore { hasMore = bytes.dropFirst(room).contains { !Self.isSpace($0) } }
    }

    private mutating func end(_ items: inout [Offering.Item]) {
        number += 1
        if held.last == 13 { held.removeLast() }
        if hasMore || !held.allSatisfy(Self.isSpace) { items.append(Offering.Item(place: "\(name), line \(number)", bytes: held)) }
        held = []
        hasMore = false
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 32 || byte == 9
    }
}
