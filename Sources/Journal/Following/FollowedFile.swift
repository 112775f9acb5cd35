import Evidence
import Files
import GlobalCompact
import History

/// One writer's file along which somebody goes: what was handed over of it, and what was read and is yet to be.
struct FollowedFile {
    /// What was read beyond the lines that were handed over.
    private struct Waiting {
        var file: WriterFile
        /// When its lines were recorded, from `first` on, in microseconds: one time for each batch.
        var recorded: [Int64]
        var first: Int
        /// How many of the file's lines may be handed over.
        var end: Int
    }

    private let writer: String
    /// The tree over the lines that were handed over, and its root where that was worked out.
    private var frontier = MerkleFrontier()
    private var root: Digest?
    /// Where these lines stand, the hash of the last one, and when it was recorded.
    private var lines = LineIndex()
    private var last: Digest?
    private var recorded: Instant?
    /// What was handed over by an earlier process, until the file has been held against it.
    private var claimed: LedgerPosition.Part?
    /// What the file was when it was read, and how many of its lines are whole.
    private var status: FileStatus?
    private var wholeCount = 0
    private var inode: UInt64?
    private var waiting: Waiting?

    /// A file of which so much was handed over.
    init(writer: String, handedOver: LedgerPosition.Part?) {
        self.writer = writer
        claimed = handedOver
    }

    /// How much was handed over.
    mutating func handedOver() -> LedgerPosition.Part {
        if let claimed { return claimed }
        let root = root ?? frontier.root
        self.root = root
        return LedgerPosition.Part(events: frontier.size, root: root)
    }

    /// Whether some of it is whole and is not to be handed over yet, as this copy has not acknowledged it.
    var isHeldBack: Bool {
        (waiting?.end ?? frontier.size) < wholeCount
    }

    /// Whether it was read as it is now, to its end.
    func isRead(as status: FileStatus) -> Bool {
        self.status == status && !isHeldBack
    }

    // MARK: Reading

    /// Reads what the file has beyond what was handed over, and all of it where it may not be the file any more that was read before.
    ///
    /// Refused where it does not begin with what was handed over, is damaged, or is not what this copy has acknowledged.
    ///
    /// - Parameters:
    ///   - head: what this copy has acknowledged of it; nothing where it keeps no head of its own.
    ///   - isOwn: whether only what is acknowledged may be handed over.
    mutating func read(
        _ found: FileStatus, _ folder: LedgerFolder, _ head: Head?, isOwn: Bool, _ system: any FileSystem
    ) throws(JournalProblem) {
        // Until it has been read well, it is to be read again.
        status = nil
        waiting = nil
        let path = folder.file(of: writer)
        var eventIndex = EventIndex(source: LineStore())
        let known = try contentBeyond(found, path, system)
        let first = known == nil ? 0 : frontier.size
        let content = if let known { known } else { try content(path, found, keptBytes: Self.keptBytes, system) }
        let kept = CacheReader.Lines(
            lines: lines, wholeBytes: lines.last.map { $0.upperBound + 1 } ?? 0, seenBytes: content.count, recorded: recorded)
        var reader = WriterFileReader(
            writer: writer, path: path, content: content, acknowledged: head, kept: known == nil ? nil : kept)
        let file = try reader.read(into: &eventIndex)
        if let head { try file.check(against: head, inode: found.inode) }
        func time(_ line: Int) -> Int64 { eventIndex.entries[line - first].recorded }
        if known == nil {
            try hold(file, path)
            if frontier.size > 0 { goOn(file, time(frontier.size - 1)) }
        }
        let end = isOwn ? min(max(head?.events ?? 0, frontier.size), file.size) : file.size
        if end > frontier.size {
            waiting = Waiting(file: file, recorded: (frontier.size..<end).map(time), first: frontier.size, end: end)
        }
        (status, wholeCount, inode) = (found, file.size, found.inode)
    }

    /// The bytes of files up to this size are kept while their lines are handed over; of larger ones they are read again.
    private static let keptBytes = 4 << 20

    private func content(
        _ path: String, _ found: FileStatus, keptBytes: Int, _ system: any FileSystem
    ) throws(JournalProblem) -> LineContent {
        try JournalProblem.reading(try LineContent(of: path, count: found.size, keptBytes: keptBytes, system))
    }

    /// The content of a file that goes on from the lines which were handed over; nothing where it may be another one.
    ///
    /// A file that kept its inode is taken for the same where the last of these lines stands in its place, as `WriterFile` does.
    private func contentBeyond(
        _ found: FileStatus, _ path: String, _ system: any FileSystem
    ) throws(JournalProblem) -> LineContent? {
        guard claimed == nil, let last, let range = lines.last, lines.count == frontier.size, found.inode == inode,
            found.size > range.upperBound
        else { return nil }
        let content = try content(path, found, keptBytes: 0, system)
        return MerkleTree.leafHash(content[range].span) == last ? content : nil
    }

    /// Refuses a file that does not begin with what was handed over.
    private mutating func hold(_ file: WriterFile, _ path: String) throws(JournalProblem) {
        let expected = handedOver()
        guard file.size >= expected.events else {
            throw .positionDiffers(path: path, handedOver: expected.events, found: file.size)
        }
        let found = try JournalProblem.reading(try file.frontier(size: expected.events))
        guard found.root == expected.root else {
            throw .positionDiffers(path: path, handedOver: expected.events, found: nil)
        }
        (frontier, root, claimed) = (found, expected.root, nil)
    }

    /// Keeps what is needed to read on after the lines that were handed over.
    private mutating func goOn(_ file: WriterFile, _ recorded: Int64) {
        lines = file.lines
        lines.keep(first: frontier.size)
        last = MerkleTree.leafHash(file.line(frontier.size - 1).span)
        self.recorded = Instant(microseconds: recorded)
    }

    // MARK: Handing over

    /// When the next batch was recorded, in microseconds; nothing where there is none.
    var nextRecorded: Int64? {
        waiting.map { $0.recorded[frontier.size - $0.first] }
    }

    /// Hands over the next batch; nothing where there is none.
    mutating func next() throws(JournalProblem) -> FollowedBatch? {
        guard let waiting else { return nil }
        let start = frontier.size
        let recorded = waiting.recorded[start - waiting.first]
        var end = start + 1
        while end < waiting.end, waiting.recorded[end - waiting.first] == recorded { end += 1 }
        let (file, places) = (waiting.file, waiting.file.lines)
        let offset = places[start].lowerBound
        let bytes = file.bytes(offset..<places[end - 1].upperBound)
        if let failure = file.failure { throw .file(failure) }
        var batch = FollowedBatch(writer: writer, lines: [])
        for line in start..<end {
            let place = places[line]
            batch.lines.append(Array(bytes[(place.lowerBound - offset)..<(place.upperBound - offset)]))
        }
        for line in batch.lines { frontier.append(leaf: line.span) }
        root = nil
        if end == waiting.end {
            goOn(file, recorded)
            self.waiting = nil
        }
        return batch
    }
}
