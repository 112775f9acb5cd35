import FileTesting
import Files
import Testing

/// What stands on the disk when an append begins.
enum BeforeAppend: Sendable {
    case clean
    /// An append of the batch `lost` was killed within its write.
    case half
    /// It was killed before its sync: whole, and not on the disk.
    case unsynced
    /// The power was cut before its sync, and of its first page nothing arrived.
    case hole
    /// Whoever tidied up took this copy's heads away.
    case headless

    static let lost = ["lost-1", "lost-2", "lost-3"]

    /// The batches that may still come to light.
    var offered: [[String]] {
        self == .unsynced ? [Self.lost] : []
    }

    func disk(_ known: [String], pageBytes: Int) throws -> SimulatedDisk {
        let disk = try Office.disk(known, pageBytes: pageBytes)
        if self == .clean { return disk }
        if self == .headless {
            try disk.remove("/office/.gcm-ledger/heads/geneva.json")
            try disk.remove("/office/.gcm-ledger/heads")
            return disk.settled()
        }
        let writing = disk.afterKill(self == .half ? DiskTrouble(crashAt: 1, writesHalf: true) : DiskTrouble(crashAt: 2))
        #expect(throws: (any Error).self) { try Office(on: writing, time: "11:30:00").append(Self.lost) }
        #expect(writing.stoppedAt == (self == .half ? .write : .sync))
        return self == .hole ? try Self.withHole(writing) : writing.afterKill()
    }

    private static func withHole(_ disk: SimulatedDisk) throws -> SimulatedDisk {
        let path = "/office/events/geneva.jsonl"
        let whole = try #require(try disk.afterKill().contents(of: path))
        return try #require(
            disk.afterPowerCut().first { image in
                guard let bytes = try? image.contents(of: path) else { return false }
                return bytes.count == whole.count && bytes.contains(0) && bytes.suffix(512) == whole.suffix(512)
            })
    }
}
