/// A ledger that was read such that all of it lasts, and what is known of its files.
package struct DurableReading: Sendable {
    package let ledger: LedgerReading
    /// The writers that are bound to this very copy.
    let own: [String]
    let known: KnownFiles

    /// Refuses to hand out a file of this copy's own that is less than is known of it: what was published, or is remembered, would be
    /// another history. Other copies' files may lag.
    package func refuseShorter(_ writer: String) throws(JournalProblem) {
        guard own.contains(writer) || known.isOwn(writer) else { return }
        try known.refuseShorter(writer, KnownFiles.Present(ledger.file(of: writer)))
    }
}
