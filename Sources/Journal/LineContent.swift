import Files
import History

/// The bytes of a writer's file as they were when it was read: kept, or read again where there are many.
struct LineContent: Sendable {
    private enum Beginning: Sendable {
        case kept([UInt8])
        case open(FileToReadAgain)
    }

    private var beginning: Beginning
    private let beginningCount: Int
    /// What this process wrote after it.
    private var added = Slab<UInt8>()

    /// Bytes that are kept.
    init(_ bytes: [UInt8]) {
        beginning = .kept(bytes)
        beginningCount = bytes.count
    }

    /// The first bytes of a file: kept where they are no more than so many.
    init(of path: String, count: Int, keptBytes: Int, _ system: any FileSystem) throws(FileProblem) {
        let file = try system.open(path, for: .reading)
        if count > keptBytes {
            self.init(FileToReadAgain(system, file), count: count)
        } else {
            defer { system.close(file) }
            self.init(try system.read(file, at: 0, count: count))
        }
    }

    /// The first bytes of a file that stays open as long as somebody has the content.
    private init(_ file: FileToReadAgain, count: Int) {
        beginning = .open(file)
        beginningCount = count
    }

    /// How many of the bytes this process wrote, and keeps.
    var addedCount: Int {
        added.count
    }

    /// How many bytes there are.
    var count: Int {
        beginningCount + added.count
    }

    /// Why some of the bytes could not be read again, where that happened.
    var failure: FileProblem? {
        if case .open(let file) = beginning { file.failure } else { nil }
    }

    /// Says that bytes which were read again are not those that were read first; what is kept is always the same.
    func noteChange() {
        if case .open(let file) = beginning { file.noteChange() }
    }

    /// All bytes.
    var bytes: [UInt8] {
        self[0..<count]
    }

    /// Some of the bytes; fewer where the file was cut meanwhile or cannot be read any more.
    subscript(_ range: Range<Int>) -> [UInt8] {
        if range.lowerBound >= beginningCount {
            return added.bytes((range.lowerBound - beginningCount)..<(range.upperBound - beginningCount))
        }
        let first = range.clamped(to: 0..<beginningCount)
        var bytes: [UInt8]
        switch beginning {
        case .kept(let kept): bytes = first == 0..<kept.count ? kept : Array(kept[first])
        case .open(let file): bytes = file.bytes(first)
        }
        if range.upperBound > beginningCount { bytes += added.bytes(0..<(range.upperBound - beginningCount)) }
        return bytes
    }

    /// Leaves out what follows so many bytes, and makes room for so many others after them.
    mutating func keep(first count: Int, room: Int) {
        let kept = added.keeping(first: max(0, min(count - beginningCount, added.count)))
        switch beginning {
        case .kept(let bytes): self = LineContent(count < bytes.count ? Array(bytes[..<count]) : bytes)
        case .open(let file): self = LineContent(file, count: min(count, beginningCount))
        }
        added = kept
        // What is little beside it finds room, or makes twice as much, as it comes.
        if room > added.count { added.reserveCapacity(added.count + room) }
    }

    /// Adds lines that this process writes, with their newlines.
    mutating func append(_ lines: Span<UInt8>) {
        added.append(contentsOf: lines)
    }
}
