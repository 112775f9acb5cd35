import Files
import History

/// Holds what a cache says of lines against the lines themselves.
struct CacheAgreement: Sendable {
    private let folder: LedgerFolder
    private let reader: LedgerReader
    private let kept: LedgerReading

    /// Of the cache of a ledger; nothing where none is believed.
    init?(_ folder: LedgerFolder, _ system: any FileSystem) {
        (self.folder, reader) = (folder, LedgerReader(system))
        guard (try? system.status(folder.cache))?.isRegularFile == true, let kept = reader.readKept(folder) else { return nil }
        self.kept = kept
    }

    /// How many of the lines of a stretch of a writer's file are what the cache says of them.
    func countOfSame(_ stretch: VerifiedLines, of writer: String) -> Int {
        guard let ends = kept.file(of: writer)?.lines else { return 0 }
        var (count, read) = (0, 0)
        for line in stretch.lines {
            guard let header = line.header else { continue }
            let place = header.sequence - 1
            if ends.indices.contains(place), ends[place].upperBound == line.end, let number = kept.store.number(of: place, in: writer),
                number < kept.keptCount, kept.eventIndex.saysTheSame(number, as: stretch.segment, read)
            {
                count += 1
            }
            read += 1
        }
        return count
    }

    /// Whether the lines that are what it says of them are all that it has; nothing where others came into the files while they were
    /// looked at.
    func agrees(onLines count: Int) -> Bool? {
        if count == kept.keptCount { return true }
        return reader.readKept(folder)?.keptCount == kept.keptCount ? false : nil
    }
}
