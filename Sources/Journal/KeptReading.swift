import Files
import GlobalCompact

/// A ledger as one round of a stream left it, for the next round: it is used again where every file is the one that this process left.
package struct KeptReading: Sendable {
    package let reading: LedgerReading
    private let files: [LedgerReader.Found]
    private let strays: [String]
    private let heads: [String: Head]

    /// How long nobody may have written into a file for its times to tell whether somebody does from now on: the coarsest that file
    /// systems keep are of two seconds.
    private static let settledNanoseconds: Int64 = 2_000_000_000
    /// So much of what this process wrote is held in memory; more is read again where somebody asks for it.
    private static let keptBytes = 4 << 20

    /// Keeps a reading at the end of a round, under its lock; nothing where what becomes of a file would not be seen, or one was touched
    /// since it was read.
    init?(_ reading: LedgerReading, of writer: String, _ system: any FileSystem, at now: Instant) {
        guard reading.failure == nil, let heads = try? HeadKeeper(system, reading.folder).all(),
            let (files, strays) = try? LedgerReader(system).look(reading.folder), files.count == reading.files.count
        else { return nil }
        for (found, file) in zip(files, reading.files) {
            guard found.writer == file.writer, found.status.size == file.seenBytes else { return nil }
            // An own file has a time that no later write gives it.
            if let head = heads[file.writer], head.events == file.size, head.tells(all: found.status) { continue }
            let changed = max(found.status.modifiedNanoseconds, found.status.changedNanoseconds)
            guard file.seen == found.status, now.microseconds * 1000 - changed > Self.settledNanoseconds else { return nil }
        }
        var reading = reading
        if let own = reading.file(of: writer) {
            guard let own = try? own.releasing(keptBytes: Self.keptBytes, system) else { return nil }
            reading.grow(own, to: reading.eventIndex)
        }
        (self.reading, self.files, self.strays, self.heads) = (reading, files, strays, heads)
    }

    /// The reading, where all files are as they were left; nothing where any has to be read again.
    func reading(_ known: KnownFiles?, _ system: any FileSystem) throws(JournalProblem) -> LedgerReading? {
        guard let known, known.heads == heads else { return nil }
        let (found, strays) = try LedgerReader(system).look(reading.folder)
        let isSame = found.elementsEqual(files) { $0.writer == $1.writer && $0.status == $1.status }
        return isSame && strays == self.strays ? reading : nil
    }
}
