import Events
package import Files
package import GlobalCompact
import JSON
import Wire

/// Begins a ledger in a folder, or a writer's file in a ledger.
package struct LedgerInitializer: Sendable {
    /// What was done.
    package enum Outcome: Equatable, Sendable {
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
    /// - Parameters:
    ///   - takesOver: go on with a writer whose file is there and which no other copy goes on using.
    ///   - waitMilliseconds: how long to wait for an append to finish.
    package func begin(
        _ folder: LedgerFolder, writer: String, title: String?, origin: String?, takesOver: Bool, waitMilliseconds: Int = 10_000,
        clock: Instant
    ) throws(JournalProblem) -> Outcome {
        guard WriterName.isValid(writer) else { throw .notAWriterFile(name: writer + ".jsonl") }
        if takesOver, try status(folder.events) == nil { throw .nothingToTakeOver(writer) }
        try require(folder, [folder.file(of: writer), folder.head(of: writer), folder.binding(of: writer)])
        let lock = try lock(folder, waitMilliseconds: waitMilliseconds)
        defer { lock.release() }
        let bindings = WriterBindings(system, folder, machine: machine)
        let path = folder.file(of: writer)
        let recovery = Recovery(system, folder)
        // A file without an event was never begun, whoever made it.
        let exists = try recovery.hasEvents(writer)
        if exists, try bindings.isBoundHere(writer) {
            // Whoever bound it may have been killed before all of it was on the disk.
            try recovery.settle(writer)
            try bindings.sync()
            let head = try HeadKeeper(system, folder).head(of: writer)
            try KnownFiles(system, folder).refuseShorter(writer, head.map { KnownFiles.Present($0) } ?? KnownFiles.Present())
            return .alreadyBound(file: path)
        }
        if exists, !takesOver { throw .writerExists(writer) }
        // A new writer goes on beside whatever has become of the others' files.
        let file = exists ? try LedgerReader(system).read(folder).file(of: writer) : nil
        try KnownFiles(system, folder).refuse(file, of: writer)
        if exists {
            try recovery.settle(writer)
            try bindings.bind(writer)
            return .takenOver(file: path, size: file?.size ?? 0)
        }
        if takesOver { throw .nothingToTakeOver(writer) }
        let line = try Self.openingLine(path, writer: writer, title: title, origin: origin, clock: clock)
        try bindings.bind(writer)
        _ = try recovery.recover(writer, at: clock)
        try open(folder, writer: writer, line)
        return .opened(file: path)
    }

    /// Makes `events/` and what belongs to the copy, where they are missing, and takes the lock of the copy's appends.
    func lock(_ folder: LedgerFolder, waitMilliseconds: Int) throws(JournalProblem) -> AppendLock {
        try require(folder, [folder.attributes, folder.ignored])
        try makeFolders(folder)
        let lock = try AppendLock(system, folder, waitMilliseconds: waitMilliseconds)
        do throws(FileProblem) {
            try tellGit(folder)
        } catch {
            lock.release()
            throw .notWritten(error)
        }
        return lock
    }

    /// Refuses places that lead out of the folder, before anything is made in it.
    private func require(_ folder: LedgerFolder, _ paths: [String]) throws(JournalProblem) {
        let files = ContainedFileSystem(system, folder)
        try JournalProblem.writing { () throws(FileProblem) in
            try files.require(paths)
            try files.requireOwnCopy()
        }
    }

    private func makeFolders(_ folder: LedgerFolder) throws(JournalProblem) {
        let system = ContainedFileSystem(system, folder)
        try JournalProblem.writing { () throws(FileProblem) in
            if try system.status(folder.events) == nil {
                try system.makeFolder(folder.root)
                try syncNames(of: folder.root)
            }
            try system.makeFolder(folder.events)
            try system.makeFolder(folder.copy)
            try system.syncFolder(folder.root)
        }
    }

    /// Tells git how to treat the writers' files, and to leave alone what belongs to the copy.
    private func tellGit(_ folder: LedgerFolder) throws(FileProblem) {
        let system = ContainedFileSystem(system, folder)
        if try system.status(folder.attributes) == nil {
            try system.replace(folder.attributes, with: Array((LedgerFolder.attributeLine + "\n").utf8))
        }
        if try system.status(folder.ignored) == nil {
            try system.replace(folder.ignored, with: Array("*\n".utf8))
        }
    }

    /// Makes the names of a folder and of those above it last, up to where another disk begins, or what this user may not sync.
    private func syncNames(of path: String) throws(FileProblem) {
        var path = try system.canonicalPath(path)
        while path != "/" {
            let above = PathText.folder(of: path)
            guard try system.status(above)?.device == system.status(path)?.device else { return }
            do throws(FileProblem) {
                try system.syncFolder(above)
            } catch {
                if error.isDenied || error.isReadOnly { return }
                throw error
            }
            path = above
        }
    }

    private func status(_ path: String) throws(JournalProblem) -> FileStatus? {
        try JournalProblem.reading(try system.status(path))
    }

    /// The first line of a writer's file, once it has been seen to read.
    static func openingLine(
        _ path: String, writer: String, title: String?, origin: String?, clock: Instant
    ) throws(JournalProblem) -> [UInt8] {
        var opened = LedgerOpened()
        opened.origin = origin ?? Origin.unique(writer)
        opened.title = title
        let offer = Offer(
            id: nil, type: .ledgerOpened, subject: Subject(.ledger, writer), occurred: Period(day: clock.day),
            event: .ledger(.opened(opened)), data: FieldWriter.object(opened))
        let recording = Recording(id: "ledger-" + writer, writer: writer, sequence: 1, batch: nil, recorded: clock)
        for (path, text) in [("origin", opened.origin), ("title", title ?? opened.origin)] {
            if let address = EmailAddress.first(in: text) {
                throw .badOpening([FieldProblem(path: path, reason: .emailAddress(address))])
            }
        }
        var reader = LineReader()
        do throws(LineProblem) {
            let line = try LineWriter.line(of: offer, recording)
            _ = try reader.read(line.span)
            return line
        } catch {
            if case .fields(let problems) = error { throw .badOpening(problems) }
            throw .damaged(Damage(file: path, line: 1, reason: .line(error)))
        }
    }

    private func open(_ folder: LedgerFolder, writer: String, _ line: [UInt8]) throws(JournalProblem) {
        let path = folder.file(of: writer)
        var lines = [LineBlock(line)]
        let file = WriterFile(
            writer: writer, path: path, content: LineContent([]), lines: LineIndex(), wholeBytes: 0, hasTail: false
        ).growing(by: &lines)
        do throws(FileProblem) {
            try ContainedFileSystem(system, folder).replace(path, with: line + [10])
        } catch {
            throw error.operation == .syncFolder ? .standing(error, paths: [path]) : .notWritten(error)
        }
        do throws(FileProblem) {
            try HeadKeeper(system, folder).keep(Head(file, try file.frontier(size: 1)), of: writer, mark: mark(path, folder))
        } catch {
            throw .standing(error, paths: [path])
        }
    }

    /// Gives a file a time that no later write gives it; nothing where it cannot be given one.
    private func mark(_ path: String, _ folder: LedgerFolder) -> Int64? {
        let system = ContainedFileSystem(system, folder)
        guard let file = try? system.open(path, for: .updating(create: false)) else { return nil }
        defer { system.close(file) }
        return try? system.mark(file)
    }
}
