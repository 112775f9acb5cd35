import Events
import Files
import GlobalCompact
import History
import JSON
import Wire

/// A batch on its way: what becomes of each offer, and the lines that would be written.
struct BatchDraft: Sendable {
    private let offers: [Offer]
    private let writer: String
    private let recorded: Instant
    private let firstSequence: Int
    /// Offers that would be new lines, by their places.
    private var fresh: [Int] = []
    /// Offers that are the same as an earlier one of the batch, by their places.
    private var again: [Int] = []
    /// By the ids of the events that new lines change, the id of the last that does.
    private var lastChanges: [String: String] = [:]
    private(set) var outcomes: [AppendOutcome] = []
    private var ids: [String] = []

    /// The clock may be this much behind what the ledger has seen, in microseconds: five minutes.
    static let allowance: Int64 = 300_000_000

    init(_ offers: [Offer], writer: String, reading: LedgerReading, clock: Instant) throws(JournalProblem) {
        self.offers = offers
        self.writer = writer
        firstSequence = (reading.files.first { $0.writer == writer }?.size ?? 0) + 1
        let last = reading.latest(of: writer)
        let own = Self.after(last?.recorded, clock)
        let named = Self.after(LatestNamed.instant(offers, reading.eventIndex), own)
        // What a clock far ahead recorded can be corrected and retracted at once: such a change counts as recorded right after it.
        recorded = named.microseconds - clock.microseconds > Self.allowance ? own : named
        ids = Self.ids(offers, reading.eventIndex)
        sort(reading)
        // Where everything is there already, nothing is recorded at any time.
        let isAhead = recorded.microseconds - clock.microseconds > Self.allowance
        if isAhead, !fresh.isEmpty, let last { throw .aheadOfClock(last, clock: clock) }
    }

    /// So many new lines, and more, are sorted by what they are about: to look at each of them for each thing would take n².
    private static let manyLines = 256

    /// A time, or where it is not after another the microsecond after that.
    static func after(_ earlier: Instant?, _ time: Instant) -> Instant {
        max(time, earlier.map { Instant(microseconds: $0.microseconds + 1) } ?? time)
    }

    /// The offers' ids: those that are given, and else such as neither the ledger nor the batch has.
    private static func ids(_ offers: [Offer], _ eventIndex: EventIndex) -> [String] {
        let given = offers.compactMap(\.id)
        if given.count == offers.count { return given }
        var generator = SystemRandomNumberGenerator()
        var taken = Set(given)
        var ids = offers.map { offer in
            if let given = offer.id { return given }
            let made = EventIDMaker.make(using: &generator) { taken.contains($0) || eventIndex.ids.find($0) != nil }
            taken.insert(made)
            return made
        }
        // Of changes that are recorded together the one whose id sorts last holds: theirs sort as they are offered.
        let changes = offers.indices.filter { offers[$0].id == nil && !LatestNamed.named(by: offers[$0].event).isEmpty }
        for (index, id) in zip(changes, changes.map { ids[$0] }.sorted()) { ids[index] = id }
        return ids
    }

    /// Tells what is new from what is there already.
    private mutating func sort(_ reading: LedgerReading) {
        var inBatch: [String: Int] = [:]
        let there = offers.compactMap { $0.id.flatMap { reading.eventIndex.ids.find($0) } }
        let resolution = there.isEmpty ? nil : CorrectionResolution(reading.eventIndex, knownAt: nil, of: there)
        for (index, offer) in offers.enumerated() {
            let id = ids[index]
            if let number = resolution?.counting[known(id, reading)]?.number {
                outcomes.append(compare(offer, id, with: number, reading, resolution))
            } else if let earlier = inBatch[id] {
                let sequence = firstSequence + (fresh.firstIndex(of: earlier) ?? 0)
                if let difference = ContentDifference.first(offers[earlier].content, offer.content) {
                    outcomes.append(.repeatsID(id: id, earlier: earlier, difference: difference))
                } else {
                    again.append(index)
                    outcomes.append(.exists(id: id, writer: writer, sequence: sequence, correctedBy: nil))
                }
            } else if let problem = stillToCome(offer) ?? outOfOrder(offer, id) {
                outcomes.append(.refused(id: id, [problem]))
            } else {
                inBatch[id] = index
                outcomes.append(.recorded(id: id, sequence: firstSequence + fresh.count))
                fresh.append(index)
            }
        }
    }

    /// What is wrong with an event, or with what a correction says it should be, that begins after every day that has begun.
    private func stillToCome(_ offer: Offer) -> FieldProblem? {
        var periods = [(path: "occurred", period: offer.occurred)]
        if case .event(.corrected(let corrected)) = offer.event {
            if let content = corrected.content { periods.append(("data.content.occurred", content.occurred)) }
            if let changed = corrected.changes?.occurred { periods.append(("data.changes.occurred", changed)) }
        }
        let begun = recorded.latestDayBegun
        return periods.first { $0.period.first > begun }.map { path, period in
            FieldProblem(path: path, reason: .afterTheDayOfRecording(first: period.first, recording: begun))
        }
    }

    /// What is wrong with a change whose id sorts before that of an earlier change of the same event: it would not hold.
    private mutating func outOfOrder(_ offer: Offer, _ id: String) -> FieldProblem? {
        guard let event = LatestNamed.named(by: offer.event).first else { return nil }
        if let earlier = lastChanges[event], id < earlier { return FieldProblem(path: "id", reason: .sortsBefore(earlier, event: event)) }
        lastChanges[event] = id
        return nil
    }

