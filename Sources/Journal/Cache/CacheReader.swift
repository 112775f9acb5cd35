import Evidence
import Files
import GlobalCompact
import History

/// Takes the lines of a ledger from its cache, as far as the files are those that it was made of.
struct CacheReader {
    private let system: any FileSystem
    private let file: OpenFile
    private let header: CacheHeader
    /// The cache as it was before anything of it was read.
    private let status: FileStatus
    /// Whether its sums need not be looked at.
    private let isChecked: Bool

    /// What was kept of one writer's file.
    struct Lines {
        var lines: LineIndex
        var wholeBytes: Int
        /// How many bytes the file had.
        var seenBytes: Int
        var frontier: MerkleFrontier?
        /// When its last line was recorded; nothing where it has none.
        var recorded: Instant?
    }

    /// Hands over the cache of a ledger as long as `body` runs; nothing where there is none that reads, or it is of other files.
    ///
    /// Where there is something wrong with it, the ledger is read as if there were none.
    static func use<Value>(
        _ system: any FileSystem, _ folder: LedgerFolder, _ cut: [LedgerReader.Found], _ heads: [String: Head],
        _ body: (CacheReader) -> Value?
    ) -> Value? {
        guard (try? system.isLink(folder.cache)) == false, let file = try? system.open(folder.cache, for: .reading) else { return nil }
        defer { system.close(file) }
        guard let status = try? system.status(of: file), let header = header(system, file) else { return nil }
        let isChecked = CheckedCache(status, system)?.isNoted(folder, system) ?? false
        let reader = CacheReader(system: system, file: file, header: header, status: status, isChecked: isChecked)
        return reader.isOf(cut, heads) ? body(reader) : nil
    }

    private static func header(_ system: any FileSystem, _ file: OpenFile) -> CacheHeader? {
        for count in [1 << 16, CacheHeader.limit] {
            guard let bytes = try? system.read(file, at: 0, count: count) else { return nil }
            if let end = bytes.firstIndex(of: 10) { return CacheHeader(Array(bytes[...end])) }
        }
        return nil
    }

    /// Whether it is of these files, but for what this copy itself appended: of a file that has grown, its head has to tell all.
    private func isOf(_ cut: [LedgerReader.Found], _ heads: [String: Head]) -> Bool {
        guard cut.count == header.files.count else { return false }
        return zip(cut, header.files).allSatisfy { found, kept in
            guard found.writer == kept.writer else { return false }
            return kept.isSame(as: found.status) || isGrown(kept, found, heads[kept.writer])
        }
    }

    private func isGrown(_ kept: CacheHeader.File, _ found: LedgerReader.Found, _ head: Head?) -> Bool {
        guard let head, head.tells(all: found.status), kept.device == found.status.device, kept.inode == found.status.inode else {
            return false
        }
        return kept.size == kept.wholeBytes && kept.size < found.status.size && kept.events < head.events
            && kept.frontier != nil
    }

    /// What a cache held.
    struct Kept {
        var eventIndex: EventIndex
        /// Where the lines stand in their files.
        var places: [LineStore.Place]
        var lines: [String: Lines]
        /// The cache itself, where its sums were looked at.
        var checked: FileStatus?
    }

    /// The lines of all files; nothing where a part does not have its sums.
    func read() -> Kept? {
        guard let parts = CachedParts(system, file, header, isChecked: isChecked) else { return nil }
        let hash = NameHash(keys: header.keys)
        let index = EventIndex(
            kept: parts.slab("entries"), rows: parts.slab("rows"), latestDay: Int32(clamping: header.latestDay), hash: hash,
            source: LineStore(), numbers: { parts.slab($0) },
            names: { name in
                ByteInterner(
                    kept: parts.slab(name + ".bytes"), ends: parts.slab(name + ".ends"), table: parts.slab(name + ".table"), hash: hash)
            })
        var lines: [String: Lines] = [:]
        for file in header.files {
            let kept = LineIndex(parts.slab("lines." + file.writer))
            guard kept.count == file.events else { return nil }
            lines[file.writer] = Lines(
                lines: kept, wholeBytes: file.wholeBytes, seenBytes: file.size, frontier: file.frontier,
                recorded: recorded(last: kept.count - 1, of: file, index))
        }
        return Kept(eventIndex: index, places: header.runs, lines: lines, checked: isChecked ? nil : status)
    }

    /// When a line of a file was recorded.
    private func recorded(last line: Int, of file: CacheHeader.File, _ index: EventIndex) -> Instant? {
        guard let run = header.runs.last(where: { $0.writer == file.writer && $0.firstLine <= line }) else { return nil }
        let number = run.firstNumber + line - run.firstLine
        return index.entries.indices.contains(number) ? Instant(microseconds: index.entries[number].recorded) : nil
    }
}

/// The parts of a cache as memory.
private struct CachedParts {
    private var mapped: [String: MappedBytes] = [:]

    /// Maps all parts and looks at their sums, on all processors, unless that was done before; nothing where one does not have them.
    init?(_ system: any FileSystem, _ file: OpenFile, _ header: CacheHeader, isChecked: Bool) {
        var blocks: [(bytes: MappedBytes, range: Range<Int>, sum: UInt32)] = []
        for (name, part) in header.parts where part.bytes > 0 {
            guard let bytes = try? system.map(file, at: part.start, count: part.bytes, room: Self.room(part.bytes)) else { return nil }
            mapped[name] = bytes
            let ranges = CacheParts.blocks(part.bytes)
            guard ranges.count == part.sums.count else { return nil }
            for (range, sum) in zip(ranges, part.sums) { blocks.append((bytes, range, sum)) }
        }
        if isChecked { return }
        let held = blocks
        let areWhole = Machine.concurrently(held.count) { number in
            held[number].bytes.withSpan(held[number].range) { CRC32C.checksum($0) } == held[number].sum
        }
        if areWhole.contains(false) { return nil }
    }

    /// Room for lines that come later: memory is only taken for what is used of it.
    private static func room(_ bytes: Int) -> Int {
        bytes / 8 + (16 << 20)
    }

    /// A part as elements of a fixed size.
    func slab<Element>(_ name: String) -> Slab<Element> {
        guard let bytes = mapped[name] else { return Slab() }
        let stride = MemoryLayout<Element>.stride
        return unsafe Slab(at: bytes.start, count: bytes.count / stride, room: Self.room(bytes.count) / stride, owner: bytes)
    }
}
