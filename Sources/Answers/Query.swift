import Arguments
import Events
import Evidence
import Files
import Formats
package import GlobalCompact
package import History
import JSON
package import Journal
package import Messages
import Pages
package import Projections
import Wire

/// A question put to the ledger: the one read path of every command that asks.
package struct Query: Sendable {
    package let request: Request
    package let reading: LedgerReading
    package let view: View
    /// What is so and what may be.
    package let states: LedgerStates
    package let basis: Basis

    /// - Parameters:
    ///   - given: the basis of an earlier answer; without it, that of `--basis`.
    ///   - day: an operand that says what `--as-of` says.
    init(_ request: Request, on given: Basis? = nil, asOf day: String? = nil) throws(Failure) {
        self.request = request
        let folder = try request.folder()
        var given = given
        if let path = request.arguments.value("basis") {
            given = try Self.basis(path, request)
            try Self.compareQueries(path, given?.asked, request)
        }
        do throws(JournalProblem) {
            let sizes = given.map { Dictionary($0.writers.map { ($0.writer, $0.size) }, uniquingKeysWith: max) }
            reading = try LedgerReader(request.surroundings.system).read(folder, sizes: sizes)
        } catch {
            throw Sentences.failure(error)
        }
        let isShown = request.format.tellsRoots
        if let given {
            try Self.compareRoots(given, reading)
            if given.version != Edition.version {
                request.report([Sentences.otherVersion(given.version)])
            }
            basis = given
        } else {
            basis = try Self.basis(request, reading, withRoots: isShown, asOf: day)
        }
        view = View(reading.eventIndex, Cutoffs(asOf: basis.asOf, knownAt: basis.knownAt, publishedBy: basis.publishedBy))
        states = LedgerStates(view, workers: .processors)
        if view.unknownCount > 0 { request.report([Sentences.unknownEvents(view.unknownCount)]) }
        request.tell(reading.notes)
        if reading.files.isEmpty { request.report([Sentences.noEvents(folder.root)]) }
        for file in reading.files where file.hasTail {
            request.report([Sentences.unfinished(file.path)])
        }
        tellLeftOut()
        request.surroundings.keep(self)
    }

    /// Tells where a cut leaves out all that is recorded, or facts whose documents are not known to have been out.
    private func tellLeftOut() {
        if let knownAt = basis.knownAt, view.facts.isEmpty, let first = reading.eventIndex.entries.map(\.recorded).min() {
            request.report([Sentences.nothingKnownYet(knownAt, first: Instant(microseconds: first))])
        }
        guard let day = basis.publishedBy else { return }
        /// Without what only opens a writer's file, which is no fact of the Compact.
        func count(_ view: View) -> Int {
            view.unsortedFacts.count { $0.content.eventType?.thing != .ledger }
        }
        let all = count(View(reading.eventIndex, Cutoffs(asOf: basis.asOf, knownAt: basis.knownAt, publishedBy: nil)))
        let left = count(view)
        if all > left { request.report([Sentences.notPublishedBy(day, leftOut: all - left)]) }
    }

    /// The whole ledger as it is now; with the roots of its files where the basis is shown in JSON.
    package init(everythingOf request: Request, withRoots: Bool = false) throws(Failure) {
        self.request = request
        let folder = try request.folder()
        do throws(JournalProblem) {
            reading = try LedgerReader(request.surroundings.system).read(folder)
        } catch {
            throw Sentences.failure(error)
        }
        basis = Basis(
            now: request, writers: try Basis.writers(of: reading, withRoots: withRoots))
        view = View(reading.eventIndex, .everything)
        states = LedgerStates(view, workers: .processors)
    }

    /// The readiness of a forum; nothing where the ledger has no such meeting. Refused where it would have too many rows.
    func readiness(of forum: String, _ naming: RowNaming) throws(Failure) -> Readiness? {
        try checkRowCount(of: forum)
        let readiness = ReadinessTable.readiness(forum, states, asOf: basis.asOf, naming: naming)
        request.surroundings.keep(readiness)
        return readiness
    }

    /// Refuses the readiness of a forum that would have too many rows.
    func checkRowCount(of forum: String) throws(Failure) {
        if let count = RowCount.above(RowCount.limit, forum, states, asOf: basis.asOf) {
            throw Failure(.no, Sentences.tooManyRows(count, forum: forum))
        }
    }

    /// The symbol or the title of a document.
    func documentName(_ slug: String) -> String? {
        states.withPossible.documents[slug].map { $0.stated.symbol ?? $0.whole.title }
    }

    /// The slug of a document that a call names, by its slug or its symbol.
    func document(_ typed: String, option: String) throws(Failure) -> String {
        let documents = states.withPossible.documents
        let slug = typed.hasPrefix("document/") ? String(typed.dropFirst("document/".count)) : typed
        let bySymbol = documents.values.filter { $0.stated.symbol.map { $0.isExactly(typed) } ?? false }.map(\.slug)
        guard let found = documents[slug] != nil ? slug : bySymbol.min() else {
            let known = documents.values.flatMap { [$0.slug, $0.stated.symbol].compactMap(\.self) }
            throw Failure(.notUnderstood, Sentences.unknownDocument(typed, option: option, known: known.sorted()))
        }
        return found
    }

    /// Documents as people are told of them.
    var documents: DocumentNames {
        DocumentNames { [states] slug in
            states.withPossible.documents[slug].map {
                DocumentNames.Told(symbol: $0.stated.symbol, title: $0.whole.title, address: $0.whole.address)
            }
        }
    }

    /// What documents state of what a question counts.
    func stated(_ question: MeasureQuery) -> [StatedFigure] {
        stated(StatedCounts.figures(question, in: states.certain))
    }

    /// Figures as documents state them, in their order.
    func stated(_ figures: [StatedThing<FigureStated>]) -> [StatedFigure] {
        states.certain.figures.readWords(of: figures.map(\.slug))
        let told = figures.compactMap { figure in figure.latest.map { (figure: figure, latest: $0) } }
        states.withPossible.documents.readWords(of: Set(told.flatMap { $0.latest.cites.map(\.document) }))
        return told.map { figure, latest in
            StatedFigure(figure.slug, event: figure.event, latest, occurred: figure.occurred, documents: documentName)
        }
    }

    /// The answer of a page, with what was asked, and with the rows that are asked for; none where bytes of the ledger could not be
    /// read again.
    func answer(_ page: Page) throws(Failure) -> Answer {
        let asked = page.adding("query", AskedQuery(request).json)
        let answer = Answer(page: try RowOptions.arranged(asked, request), reading: reading)
        try answer.checkReading()
        return answer
    }

    var note: BasisNote {
        note(next: nil)
    }

    /// The same, with the next question: a command about the same ledger on the same basis, and what it tells.
    func note(next words: String?, _ meaning: String) -> BasisNote {
        // Of rows that were sorted or left out, the first or the last is another.
        guard let words, !["sort", "last"].contains(where: request.arguments.has) else { return note }
        return note(next: (meaning, command(words)))
    }

    /// The same, with what can be recorded next, where words in capitals stand for values.
    func note(toDo words: String, _ meaning: String) -> BasisNote {
        note(next: (meaning, plain(words)))
    }

    private func note(next: (meaning: String, command: String)?) -> BasisNote {
        BasisNote(line: basis.line, paper: request.format.tellsRoots ? paperLine : "", record: basis.record, next: next)
    }

    /// What a paper says of where it comes from: the files as they were read, and the question.
    private var paperLine: String {
        let origins = reading.files.map { file in
            // Of none of its events: for the origin alone, which a damaged beginning has not.
            (writer: file.writer, origin: (try? file.checkpoint(size: 0))?.origin ?? file.writer)
        }
        let asked = AskedQuery(request, withShown: true)
        let isOfOperands = QuestionCatalogue.entry(named: request.command)?.days == .operands
        // Beside an answer that was kept, or a snapshot, no day is said.
        let isOfAnswer = asked.operands.contains { $0.hasSuffix(".json") || (try? Snapshot.named($0, request)) != nil }
        return basis.paperLine(
            origins: Dictionary(origins.map { ($0.writer, $0.origin) }) { first, _ in first },
            asked: isOfOperands ? asked.until(basis.asOf) : asked, saysAsOf: !isOfOperands,
            saysToday: isOfOperands ? !isOfAnswer : asked.namesToday)
    }

    /// A question to the same ledger on the same basis, such that it can be pasted.
    func command(_ words: String) -> String {
        plain(words) + cuts
    }

    /// The same for whoever reads a file elsewhere, to whom this copy's place says nothing.
    func published(_ words: String) -> String {
        Edition.name + " " + words + (words.contains(" --as-of ") ? "" : cuts)
    }

    /// The cuts of the basis as options.
    private var cuts: String {
        // A day's end is that day to --known-at.
        let known = basis.knownAt.map { $0 == Instant.endOf(day: $0.day) ? $0.day.description : $0.description }
        // Said by the basis alone, so that an answer on a given basis is the same byte for byte.
        let cuts = [
            " --as-of \(basis.asOf.description)", known.map { " --known-at \($0)" },
            basis.publishedBy.map { " --published-by \($0.description)" },
        ].compactMap(\.self)
        return cuts.joined()
    }

    /// A command about the same ledger, such that it can be pasted.
    func plain(_ words: String) -> String {
        ([Edition.name] + (request.naming.map { [$0] } ?? []) + [words]).joined(separator: " ")
    }

    // MARK: The basis

    /// The basis of an earlier answer in JSON, whose file stands at some place of a call.
    static func basis(_ path: String, at place: String = "--basis", _ request: Request) throws(Failure) -> Basis {
        for option in ["as-of", "known-at", "published-by", "today"] where request.arguments.has(option) {
            throw Failure(.notUnderstood, Sentences.basisWithCut(option))
        }
        let bytes: [UInt8]?
        do throws(FileProblem) {
            bytes = try GivenFile.beginning(of: path, InputLimit.basis, request.surroundings)
        } catch {
            throw Failure(.notUnderstood, Sentences.notABasis(path, place: place))
        }
        guard let bytes else { throw Failure(.notUnderstood, Sentences.noSuchFile(path, at: place)) }
        if bytes.count > InputLimit.basis { throw Failure(.notUnderstood, Sentences.tooLargeForABasis(path, place: place)) }
        guard let basis = Basis(json: bytes) else { throw Failure(.notUnderstood, Sentences.notABasis(path, place: place)) }
        return basis
    }

    /// Refuses to answer another question than the one that the basis is of, and says where that is not known.
    private static func compareQueries(_ path: String, _ asked: AskedQuery?, _ request: Request) throws(Failure) {
        guard let asked else {
            return request.report([Sentences.basisWithoutQuery(path)])
        }
        if !asked.asksTheSame(as: AskedQuery(request)) { throw Failure(.no, Sentences.basisOfAnotherQuery(path, asked: asked.words)) }
    }

    private static func compareRoots(_ given: Basis, _ reading: LedgerReading) throws(Failure) {
        for writer in given.writers {
            guard let root = writer.root, let file = reading.files.first(where: { $0.writer == writer.writer }) else { continue }
            let found: Digest
            do throws(FileProblem) {
                found = try file.root()
            } catch {
                throw Failure(.damaged, Sentences.file(error))
            }
            if found.hex != root { throw Failure(.no, Sentences.basisRootDiffers(writer.writer, size: writer.size)) }
        }
    }

    /// The basis of a call's own cuts over a reading, with roots.
    package static func basis(_ request: Request, of reading: LedgerReading) throws(Failure) -> Basis {
        try basis(request, reading, withRoots: true, asOf: nil)
    }

    /// Refuses a name that a question takes for a day: a date, or a meeting of the ledger.
    package static func refuseOtherMeaning(of name: String, _ reading: LedgerReading, today: Day) throws(Failure) {
        let isDate = (try? TypedDate.period(name, today: today)) != nil
        let isMeeting = reading.eventIndex.subjects.find(Subject(.meeting, name).description) != nil
        if isDate || isMeeting { throw Failure(.notUnderstood, Sentences.snapshotNamedAsDay(name)) }
    }

    private static func basis(_ request: Request, _ reading: LedgerReading, withRoots: Bool, asOf day: String?) throws(Failure)
        -> Basis
    {
        let today = try request.today()
        let dates = QuestionDates(request, today: today, eventIndex: reading.eventIndex, takesSnapshots: day != nil)
        let knownAt = try dates.knownAt()
        let asOf = if let day { try dates.day(day, at: "the day") as Day? } else { try dates.day("as-of") }
        return Basis(
            asOf: asOf ?? today, knownAt: knownAt, publishedBy: try dates.day("published-by"), today: today,
            version: Edition.version, writers: try Basis.writers(of: reading, withRoots: withRoots))
    }
}
