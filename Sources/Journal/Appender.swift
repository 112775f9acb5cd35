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
            let result = try decide(offers, request, writer, read(known), judge).result
            if let bound {
                try known.refuseShorter(bound, KnownFiles.Present(result.reading.file(of: bound)))
            }
            return result
        }
        let turn = try begin(request)
        defer { turn.lock.release() }
        var (result, batch) = try decide(offers, request, turn.writer, read(turn.known), judge)
        result.tornSetAside = turn.tornSetAside
        let file = try file(of: turn.writer, result.reading)
        guard result.isAccepted, !batch.lines.isEmpty else { return result }
        let grown = file.growing(by: &batch.lines)
        result.reading.grow(try write(grown, after: file), to: batch.eventIndex)
        return result
    }

    /// Decides over each event for itself, as so many appends would, and writes what is accepted at once. Answers how many were decided,
    /// at least one: the others are left for another round where `goesOn` says so, or where one meets a problem of its own.
    ///
    /// - Parameters:
    ///   - kept: the ledger as the round before left it, and then as this one does; nothing where it has to be read again.
    ///   - take: takes what became of each, in order. It may be told once this returns: then all of it lasts, and else none is recorded.
    package func appendEach<Objection: Sendable>(
        _ offers: [Offer], _ request: AppendRequest, _ kept: inout KeptReading?, while goesOn: () -> Bool,
        judge: (EventIndex, EventIndex) -> [Objection], take: (AppendResult<Objection>) -> Void
    ) throws(JournalProblem) -> Int {
        let left = kept
        kept = nil
        let turn = try begin(request)
        defer { turn.lock.release() }
        let found = try left?.reading(turn.known, system)
        var reading = if let found { found } else { try read(turn.known) }
        reading.settle()
        let file = try file(of: turn.writer, reading)
        let status = try JournalProblem.reading(try system.status(file.path))
        var count = 0
        while count < offers.count, count == 0 || goesOn() {
            var (result, batch): (AppendResult<Objection>, (lines: [LineBlock], eventIndex: EventIndex))
            do throws(JournalProblem) {
                (result, batch) = try decide([offers[count]], request, turn.writer, reading, judge)
            } catch {
                if count == 0 { throw error }
                break
            }
            if result.isAccepted, !batch.lines.isEmpty {
                reading.grow(try self.file(of: turn.writer, reading).growing(by: &batch.lines), to: batch.eventIndex)
                reading.settle()
            } else if batch.eventIndex.count > reading.size {
                reading.eventIndex.replace(batch.eventIndex)
            }
            result.reading = reading
            if count == 0 { result.tornSetAside = turn.tornSetAside }
            take(result)
            count += 1
        }
        let grown = try self.file(of: turn.writer, reading)
        let statusNow = try JournalProblem.reading(try system.status(file.path))
        let isUntouched = statusNow == status && (file.seen ?? status) == status
        if grown.size > file.size { reading.grow(try write(grown, after: file), to: reading.eventIndex) }
        if isUntouched { kept = KeptReading(reading, of: turn.writer, system, at: request.clock) }
        return count
    }

    /// A turn at the writer's file: nobody else of this copy writes until its lock is released.
    private struct Turn {
        var lock: AppendLock
        var writer: String
        var tornSetAside: String?
        /// What is known of the files, where that was looked at after the last of them was mended.
        var known: KnownFiles?
    }

    private func begin(_ request: AppendRequest) throws(JournalProblem) -> Turn {
        let bindings = WriterBindings(system, folder, machine: machine)
        // Without a writer there is nothing to wait for; while this waits, another call may give the writer up.
        try requireFile(of: try writer(request, bindings))
        let lock = try AppendLock(system, folder, waitMilliseconds: request.waitMilliseconds)
        do throws(JournalProblem) {
            let writer = try bindings.writer(named: request.writer)
            try bindings.renew(writer)
            let (torn, known) = try Recovery(system, folder).recover(writer, at: request.clock)
            return Turn(lock: lock, writer: writer, tornSetAside: torn, known: known)
        } catch {
            lock.release()
            throw error
        }
    }

    private func read(_ known: KnownFiles?) throws(JournalProblem) -> LedgerReading {
        let reader = LedgerReader(system)
        return if let known { try reader.read(folder, knowing: known) } else { try reader.read(folder) }
    }

    private func file(of writer: String, _ reading: LedgerReading) throws(JournalProblem) -> WriterFile {
        if let file = reading.file(of: writer), file.size > 0 { return file }
        // Bound, but its beginning never got as far as its opening.
        throw .unknownWriter(writer, bound: try WriterBindings(system, folder, machine: machine).names().filter { $0 != writer })
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

    /// Decides over a batch against the ledger as it is.
    private func decide<Objection: Sendable>(
        _ offers: [Offer], _ request: AppendRequest, _ writer: String, _ reading: LedgerReading,
        _ judge: (EventIndex, EventIndex) -> [Objection]
    ) throws(JournalProblem) -> (result: AppendResult<Objection>, batch: (lines: [LineBlock], eventIndex: EventIndex)) {
        if let expected = request.expectedSize, expected != reading.size {
            throw .movedOn(expected: expected, found: reading.size)
        }
        var draft = try BatchDraft(offers, writer: writer, reading: reading, clock: request.clock)
        var batch: (lines: [LineBlock], segments: [EventIndexSegment])
        do throws(LineProblem) {
            batch = try draft.encode(reading.eventIndex.hash)
        } catch {
            throw .damaged(Damage(file: folder.file(of: writer), line: (reading.file(of: writer)?.size ?? 0) + 1, reason: .line(error)))
        }
        var objections: [Objection] = []
        var candidate = reading.eventIndex
        if !draft.outcomes.contains(where: \.isObstacle), !batch.lines.isEmpty {
            candidate = draft.candidate(reading.eventIndex, with: batch.segments)
            batch.segments = []
            objections = judge(reading.eventIndex, candidate)
        }
        if let failure = reading.failure { throw .file(failure) }
        if !objections.isEmpty || draft.outcomes.contains(where: \.isObstacle) {
            draft.holdBack()
            batch.lines = []
        }
        let result = AppendResult(
            writer: writer, outcomes: draft.outcomes, objections: objections, reading: reading, tornSetAside: nil)
        return (result, (batch.lines, candidate))
    }

    /// So many bytes are written at a time.
    private static let pieceBytes = 4 << 20

    /// Writes what a file has grown by, and answers it as it is acknowledged; on any failure the file ends as it was,
    /// unless the problem says that this could not be taken back.
    private func write(_ grown: WriterFile, after file: WriterFile) throws(JournalProblem) -> WriterFile {
        let start = file.wholeBytes
        var grown = grown
        let open = try JournalProblem.writing(try system.open(file.path, for: .updating(create: false)))
        defer { system.close(open) }
        do throws(FileProblem) {
            for piece in stride(from: start, to: grown.wholeBytes, by: Self.pieceBytes) {
                try system.write(grown.bytes(piece..<min(piece + Self.pieceBytes, grown.wholeBytes)), to: open, at: piece)
            }
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
