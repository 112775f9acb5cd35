import Events
import Files
import History
import Wire

/// Reads one writer's file: whole batches only.
struct WriterFileReader {
    private let writer: String
    private let path: String
    private let content: LineContent
    /// What this copy has acknowledged; nothing where it keeps no head of the file.
    private let acknowledged: Head?
    /// Reads no more events than this.
    private var limit: Int
    /// So many bytes are decoded apart from the others.
    private let stretchBytes: Int

    /// Of everything read, also of a batch that is not whole yet.
    private var lines: LineIndex
    private var wholeLines: Int
    private var wholeBytes: Int
    private var rules: LineRules

    /// - Parameter kept: what is known of the file's beginning, which is not read again.
    init(
        writer: String, path: String, content: LineContent, acknowledged: Head?, limit: Int = Int.max, stretchBytes: Int = Self.stretch,
        kept: CacheReader.Lines? = nil
    ) {
        self.writer = writer
        self.path = path
        self.content = content
        self.acknowledged = acknowledged
        self.limit = limit
        self.stretchBytes = stretchBytes
        lines = kept?.lines ?? LineIndex()
        (wholeLines, wholeBytes) = (lines.count, kept?.wholeBytes ?? 0)
        rules = LineRules(writer: writer, after: lines.count, recorded: kept?.recorded)
    }

    /// A mebibyte: a processor's own cache holds it, and a thousand events are enough to be worth a thread's while.
    static let stretch = 1 << 20
    /// So many stretches are decoded before their lines are held to each other.
    private static let waveStretches = 32

    /// For how many lines of so many bytes there should be room.
    ///
    /// A file's size is only what it says: beyond a million lines, room is made as they come.
    static func likelyLines(bytes: Int) -> Int {
        min(bytes / 512, 1 << 20)
    }

    /// Reads the file and takes the events of its whole batches into an event index.
    mutating func read(into eventIndex: inout EventIndex) throws(JournalProblem) -> WriterFile {
        let shortOf = acknowledged.flatMap { content.count < $0.bytes ? $0 : nil }
        // Of a file that is cut short all is read, to tell where it ends.
        if shortOf != nil { limit = Int.max }
        let building = EventIndexBuilding(eventIndex)
        eventIndex = EventIndex(source: LineStore())
        defer { eventIndex = building.take() }
        try readAll(building)
        if let shortOf {
            let reason = Damage.Reason.belowHead(bytes: content.count, acknowledged: shortOf.bytes, events: shortOf.events)
            throw damage(line: wholeLines + 1, reason)
        }
        if let acknowledged, wholeBytes < acknowledged.bytes, limit == Int.max {
            throw damage(line: lines.count + 1, .batch)
        }
        lines.keep(first: wholeLines)
        return WriterFile(
            writer: writer, path: path, content: content, lines: lines, wholeBytes: wholeBytes,
            hasTail: limit == Int.max && wholeBytes < content.count)
    }

    /// Decodes one wave of stretches after the other. The lines of one are taken into the event index while the next is decoded.
    private mutating func readAll(_ building: EventIndexBuilding) throws(JournalProblem) {
        let starts = FileChunk.starts(content, from: wholeBytes, bytes: stretchBytes)
        let keptCount = lines.count
        let (content, writer, stretchBytes, hash) = (content, writer, stretchBytes, building.hash)
        building.reserve(lines: min(Self.likelyLines(bytes: content.count - wholeBytes), limit))
        var first = 0
        var goesOn = true
        while goesOn, first < starts.count {
            let wave = starts[first..<min(first + Self.waveStretches, starts.count)]
            let decode = { @Sendable (number: Int) -> DecodedLines? in
                guard number > 0 else {
                    building.takeWhole()
                    return nil
                }
                let start = wave[wave.startIndex + number - 1]
                return DecodedLines(content, start..<min(start + stretchBytes, content.count), writer: writer, hash: hash)
            }
            // A single stretch takes less long than starting a thread is worth.
            let decoded = wave.count == 1 ? [decode(0), decode(1)] : Machine.concurrently(wave.count + 1, decode)
            if let failure = content.failure { throw .file(failure) }
            for stretch in decoded.compactMap(\.self) where goesOn {
                goesOn = try take(stretch)
                building.append(stretch.segment)
            }
            building.setWhole(lines: wholeLines - keptCount)
            first += wave.count
        }
        building.takeWhole()
    }

    /// Holds the next lines to those before them. Answers whether the file goes on after them.
    private mutating func take(_ decoded: DecodedLines) throws(JournalProblem) -> Bool {
        let ends = decoded.ends.span
        let before = lines.count
        let wanted = min(ends.count, limit - before)
        var (taken, reason) = (0, nil as Damage.Reason?)
        while taken < wanted {
            reason = rules.take(decoded.headers[taken]).first
            if reason != nil { break }
            taken += 1
            if rules.isBatchWhole { (wholeLines, wholeBytes) = (before + taken, ends[taken - 1] + 1) }
        }
        lines.append(ends: ends.extracting(..<taken))
        if let reason { try refuse(reason, end: ends[taken]) }
        guard taken == ends.count else { return false }
        guard let problem = decoded.problem, lines.count < limit else { return true }
        try refuse(.line(problem.reason), end: problem.end)
        return false
    }

    /// Refuses a broken line, unless it was never acknowledged.
    private func refuse(_ reason: Damage.Reason, end: Int) throws(JournalProblem) {
        if !isTorn(upTo: end + 1) { throw damage(line: lines.count + 1, reason) }
    }

    /// Beyond the head, what is broken was never acknowledged. Without a head, only a line without its end is.
    private func isTorn(upTo end: Int) -> Bool {
        guard let acknowledged else { return false }
        return end > acknowledged.bytes && wholeBytes >= acknowledged.bytes
    }

    private func damage(line: Int?, _ reason: Damage.Reason) -> JournalProblem {
        .damaged(Damage(file: path, line: line, reason: reason))
    }
}
