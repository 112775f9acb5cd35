import Events
import Evidence
package import Files
import GlobalCompact
import History
import Wire

/// Reads a ledger from disk. It writes nothing, takes no lock, and works on a read-only folder.
package struct LedgerReader: Sendable {
    private let system: any FileSystem
    /// The bytes of files up to this size are kept; of larger ones they are read again where somebody asks for an event.
    private let keptBytes: Int
    private let stretchBytes: Int

    /// - Parameters:
    ///   - keptBytes: pass `Int.max` where all bytes are wanted at once.
    ///   - stretchBytes: so many bytes are decoded apart from the others.
    package init(_ system: any FileSystem, keptBytes: Int = 4 << 20, stretchBytes: Int = 1 << 20) {
        self.system = system
        self.keptBytes = keptBytes
        self.stretchBytes = stretchBytes
    }

    /// The ledger at a folder, or at the nearest one above it that holds `events/`.
    package func find(from path: String) throws(JournalProblem) -> LedgerFolder {
        let start: String
        do throws(FileProblem) {
            start = try system.canonicalPath(path)
        } catch {
            throw error.isMissing || error.isNotAFolder ? .noSuchFolder(path: path) : .file(error)
        }
        if try status(start).map({ !$0.isFolder }) ?? true { throw .noSuchFolder(path: path) }
        var folder = start
        while true {
            if try isLedger(folder) { return LedgerFolder(root: folder) }
            try refuseLost(LedgerFolder(root: folder))
            guard let slash = folder.lastIndex(of: "/"), folder != "/" else { throw .noLedger(path: path) }
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }

    /// Refuses a folder whose `events/` is gone though this copy has acknowledged some: a ledger above it is another one.
    private func refuseLost(_ folder: LedgerFolder) throws(JournalProblem) {
        let known = try HeadKeeper(system, folder).all().values.reduce(0) { $0 + $1.events }
        if known > 0 { throw .damaged(Damage(file: folder.events, line: nil, reason: .missing(events: known, checkpoint: nil))) }
    }

    /// The ledger at exactly this folder.
    package func ledger(at path: String) throws(JournalProblem) -> LedgerFolder {
        let found = try find(from: path)
        guard try isLedger(path) else { throw .noLedger(path: path) }
        return LedgerFolder(root: found.root)
    }

    private func isLedger(_ folder: String) throws(JournalProblem) -> Bool {
        try status(LedgerFolder(root: folder).events)?.isFolder ?? false
    }

    private func status(_ path: String) throws(JournalProblem) -> FileStatus? {
        try JournalProblem.reading(try system.status(path))
    }

    /// Reads every writer's whole batches, or of each writer only so many events as `sizes` says.
    package func read(_ folder: LedgerFolder, sizes: [String: Int]? = nil) throws(JournalProblem) -> LedgerReading {
        // The heads come first: an append in between then only makes the files longer than they say.
        let (heads, remembered) = (try HeadKeeper(system, folder).all(), OutsideMemory(system, folder).all())
        return try read(folder, sizes: sizes, heads, remembered)
    }

    /// The same, under the lock of this copy's appends or before them: what is known of the files was looked at already.
    func read(_ folder: LedgerFolder, knowing known: KnownFiles) throws(JournalProblem) -> LedgerReading {
        try read(folder, sizes: nil, known.heads, known.remembered)
    }

    private func read(
        _ folder: LedgerFolder, sizes: [String: Int]?, _ heads: [String: Head], _ remembered: [String: OutsideMemory.File]
    ) throws(JournalProblem) -> LedgerReading {
        let own = heads.filter { !$0.value.isTaken }
        let (cut, strays) = try consistentCut(folder)
        try checkPresence(of: own, in: cut, folder)
        var reading = readKept(folder, cut, own, sizes: sizes)
        if reading == nil { reading = try readFiles(folder, cut, own, sizes: sizes) }
        guard var reading else { throw .noLedger(path: folder.root) }
        reading.notes = strays.map { .stray(name: $0) }
        // A given basis asks for less than there is.
        if sizes == nil { reading.notes += try WitnessNotes(folder, reading.files, heads, remembered).all() }
        return reading
    }

    /// What the cache says of a ledger, and the lines that this copy appended since; nothing where no cache is believed.
    func readKept(_ folder: LedgerFolder) -> LedgerReading? {
        guard let heads = try? HeadKeeper(system, folder).all(), let cut = try? consistentCut(folder).files else { return nil }
        return readKept(folder, cut, heads.filter { !$0.value.isTaken }, sizes: nil)
    }

    /// Reads all files, or of each only so many events as `sizes` says.
    private func readFiles(
        _ folder: LedgerFolder, _ cut: [Found], _ own: [String: Head], sizes: [String: Int]?
    ) throws(JournalProblem) -> LedgerReading {
        var store = LineStore()
        var eventIndex = EventIndex(source: store)
        var files: [WriterFile] = []
        // Room for all at once: what is moved for each file anew is read, written and held twice.
        eventIndex.reserve(
            lines: cut.reduce(0) { count, found in
                count + min(WriterFileReader.likelyLines(bytes: found.status.size), sizes.map { $0[found.writer] ?? 0 } ?? .max)
            })
        for found in cut {
            let writer = found.writer
            let limit = sizes.map { $0[writer] ?? 0 } ?? Int.max
            let file = try read(found, folder, own[writer], limit: limit, into: &eventIndex)
            store.add(file)
            if let sizes, let expected = sizes[writer], file.size != expected {
                throw .basisDiffers(writer: writer, size: expected, found: file.size)
            }
            files.append(file)
        }
        for (writer, size) in sizes ?? [:] where size > 0 && !files.contains(where: { $0.writer == writer }) {
            throw .basisDiffers(writer: writer, size: size, found: 0)
        }
        eventIndex.source = store
        return LedgerReading(
            folder: folder, files: files.filter { sizes?[$0.writer] != nil || sizes == nil }, eventIndex: eventIndex, store: store,
            isWhole: sizes == nil)
    }

    /// Takes the lines from the cache, and reads those that this copy appended since; nothing where there is no cache of these files,
    /// or anything contradicts it. What is wrong with the files is then told by whoever reads them whole.
    private func readKept(_ folder: LedgerFolder, _ cut: [Found], _ own: [String: Head], sizes: [String: Int]?) -> LedgerReading? {
        guard sizes == nil, folder.usesCache, let kept = CacheReader.use(system, folder, cut, own, { $0.read() }) else { return nil }
        var eventIndex = kept.eventIndex
        let keptCount = eventIndex.count
        var files: [WriterFile] = []
        for found in cut {
            guard let lines = kept.lines[found.writer],
                let file = try? read(found, folder, own[found.writer], kept: lines, into: &eventIndex)
            else { return nil }
            // What was appended since has to lead from the tree that was kept to that of the head.
            if file.size > lines.lines.count {
                guard let frontier = lines.frontier, let head = own[found.writer],
                    (try? file.frontier(size: file.size, from: frontier).root) == head.frontier.root
                else { return nil }
            }
            files.append(file)
        }
        var store = LineStore(kept.places, count: keptCount, of: files)
        for file in files { store.add(file, beyond: kept.lines[file.writer]?.lines.count ?? 0) }
        eventIndex.source = store
        return LedgerReading(
            folder: folder, files: files, eventIndex: eventIndex, store: store, keptCount: keptCount, checkedCache: kept.checked)
    }

    /// Reads one writer's file, of which something may be known already.
    private func read(
        _ found: Found, _ folder: LedgerFolder, _ head: Head?, limit: Int = .max, kept: CacheReader.Lines? = nil,
        into eventIndex: inout EventIndex
    ) throws(JournalProblem) -> WriterFile {
        let path = folder.file(of: found.writer)
        let content = try content(path, count: found.status.size, keptBytes: kept == nil ? keptBytes : 0)
        var file: WriterFile
        if let kept, kept.seenBytes == found.status.size {
            file = WriterFile(
                writer: found.writer, path: path, content: content, lines: kept.lines, wholeBytes: kept.wholeBytes,
                hasTail: kept.wholeBytes < kept.seenBytes)
        } else {
            var reader = WriterFileReader(
                writer: found.writer, path: path, content: content, acknowledged: head, limit: limit, stretchBytes: stretchBytes, kept: kept
            )
            file = try reader.read(into: &eventIndex)
        }
        if let head, limit >= head.events { try file.check(against: head, inode: found.status.inode) }
        file.acknowledged = head?.frontier
        file.kept = kept?.frontier ?? MerkleFrontier()
        file.seen = found.status
        return file
    }

    /// A writer's file at the moment of the cut.
    struct Found {
        var writer: String
        var status: FileStatus
    }

    /// Refuses a ledger in which a file is gone that this copy has acknowledged.
    func checkPresence(
        of heads: [String: Head], in cut: [Found], _ folder: LedgerFolder
    ) throws(JournalProblem) {
        let gone = heads.filter { writer, head in head.bytes > 0 && !cut.contains { $0.writer == writer } }
        guard let (writer, head) = gone.min(by: { $0.key < $1.key }) else { return }
        throw .damaged(Damage(file: folder.file(of: writer), line: nil, reason: .missing(events: head.events, checkpoint: nil)))
    }

    /// The writers and their files' sizes at one moment: two looks that agree, files only growing.
    ///
    /// Beside them, the names of files that are no writer's.
    func consistentCut(
        _ folder: LedgerFolder
    ) throws(JournalProblem) -> (files: [Found], strays: [String]) {
        var earlier = try look(folder)
        for _ in 0..<100 {
            let later = try look(folder)
            if earlier.files.elementsEqual(later.files, by: { $0.writer == $1.writer && $0.status.size == $1.status.size }) { break }
            earlier = later
        }
        return earlier
    }

    /// The writers and their files' sizes at this moment, and beside them the names of files that are no writer's.
    func look(
        _ folder: LedgerFolder
    ) throws(JournalProblem) -> (files: [Found], strays: [String]) {
        let names = try JournalProblem.reading(try system.names(in: folder.events))
        var found: [Found] = []
        var strays: [String] = []
        for name in names where name.hasSuffix(".jsonl") {
            let writer = String(name.dropLast(".jsonl".count))
            guard WriterName.isValid(writer) else {
                strays.append(name)
                continue
            }
            if let status = try status(folder.file(of: writer)) {
                found.append(Found(writer: writer, status: status))
            } else if try isListed(name, folder) {
                throw .file(.deadLink(folder.file(of: writer)))
            }
        }
        return (found, strays)
    }

    /// Whether a name still stands among the files: one that was taken away between two looks is no dead link.
    private func isListed(_ name: String, _ folder: LedgerFolder) throws(JournalProblem) -> Bool {
        try JournalProblem.reading(try system.names(in: folder.events).contains(name))
    }

    private func content(_ path: String, count: Int, keptBytes: Int) throws(JournalProblem) -> LineContent {
        try JournalProblem.reading(try LineContent(of: path, count: count, keptBytes: keptBytes, system))
    }
}
