import Events
import Evidence
package import Files

/// Looks at every byte of every file of `events/`, and holds the files against this copy's heads and every published checkpoint.
///
/// It writes nothing, takes no lock, believes no cache but holds it against the files, and goes on after what is broken.
package struct LedgerVerifier: Sendable {
    private let system: any FileSystem

    package init(_ system: any FileSystem) {
        self.system = system
    }

    /// Looks at the whole ledger; `progress` is told the bytes looked at and the bytes there are, now and then.
    ///
    /// What cannot be read is told beside what is damaged; only where the files cannot even be listed there is no answer.
    package func verify(_ folder: LedgerFolder, progress: (Int, Int) -> Void = { _, _ in }) throws(JournalProblem) -> LedgerVerification {
        // What others say of the files comes first: an append in between then only makes the files longer than that.
        let (heads, lost, unreadableHeads) = HeadKeeper(system, folder).survey()
        let (published, unreadable) = PublishedCheckpoints(system, folder).all()
        var result = LedgerVerification()
        (result.lostHeads, result.unreadable) = (lost, unreadableHeads + unreadable)
        do throws(FileProblem) {
            // Of which machine they speak is of no matter here.
            result.brokenBindings = try WriterBindings(system, folder, machine: "").broken()
        } catch {
            result.unreadable.append(error)
        }
        let memory = OutsideMemory(system, folder)
        var remembered = memory.all()
        if !memory.isOfThisLedger(remembered) { remembered = [:] }
        let files = try files(folder, &result)
        let agreement = CacheAgreement(folder, system)
        let total = files.values.reduce(0) { $0 + ((try? $1.get()) ?? 0) }
        var done = 0
        // An empty or a broken checkpoint says of no file that it was there.
        let told = published.filter { ((try? $0.content.get().size) ?? 0) > 0 }.compactMap(\.writer).filter(WriterName.isValid)
        for writer in Set(Array(files.keys) + heads.filter { $0.value.bytes > 0 }.keys + remembered.keys + told).sorted() {
            let checkpoints = published.filter { $0.writer == writer }
            var found = WriterVerification(writer: writer, path: folder.file(of: writer))
            switch files[writer] {
            case .failure(let problem)?: found.failure = problem
            case nil where heads[writer] == nil && checkpoints.isEmpty: break
            case nil: found.damages = [Self.missing(found.path, heads[writer], checkpoints)]
            case .success(let size)?:
                let before = done
                let sizes = checkpoints.compactMap(\.size) + (remembered[writer].map { [$0.events] } ?? [])
                found = look(found, size, heads[writer], sizes, agreement) { progress(before + $0, total) }
                done += size
            }
            let isOfThis = found.first == nil || found.first == remembered[writer]?.first
            if let known = remembered[writer], isOfThis, found.failure == nil, found.damages.isEmpty,
                found.roots[known.events] != known.root
            {
                result.older.append(LedgerNote.Older(found.path, events: found.events, known))
            }
            result.writers.append(found)
        }
        for checkpoint in published { compare(checkpoint, isThere: checkpoint.writer.map { files[$0] != nil } ?? false, &result) }
        for index in result.writers.indices { result.writers[index].witnessed = witnessed(result.writers[index], published, result) }
        if result.damages.isEmpty, result.failures.isEmpty {
            result.cacheAgrees = agreement?.agrees(onLines: result.writers.reduce(0) { $0 + $1.linesAsKept })
        }
        return result
    }

    /// The writers' files, with their sizes or why they have none; what else stands in the folder goes into the result.
    private func files(
        _ folder: LedgerFolder, _ result: inout LedgerVerification
    ) throws(JournalProblem) -> [String: Result<Int, FileProblem>] {
        let names = try JournalProblem.reading(try system.names(in: folder.events))
        var files: [String: Result<Int, FileProblem>] = [:]
        for name in names {
            let (writer, path) = (String(name.dropLast(".jsonl".count)), folder.events + "/" + name)
            if path == folder.attributes {
                do throws(FileProblem) {
                    result.hasAttributes = try system.contents(of: path).map(LedgerFolder.keepsBytes) ?? false
                } catch {
                    result.unreadable.append(error)
                }
            } else if name.hasSuffix(".jsonl"), WriterName.isValid(writer) {
                files[writer] = size(path)
            } else {
                result.strangers.append(name)
            }
        }
        return files
    }

    /// How many bytes a file has that has a name.
    private func size(_ path: String) -> Result<Int, FileProblem> {
        do throws(FileProblem) {
            guard let status = try system.status(path) else { throw FileProblem.deadLink(path) }
            return .success(status.size)
        } catch {
            return .failure(error)
        }
    }

    private func look(
        _ writer: WriterVerification, _ size: Int, _ head: Head?, _ sizes: [Int], _ agreement: CacheAgreement?, progress: (Int) -> Void
    ) -> WriterVerification {
        var writer = writer
        do throws(FileProblem) {
            let content = try LineContent(of: writer.path, count: size, keptBytes: 4 << 20, system)
            var verifier = WriterFileVerifier(
                writer: writer.writer, path: writer.path, content: content, head: head, witnesses: sizes, agreement: agreement)
            return verifier.verify(progress: progress)
        } catch {
            writer.failure = error
            return writer
        }
    }

    /// A file of which somebody knows, and which is gone: told once, by whoever knows most.
    private static func missing(_ path: String, _ head: Head?, _ checkpoints: [PublishedCheckpoint]) -> Damage {
        let (events, witness) = (head?.events ?? 0, checkpoints.max { ($0.size ?? 0) < ($1.size ?? 0) })
        let known = max(events, witness?.size ?? 0)
        return Damage(file: path, line: nil, reason: .missing(events: known, checkpoint: known > events ? witness?.path : nil))
    }

    /// How many events a checkpoint shows that no other one contradicts.
    private func witnessed(_ file: WriterVerification, _ published: [PublishedCheckpoint], _ result: LedgerVerification) -> Int {
        let contradicted = result.mismatches.compactMap { mismatch in
            if case .root(file.writer, let size) = mismatch.reason { size } else { nil }
        }.min()
        guard let contradicted, contradicted <= file.witnessed else { return file.witnessed }
        let own = published.filter { $0.writer == file.writer }.compactMap { try? $0.content.get() }
        return own.filter { $0.size < contradicted && file.roots[$0.size] == $0.root }.map(\.size).max() ?? 0
    }

    /// Holds a writer's file against a published checkpoint.
    private func compare(_ published: PublishedCheckpoint, isThere: Bool, _ result: inout LedgerVerification) {
        func differs(_ reason: CheckpointMismatch.Reason) {
            result.mismatches.append(CheckpointMismatch(path: published.path, reason: reason))
        }
        let checkpoint: Checkpoint
        switch published.content {
        case .failure(let reason): return differs(reason)
        case .success(let content): checkpoint = content
        }
        guard let writer = published.writer, let index = result.writers.firstIndex(where: { $0.writer == writer }) else {
            return differs(.noWriter)
        }
        let file = result.writers[index]
        // That it is gone is told already.
        if !isThere { return }
        if let origin = file.origin, !origin.utf8.elementsEqual(checkpoint.origin.utf8) {
            return differs(.origin(found: checkpoint.origin, expected: origin))
        }
        if file.failure == nil, file.events < checkpoint.size {
            let reason = Damage.Reason.belowWitness(events: file.events, witnessed: checkpoint.size, checkpoint: published.path)
            result.writers[index].damages.append(Damage(file: file.path, line: file.events + 1, reason: reason))
            result.writers[index].root = nil
        } else if let root = file.roots[checkpoint.size] {
            if root == checkpoint.root {
                result.writers[index].witnessed = max(file.witnessed, checkpoint.size)
            } else {
                differs(.root(writer: writer, size: checkpoint.size))
            }
        }
    }
}
