import Events
import Evidence
package import Files

/// Looks at every byte of every file of `events/`, and holds the files against this copy's heads and every published checkpoint.
///
/// It writes nothing, takes no lock, believes no cache, and goes on after what is broken.
package struct LedgerVerifier: Sendable {
    private let system: any FileSystem

    package init(_ system: any FileSystem) {
        self.system = system
    }

    /// Looks at the whole ledger; `progress` is told the bytes looked at and the bytes there are, now and then.
    package func verify(_ folder: LedgerFolder, progress: (Int, Int) -> Void = { _, _ in }) throws(JournalProblem) -> LedgerVerification {
        // What others say of the files comes first: an append in between then only makes the files longer than that.
        let heads = try HeadKeeper(system, folder).all().filter { $0.value.bytes > 0 }
        let published = try PublishedCheckpoints(system, folder).all()
        var result = LedgerVerification()
        let sizes = try files(folder, &result.strangers)
        let total = sizes.reduce(0) { $0 + $1.size }
        var done = 0
        let told = published.compactMap(\.writer).filter(WriterName.isValid)
        for writer in Set(sizes.map(\.writer) + heads.keys + told).sorted() {
            let path = folder.file(of: writer)
            let witnesses = published.filter { $0.writer == writer }.compactMap { try? $0.content.get().size }
            let before = done
            var verifier = WriterFileVerifier(
                writer: writer, path: path, content: try content(path), head: heads[writer], witnesses: witnesses)
            result.writers.append(try verifier.verify { progress(before + $0, total) })
            done += sizes.first { $0.writer == writer }?.size ?? 0
        }
        for checkpoint in published { compare(checkpoint, &result) }
        return result
    }

    private func files(_ folder: LedgerFolder, _ strangers: inout [String]) throws(JournalProblem) -> [(writer: String, size: Int)] {
        var sizes: [(writer: String, size: Int)] = []
        do throws(FileProblem) {
            for name in try system.names(in: folder.events) {
                let writer = String(name.dropLast(".jsonl".count))
                if name.hasSuffix(".jsonl"), WriterName.isValid(writer) {
                    sizes.append((writer, try system.status(folder.events + "/" + name)?.size ?? 0))
                } else if folder.events + "/" + name != folder.attributes {
                    strangers.append(name)
                }
            }
        } catch {
            throw .file(error)
        }
        return sizes
    }

    /// The bytes of a file; none where it is gone.
    private func content(_ path: String) throws(JournalProblem) -> LineContent {
        do throws(FileProblem) {
            guard let size = try system.status(path)?.size else { return LineContent([]) }
            return try LineContent(of: path, count: size, keptBytes: 4 << 20, system)
        } catch {
            throw .file(error)
        }
    }

    /// Holds a writer's file against a published checkpoint.
    private func compare(_ published: PublishedCheckpoint, _ result: inout LedgerVerification) {
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
        if let origin = file.origin, !origin.utf8.elementsEqual(checkpoint.origin.utf8) {
            return differs(.origin(found: checkpoint.origin, expected: origin))
        }
        if file.events < checkpoint.size {
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
