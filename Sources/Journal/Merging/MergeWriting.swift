import Files
import GlobalCompact

/// Puts the files of a merge in their places, each in one step.
struct MergeWriting {
    private let system: any FileSystem
    private let folder: LedgerFolder

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = system
        self.folder = folder
    }

    /// Writes every change durably; on any failure the files end as they were. Answers where torn bytes were set aside.
    func write(_ changes: [MergePlan.Change], at clock: Instant) throws(JournalProblem) -> [String] {
        var setAside: [String] = []
        var done = 0
        do throws(FileProblem) {
            for change in changes {
                if let path = try setTornAside(change, at: clock) { setAside.append(path) }
            }
            for change in changes {
                done += 1
                // A reader sees all of the old file or all of the new one; content and folder are synced before it returns.
                try system.replace(folder.file(of: change.writer), with: change.bytes)
            }
            // What is there already may come from a merge that was killed before it synced the names.
            if changes.isEmpty { try system.syncFolder(folder.events) }
        } catch {
            for change in changes.prefix(done) { takeBack(change) }
            throw .notWritten(error)
        }
        return setAside
    }

    /// Copies aside what an append or merge that never finished left, unless what is taken in says the same.
    private func setTornAside(_ change: MergePlan.Change, at clock: Instant) throws(FileProblem) -> String? {
        guard let before = change.before, before.count > change.wholeBefore, !change.bytes.starts(with: before) else { return nil }
        let tail = Array(before[change.wholeBefore...])
        return try Recovery(system, folder).setAside(tail, of: change.writer, after: change.wholeBefore, at: clock)
    }

    /// The failure before it is what the caller must know; what is left where this fails too is whole files of the other copy.
    private func takeBack(_ change: MergePlan.Change) {
        let path = folder.file(of: change.writer)
        if let before = change.before {
            if (try? system.contents(of: path)) != before { try? system.replace(path, with: before) }
        } else {
            try? system.remove(path)
            try? system.syncFolder(folder.events)
        }
    }
}
