package import Files

/// Reads a ledger such that all it gives will still be there after a power cut: for what is handed to others.
package struct DurableReader: Sendable {
    private let system: any FileSystem
    private let folder: LedgerFolder
    private let machine: String

    package init(_ system: any FileSystem, _ folder: LedgerFolder, machine: String) {
        self.system = system
        self.folder = folder
        self.machine = machine
    }

    /// Makes the files of this copy's writers last, under the lock of its appends, and reads the ledger.
    ///
    /// The files of other copies came whole, and nobody appends to them here. On a folder that cannot be written there is no append
    /// whose end would have to be waited for.
    package func read(waitMilliseconds: Int = 10_000) throws(JournalProblem) -> DurableReading {
        try JournalProblem.writing(try ContainedFileSystem(system, folder).requireOwnCopy())
        let own = try WriterBindings(system, folder, machine: machine).here()
        guard !own.isEmpty, let lock = try lock(waitMilliseconds) else { return try reading(own) }
        defer { lock.release() }
        for writer in own { try Recovery(system, folder).settle(writer) }
        return try reading(own)
    }

    /// What became of batches that are whole and were not acknowledged.
    enum Settlement {
        /// They are, or whoever wrote them took them back.
        case settled
        /// Somebody holds the lock.
        case underWay
        case notWritable
    }

    /// Makes what is whole in the files of some of this copy's writers last, and acknowledges it, where no append is under way.
    func settle(_ writers: [String]) throws(JournalProblem) -> Settlement {
        try JournalProblem.writing(try ContainedFileSystem(system, folder).requireOwnCopy())
        do throws(JournalProblem) {
            guard let lock = try lock(0) else { return .notWritable }
            defer { lock.release() }
            for writer in writers { try Recovery(system, folder).settle(writer) }
            return .settled
        } catch {
            if case .busy = error { return .underWay }
            throw error
        }
    }

    private func reading(_ own: [String]) throws(JournalProblem) -> DurableReading {
        let known = try KnownFiles(system, folder)
        return DurableReading(ledger: try LedgerReader(system).read(folder), own: own, known: known)
    }

    private func lock(_ waitMilliseconds: Int) throws(JournalProblem) -> AppendLock? {
        do throws(JournalProblem) {
            return try AppendLock(system, folder, waitMilliseconds: waitMilliseconds)
        } catch {
            if case .notWritten(let problem) = error, problem.isReadOnly || problem.isDenied { return nil }
            throw error
        }
    }
}
