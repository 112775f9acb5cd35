import Files
import GlobalCompact
import History
import Wire

/// What an append that never finished left behind the whole batches of its writer's file.
struct TornTail {
    private let system: any FileSystem
    private let folder: LedgerFolder

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = system
        self.folder = folder
    }

    /// Copies a torn tail aside, syncs, and cuts it off. Answers the path of the copy; nothing when there was no tail.
    ///
    /// Called under the lock, by the writer of the file: nobody else is writing it.
    func setAside(of writer: String, at clock: Instant) throws(JournalProblem) -> String? {
        let path = folder.file(of: writer)
        let head = try HeadKeeper(system, folder).head(of: writer)
        // Where nothing follows what was acknowledged there is no tail; whether that is whole, everybody who reads looks.
        if let head, try size(path) == head.bytes { return nil }
        guard let bytes = try contents(path) else {
            if let head, head.bytes > 0 {
                throw .damaged(Damage(file: path, line: nil, reason: .belowHead(bytes: 0, acknowledged: head.bytes)))
            }
            return nil
        }
        var reader = WriterFileReader(writer: writer, path: path, content: LineContent(bytes), acknowledged: head?.bytes)
        var chronicle = Chronicle(source: LineStore())
        let file = try reader.read(into: &chronicle)
        guard file.hasTail else { return nil }
        let tail = Array(bytes[file.wholeBytes...])
        let name = "\(folder.torn)/\(writer)-\(file.wholeBytes)-\(clock.microseconds).jsonl"
        do throws(FileProblem) {
            try system.makeFolder(folder.torn)
            try system.replace(name, with: tail)
            try system.syncFolder(folder.copy)
            let open = try system.open(path, for: .updating(create: false))
            defer { system.close(open) }
            try system.truncate(open, to: file.wholeBytes)
            try system.sync(open)
        } catch {
            throw .notWritten(error)
        }
        return name
    }

    private func size(_ path: String) throws(JournalProblem) -> Int? {
        do throws(FileProblem) {
            return try system.status(path)?.size
        } catch {
            throw .file(error)
        }
    }

    private func contents(_ path: String) throws(JournalProblem) -> [UInt8]? {
        do throws(FileProblem) {
            return try system.contents(of: path)
        } catch {
            throw .file(error)
        }
    }
}
