import Answers
import Events
import Formats
import History
import JSON
import Messages
import Wire

/// What became of one row of a sheet.
struct ImportedResult: Sendable {
    enum Outcome: String, CaseIterable {
        case recorded
        case exists
        /// The ledger was corrected or amended since, and the sheet says what was recorded first.
        case changedSince = "changed since"
        case corrected
        case amended
        /// It says something else than the ledger, and nobody told what becomes of it.
        case changed
        case retracted
        case refused
        case heldBack = "held back"

        /// The word for people, where nothing is written.
        func told(isDryRun: Bool) -> String {
            switch self {
            case .recorded, .corrected, .amended: isDryRun ? "would be " + rawValue : rawValue
            case .exists, .changedSince, .changed, .retracted, .refused, .heldBack: rawValue
            }
        }
    }

    var row: ImportedRow
    var outcome: Outcome
    var writer: String?
    var sequence: Int?
    /// The events that changed or retracted it since.
    var by: [String] = []
    /// What it says otherwise than the ledger, or than what was retracted.
    var change: ImportedChange?
    var problems: [Diagnostic] = []

    init(_ row: ImportedRow, _ outcome: Outcome, by: [String] = [], change: ImportedChange? = nil) {
        (self.row, self.outcome, self.by, self.change) = (row, outcome, by, change)
    }

    /// Whether the ledger has what the row says, or what was made of it since.
    var isAccepted: Bool {
        switch outcome {
        case .recorded, .exists, .changedSince, .corrected, .amended: true
        case .retracted: change == nil
        case .changed, .refused, .heldBack: false
        }
    }

    /// Takes over what became of what was offered for it.
    mutating func take(_ reports: [OfferReport], writer: String?) {
        problems = reports.flatMap(\.problems)
        if let bad = reports.first(where: { !$0.isAccepted }) {
            outcome = bad.outcome == .heldBack ? .heldBack : .refused
            return
        }
        guard outcome == .recorded else { return }
        if reports.first?.outcome == .exists { outcome = .exists }
        self.writer = reports.first?.writer ?? writer
        sequence = reports.first?.sequence
    }

    var note: String {
        by.isEmpty ? "" : "\(outcome == .retracted ? "retracted" : "changed since") by \(by.joined(separator: ", "))"
    }

    /// `{"row", "outcome", "type", "id", "subject", "writer", "sequence", "problems"}`, and with what differs `"changes"`.
    func record(_ request: Request) -> Record {
        let changes = change.map { change in
            change.fields.map { field -> Record in
                [
                    "field": .text(field.field.name), "recorded": .json(field.recorded ?? .null), "given": .json(field.given ?? .null),
                ]
            }
        }
        let told = problems.filter { $0.severity == .error }
        let notes = problems.filter { $0.severity != .error }
        return [
            "row": .number(row.row), "outcome": .text(outcome.rawValue), "type": .text(row.type.rawValue), "id": .text(row.id),
            "subject": .text(row.offer?.subject.description ?? row.subject), "writer": .text(writer), "sequence": .number(sequence),
            "problems": .records(OfferReport.records(told, request)), "changes": changes.map { .records($0) } ?? .absent,
            "by": by.isEmpty ? .absent : .texts(by), "notes": notes.isEmpty ? .absent : .records(OfferReport.records(notes, request)),
        ]
    }
}
