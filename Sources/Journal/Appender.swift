import Events
import Evidence
package import Files
import GlobalCompact
package import History
package import Wire

/// Appends batches to the file of one of this copy's writers: whole or not at all.
///
/// The order is the contract: lock, recover what an earlier append left, read what others recorded, decide, write the batch,
/// sync the file, write the head, acknowledge. So what is written begins where the head ends, and all before it lasts.
package struct Appender: Sendable {
    private let system: ContainedFileSystem
    private let folder: LedgerFolder
    private let machine: String

    package init(_ system: any FileSystem, _ folder: LedgerFolder, machine: String) {
        self.system = ContainedFileSystem(system, folder)
        self.folder = folder
        self.machine = machine
    }

    /// Appends a batch if nothing objects to the ledger with it.
    ///
    /// - Parameter judge: what the second ledger has wrong that the first has not.
    package func append<Objection: Sendable>(
        _ offers: [Offer], _ request: AppendRequest, judge: (EventIndex, EventIndex) -> [Objection]
    ) throws(JournalProblem) -> AppendResult<Objection> {
        if request.isDryRun {
            let bound = try? WriterBindings(system, folder, machine: machine).writer(named: request.writer)
            let writer = bound ?? request.writer ?? "dry-run"
            let known = try KnownFiles(system, folder)
            let result = try decide(offers, request, writer, known, judge).result
            if let bound {
                try known.refuseShorter(bound, KnownFiles.Present(result.reading.file(of: bound)))
            }
            return result
        }
        let bindings = WriterBindings(system, folder, machine: machine)
        // Without a writer there is nothing to wait for; while this waits, another call may give the writer up.
        try requireFile(of: try writer(request, bindings))
        let lock = try AppendLock(system, folder, waitMilliseconds: request.waitMilliseconds)
        defer { lock.release() }
        let writer = try bindings.writer(named: request.writer)
        try bindings.renew(writer)
        let (torn, known) = try Recovery(system, folder).recover(writer, at: request.clock)
        var (result, batch) = try decide(offers, request, writer, known, judge)
        result.tornSetAside = torn
        guard let file = result.reading.file(of: writer), file.size > 0 else {
            // Bound, but its beginning never got as far as its opening.
            throw .unknownWriter(writer, bound: try bindings.names().filter { $0 != writer })
        }
        guard result.isAccepted, !batch.lines.isEmpty else { return result }
        result.reading.grow(try write(batch.lines, after: file), to: batch.eventIndex)
        return result
    }

    /// The writer that appends. Where there is none, it may be that the copy's own folder is none, which says more.
    private func writer(_ request: AppendRequest, _ bindings: WriterBindings) throws(JournalProblem) -> String {
        do throws(JournalProblem) {
            return try bindings.writer(named: request.writer)
        } catch let problem {
            try JournalProblem.writing(try system.requireOwnCopy())
            throw problem
        }
    }

    /// Refuses a file that may not be written in place, before anything is made for it.
    private func requireFile(of writer: String) throws(JournalProblem) {
        let path = folder.file(of: writer)
        try JournalProblem.writing { () throws(FileProblem) in
            try system.require([path])
            if let names = try system.status(path)?.nameCount, names > 1 {
                throw FileProblem(operation: .open, path: path, code: FileProblem.Code.hasOtherNames)
            }
        }
    }

    /// Decides over a batch against the ledger as it is; what is known of its files is looked at where it was not before.
    private func decide<Objection: Sendable>(
        _ offers: [Offer], _ request: AppendRequest, _ writer: String, _ known: KnownFiles?,
        _ judge: (EventIndex, EventIndex) -> [Objection]
    ) throws(JournalProblem) -> (result: AppendResult<Objection>, batch: (lines: [[UInt8]], eventIndex: EventIndex)) {
        let reader = LedgerReader(system)
        let reading = if let known { try reader.read(folder, knowing: known) } else { try reader.read(folder) }
        if let expected = request.expectedSize, expected != reading.size {
            throw .movedOn(expected: expected, found: reading.size)
        }
        var draft = try BatchDraft(offers, writer: writer, reading: reading, clock: request.clock)
        draft.encode()
        var objections: [Objection] = []
        var candidate = reading.eventIndex
        if !draft.outcomes.contains(where: \.isObstacle), !draft.lines.isEmpty {
            candidate = draft.candidate(reading.eventIndex)
            objections = judge(reading.eventIndex, candidate)
        }
        if let failure = reading.failure { throw .file(failure) }
        if !objections.isEmpty || draft.outcomes.contains(where: \.isObstacle) { draft.holdBack() }
        let result = AppendResult(
            writer: writer, outcomes: draft.outcomes, objections: objections, reading: reading, tornSetAside: nil)
        return (result, (draft.lines, candidate))
    }

    /// Writes a batch after the whole batches of a file, and answers the file with it; on any failure the file ends as it was,
    /// unless the problem says that the batch could not be taken back.
    private func write(_ lines: [[UInt8]], after file: WriterFile) throws(JournalProblem) -> WriterFile {
        let start = file.wholeBytes
        var grown = file.growing(by: lines)
        let open = try JournalProblem.writing(try system.open(file.path, for: .updating(create: false)))
        defer { system.close(open) }
        do throws(FileProblem) {
            try system.write(lines.flatMap { $0 + [10] }, to: open, at: start)
            try system.sync(open)
        } catch {
            throw takenBack(open, to: start, after: error)
        }
        let mark = try? system.mark(open)
        do throws(FileProblem) {
            grown.acknowledged = try advanceHead(grown, mark)
        } catch let problem {
            let head: Head?
            do throws(JournalProblem) {
                head = try HeadKeeper(system, folder).head(of: file.writer)
            } catch {
                throw .notTakenBack(problem)
            }
            // Only where the head stands as it was may the batch go; where the new one stands, the batch is recorded.
            if head?.bytes ?? 0 <= start { throw takenBack(open, to: start, after: problem) }
        }
        return grown
    }

    /// Takes back what was written after a failure, and answers what the caller must know of it.
    private func takenBack(_ file: OpenFile, to size: Int, after problem: FileProblem) -> JournalProblem {
        do throws(FileProblem) {
            try system.truncate(file, to: size)
        } catch {
            // What is left is torn, or a whole batch that a retry finds.
            return .notTakenBack(problem)
        }
        do throws(FileProblem) {
            try system.sync(file)
        } catch {
            // The batch is gone from the file, and may stand there again after a power cut.
            return .notTakenBack(problem)
        }
        return .notWritten(problem)
    }

    /// Makes the head of a writer say what its file holds, and answers the frontier in it.
    private func advanceHead(_ file: WriterFile, _ mark: Int64?) throws(FileProblem) -> MerkleFrontier {
        let frontier = try file.frontier(size: file.size, from: file.acknowledged ?? .init())
        try HeadKeeper(system, folder).keep(Head(file, frontier), of: file.writer, mark: mark)
        return frontier
    }
}
