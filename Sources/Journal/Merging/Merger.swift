import Evidence
package import Files
package import History
import Wire

/// Takes in another copy of the ledger: whole files and new tails, byte for byte.
///
/// A merge is the union of what both have: which copy is taken in first, and how often, makes no difference.
package struct Merger: Sendable {
    private let system: any FileSystem
    private let folder: LedgerFolder
    private let machine: String

    package init(_ system: any FileSystem, _ folder: LedgerFolder, machine: String) {
        self.system = system
        self.folder = folder
        self.machine = machine
    }

    /// Takes in a copy, unless a file forked or another copy went on with a writer of this one.
    ///
    /// The order is the contract: lock, make last what this copy has recorded, compare, read the result as a whole, write every
    /// file and sync it and its folder.
    /// After a failure the files are as they were. After a kill some files may be taken in and others not: also that is a
    /// ledger, and the next merge does the rest.
    /// - Parameter judge: what the second ledger (merged) has wrong that the first (here) has not.
    package func merge<Objection: Sendable>(
        _ other: LedgerCopy, _ request: MergeRequest, judge: (EventIndex, EventIndex) -> [Objection]
    ) throws(MergeProblem) -> MergeResult<Objection> {
        if request.isDryRun { return try plan(other, request, judge).result }
        let lock: AppendLock
        do throws(JournalProblem) {
            lock = try LedgerInitializer(system, machine: machine).lock(folder, waitMilliseconds: request.waitMilliseconds)
        } catch {
            throw .here(error)
        }
        defer { lock.release() }
        do throws(JournalProblem) {
            try require(request)
            try settle()
        } catch {
            throw .here(error)
        }
        var (result, changes) = try plan(other, request, judge)
        do throws(JournalProblem) {
            result.setAside = try write(changes, rehomedTo: result.rehomed.first?.writer, result.reading, request)
        } catch {
            throw .here(error)
        }
        return result
    }

    /// Refuses writers of this copy that the request is about, and whose files may not be written.
    private func require(_ request: MergeRequest) throws(JournalProblem) {
        let writers = [request.rehome, request.ceded].compactMap(\.self)
        try JournalProblem.writing(try ContainedFileSystem(system, folder).require(writers.map { folder.file(of: $0) }))
    }

    /// What this copy has is not taken in again: so it has to last.
    private func settle() throws(JournalProblem) {
        let bindings = WriterBindings(system, folder, machine: machine)
        try bindings.sync()
        for writer in try bindings.here() {
            do throws(JournalProblem) {
                try Recovery(system, folder).settle(writer)
            } catch {
                // The other copy may have it whole.
                guard case .damaged = error else { throw error }
            }
        }
    }

    /// Writes what was planned. Answers what was set aside.
    private func write(
        _ changes: [MergePlan.Change], rehomedTo writer: String?, _ merged: LedgerReading, _ request: MergeRequest
    ) throws(JournalProblem) -> [SetAside] {
        let bindings = WriterBindings(system, folder, machine: machine)
        let begun = try begin(writer, bindings)
        if let ceded = request.ceded { try bindings.unbind(ceded) }
        let setAside: [SetAside]
        do throws(JournalProblem) {
            setAside = try MergeWriting(system, folder).write(changes, at: request.clock)
        } catch {
            if let begun { try? bindings.unbind(begun) }
            if let ceded = request.ceded { try? bindings.bind(ceded) }
            throw error
        }
        do throws(JournalProblem) {
            try keepHeads(changes.map(\.writer), merged, bindings)
        } catch {
            guard case .file(let problem) = error else { throw error }
            if changes.isEmpty { throw .notWritten(problem) }
            throw .standing(problem, paths: changes.map { folder.file(of: $0.writer) })
        }
        return setAside
    }

    /// Keeps heads of what was taken in, and of what others append to and this copy has no head of yet: less of it is then told.
    private func keepHeads(_ changed: [String], _ merged: LedgerReading, _ bindings: WriterBindings) throws(JournalProblem) {
        let (keeper, own) = (HeadKeeper(system, folder), Set(try bindings.here()))
        for file in merged.files where file.size > 0 {
            let head = try keeper.head(of: file.writer)
            let isTaken = !own.contains(file.writer)
            guard changed.contains(file.writer) || isTaken && head?.isTaken != true else { continue }
            // What was taken in once is not forgotten because an older copy is merged.
            if let head, head.isTaken, head.events > file.size { continue }
            do throws(FileProblem) {
                try keeper.keep(Head(file, try file.frontier(size: file.size), isTaken: isTaken), of: file.writer)
            } catch {
                throw .file(error)
            }
        }
    }

    /// Binds a writer where it is not bound yet. Answers its name if so.
    private func begin(_ writer: String?, _ bindings: WriterBindings) throws(JournalProblem) -> String? {
        guard let writer, try !bindings.isBoundHere(writer) else { return nil }
        try bindings.bind(writer)
        return writer
    }

    private func plan<Objection: Sendable>(
        _ other: LedgerCopy, _ request: MergeRequest, _ judge: (EventIndex, EventIndex) -> [Objection]
    ) throws(MergeProblem) -> (result: MergeResult<Objection>, changes: [MergePlan.Change]) {
        let own: OwnFiles
        do throws(JournalProblem) {
            own = try OwnFiles(system, folder, machine: machine)
        } catch {
            throw .here(error)
        }
        if let ceded = request.ceded { try require(ceded, of: own, in: other) }
        var plan = try MergePlan(own, other.reading, request)
        var merged = try reading(plan)
        var rehomed: [Rehomed] = []
        if let writer = request.rehome, !plan.forks.isEmpty {
            rehomed = try rehome(&plan, to: writer, own, merged, request)
            merged = try reading(plan)
        }
        let objections = plan.changes.isEmpty ? [] : judge(own.reading.eventIndex, merged.eventIndex)
        let result = MergeResult(
            files: plan.files, rehomed: rehomed, ceded: request.ceded, objections: objections, reading: merged, setAside: [],
            hasChanges: !plan.changes.isEmpty)
        return (result, plan.changes)
    }

    /// Refuses to give up a writer that this copy does not have, or that the other one does not.
    private func require(_ ceded: String, of own: OwnFiles, in other: LedgerCopy) throws(MergeProblem) {
        guard own.bound.contains(ceded) else { throw .notOurs(writer: ceded, bound: own.bound.sorted()) }
        let isThisCopy: Bool
        do throws(FileProblem) {
            let (here, there) = (try system.canonicalPath(folder.root), try system.canonicalPath(other.reading.folder.root))
            isThisCopy = !other.isPack && here == there
        } catch {
            throw .here(.file(error))
        }
        if isThisCopy || other.reading.file(of: ceded)?.size ?? 0 == 0 { throw .notTheirs(writer: ceded, isThisCopy: isThisCopy) }
    }

    private func reading(_ plan: MergePlan) throws(MergeProblem) -> LedgerReading {
        do throws(JournalProblem) {
            return try LedgerReading(of: plan.texts, in: folder)
        } catch {
            throw .here(error)
        }
    }

    private func rehome(
        _ plan: inout MergePlan, to writer: String, _ own: OwnFiles, _ merged: LedgerReading, _ request: MergeRequest
    ) throws(MergeProblem) -> [Rehomed] {
        let file = merged.file(of: writer)
        if file != nil, !own.bound.contains(writer) { throw .here(.writerExists(writer)) }
        do throws(JournalProblem) {
            // What is recorded next would be another history, where this file is less than is known of it.
            try KnownFiles(system, folder).refuse(own.reading.file(of: writer), of: writer)
        } catch {
            throw .here(error)
        }
        var opening: [UInt8]?
        if file == nil, let first = plan.forks.first {
            let forked = MerkleTree.leafHash(first.theirs.line(first.fork.line - 1).span)
            do throws(JournalProblem) {
                opening = try LedgerInitializer.openingLine(
                    folder.file(of: writer), writer: writer, title: nil, origin: Origin.unique(writer, after: forked),
                    clock: request.clock)
            } catch {
                throw .here(error)
            }
        }
        var rehoming = Rehoming(writer, file: file, opening: opening, merged: merged, clock: request.clock)
        try rehoming.take(plan.forks)
        if !rehoming.events.isEmpty { plan.grow(writer, to: rehoming.bytes, size: rehoming.size) }
        return rehoming.events
    }
}
