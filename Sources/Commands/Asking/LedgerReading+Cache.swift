import GlobalCompact
import Journal

extension LedgerReading {
    /// Keeps what was read of a large ledger for the next command, once the answer is out.
    func keepCache(_ console: Console) {
        CacheWriter(console.system, self).renew(at: console.clock().microseconds * 1000)
    }
}
