import Events
import Wire

/// Reads one writer's file: line by line, whole batches only.
struct WriterFileReader {
    private let writer: String
    private let path: String
    private let bytes: [UInt8]
    /// The bytes that this copy has acknowledged; nothing where it keeps no head of the file.
    private let acknowledged: Int?
    /// Reads no more events than this.
    private let limit: Int

    private var reader = LineReader()
    /// Of everything read, also of a batch that is not whole yet.
    private var lines: [Range<Int>] = []
    private var wholeLines = 0
    private var wholeBytes = 0
    private var rules: LineRules

    init(writer: String, path: String, bytes: [UInt8], acknowledged: Int?, limit: Int = Int.max) {
        self.writer = writer
        self.path = path
        self.bytes = bytes
        self.acknowledged = acknowledged
        self.limit = limit
        rules = LineRules(writer: writer)
    }

    /// Reads the file, handing over every event in order; those beyond the file's lines were of a batch that is not whole.
    mutating func read(_ take: (RecordedEvent) -> Void) throws(JournalProblem) -> WriterFile {
        if let acknowledged, bytes.count < acknowledged {
            throw damage(line: nil, .belowHead(bytes: bytes.count, acknowledged: acknowledged))
        }
        let text = bytes
        let span = text.span
        var start = 0
        while start < bytes.count, lines.count < limit {
            guard let end = newline(from: start) else { break }
            do throws(Damage) {
                let event = try readLine(span, start..<end)
                take(event)
                lines.append(start..<end)
                start = end + 1
                if rules.isBatchWhole { (wholeLines, wholeBytes) = (lines.count, start) }
            } catch {
                if isTorn(upTo: end + 1) { break }
                throw .damaged(error)
            }
        }
        if let acknowledged, wholeBytes < acknowledged, limit == Int.max {
            throw damage(line: lines.count + 1, .batch)
        }
        lines.removeLast(lines.count - wholeLines)
        return WriterFile(
            writer: writer, path: path, bytes: bytes, lines: lines, wholeBytes: wholeBytes,
            hasTail: limit == Int.max && wholeBytes < bytes.count)
    }

    /// Beyond the head, what is broken was never acknowledged. Without a head, only a line without its end is.
    private func isTorn(upTo end: Int) -> Bool {
        guard let acknowledged else { return false }
        return end > acknowledged && wholeBytes >= acknowledged
    }

    private func newline(from start: Int) -> Int? {
        let span = bytes.span
        var index = start
        while index < span.count {
            if span[index] == UInt8(ascii: "\n") { return index }
            index += 1
        }
        return nil
    }

    private func damage(line: Int?, _ reason: Damage.Reason) -> JournalProblem {
        .damaged(Damage(file: path, line: line, reason: reason))
    }

    private mutating func readLine(_ span: Span<UInt8>, _ range: Range<Int>) throws(Damage) -> RecordedEvent {
        let number = lines.count + 1
        func damage(_ reason: Damage.Reason) -> Damage {
            Damage(file: path, line: number, reason: reason)
        }
        let event: RecordedEvent
        do throws(LineProblem) {
            event = try reader.read(span.extracting(range))
        } catch {
            throw damage(.line(error))
        }
        if let reason = rules.take(event).first { throw damage(reason) }
        return event
    }
}