    private func known(_ id: String, _ reading: LedgerReading) -> UInt32 {
        reading.eventIndex.ids.find(id) ?? IndexedEvent.none
    }

    private func compare(
        _ offer: Offer, _ id: String, with number: UInt32, _ reading: LedgerReading, _ resolution: CorrectionResolution?
    ) -> AppendOutcome {
        let recorded = reading.eventIndex.recorded(number)
        let place = (writer: recorded?.writer ?? "", sequence: recorded?.sequence ?? 0)
        var reader = LineReader()
        let content = (try? reader.content(of: Array(reading.line(number)).span)) ?? .null
        if let difference = ContentDifference.first(content, offer.content) {
            return .conflicts(id: id, writer: place.writer, sequence: place.sequence, difference: difference)
        }
        let own = known(id, reading)
        let version = resolution?.version(of: own) ?? own
        let correctedBy = version == own ? nil : reading.eventIndex.ids[version]
        let retractedBy = (resolution?.retractions[own]?.first).map { reading.eventIndex.ids[$0] }
        return .exists(
            id: id, writer: place.writer, sequence: place.sequence, correctedBy: correctedBy, retractedBy: retractedBy)
    }

    /// Makes the lines of what is new, and reads them as those of the ledger with a hash are read.
    mutating func encode(_ hash: NameHash) throws(LineProblem) -> (lines: [LineBlock], segments: [EventIndexSegment]) {
        var batch: (lines: [LineBlock], segments: [EventIndexSegment]) = ([], [])
        let blocks = Machine.concurrently(blocks: fresh.count) { [self] places in [encoded(places, hash)] }
        for block in blocks {
            batch.lines.append(block.lines)
            for (place, bytes) in block.tooLong { outcomes[fresh[place]] = .tooLong(id: ids[fresh[place]], bytes: bytes) }
            batch.segments.append(try block.segment.get())
        }
        return batch
    }

    /// The lines of some new events that follow each other.
    private func encoded(
        _ places: Range<Int>, _ hash: NameHash
    ) -> (lines: LineBlock, tooLong: [(place: Int, bytes: Int)], segment: Result<EventIndexSegment, LineProblem>) {
        var lines = LineBlock()
        var tooLong: [(place: Int, bytes: Int)] = []
        lines.reserve(lines: places.count)
        for place in places {
            let index = fresh[place]
            let recording = Recording(
                id: ids[index], writer: writer, sequence: firstSequence + place, batch: batch(place), recorded: recorded)
            do throws(LineProblem) {
                try lines.append(offers[index], recording)
            } catch {
                guard case .tooLong(let bytes) = error else { return (lines, tooLong, .failure(error)) }
                tooLong.append((place, bytes))
            }
        }
        return (lines, tooLong, Result { () throws(LineProblem) in try lines.decoded(writer: writer, hash: hash) })
    }

    /// Says of what would have been recorded that the rest of the batch kept it back.
    mutating func holdBack() {
        for index in fresh {
            if case .recorded(let id, _) = outcomes[index] { outcomes[index] = .heldBack(id: id) }
        }
        // What it is the same as is not there either.
        for index in again { outcomes[index] = .heldBack(id: ids[index]) }
    }

    /// The ledger with the batch in it.
    func candidate(_ eventIndex: EventIndex, with segments: [EventIndexSegment]) -> EventIndex {
        var candidate = eventIndex
        candidate.source = CandidateSource(base: eventIndex.source, baseCount: eventIndex.count, batch: self)
        for segment in segments { candidate.append(segment) }
        if fresh.count >= Self.manyLines { candidate.settle() }
        return candidate
    }

    /// One of the new events, as it would be recorded.
    fileprivate func event(_ place: Int) -> RecordedEvent {
        let index = fresh[place]
        let offer = offers[index]
        return RecordedEvent(
            id: ids[index], writer: writer, sequence: firstSequence + place, batch: batch(place), type: offer.type.rawValue,
            subject: offer.subject.description, occurred: offer.occurred, recorded: recorded, event: offer.event)
    }

    /// What was offered as one of the new events.
    fileprivate func offer(_ place: Int) -> Offer {
        offers[fresh[place]]
    }

    private func batch(_ place: Int) -> BatchPlace? {
        fresh.count > 1 ? BatchPlace(number: place + 1, count: fresh.count) : nil
    }
}

/// The ledger's events, and after them those of a batch that is not written yet.
private struct CandidateSource: EventSource {
    let base: any EventSource
    let baseCount: Int
    let batch: BatchDraft

    func recorded(_ number: Int) -> RecordedEvent? {
        number < baseCount ? base.recorded(number) : batch.event(number - baseCount)
    }

    func readStatements(_ numbers: [UInt32], _ take: (Int, Event, Period) -> Void) {
        var start = 0
        while start < numbers.count {
            let number = Int(numbers[start])
            guard number < baseCount else {
                let offer = batch.offer(number - baseCount)
                let statement = offer.event.statement(of: offer.occurred)
                take(start, statement.event, statement.occurred)
                start += 1
                continue
            }
            let run = numbers[start...].prefix { $0 < baseCount }
            base.readStatements(Array(run)) { take(start + $0, $1, $2) }
            start = run.endIndex
        }
    }

    func content(_ number: Int) -> [UInt8] {
        number < baseCount ? base.content(number) : batch.offer(number - baseCount).content.canonicalBytes()
    }
}
