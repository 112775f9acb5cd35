import Events
import GlobalCompact
import History
import JSON
import Wire

/// What the other copy's forked files hold after their forks, as lines of a writer of this copy.
///
/// An event keeps its id and all that it states, also what this program does not know; it is recorded now, after everything
/// that it was recorded after there. Batches stay batches. What this copy has already, with the same content, is left out,
/// and so is the opening of a file: it is about that file alone.
struct Rehoming {
    private struct Line {
        var event: RecordedEvent
        var bytes: [UInt8]
    }

    private(set) var events: [Rehomed] = []
    /// The writer's file with the new lines.
    private(set) var bytes: [UInt8]
    /// How many events the file then has.
    private(set) var size: Int

    private let writer: String
    private let clock: Instant
    private var last: Instant?
    /// The latest event of the writer's file as it was.
    private let latest: LatestEvent?
    private var known: KnownContents
    /// The ids in the writer's file, each of which stands there once.
    private var taken: Set<String> = []

    /// - Parameters:
    ///   - file: the writer's file as it is; nothing where `opening` begins it.
    ///   - merged: what this copy has without the forked lines.
    init(_ writer: String, file: WriterFile?, opening: [UInt8]?, merged: LedgerReading, clock: Instant) {
        self.writer = writer
        self.clock = clock
        bytes = file.map { Array($0.bytes.prefix($0.wholeBytes)) } ?? []
        size = file?.size ?? 0
        latest = merged.latest(of: writer)
        known = KnownContents(merged)
        if let file {
            var reader = LineReader()
            for index in 0..<file.size {
                // Every line of a file that was read reads again.
                guard let event = try? reader.read(file.line(index).span) else { continue }
                taken.insert(event.id)
                last = event.recorded
            }
        }
        if let opening {
            bytes += opening + [10]
            size += 1
            last = clock
        }
    }

    /// Takes over the lines after the forks, in the order in which they were recorded.
    mutating func take(_ forks: [(fork: Fork, theirs: WriterFile)]) throws(MergeProblem) {
        let batches = forks.flatMap { Self.batches($0.theirs, from: $0.fork.line) }.sorted { left, right in
            let (one, other) = (left[0].event, right[0].event)
            return one.recorded != other.recorded ? one.recorded < other.recorded : one.writer < other.writer
        }
        for batch in batches { try take(batch) }
    }

    private mutating func take(_ batch: [Line]) throws(MergeProblem) {
        var fresh: [Line] = []
        for line in batch where line.event.type != EventType.ledgerOpened.rawValue {
            guard known.insert(line.event.id, line.bytes) else { continue }
            guard taken.insert(line.event.id).inserted else { throw .idTaken(id: line.event.id, writer: writer) }
            fresh.append(line)
        }
        guard let first = fresh.first else { return }
        let own = BatchDraft.after(last, clock)
        if own.microseconds - clock.microseconds > BatchDraft.allowance, let latest {
            throw .here(.aheadOfClock(latest, clock: clock))
        }
        // What a clock far ahead recorded there is recorded now, in its order: nothing that follows on it comes before it.
        let after = BatchDraft.after(first.event.recorded, own)
        let recorded = after.microseconds - clock.microseconds > BatchDraft.allowance ? own : after
        for (place, line) in fresh.enumerated() {
            let batch = fresh.count > 1 ? BatchPlace(number: place + 1, count: fresh.count) : nil
            let recording = Recording(id: line.event.id, writer: writer, sequence: size + 1, batch: batch, recorded: recorded)
            do throws(LineProblem) {
                bytes += try LineWriter.line(moving: line.bytes.span, recording) + [10]
            } catch {
                let count = if case .tooLong(let bytes) = error { bytes } else { 0 }
                throw .tooLong(id: line.event.id, bytes: count)
            }
            size += 1
            events.append(Rehomed(id: line.event.id, from: line.event.writer, writer: writer, sequence: size))
        }
        last = recorded
    }

    /// The batches of a file from that on which holds a line; a lone event is a batch of one.
    private static func batches(_ file: WriterFile, from number: Int) -> [[Line]] {
        var batches: [[Line]] = []
        var reader = LineReader()
        var pending: [Line] = []
        for index in file.lines.indices {
            let bytes = file.line(index)
            // Every line of a file that was read reads again.
            guard let event = try? reader.read(bytes.span) else { continue }
            pending.append(Line(event: event, bytes: bytes))
            if let batch = event.batch, batch.number < batch.count { continue }
            if index + 1 >= number { batches.append(pending) }
            pending = []
        }
        return batches
    }
}

/// What events of which id state.
private struct KnownContents {
    private var contents: [String: [[UInt8]]] = [:]

    init(_ reading: LedgerReading) {
        for entry in reading.eventIndex.entries {
            contents[reading.eventIndex.ids[entry.id], default: []].append(reading.eventIndex.source.content(Int(entry.number)))
        }
    }

    /// Whether a line is new: no event of its id states the same. It is known from now on.
    mutating func insert(_ id: String, _ line: [UInt8]) -> Bool {
        var reader = LineReader()
        let content = (try? reader.content(of: line.span))?.canonicalBytes() ?? line
        guard contents[id]?.contains(content) != true else { return false }
        contents[id, default: []].append(content)
        return true
    }
}
