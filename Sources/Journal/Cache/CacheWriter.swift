import Evidence
package import Files
import History

/// Keeps what was read of a large ledger in `.gcm-ledger/cache`, so that the next command need not read it again.
///
/// A cache is only ever replaced as a whole, never changed, so that it can be mapped. It is not synced: what a power cut leaves of it does
/// not have its sums, and is not read. Nothing that goes wrong with it is told, as no answer depends on it.
package struct CacheWriter {
    private let system: ContainedFileSystem
    private let reading: LedgerReading
    private let worthBytes: Int

    /// Fewer bytes are read in less than a tenth of a second.
    package static let worthBytes = 16 << 20
    /// What came since may be this part of what was kept.
    private static let freshPart = 100
    /// How long nobody may have written into a file for its times to tell whether somebody does after now: the coarsest that file systems
    /// keep are of two seconds.
    private static let settledNanoseconds: Int64 = 2_000_000_000

    /// - Parameter worthBytes: so many bytes of events have to be there.
    package init(_ system: any FileSystem, _ reading: LedgerReading, worthBytes: Int = Self.worthBytes) {
        self.worthBytes = worthBytes
        self.system = ContainedFileSystem(system, reading.folder)
        self.reading = reading
    }

    /// Writes a cache where it is worth it, and can be believed: at this time, in nanoseconds since 1970. Notes that the sums of the one
    /// that was read are right.
    package func renew(at now: Int64) {
        let folder = reading.folder
        if let found = reading.checkedCache, Self.isSettled(found, at: now) { try? CheckedCache(found, system)?.note(folder, system) }
        guard folder.usesCache, reading.isWhole, reading.failure == nil, reading.files.reduce(0, { $0 + $1.wholeBytes }) >= worthBytes,
            (reading.size - reading.keptCount) * Self.freshPart > reading.keptCount
        else { return }
        do throws(FileProblem) {
            guard try system.status(folder.copy)?.isFolder == true, try !system.isLink(folder.cache) else { return }
            guard let files = try files(at: now) else { return }
            try write(files)
        } catch {
            // A question is answered, or an event recorded, as well without it.
        }
    }

    /// The files as they were when they were read; nothing where that is not sure of one.
    private func files(at now: Int64) throws(FileProblem) -> [CacheHeader.File]? {
        var files: [CacheHeader.File] = []
        for file in reading.files {
            guard let found = try system.status(file.path), found.size == file.seenBytes else { return nil }
            let head = try? HeadKeeper(system, reading.folder).head(of: file.writer)
            // What this process wrote is what it read and what it added.
            let isRead = file.seen.map { $0 == found } ?? true
            let isHead = isRead && head.map { $0.tells(all: found) && $0.events == file.size } ?? false
            guard isHead || file.seen == found && Self.isSettled(found, at: now) else { return nil }
            // The tree is the head's. Of other bytes than those that the head tells it says nothing, whatever the file becomes.
            files.append(CacheHeader.File(file, found, frontier: isHead ? file.known : nil))
        }
        return files
    }

    private static func isSettled(_ found: FileStatus, at now: Int64) -> Bool {
        now - max(found.modifiedNanoseconds, found.changedNanoseconds) > settledNanoseconds
    }

    private func write(_ files: [CacheHeader.File]) throws(FileProblem) {
        let (index, places) = (reading.eventIndex, reading.store.places)
        var parts = CacheParts()
        parts.add("entries", index.entries)
        parts.add("rows", index.rows)
        for (name, names) in index.namesToKeep {
            parts.add(name + ".bytes", names.bytes)
            parts.add(name + ".ends", names.ends)
            parts.add(name + ".table", Slab(names.table))
        }
        for (name, numbers) in index.numbersToKeep { parts.add(name, numbers) }
        for file in reading.files { parts.add("lines." + file.writer, file.lines.ends) }
        var header = CacheHeader(files: files, runs: places, keys: index.hash.keys, latestDay: Int(index.lookup.latestDay))
        header.parts = parts.placed(after: CacheHeader.limit)
        let (line, placed) = (header.line, header.parts)
        if line.count > CacheHeader.limit { return }
        try system.replace(reading.folder.cache, isDurable: false, isPrivate: true) { (put) throws(FileProblem) in
            try put(line, 0)
            try parts.write(placed, put)
        }
    }
}
