package import Formats
package import JSON
package import Journal

/// What became of what was offered: an outcome for each, and the ledger as it is now.
package struct OfferAnswer: Sendable {
    package let reports: [OfferReport]
    package let reading: LedgerReading
    package let basis: Basis
    /// Who records it; nothing where nobody could.
    package let writer: String?
    /// The event that was offered by itself; nothing of several, and where it could not be read.
    let one: OfferedFact?
    let isDryRun: Bool

    /// Whether all of it is in the ledger, or would be.
    package var isAccepted: Bool {
        reports.allSatisfy(\.isAccepted)
    }

    /// The events that were recorded: what has to be known, whatever becomes of the answer.
    package var recorded: [(id: String, writer: String, sequence: Int)] {
        isDryRun ? [] : reports.compactMap(\.recorded)
    }

    /// What is wrong with each, and worth a note.
    package var problems: [Diagnostic] {
        reports.flatMap(\.problems)
    }

    /// `{"basis", "results": [...]}`, and of a dry run `"dryRun": true`.
    package func json(_ request: Request) -> JSONValue {
        let record: Record = [
            "basis": .record(basis.record), "results": .records(reports.map { $0.record(request) }),
            "dryRun": isDryRun ? .flag(true) : .absent,
        ]
        return record.json
    }

    package func page(_ request: Request) -> Page {
        let told = isAccepted && request.format != .csv ? one?.blocks(isDryRun: isDryRun) : nil
        return OfferReport.page(reports, basis, isDryRun: isDryRun, writer: writer, isAccepted: isAccepted, told: told)
    }
}
