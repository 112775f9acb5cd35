import Evidence
import Files
import GlobalCompact
import History
import Wire

/// What an append that never finished left behind the head of its writer's file: whole batches, or torn ones.
///
/// Called under the lock, for a writer of this copy: nobody else is writing its file.
struct Recovery {
    private let system: ContainedFileSystem
    private let folder: LedgerFolder

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = ContainedFileSystem(system, folder)
        self.folder = folder
    }

    /// Sets a torn tail aside, makes the whole batches before it durable, and renews the head: there the next batch begins.
    ///
    /// Answers the path of the tail's copy, nothing when there was no tail; and what is known of the files, where that is still so. A file
    /// that is shorter than a published checkpoint of it is refused as it stands.
    func recover(_ writer: String, at clock: Instant) throws(JournalProblem) -> (tail: String?, known: KnownFiles?) {
        let path = folder.file(of: writer)
        let known = try KnownFiles(system, folder)
        let head = known.heads[writer]
        // Where nothing follows what was acknowledged there is no tail; whether that is whole, everybody who reads looks.
        if let head, try head.isOfAll(of: status(path)) {
            try known.refuseShorter(writer, KnownFiles.Present(head))
            return (nil, known)
        }
        let file = try read(writer, head)
        if file == nil, let head, head.bytes > 0 {
            throw .damaged(Damage(file: path, line: nil, reason: .missing(events: head.events, checkpoint: nil)))
        }
        // Without a head, what is published is all that says what was acknowledged.
        if head == nil { try known.refuse(file, of: writer) } else { try known.refuseShorter(writer, KnownFiles.Present(file)) }
        guard let file else { return (nil, known) }
        var copy: String?
        try JournalProblem.writing { () throws(FileProblem) in
            let tail = Array(file.bytes[file.wholeBytes...])
            if !tail.isEmpty { copy = try setAside(tail, of: writer, after: file.wholeBytes, at: clock) }
            try persist(file, head)
            try keepHead(file, head)
        }
        return (copy, nil)
    }

    /// Makes the whole batches of a file durable, also those that were never acknowledged; a tail stays where it is.
    ///
    /// A file that is gone, or shorter than its head, stays as it is too: whoever reads it tells.
    func settle(_ writer: String) throws(JournalProblem) {
        let head = try HeadKeeper(system, folder).head(of: writer)
        let path = folder.file(of: writer)
        guard let found = try status(path), found.size >= head?.bytes ?? 0 else { return }
        let file = head?.isOfAll(of: found) ?? false ? nil : try read(writer, head)
        try JournalProblem.writing { () throws(FileProblem) in
            if let file {
                try persist(file, head, cutsTail: false)
                try keepHead(file, head)
            } else {
                let open = try system.open(path, for: .reading)
                defer { system.close(open) }
                try system.sync(open)
                try system.syncFolder(folder.events)
            }
        }
    }

    /// Whether a whole event stands in a writer's file; of a file too long for half an opening that is sure.
    func hasEvents(_ writer: String) throws(JournalProblem) -> Bool {
        guard let found = try status(folder.file(of: writer)) else { return false }
        if found.size > LineLimit.bytes { return true }
        return try read(writer, HeadKeeper(system, folder).head(of: writer))?.size ?? 0 > 0
    }

    /// Copies torn bytes aside, durably, and answers the path of the copy. Nothing that was set aside before is written over.
    func setAside(_ tail: [UInt8], of writer: String, after wholeBytes: Int, at clock: Instant) throws(FileProblem) -> String {
        let start = "\(folder.torn)/\(writer)-\(wholeBytes)-\(clock.microseconds)"
        var name = start + ".jsonl"
        for number in 2... {
            guard let present = try system.contents(of: name), present != tail else { break }
            name = "\(start)-\(number).jsonl"
        }
        try system.makeFolder(folder.torn)
        try system.replace(name, with: tail)
        try system.syncFolder(folder.copy)
        return name
    }

    /// Truncates a torn tail, syncs the complete batches, and syncs the folder, so that the file's name lasts too.
    private func persist(_ file: WriterFile, _ head: Head?, cutsTail: Bool = true) throws(FileProblem) {
        let start = head?.bytes ?? file.wholeBytes
        let writes = start < file.wholeBytes || cutsTail && file.hasTail
        let open = try system.open(file.path, for: writes ? .updating(create: false) : .reading)
        defer { system.close(open) }
        if cutsTail && file.hasTail { try system.truncate(open, to: file.wholeBytes) }
        // Where an earlier sync failed, the system may hold these bytes for synced though they never reached the disk.
        if start < file.wholeBytes { try system.write(Array(file.bytes[start..<file.wholeBytes]), to: open, at: start) }
        try system.sync(open)
        try system.syncFolder(folder.events)
    }

    private func keepHead(_ file: WriterFile, _ head: Head?) throws(FileProblem) {
        if let head, head.bytes == file.wholeBytes, try head.isOfAll(of: system.status(file.path)) { return }
        let frontier = try file.frontier(size: file.size, from: head?.frontier ?? .init())
        try HeadKeeper(system, folder).keep(Head(file, frontier), of: file.writer)
    }

    /// The file as it stands; nothing where there is none.
    private func read(_ writer: String, _ head: Head?) throws(JournalProblem) -> WriterFile? {
        let path = folder.file(of: writer)
        let contents = try JournalProblem.reading(try system.contents(of: path))
        guard let contents else { return nil }
        var reader = WriterFileReader(writer: writer, path: path, content: LineContent(contents), acknowledged: head)
        var eventIndex = EventIndex(source: LineStore())
        let file = try reader.read(into: &eventIndex)
        // What the head says goes on into the next one: so the file has to begin with the very lines that the head is about.
        if let head { try file.check(against: head, inode: nil) }
        return file
    }

    private func status(_ path: String) throws(JournalProblem) -> FileStatus? {
        try JournalProblem.reading(try system.status(path))
    }
}
