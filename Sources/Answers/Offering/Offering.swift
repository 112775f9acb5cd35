import Arguments
import Events
import Files
package import Formats
import GlobalCompact
import History
import JSON
package import Journal
package import Messages
import Projections
import Rules
package import Wire

/// Offers events to the ledger and tells what became of each: the one way in for every command that writes.
package struct Offering: Sendable {
    /// One thing offered: where it stands for the user, and what it says.
    package struct Item: Sendable {
        /// `line 3`, or the name of a command.
        package var place: String
        package var bytes: ArraySlice<UInt8>

        package init(place: String, bytes: ArraySlice<UInt8>) {
            (self.place, self.bytes) = (place, bytes)
        }

        package init(place: String, bytes: [UInt8]) {
            self.init(place: place, bytes: bytes[...])
        }
    }

    /// One thing offered as it reads: nothing to record where it does not, which its report then tells.
    package struct ReadItem: Sendable {
        var offer: Offer?
        var report: OfferReport
    }

    /// The events of one batch with the one that is to be retracted, and its id.
    package var together: (id: String, events: [String])?
    private let request: Request
    private let folder: LedgerFolder

    package init(_ request: Request) throws(Failure) {
        self.request = request
        folder = try request.folder()
    }

    /// Offers a batch, and answers. The exit code is 0 when all of it is in the ledger.
    package func offer(_ items: consuming [Item]) throws(Failure) -> OfferAnswer {
        let (offers, read) = self.read(items)
        var reports = read
        if offers.count < reports.count { Self.dropNotes(&reports) }
        guard offers.count == reports.count else { return answer(reports, try reading(), recordedBy: nil) }
        return try record(offers, &reports)
    }

    /// What each thing offered says, which is then no longer held as it was offered.
    private func read(_ items: consuming [Item]) -> (offers: [Offer], reports: [OfferReport]) {
        let offered = items
        let known = Machine.concurrently(blocks: offered.count) { numbers in
            var reader = OfferReader()
            return numbers.map { read(offered[$0], &reader) }
        }
        return (known.compactMap(\.offer), known.map(\.report))
    }

    /// What one thing offered says.
    package func read(_ item: Item, _ reader: inout OfferReader) -> ReadItem {
        do throws(OfferProblem) {
            let offer = try reader.read(item.bytes.span)
            let report = OfferReport(
                place: item.place, subject: offer.subject, id: offer.id, outcome: .heldBack, problems: remarks(offer, item.place))
            return ReadItem(offer: offer, report: report)
        } catch {
            let report = OfferReport(place: item.place, id: nil, outcome: .refused, problems: diagnostics(error, item.place))
            return ReadItem(offer: nil, report: report)
        }
    }

    private func appendRequest() throws(Failure) -> AppendRequest {
        var append = AppendRequest(clock: request.surroundings.clock())
        append.writer = request.arguments.value("writer")
        append.expectedSize = try request.number("expect")
        append.isDryRun = request.arguments.has("dry-run")
        append.waitMilliseconds = try request.waitMilliseconds()
        return append
    }

    private func record(_ offers: [Offer], _ reports: inout [OfferReport]) throws(Failure) -> OfferAnswer {
        let append = try appendRequest()
        let machine = try request.machine()
        let obstacle = append.isDryRun ? try lackOfWriter(append.writer, machine) : nil
        let result = try decide(offers, append, by: obstacle == nil, &reports)
        request.tell(result.reading.notes)
        if let path = result.tornSetAside { request.report([Sentences.tornSetAside(path)]) }
        let writer = obstacle == nil ? result.writer : nil
        if let obstacle { request.report([obstacle]) }
        let one = offers.count == 1 ? OfferedFact(offers[0], reports[0], result.reading, request) : nil
        return answer(reports, result.reading, recordedBy: writer, one)
    }

    // MARK: Before recording

    /// The ledger as it is, where this copy can record in it.
    package func readyToRecord() throws(Failure) -> LedgerReading {
        _ = try writerName()
        return try reading()
    }

    /// Who records here: the writer that is named, or the only one.
    package func writerName() throws(Failure) -> String {
        let machine = try request.machine()
        do throws(JournalProblem) {
            return try WriterBindings(request.surroundings.system, folder, machine: machine).writer(
                named: request.arguments.value("writer"))
        } catch {
            throw Sentences.failure(error, of: request.command)
        }
    }

    /// What would become of one event, in the lines in which it would be told, and what is wrong with it or worth a note.
    /// Nothing is written.
    package func decide(_ item: Item) throws(Failure) -> (told: [String], problems: [Diagnostic], isAccepted: Bool) {
        var reader = OfferReader()
        let read = read(item, &reader)
        guard let offer = read.offer else { return ([], read.report.problems, false) }
        var append = try appendRequest()
        append.isDryRun = true
        var reports = [read.report]
        let reading = try decide([offer], append, by: true, &reports).reading
        let fact = OfferedFact(offer, reports[0], reading, request)
        let isAccepted = reports[0].isAccepted
        return (isAccepted ? fact.lines : [], reports[0].problems, isAccepted)
    }

    /// Has the journal decide, and record where that is wanted, and puts beside each thing offered what becomes of it.
    ///
    /// - Parameter isNamed: whether the writer is told who records it.
    private func decide(
        _ offers: [Offer], _ append: AppendRequest, by isNamed: Bool, _ reports: inout [OfferReport]
    ) throws(Failure) -> AppendResult<Contradiction> {
        let machine = try request.machine()
        let result: AppendResult<Contradiction>
        let places = reports.map(\.place)
        var news: [[Diagnostic]] = []
        var remarked: [(event: String, remark: Remark)] = []
        do throws(JournalProblem) {
            let appender = Appender(request.surroundings.system, folder, machine: machine)
            result = try appender.append(offers, append) { before, after in
                var values = NewValues(before)
                news = values.notes(offers, places: places)
                return Self.judge(before, after, &remarked)
            }
        } catch {
            throw Sentences.failure(error, of: request.command)
        }
        tell(result, remarked, by: isNamed ? result.writer : nil, &reports)
        for (place, notes) in zip(reports.indices, news) where reports[place].outcome == .recorded { reports[place].problems += notes }
        return result
    }

    /// Offers each thing for itself, as so many calls would, and answers what became of the first ones: those that one round took.
    ///
    /// - Parameters:
    ///   - kept: the ledger as the round before left it, and then as this one does.
    ///   - milliseconds: how long the lock may be held before what is left waits for another round.
    package func offerEach(
        _ items: ArraySlice<ReadItem>, _ kept: inout KeptReading?, milliseconds: Int64 = 1_000
    ) throws(Failure) -> [OfferReport] {
        var reports = items.map(\.report)
        let offered = items.indices.filter { items[$0].offer != nil }.map { $0 - items.startIndex }
        guard !offered.isEmpty else { return reports }
        let (append, machine) = (try appendRequest(), try request.machine())
        let until = append.clock.microseconds + milliseconds * 1_000
        var remarked: [(event: String, remark: Remark)] = []
        var (next, torn): (Int, String?) = (0, nil)
        let notesBefore = kept?.reading.notes
        var notes: [LedgerNote] = []
        do throws(JournalProblem) {
            let appender = Appender(request.surroundings.system, folder, machine: machine)
            let decided = try appender.appendEach(
                items.compactMap(\.offer), append, &kept, while: { request.surroundings.clock().microseconds < until },
                judge: { Self.judge($0, $1, &remarked) },
                take: { result in
                    var report = [reports[offered[next]]]
                    tell(result, remarked, by: result.writer, &report)
                    reports[offered[next]] = report[0]
                    (next, remarked, torn, notes) = (next + 1, [], torn ?? result.tornSetAside, result.reading.notes)
                })
            if decided < offered.count { reports.removeSubrange(offered[decided]...) }
        } catch {
            throw Sentences.failure(error, of: request.command)
        }
        if notes != notesBefore { request.tell(notes) }
        if let torn { request.report([Sentences.tornSetAside(torn)]) }
        return reports
    }

    private static func judge(
        _ before: EventIndex, _ after: EventIndex, _ remarked: inout [(event: String, remark: Remark)]
    ) -> [Contradiction] {
        // So many new events take long enough for several processors.
        let workers: Workers = after.count - before.count < 256 ? .one : .processors
        let (added, contradictions) = workers.both {
            Remarks.added(before: before, after: after)
        } _: {
            ConsistencyRules.newContradictions(before: before, after: after, workers: workers)
        }
        remarked = added
        return contradictions
    }

    /// Puts beside each thing offered what the journal says of it.
    private func tell(
        _ result: AppendResult<Contradiction>, _ remarked: [(event: String, remark: Remark)], by writer: String?,
        _ reports: inout [OfferReport]
    ) {
        let places = reports.map(\.place)
        for index in reports.indices { reports[index].take(result.outcomes[index], writer: writer, places: places, result.reading) }
        if !remarked.isEmpty {
            let numbers = Self.numbers(of: reports)
            for (event, remark) in remarked {
                guard let index = numbers[event] else { continue }
                reports[index].problems.append(Sentences.remark(remark, offered: reports[index].place))
            }
        }
        if !result.objections.isEmpty { object(result.objections, result.reading, to: &reports) }
        if !result.isAccepted { Self.dropNotes(&reports) }
    }

    /// What is worth a note of an event is worth none where nothing is recorded: there is none to correct or to retract.
    private static func dropNotes(_ reports: inout [OfferReport]) {
        for number in reports.indices { reports[number].problems.removeAll { $0.severity != .error } }
    }

    /// By the ids of new events, where their reports stand.
    private static func numbers(of reports: [OfferReport]) -> [String: Int] {
        let new = reports.indices.lazy.filter { [.recorded, .heldBack].contains(reports[$0].outcome) }
        return Dictionary(new.compactMap { number in reports[number].id.map { ($0, number) } }) { first, _ in first }
    }

    /// As a note, why this copy could not record what a dry run finds acceptable; nothing where it could.
    private func lackOfWriter(_ name: String?, _ machine: String) throws(Failure) -> Diagnostic? {
        do throws(JournalProblem) {
            _ = try WriterBindings(request.surroundings.system, folder, machine: machine).writer(named: name)
            return nil
        } catch {
            let failure = Sentences.failure(error, of: request.command)
            guard failure.code == .notUnderstood, var note = failure.diagnostics.first else { throw failure }
            note.severity = .note
            return note
        }
    }

    /// Puts each objection beside the new event that it is about; one about an event that was there stands beside what brings it about.
    private func object(_ objections: [Contradiction], _ reading: LedgerReading, to reports: inout [OfferReport]) {
        let (corrections, numbers) = (StandingCorrections(reading.eventIndex), Self.numbers(of: reports))
        let culprits = Culprits(reports, new: numbers.values, reading.eventIndex)
        for objection in objections {
            var objection = objection
            // Which of two states a thing first is a matter of their days, and the new one is the one too many.
            if case .stated(let subject, let by) = objection.reason, numbers[objection.event] == nil, numbers[by] != nil {
                objection = Contradiction(event: by, reason: .stated(subject: subject, alreadyBy: objection.event))
            }
            let own = numbers[objection.event]
            guard let index = own ?? culprits.of(objection) else { continue }
            let place = reports[index].place + (own == nil ? ": event \(objection.event) would be left standing" : "")
            reports[index].outcome = .refused
            if own != nil, case .stated(let subject, let by) = objection.reason, let earlier = numbers[by] {
                reports[index].problems.append(Sentences.statedInBatch(subject, place: place, earlier: reports[earlier].place))
                continue
            }
            let batch = together.flatMap { $0.events.contains(objection.event) ? $0.id : nil }
            let problem = Sentences.contradiction(
                objection, place: place,
                own != nil ? .offered : .leftStanding(batch: batch, corrections: corrections.of(objection.event)))
            reports[index].problems.append(problem)
        }
    }

    private func reading() throws(Failure) -> LedgerReading {
        do throws(JournalProblem) {
            return try LedgerReader(request.surroundings.system).read(folder)
        } catch {
            throw Sentences.failure(error)
        }
    }

    private func diagnostics(_ problem: OfferProblem, _ place: String) -> [Diagnostic] {
        switch problem {
        case .json(let problem): [Sentences.json(problem, place: place)]
        case .fields(let problems): problems.map { Sentences.field($0, place: place) }
        }
    }

    private func remarks(_ offer: Offer, _ place: String) -> [Diagnostic] {
        let days: [Remark]
        let today = request.surroundings.clock().day
        if case .event(.corrected(let correction)) = offer.event, let changes = correction.changes {
            days = Remarks.days(changes, subject: offer.subject.description, recordedOn: today)
        } else if case .event(.corrected(let correction)) = offer.event, let content = correction.content {
            days = Remarks.days(
                content.event, occurred: content.occurred, subject: content.subject.description, recordedOn: today)
        } else {
            days = Remarks.days(offer.event, occurred: offer.occurred, subject: offer.subject.description, recordedOn: today)
        }
        return offer.unknownMembers.map { Sentences.unknownMemberKept($0, of: offer.type, place: place) }
            + days.map { Sentences.remark($0, offered: place) }
    }

    /// - Parameter one: the event that was offered by itself; nothing of several, and where it could not be read.
    private func answer(
        _ reports: [OfferReport], _ reading: LedgerReading, recordedBy writer: String?, _ one: OfferedFact? = nil
    ) -> OfferAnswer {
        let basis = Basis(
            now: request, writers: Basis.acknowledgedWriters(of: reading) { _ in request.format == .json })
        return OfferAnswer(
            reports: reports, reading: reading, basis: basis, writer: writer, one: one, isDryRun: request.arguments.has("dry-run"))
    }
}
