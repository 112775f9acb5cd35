package import Files
package import Formats

/// What was done although it could not be told.
extension Sentences {
    private static let named = 20

    package static func untold(_ action: CompletedAction, _ problem: FileProblem) -> Diagnostic {
        let (what, fix) = words(action)
        return Diagnostic(
            code: "answer-lost", place: problem.path,
            what: "could not \(verb(problem.operation)): \(problem.reason); only the answer is lost: \(what)", fix: fix)
    }

    private static func words(_ action: CompletedAction) -> (what: String, fix: FixHint) {
        switch action {
        case .recorded(let events): (recorded(events), "do not record it again: " + shows(events))
        case .begun(let writer): ("this copy records as \(writer) from now on", "go on: nothing is to be begun again")
        case .merged(let events):
            ("the merge is done, and took in \(count(events))", "do not merge again: " + run("log") + " shows what the ledger has now")
        case .packed(let file): ("\(shown(file)) is written and whole", "do not pack again: send it as it is")
        case .published(let paths):
            ("the checkpoint is published: \(paths.map(shown).joined(separator: ", "))", "do not publish it again: commit what is there")
        }
    }

    private static func recorded(_ events: [(id: String, writer: String, sequence: Int)]) -> String {
        let told = events.prefix(named).map { "\($0.id) (\($0.writer), number \($0.sequence))" }.joined(separator: ", ")
        let more = events.count > named ? " and \(events.count - named) more" : ""
        return events.count == 1 ? "event \(told) is recorded" : "\(events.count) events are recorded: \(told)\(more)"
    }

    private static func shows(_ events: [(id: String, writer: String, sequence: Int)]) -> FixHint {
        guard events.count == 1, let event = events.first else { return run("log") + " shows them" }
        return run("show \(word(event.id))") + " shows it"
    }

    private static func count(_ events: Int) -> String {
        events == 1 ? "1 event" : "\(events) events"
    }
}
