import Events
package import Files
package import GlobalCompact
import JSON
import Wire

/// Begins a ledger in a folder, or a writer's file in a ledger.
package struct LedgerInitializer: Sendable {
    /// What was done.
    package enum Outcome: Sendable {
        /// A new file with its opening.
        case opened(file: String)
        /// An existing file, which this copy goes on with from now on.
        case takenOver(file: String, size: Int)
        /// The writer was bound here already.
        case alreadyBound(file: String)
    }

    private let system: any FileSystem
    private let machine: String

    package init(_ system: any FileSystem, machine: String) {
        self.system = system
        self.machine = machine
    }

    /// Makes `events/` where it is missing and binds a writer to this copy.
    ///
    /// - Parameter takesOver: go on with a writer whose file is there and which no other copy goes on using.
    package func begin(
        _ folder: LedgerFolder, writer: String, title: String?, origin: String?, takesOver: Bool, clock: Instant
    ) throws(JournalProblem) -> Outcome {
        try makeFolders(folder)
        let bindings = WriterBindings(system, folder, machine: machine)
        let path = folder.file(of: writer)
        let exists = try status(path) != nil
        if exists, try bindings.isBoundHere(writer) { return .alreadyBound(file: path) }
        if exists, !takesOver { throw .writerExists(writer) }
        let lock = try AppendLock(system, folder, waitMilliseconds: 10_000)
        defer { lock.release() }
        if exists {
            let reading = try LedgerReader(system).read(folder)
            try bindings.bind(writer)
            return .takenOver(file: path, size: reading.files.first { $0.writer == writer }?.size ?? 0)
        }
        try bindings.bind(writer)
        try open(folder, writer: writer, title: title, origin: origin, clock: clock)
        return .opened(file: path)
    }

    private func makeFolders(_ folder: LedgerFolder) throws(JournalProblem) {
        do throws(FileProblem) {
            try system.makeFolder(folder.events)
            try system.makeFolder(folder.copy)
            if try system.status(folder.attributes) == nil {
                try system.replace(folder.attributes, with: Array("*.jsonl -text -merge\n".utf8))
            }
            if try system.status(folder.copy + "/.gitignore") == nil {
                try system.replace(folder.copy + "/.gitignore", with: Array("*\n".utf8))
            }
            try system.syncFolder(folder.root)
        } catch {
            throw .notWritten(error)
        }
    }

    private func status(_ path: String) throws(JournalProblem) -> FileStatus? {
        do throws(FileProblem) {
            return try system.status(path)
        } catch {
            throw .file(error)
        }
    }

    private func open(
        _ folder: LedgerFolder, writer: String, title: String?, origin: String?, clock: Instant
    ) throws(JournalProblem) {
        var opened = LedgerOpened()
        opened.origin = origin ?? "gcm-ledger/" + writer
        opened.title = title
        let offer = Offer(
            id: nil, type: .ledgerOpened, subject: Subject(.ledger, writer), occurred: Period(day: clock.day),
            event: .ledger(.opened(opened)), data: FieldWriter.object(opened))
        let recording = Recording(id: "ledger-" + writer, writer: writer, sequence: 1, batch: nil, recorded: clock)
        do {
            let line = try LineWriter.line(of: offer, recording)
            try system.replace(folder.file(of: writer), with: line + [10])
        } catch let problem as FileProblem {
            throw .notWritten(problem)
        } catch let problem as LineProblem {
            throw .damaged(Damage(file: folder.file(of: writer), line: 1, reason: .line(problem)))
        } catch {
            throw .noLedger(path: folder.root)
        }
        let reader = LedgerReader(system)
        let file = try reader.read(folder).files.first { $0.writer == writer }
        if let file {
            try HeadKeeper(system, folder).keep(Head(bytes: file.wholeBytes, frontier: file.frontier(size: file.size)), of: writer)
        }
    }
}
