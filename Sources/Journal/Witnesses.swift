import Evidence
import Files

/// All that says, beside this copy's head, what a writer's file was: published checkpoints, what was taken in by a merge, and what
/// this user remembers outside of the ledger.
///
/// Whoever would go on with a file, or hand it out, asks them: what follows on less than they know would be another history.
struct Witnesses {
    private let system: any FileSystem
    private let folder: LedgerFolder

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = system
        self.folder = folder
    }

    /// Refuses a file of a writer that has fewer events than a witness knows of.
    ///
    /// What is no checkpoint is left to `verify`.
    func refuseShorter(_ writer: String, events: Int) throws(JournalProblem) {
        try PublishedCheckpoints(system, folder).refuseShorter(writer, events: events)
        if let remembered = OutsideMemory(system, folder).files()[writer], events < remembered.events {
            throw .olderThanRemembered(LedgerNote.Older(folder.file(of: writer), events: events, remembered))
        }
    }

    /// Refuses a file that is shorter than a witness says, or holds other events than one knows. O(n) hashes.
    func refuse(_ file: WriterFile?, of writer: String) throws(JournalProblem) {
        try refuseShorter(writer, events: file?.size ?? 0)
        if let head = try HeadKeeper(system, folder).head(of: writer), head.isTaken {
            guard let file, file.size >= head.events else {
                let reason = Damage.Reason.belowHead(bytes: file?.wholeBytes ?? 0, acknowledged: head.bytes, events: head.events)
                throw .damaged(Damage(file: folder.file(of: writer), line: (file?.size ?? 0) + 1, reason: reason))
            }
            try file.check(against: head, inode: nil)
        }
        guard let file else { return }
        try PublishedCheckpoints(system, folder).refuseOther(file, of: writer)
        if let remembered = OutsideMemory(system, folder).files()[writer] {
            let root: Digest
            do throws(FileProblem) {
                root = try file.root(size: remembered.events)
            } catch {
                throw .file(error)
            }
            if root != remembered.root {
                throw .olderThanRemembered(LedgerNote.Older(folder.file(of: writer), events: file.size, remembered))
            }
        }
    }
}
