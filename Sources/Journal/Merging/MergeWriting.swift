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
            let left = changes.prefix(done).map { (path: folder.file(of: $0.writer), is: takeBack($0)) }
            let standing = left.filter { $0.is == .standing }.map(\.path)
            if !standing.isEmpty { throw .standing(error, paths: standing) }
            throw left.contains { $0.is == .uncertain } ? .notTakenBack(error) : .notWritten(error)
        }
        return setAside
    }

    /// Copies aside what an append or merge that never finished left, unless what is taken in says the same.
    private func setTornAside(_ change: MergePlan.Change, at clock: Instant) throws(FileProblem) -> String? {
        guard let before = change.before, before.count > change.wholeBefore, !change.bytes.starts(with: before) else { return nil }
        let tail = Array(before[change.wholeBefore...])
        return try Recovery(system, folder).setAside(tail, of: change.writer, after: change.wholeBefore, at: clock)
    }

    /// What is left of a change that was to be taken back.
    private enum Left {
        /// All is as it was.
        case nothing
        /// All is as it was, until a power cut, after which the whole file of the merge may be there.
        case uncertain
        /// The whole file of the merge.
        case standing
    }

    /// Puts back what was there before.
    private func takeBack(_ change: MergePlan.Change) -> Left {
        let path = folder.file(of: change.writer)
        do throws(FileProblem) {
            if try system.contents(of: path) == change.before { return .nothing }
            if let before = change.before {
                try system.replace(path, with: before)
            } else {
                try system.remove(path)
                try system.syncFolder(folder.events)
            }
            return .nothing
        } catch {
            guard let now = try? system.contents(of: path) else { return change.before == nil ? .uncertain : .standing }
            return now == change.before ? .uncertain : .standing
        }
    }
}
