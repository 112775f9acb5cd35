import Evidence
import Files
import History
import Wire

/// Looks at every byte of one writer's file, going on after what is broken.
struct WriterFileVerifier {
    private let content: LineContent
    private let head: Head?
    /// How many events others say there were: published checkpoints, and what this user remembers.
    private let witnessed: Int
    /// The sizes whose roots are wanted.
    private let sizes: Set<Int>
    /// What its lines are held against beside each other; nothing where no cache is believed.
    private let agreement: CacheAgreement?
    private let stretchBytes: Int

    private var result: WriterVerification
    private var rules: LineRules
    private var ids = ByteInterner()
    /// By the number of an id, the line that it stands in first.
    private var firstLines: [Int] = []
    /// The latest line that reads, and the number of its id.
    private var latest: (header: LineHeader, id: UInt32)?
    private var tree = MerkleFrontier()
    private var pending: [Digest] = []
    private var wholeBytes = 0
    /// Where the events end that the head is about.
    private var headEnd = 0
    /// How many lines end in CR LF, and which of the damages tells of the first.
    private var lineEndings = (lines: 0, damage: 0)

    init(
        writer: String, path: String, content: LineContent, head: Head?, witnesses: [Int], agreement: CacheAgreement? = nil,
        stretchBytes: Int = 1 << 20
    ) {
        self.content = content
        self.head = head
        self.agreement = agreement
        self.stretchBytes = stretchBytes
        witnessed = witnesses.max() ?? 0
        sizes = Set(witnesses + (head.map { [$0.events] } ?? []))
        result = WriterVerification(writer: writer, path: path)
        rules = LineRules(writer: writer)
        result.roots[0] = MerkleTree.emptyRoot
    }

    /// So many stretches are looked at, on all processors, before their lines are held to each other.
    private static let waveStretches = 32

    /// Looks at the whole file; `progress` is told the number of bytes looked at, now and then.
    ///
    /// The lines of one wave of stretches are held to each other while the next is looked at.
    mutating func verify(progress: (Int) -> Void) -> WriterVerification {
        let starts = FileChunk.starts(content, bytes: stretchBytes)
        let (content, stretchBytes, writer, hash, agreement) = (content, stretchBytes, result.writer, ids.hash, agreement)
        var (first, goesOn) = (0, true)
        var verified: [VerifiedLines] = []
        while goesOn, first < starts.count {
            let wave = starts[first..<min(first + Self.waveStretches, starts.count)]
            verified = Machine.concurrently(wave.count, meanwhile: { goesOn = take(verified) }) { number in
                let start = wave[wave.startIndex + number]
                return VerifiedLines(
                    content, start..<min(start + stretchBytes, content.count), writer: writer, hash: hash, agreement)
            }
            result.failure = content.failure
            if result.failure != nil { break }
            first += wave.count
            progress(min(first * stretchBytes, content.count))
        }
        if goesOn, result.failure == nil { _ = take(verified) }
        finish()
        return result
    }

    /// Holds the lines of some stretches to those before them. Answers whether the file goes on after them.
    private mutating func take(_ stretches: [VerifiedLines]) -> Bool {
        stretches.allSatisfy { take($0) }
    }

    /// Holds the next lines to those before them. Answers whether the file goes on after them.
    private mutating func take(_ verified: VerifiedLines) -> Bool {
        if rules.lineCount == 0 { result.origin = verified.origin }
        result.linesAsKept += verified.linesAsKept
        var read = 0
        for line in verified.lines {
            let reasons = look(line, verified.segment, &read)
            if !reasons.isEmpty, isTorn(upTo: line.end + 1) { return false }
            for reason in reasons { tell(reason) }
            if rules.isBatchWhole { takeBatch(upTo: line.end + 1) }
        }
        return true
    }

    /// Takes down what is wrong with a line. Line endings are told once a file: they were all changed at once.
    private mutating func tell(_ reason: Damage.Reason) {
        if reason == .line(.carriageReturn) {
            lineEndings.lines += 1
            if lineEndings.lines > 1 { return }
            lineEndings.damage = result.damages.count
        }
        damage(line: rules.lineCount, reason)
    }

    /// What is wrong with the next line; `read` counts those of its stretch that read.
    private mutating func look(_ line: VerifiedLines.Line, _ segment: EventIndexSegment, _ read: inout Int) -> [Damage.Reason] {
        if rules.lineCount == 0, pending.isEmpty { result.first = line.leaf }
        pending.append(line.leaf)
        guard let header = line.header else {
            rules.skip()
            return line.problem.map { [.line($0)] } ?? []
        }
        var reasons = rules.take(header)
        let id = segment.number(ofLine: read, in: &ids)
        read += 1
        if latest.map({ $0.header.recorded < header.recorded }) ?? true { latest = (header, id) }
        if Int(id) < firstLines.count {
            reasons.append(.repeatedID(ids[id], line: firstLines[Int(id)]))
        } else {
            firstLines.append(rules.lineCount)
        }
        return reasons
    }

    private mutating func takeBatch(upTo end: Int) {
        for leaf in pending {
            tree.append(leafHash: leaf)
            if sizes.contains(tree.size), result.damages.isEmpty { result.roots[tree.size] = tree.root }
        }
        pending.removeAll(keepingCapacity: true)
        wholeBytes = end
        if tree.size == head?.events { headEnd = end }
        result.events = tree.size
    }

    /// Beyond the head and every witness, what is broken was never acknowledged.
    private func isTorn(upTo end: Int) -> Bool {
        guard let head, !head.isTaken, result.damages.isEmpty else { return false }
        return end > head.bytes && wholeBytes >= head.bytes && rules.lineCount > witnessed
    }

    /// Holds the whole file against the head of this copy.
    private mutating func finish() {
        if lineEndings.lines > 0 { result.damages[lineEndings.damage].reason = .lineEndings(lines: lineEndings.lines) }
        if result.damages.isEmpty, result.failure == nil {
            let next = result.events + 1
            if let head, content.count < head.bytes {
                damage(line: next, .belowHead(bytes: content.count, acknowledged: head.bytes, events: head.events))
            } else if let head, wholeBytes < head.bytes {
                damage(line: next, .batch)
            } else if let head, result.roots[head.events] != head.frontier.root || headEnd != head.bytes {
                damage(line: nil, .otherThanHead(events: head.events))
            } else {
                result.isUnfinished = wholeBytes < content.count
                result.isEmpty = content.count == 0
            }
        }
        result.latest = latest.map { header, id in
            LatestEvent(id: ids[id], writer: result.writer, recorded: header.recorded, isOpening: header.isOpening)
        }
        let broken = result.damages.compactMap(\.line).min()
        result.checked = broken.map { min($0 - 1, result.events) } ?? (result.damages.isEmpty ? result.events : 0)
        if result.damages.isEmpty, result.failure == nil { result.root = tree.root }
    }

    private mutating func damage(line: Int?, _ reason: Damage.Reason) {
        result.damages.append(Damage(file: result.path, line: line, reason: reason))
    }
}
