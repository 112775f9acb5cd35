import Events
import Formats

/// Corrections and retractions that cannot be offered.
extension Sentences {
    static func needsReason(_ command: String) -> Diagnostic {
        Diagnostic(code: "missing-value", place: command, what: "needs a reason", fix: "add --reason 'why'")
    }

    /// Where a shortened reference led to, for programs.
    static func meant(_ reference: String, _ ids: [String]) -> Diagnostic {
        Diagnostic(
            code: "event-meant", severity: .note, place: shown(reference),
            what: "means \(ids.count == 1 ? "event" : "the events") \(ids.joined(separator: ", "))")
    }

    static let batchWithID = Diagnostic(
        code: "batch-with-id", place: "retract --batch --id", what: "makes a retraction of each event, and one id is not enough for them",
        fix: "leave --id out, or retract the events one by one")

    static func recordCannotCorrect(_ type: EventType) -> Diagnostic {
        let command = type == .eventCorrected ? "correct" : "retract"
        return Diagnostic(
            code: "use-command", place: "record \(type.rawValue)", what: "has a command of its own",
            fix: run("\(command) REF --reason TEXT"))
    }

    static func severalEvents(_ subject: String, _ ids: [String]) -> Diagnostic {
        Diagnostic(
            code: "several-events", place: subject, what: "has \(ids.count) events",
            fix: "name one of \(ids.prefix(20).joined(separator: ", "))")
    }

    /// - Parameter gone: the events that were about it.
    static func noStandingEvent(_ subject: String, _ gone: [String]) -> Diagnostic {
        Diagnostic(
            code: "no-standing-event", place: subject, what: "has no event that stands",
            fix: gone.count == 1
                ? "name it: \(gone[0])" : "name one of \(gone.prefix(20).joined(separator: ", "))")
    }

    static func cannotBeCorrected(_ id: String) -> Diagnostic {
        Diagnostic(
            code: "cannot-be-corrected", place: "correct \(shown(id))",
            what: "is a correction, a retraction, a retracted event, or of a type that this program does not know",
            fix: "correct the event that it is about, or " + run("retract \(word(id)) --reason TEXT"))
    }

    static func nothingChanges(_ id: String) -> Diagnostic {
        Diagnostic(
            code: "nothing-changes", place: "correct \(shown(id))", what: "says already what the correction says",
            fix: "give the fields that change, such as --title 'Another title'")
    }

    static func nothingToClear(_ name: String, known: [String]) -> Diagnostic {
        Diagnostic(
            code: "nothing-to-clear", place: "--clear \(shown(name))", what: "is no field that the event has",
            fix: suggestion(name, among: known) + "it has \(known.joined(separator: ", "))")
    }

    static func unknownField(_ name: String, _ command: String, known: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-option", place: command, what: "has no field --\(shown(name))",
            fix: suggestion(name, among: known) + "its fields are \(known.map { "--" + $0 }.joined(separator: ", "))")
    }
}
