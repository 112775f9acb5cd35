import Files
import JSON

/// Of which cache all sums were found right since this machine was started: they need not be looked at again while nobody writes into it.
///
/// So a bit that flips on the disk without any time changing is believed of the cache as it is of the log. What a power cut leaves of a
/// cache, which is not synced, is looked at, as the machine is started anew after it.
struct CheckedCache {
    /// A random text that Linux makes once each time the machine is started: random(4).
    private static let bootPath = "/proc/sys/kernel/random/boot_id"

    private let record: [UInt8]

    /// A cache as it is; nothing where the system does not tell when the machine was started.
    init?(_ found: FileStatus, _ system: any FileSystem) {
        guard let boot = try? system.contents(of: Self.bootPath), !boot.isEmpty else { return nil }
        func hex(_ number: UInt64) -> String { String(number, radix: 16) }
        record = CopyRecord.bytes([
            ("boot", .string(String(decoding: boot, as: UTF8.self).filter { !$0.isWhitespace })),
            ("changed", .string(String(found.changedNanoseconds))), ("device", .string(hex(found.device))),
            ("inode", .string(hex(found.inode))), ("modified", .string(String(found.modifiedNanoseconds))), ("size", .integer(found.size)),
        ])
    }

    /// Whether this cache, as it is, was noted.
    func isNoted(_ folder: LedgerFolder, _ system: any FileSystem) -> Bool {
        (try? system.contents(of: folder.checkedCache)) == record
    }

    func note(_ folder: LedgerFolder, _ system: ContainedFileSystem) throws(FileProblem) {
        try system.replace(folder.checkedCache, with: record, isDurable: false, isPrivate: true)
    }
}
