import Events
package import Formats
import JSON
import Journal
import Messages
import Wire

/// What became of one offered event, for people and for programs.
package struct OfferReport: Sendable {
    /// The four outcomes, and `refused` once more for an event that only its batch held back.
    package enum Outcome: String, CaseIterable, Sendable {
        case recorded
        case exists
        case conflicts
        case refused
        case heldBack = "held back"

        /// The word that programs rely on.
        var word: String {
            self == .heldBack ? Outcome.refused.rawValue : rawValue
        }

        /// The word for people.
        func told(isDryRun: Bool) -> String {
            isDryRun && self == .recorded ? "would be recorded" : rawValue
        }
    }

    package var place: String
    /// What it is about; nothing where it does not read.
    let subject: Subject?
    package var id: String?
    package var outcome: Outcome
    package var problems: [Diagnostic]
    package var writer: String?
    package var sequence: Int?
    /// What changed the event since it was recorded, where it exists.
    private var correctedBy: String?
    private var retractedBy: String?

    var note: String {
        retractedBy.map { "retracted since by \($0)" } ?? correctedBy.map { "corrected since by \($0)" } ?? ""
    }

    init(place: String, subject: Subject? = nil, id: String?, outcome: Outcome, problems: [Diagnostic]) {
        self.place = place
        self.subject = subject
        self.id = id
        self.outcome = outcome
        self.problems = problems
    }

    /// Takes over what the journal says became of it.
    ///
    /// - Parameters:
    ///   - writer: who records it; nothing in a dry run where nobody could.
    ///   - places: where each event of the batch stands for the user.
    ///   - reading: the ledger as it is now.
    mutating func take(_ result: AppendOutcome, writer: String?, places: [String], _ reading: LedgerReading) {
        id = result.id
        switch result {
        case .recorded(_, let sequence):
            outcome = .recorded
            (self.writer, self.sequence) = (writer, writer.map { _ in sequence })
        case .exists(_, let holder, let sequence, let correctedBy, let retractedBy):
            outcome = .exists
            (self.writer, self.sequence) = (holder, sequence)
            (self.correctedBy, self.retractedBy) = (correctedBy, retractedBy)
        case .conflicts(let id, let holder, let sequence, let difference):
            outcome = .conflicts
            (self.writer, self.sequence) = (holder, sequence)
            problems.append(Sentences.conflict(id, difference, place: place, Correctability(id, reading)))
        case .repeatsID(let id, let earlier, let difference):
            outcome = .conflicts
            problems.append(Sentences.sameIDInBatch(id, difference, place: place, earlier: places[earlier]))
        case .refused(_, let fields):
            outcome = .refused
            problems += fields.map { Sentences.field($0, place: place) }
        case .tooLong(_, let bytes):
            outcome = .refused
            problems.append(Sentences.tooLong(bytes, place: place))
        case .heldBack:
            outcome = .heldBack
        }
    }

    /// Whether it is in the ledger now, or would be.
    package var isAccepted: Bool {
        switch outcome {
        case .recorded, .exists: true
        case .conflicts, .refused, .heldBack: false
        }
    }

    /// The event, where this call recorded it.
    package var recorded: (id: String, writer: String, sequence: Int)? {
        guard outcome == .recorded, let id, let writer, let sequence else { return nil }
        return (id, writer, sequence)
    }

    /// `{"id", "outcome", "writer", "sequence", "problems": [{"at", "what", "fix", "code"}]}`, and with notes `"notes"` like the problems.
    package func record(_ request: Request) -> Record {
        var told = problems.filter { $0.severity == .error }
        if outcome == .heldBack { told.append(Sentences.heldBack(place: place)) }
        let notes = problems.filter { $0.severity != .error }
        return [
            "id": .text(id), "outcome": .text(outcome.word), "writer": .text(writer), "sequence": .number(sequence),
            "problems": .records(Self.records(told, request)), "correctedBy": correctedBy.map { .text($0) } ?? .absent,
            "retractedBy": retractedBy.map { .text($0) } ?? .absent,
            "notes": notes.isEmpty ? .absent : .records(Self.records(notes, request)),
        ]
    }

    package static func records(_ told: [Diagnostic], _ request: Request) -> [Record] {
        told.map { problem in
            [
                "at": .text(problem.place), "what": .text(problem.what), "fix": .text(request.fix(problem)), "code": .text(problem.code),
            ]
        }
    }

    /// The answer: for people a line an event and what the ledger is now, or what is told of the one event in their place.
    static func page(
        _ reports: [OfferReport], _ basis: Basis, isDryRun: Bool, writer: String?, isAccepted: Bool, told one: [Block]? = nil
    ) -> Page {
        let table = Table(
            columns: [
                Column(name: "outcome", title: "OUTCOME"), Column(name: "id", title: "EVENT"), Column(name: "writer", title: "WRITER"),
                Column(name: "sequence", title: "NO.", .number), Column(name: "note", title: "NOTE", wraps: true),
            ],
            rows: reports.map { report in
                [
                    Cell(report.outcome.told(isDryRun: isDryRun)), Cell(report.id ?? report.place), Cell(report.writer ?? ""),
                    Cell(report.sequence.map(String.init) ?? ""), Cell(report.note),
                ]
            },
            empty: "Nothing was offered.")
        // What was refused is told by its problems, not by a table.
        let told: [Block] = isAccepted ? [.table(table)] : []
        if let one, isAccepted { return Page(blocks: one, table: table, json: .null) }
        let summary = summary(reports, basis, isDryRun: isDryRun, writer: writer, isAccepted: isAccepted)
        return Page(blocks: told + [.paragraph(summary)], table: table, json: .null)
    }

    /// The answer for people where each event is answered for itself.
    package var textLine: String {
        let words = [outcome.rawValue, id ?? place, writer ?? "", sequence.map(String.init) ?? "", note]
        return words.filter { !$0.isEmpty }.joined(separator: "  ").escapedForDisplay
    }

    /// How many events came out how.
    package static func counted(_ counts: [Outcome: Int], _ word: (Outcome) -> String) -> String {
        let told = [Outcome.recorded, .exists, .conflicts, .refused, .heldBack].compactMap { outcome in
            counts[outcome].map { "\($0) \(word(outcome))" }
        }
        return told.isEmpty ? "0 recorded" : told.joined(separator: ", ")
    }

    private static func summary(_ reports: [OfferReport], _ basis: Basis, isDryRun: Bool, writer: String?, isAccepted: Bool) -> String {
        let counts = Dictionary(grouping: reports, by: \.outcome).mapValues(\.count)
        let told = counted(counts) { $0.told(isDryRun: isDryRun) }
        if !isAccepted { return "\(told). Nothing was recorded: a batch is recorded whole or not at all." }
        if isDryRun { return "\(told). A dry run: nothing was written." }
        let own = basis.writers.first { $0.writer == writer }
        return told + "." + (own.map { " \($0.writer) has \($0.size) events." } ?? "")
    }
}
