import Answers
import Formats
import GlobalCompact
import JSON
import Journal
import Messages
import Rules

/// What became of a merge, for people and for programs.
struct MergeReport: Sendable {
    private let result: MergeResult<Contradiction>
    private let isDryRun: Bool
    private let notes: [Diagnostic]

    init(_ result: MergeResult<Contradiction>, isDryRun: Bool, now: Instant) {
        self.result = result
        self.isDryRun = isDryRun
        let corrections = result.objections.isEmpty ? nil : StandingCorrections(result.reading.eventIndex)
        notes =
            result.setAside.map(Sentences.setAside)
            + result.objections.map { objection in
                var note = Sentences.contradiction(
                    objection, place: "event \(objection.event)", .recorded(corrections: corrections?.of(objection.event) ?? []))
                note.severity = .note
                return note
            }
            + result.reading.recordedAhead(of: now, beyond: Dictionary(result.files.map { ($0.writer, $0.before) }, uniquingKeysWith: max))
            .map { Sentences.recordedAhead($0, now: now) }
    }

    func answer(_ invocation: Invocation) throws(Failure) {
        let events = result.reading.size - result.files.reduce(0) { $0 + $1.before }
        let invocation = result.hasChanges && !isDryRun ? invocation.reporting(.merged(events: events)) : invocation
        let basis = Basis(
            now: invocation.request, writers: try Basis.writers(of: result.reading, withRoots: invocation.format == .json))
        if invocation.format == .json {
            try invocation.put(record(basis, invocation.request).json.prettyBytes() + [10])
        } else {
            try invocation.answer(page)
            Program.report(notes, asJSON: false, invocation.console)
        }
    }

    /// `{"basis", "written", "files": [{"writer", "outcome", "before", "after"}], "rehomed": [...], "ceded", "notes": [...]}`
    private func record(_ basis: Basis, _ request: Request) -> Record {
        let files = result.files.map { file -> Record in
            [
                "writer": .text(file.writer), "outcome": .text(file.outcome.rawValue), "before": .number(file.before),
                "after": .number(file.after),
            ]
        }
        let rehomed = result.rehomed.map { event -> Record in
            ["id": .text(event.id), "from": .text(event.from), "writer": .text(event.writer), "sequence": .number(event.sequence)]
        }
        return [
            "basis": .record(basis.record), "written": .flag(result.hasChanges && !isDryRun), "files": .records(files),
            "rehomed": .records(rehomed), "ceded": result.ceded.map { .text($0) } ?? .absent,
            "notes": .records(notes.map { request.record($0) }),
        ]
    }

    private var page: Page {
        let table = Table(
            columns: [
                Column(name: "writer", title: "WRITER"), Column(name: "outcome", title: "OUTCOME"),
                Column(name: "before", title: "BEFORE", .number), Column(name: "after", title: "AFTER", .number),
            ],
            rows: result.files.map { file in
                [Cell(file.writer), Cell(file.outcome.rawValue), Cell(String(file.before)), Cell(String(file.after))]
            },
            empty: "Neither copy has a writer's file.")
        return Page(blocks: [.table(table), .paragraph(summary)], table: table, json: .null)
    }

    private var summary: String {
        let ceded = result.ceded.map { " The other copy \(isDryRun ? "would go" : "goes") on with \($0), not this one." } ?? ""
        guard result.hasChanges else { return "This copy has all that the other one has. Nothing was written.\(ceded)" }
        let taken = result.files.reduce(0) { $0 + $1.after - $1.before }
        var sentence = "\(Self.events(taken)) \(isDryRun ? "would be taken" : "taken") in."
        if let writer = result.rehomed.first?.writer {
            let verb = isDryRun ? "would be recorded" : result.rehomed.count == 1 ? "is recorded" : "are recorded"
            sentence += " \(Self.events(result.rehomed.count)) of the other copy \(verb) under \(writer)."
        }
        sentence += ceded
        return sentence + (isDryRun ? " A dry run: nothing was written." : " The ledger has \(Self.events(result.reading.size)).")
    }

    private static func events(_ count: Int) -> String {
        count == 1 ? "1 event" : "\(count) events"
    }
}
