import Events
import GlobalCompact

/// What each line of a writer's file must be after those before it: its writer, sequence, opening, batch and recorded time.
///
/// After a line that breaks a rule it goes on with what that line says, so that one fault is told once.
struct LineRules {
    private enum Batch {
        case whole
        case open(BatchPlace, recorded: Instant)
        /// A line did not read: what the next one says of its batch is taken as it is.
        case unknown
    }

    /// How many lines there were.
    private(set) var lineCount = 0
    private let writer: String
    private var nextSequence = 1
    private var batch = Batch.whole
    private var last: Instant?

    /// After so many lines of whole batches, the last of which was recorded at a time.
    init(writer: String, after lineCount: Int = 0, recorded: Instant? = nil) {
        self.writer = writer
        self.lineCount = lineCount
        nextSequence = lineCount + 1
        last = recorded
    }

    /// Whether no batch is open.
    var isBatchWhole: Bool {
        if case .open = batch { return false }
        return true
    }

    /// What the next line breaks; nothing when all is well.
    mutating func take(_ event: LineHeader) -> [Damage.Reason] {
        if takeExpected(event) { return [] }
        lineCount += 1
        var reasons: [Damage.Reason] = []
        if let other = event.otherWriter { reasons.append(.otherWriter(found: other, expected: writer)) }
        if event.sequence != nextSequence { reasons.append(.sequence(found: event.sequence, expected: nextSequence)) }
        nextSequence = event.sequence + 1
        if event.isOpening != (lineCount == 1) || event.isOpening && event.batch != nil { reasons.append(.opening) }
        reasons += takeBatch(event)
        return reasons
    }

    /// Takes the next line where it is as most are, without making a list; otherwise leaves it.
    @inline(__always)
    private mutating func takeExpected(_ event: LineHeader) -> Bool {
        guard event.isPlain, lineCount > 0, event.sequence == nextSequence else { return false }
        switch batch {
        case .open(let place, let recorded):
            guard event.recorded == recorded, event.batch == BatchPlace(number: place.number + 1, count: place.count) else { return false }
        case .whole:
            guard event.batch.map({ $0.number == 1 }) ?? true, let last, event.recorded > last else { return false }
        case .unknown: return false
        }
        lineCount += 1
        nextSequence += 1
        goOn(event)
        return true
    }

    /// Passes over a line that does not read.
    mutating func skip() {
        lineCount += 1
        nextSequence += 1
        batch = .unknown
    }

    private mutating func takeBatch(_ event: LineHeader) -> [Damage.Reason] {
        var reasons: [Damage.Reason] = []
        switch batch {
        case .open(let place, let recorded):
            let next = BatchPlace(number: place.number + 1, count: place.count)
            if event.batch != next || event.recorded != recorded { reasons.append(.batch) }
        case .whole:
            if let place = event.batch, place.number != 1 { reasons.append(.batch) }
            if let last, event.recorded <= last { reasons.append(.recordedTime(found: event.recorded, before: last)) }
        case .unknown:
            break
        }
        goOn(event)
        return reasons
    }

    private mutating func goOn(_ event: LineHeader) {
        last = event.recorded
        if let place = event.batch, place.number < place.count {
            batch = .open(place, recorded: event.recorded)
        } else {
            batch = .whole
        }
    }
}
