import Evidence
package import Files

/// One writer's file as it was read: its whole batches.
package struct WriterFile: Sendable {
    package var writer: String
    package var path: String
    /// The lines of whole batches.
    package var lines: LineIndex
    /// The bytes of the file that hold whole batches.
    package var wholeBytes: Int
    /// Whether something that is no whole batch follows them: a batch being written, or torn.
    package var hasTail: Bool
    /// The tree over the lines that this copy has acknowledged; nothing where it keeps no head of the file.
    var acknowledged: MerkleFrontier?
    /// The tree over its first lines, as far as a cache has kept it.
    var kept = MerkleFrontier()
    /// What the file was when it was looked at before it was read; nothing where this process wrote to it since.
    var seen: FileStatus?
    private var content: LineContent

    init(writer: String, path: String, content: LineContent, lines: LineIndex, wholeBytes: Int, hasTail: Bool) {
        self.writer = writer
        self.path = path
        self.content = content
        self.lines = lines
        self.wholeBytes = wholeBytes
        self.hasTail = hasTail
    }

    /// Refuses other events than those that this copy has acknowledged: another file has come in the place of that one.
    ///
    /// Where the file has the inode that the head is about, only the last such line is looked at.
    func check(against head: Head, inode: UInt64?) throws(JournalProblem) {
        guard head.events > 0 else { return }
        var isSame = try endsAsIn(head)
        if isSame, head.inode == nil || head.inode != inode {
            isSame = try JournalProblem.reading(try root(size: head.events) == head.frontier.root)
        }
        guard isSame else { throw .damaged(Damage(file: path, line: nil, reason: .otherThanHead(events: head.events))) }
    }

    /// Whether the last line of a head stands where it says, and is that line.
    func endsAsIn(_ head: Head) throws(JournalProblem) -> Bool {
        guard head.events > 0 else { return true }
        guard size >= head.events, lines[head.events - 1].upperBound + 1 == head.bytes else { return false }
        // A head of before knows only the place.
        guard let last = head.last else { return true }
        let line = line(head.events - 1)
        if let failure { throw .file(failure) }
        return MerkleTree.leafHash(line.span) == last
    }

    /// The tree over the most of its first lines of which that is known.
    var known: MerkleFrontier {
        acknowledged.flatMap { $0.size <= size && $0.size > kept.size ? $0 : nil } ?? kept
    }

    /// How many events there are.
    package var size: Int {
        lines.count
    }

    /// How many bytes it has, what follows its whole batches included.
    var seenBytes: Int {
        content.count
    }

    /// All bytes of the file, what follows its whole batches included.
    package var bytes: [UInt8] {
        content.bytes
    }

    /// Why some of its bytes could not be read again, where that happened.
    package var failure: FileProblem? {
        content.failure
    }

    /// Says that a line does not read again as it did: `failure` then tells.
    func noteChange() {
        content.noteChange()
    }

    /// The bytes of a line, without its newline.
    func line(_ index: Int) -> [UInt8] {
        content[lines[index]]
    }

    /// The bytes of some lines that follow each other; fewer where they cannot be read any more, as `failure` tells.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        content[range]
    }

    /// The same with what this process wrote read again from the disk where somebody asks for it, once that is more than so many bytes.
    func releasing(keptBytes: Int, _ system: any FileSystem) throws(JournalProblem) -> WriterFile {
        guard content.addedCount > keptBytes else { return self }
        var file = self
        file.content = try JournalProblem.reading(try LineContent(of: path, count: wholeBytes, keptBytes: 0, system))
        return file
    }

    /// The file with more lines after its whole batches, of whatever followed them nothing. It takes them: nobody holds them twice.
    func growing(by blocks: inout [LineBlock]) -> WriterFile {
        var grown = self
        grown.content.keep(first: wholeBytes, room: blocks.reduce(0) { $0 + $1.bytes.count })
        blocks.reverse()
        while let block = blocks.popLast() {
            let start = grown.content.count
            for end in block.ends { grown.lines.append(end: start + end) }
            grown.content.append(block.bytes.span)
        }
        grown.wholeBytes = grown.content.count
        grown.hasTail = false
        grown.seen = nil
        return grown
    }
}
