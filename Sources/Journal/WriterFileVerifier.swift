import Events
import Evidence
import Wire

/// Looks at every byte of one writer's file, going on after what is broken.
struct WriterFileVerifier {
    private let bytes: [UInt8]
    private let head: Head?
    /// How many events published checkpoints say there were.
    private let witnessed: Int
    /// The sizes whose roots are wanted.
    private let sizes: Set<Int>

    private var result: WriterVerification
    private var reader = LineReader()
    private var rules: LineRules
    private var ids: [String: Int] = [:]
    private var tree = MerkleFrontier()
    private var pending: [Digest] = []
    private var wholeBytes = 0

    init(writer: String, path: String, bytes: [UInt8], head: Head?, witnesses: [Int]) {
        self.bytes = bytes
        self.head = head
        witnessed = witnesses.max() ?? 0
        sizes = Set(witnesses + (head.map { [$0.events] } ?? []))
        result = WriterVerification(writer: writer, path: path)
        rules = LineRules(writer: writer)
        result.roots[0] = MerkleTree.emptyRoot
    }

    /// Looks at the whole file; `progress` is told the number of bytes looked at, now and then.
    mutating func verify(progress: (Int) -> Void) -> WriterVerification {
        let text = bytes
        let span = text.span
        var start = 0
        while start < bytes.count, let end = bytes[start...].firstIndex(of: 10) {
            let reasons = look(span.extracting(start..<end))
            if !reasons.isEmpty, isTorn(upTo: end + 1) { break }
            let line = rules.lineCount
            result.damages += reasons.map { Damage(file: result.path, line: line, reason: $0) }
            start = end + 1
            if rules.isBatchWhole { takeBatch(upTo: start) }
            if line % 512 == 0 { progress(start) }
        }
        finish()
        progress(bytes.count)
        return result
    }

    /// What is wrong with the next line, without its newline.
    private mutating func look(_ line: Span<UInt8>) -> [Damage.Reason] {
        pending.append(MerkleTree.leafHash(line))
        let event: RecordedEvent
        do throws(LineProblem) {
            event = try reader.read(line)
        } catch {
            rules.skip()
            return [.line(error)]
        }
        var reasons = rules.take(LineHeader(event, writer: result.writer))
        if let earlier = ids[event.id] {
            reasons.append(.repeatedID(event.id, line: earlier))
        } else {
            ids[event.id] = rules.lineCount
        }
        if rules.lineCount == 1, case .ledger(.opened(let opening)) = event.event { result.origin = opening.origin }
        return reasons
    }

    private mutating func takeBatch(upTo end: Int) {
        for leaf in pending {
            tree.append(leafHash: leaf)
            if sizes.contains(tree.size), result.damages.isEmpty { result.roots[tree.size] = tree.root }
        }
        pending.removeAll(keepingCapacity: true)
        wholeBytes = end
        result.events = tree.size
    }

    /// Beyond the head and every witness, what is broken was never acknowledged.
    private func isTorn(upTo end: Int) -> Bool {
        guard let head, result.damages.isEmpty else { return false }
        return end > head.bytes && wholeBytes >= head.bytes && rules.lineCount > witnessed
    }

    /// Holds the whole file against the head of this copy.
    private mutating func finish() {
        if result.damages.isEmpty {
            let next = result.events + 1
            if let head, bytes.count < head.bytes {
                damage(line: next, .belowHead(bytes: bytes.count, acknowledged: head.bytes))
            } else if let head, wholeBytes < head.bytes {
                damage(line: next, .batch)
            } else if result.events == 0 {
                damage(line: 1, .opening)
            } else if let head, result.roots[head.events] != head.frontier.root {
                damage(line: nil, .otherThanHead(events: head.events))
            } else {
                result.isUnfinished = wholeBytes < bytes.count
            }
        }
        let broken = result.damages.compactMap(\.line).min()
        result.checked = broken.map { min($0 - 1, result.events) } ?? (result.damages.isEmpty ? result.events : 0)
        if result.damages.isEmpty { result.root = tree.root }
    }

    private mutating func damage(line: Int?, _ reason: Damage.Reason) {
        result.damages.append(Damage(file: result.path, line: line, reason: reason))
    }
}
