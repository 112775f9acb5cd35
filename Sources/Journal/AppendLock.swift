import Files

/// The exclusive lock of this copy's appends, on a file that is never deleted. The system frees it when its process ends.
///
/// Whoever takes it clears away what those left who were killed while they replaced a file.
struct AppendLock {
    private let system: ContainedFileSystem
    private let file: OpenFile

    init(_ system: any FileSystem, _ folder: LedgerFolder, waitMilliseconds: Int) throws(JournalProblem) {
        let files = ContainedFileSystem(system, folder)
        self.system = files
        let own = try JournalProblem.writing(try files.namesOfOwnCopy())
        file = try JournalProblem.writing(try files.open(folder.lock, for: .updating(create: true)))
        let isTaken: Bool
        do throws(FileProblem) {
            isTaken = try system.lock(file, waitMilliseconds: waitMilliseconds)
        } catch {
            system.close(file)
            throw .notWritten(error)
        }
        guard isTaken else {
            system.close(file)
            throw .busy(waitedMilliseconds: waitMilliseconds)
        }
        files.removeLeftovers(in: folder.events)
        for (place, names) in own { files.removeLeftovers(names, in: place) }
    }

    func release() {
        system.close(file)
    }
}
