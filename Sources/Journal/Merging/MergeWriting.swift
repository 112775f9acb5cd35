import Files
import GlobalCompact

/// Puts the files of a merge in their places, each in one step.
struct MergeWriting {
    private let system: ContainedFileSystem
    private let folder: LedgerFolder

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = ContainedFileSystem(system, folder)
        self.folder = folder
    }

    /// Writes every change durably; on any failure the files end as they were, or the problem says which are those of the merge.
    ///
    /// Answers what was set aside.
    func write(_ changes: [MergePlan.Change], at clock: Instant) throws(JournalProblem) -> [SetAside] {
        var setAside: [SetAside] = []
        var done = 0
        do throws(FileProblem) {
            try system.require(changes.map { folder.file(of: $0.writer) })
            for change in changes {
                if let path = try setTornAside(change, at: clock) { setAside.append(SetAside(path: path, damage: change.damage)) }
            }
            for change in changes {
                done += 1
                // A reader sees all of the old file or all of the new one; content and folder are synced before it returns.
                try system.replace(folder.file(of: change.writer), with: change.bytes)
            }
            // What is there already may come from a merge that was killed before it synced the names.
            if changes.isEmpty { try system.syncFolder(folder.events) }
        } catch {
            let standing = changes.prefix(done).filter { !isTakenBack($0) }.map { folder.file(of: $0.writer) }
            throw standing.isEmpty ? .notWritten(error) : .standing(error, paths: standing)
        }
        return setAside
    }

    /// Copies aside what an append or merge that never finished left, unless what is taken in says the same.
    private func setTornAside(_ change: MergePlan.Change, at clock: Instant) throws(FileProblem) -> String? {
        guard let before = change.before, before.count > change.wholeBefore, !change.bytes.starts(with: before) else { return nil }
        let tail = Array(before[change.wholeBefore...])
        return try Recovery(system, folder).setAside(tail, of: change.writer, after: change.wholeBefore, at: clock)
    }

    /// Puts back what was there before; where that fails too, whole files of the merge are left.
    private func isTakenBack(_ change: MergePlan.Change) -> Bool {
        let path = folder.file(of: change.writer)
        do throws(FileProblem) {
            if try system.contents(of: path) == change.before { return true }
            if let before = change.before {
                try system.replace(path, with: before)
            } else {
                try system.remove(path)
                try system.syncFolder(folder.events)
            }
            return true
        } catch {
            return false
        }
    }
}
