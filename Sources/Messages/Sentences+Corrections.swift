package import Events
package import Formats
package import GlobalCompact

/// Corrections and retractions that cannot be offered.
extension Sentences {
    package static func needsReason(_ command: String) -> Diagnostic {
        Diagnostic(code: "missing-value", place: command, what: "needs a reason", fix: "add --reason 'why'")
    }

    /// Where a shortened reference led to, for programs.
    package static func meant(_ reference: String, _ ids: [String]) -> Diagnostic {
        Diagnostic(
            code: "event-meant", severity: .note, place: shown(reference),
            what: "means \(ids.count == 1 ? "event" : "the events") \(ids.joined(separator: ", "))")
    }

    package static let batchWithID = Diagnostic(
        code: "batch-with-id", place: "retract --batch --id", what: "makes a retraction of each event, and one id is not enough for them",
        fix: "leave --id out, or retract the events one by one")

    package static func recordCannotCorrect(_ type: EventType) -> Diagnostic {
        let command = type == .eventCorrected ? "correct" : "retract"
        return Diagnostic(
            code: "use-command", place: "record \(type.rawValue)", what: "has a command of its own",
            fix: run("\(command) REF --reason TEXT"))
    }

    /// - Parameter events: each by its id, with its type and when it occurred.
    package static func severalEvents(_ subject: String, _ events: [(id: String, type: String, occurred: Period)]) -> Diagnostic {
        let named = events.prefix(20).map { "\($0.id) (\($0.type), \($0.occurred.inWords))" }
        return Diagnostic(
            code: "several-events", place: subject, what: "has \(events.count) events",
            fix: "name one of \(named.joined(separator: ", "))"
                + (events.count > 20 ? "; " + run("log --subject \(word(subject))") + " lists all" : ""))
    }

    /// - Parameter gone: the events that were about it.
    package static func noStandingEvent(_ subject: String, _ gone: [String]) -> Diagnostic {
        Diagnostic(
            code: "no-standing-event", place: subject, what: "has no event that stands",
            fix: gone.count == 1
                ? "name it: \(gone[0])" : "name one of \(gone.prefix(20).joined(separator: ", "))")
    }

    package static func cannotBeCorrected(_ id: String, _ reason: Correctability) -> Diagnostic {
        let (what, fix): (String, FixHint) =
            switch reason {
            case .correction(let event, []):
                (
                    "is a correction of event \(event)",
                    run("correct \(word(event)) --FIELD VALUE --reason TEXT") + " corrects that again; "
                        + run("retract \(word(id)) --reason TEXT") + " takes the correction back"
                )
            case .correction(let event, let retractions):
                ("is a correction of event \(event), which was retracted", bringingBack(event, retractions))
            case .retraction:
                (
                    "is a retraction",
                    run("retract \(word(id)) --reason TEXT") + " brings back what it took out; record another where it is wrong"
                )
            case .retracted(let retractions): ("was retracted", bringingBack(id, retractions))
            case .correctable, .opening, .unknown:
                (
                    "is of a type or version that this program does not know, or a change of such an event",
                    "use a newer \(Edition.name), or " + run("retract \(word(id)) --reason TEXT")
                )
            }
        return Diagnostic(code: "cannot-be-corrected", place: "correct \(shown(id))", what: what, fix: fix)
    }

    private static func bringingBack(_ event: String, _ retractions: [String]) -> FixHint {
        let commands = retractions.map { run("retract \(word($0)) --reason TEXT") }
        guard let first = commands.first else { return "retract its retraction, and then correct it" }
        return commands.dropFirst().reduce(first) { $0 + " and " + $1 } + " brings it back; then "
            + run("correct \(word(event)) --FIELD VALUE --reason TEXT")
    }

    package static func nothingChanges(_ id: String) -> Diagnostic {
        Diagnostic(
            code: "nothing-changes", place: "correct \(shown(id))", what: "says already what the correction says",
            fix: "give the fields that change, such as --title 'Another title'")
    }

    package static func nothingToClear(_ name: String, known: [String]) -> Diagnostic {
        Diagnostic(
            code: "nothing-to-clear", place: "--clear \(shown(name))", what: "is no field that the event has",
            fix: suggestion(name, among: known) + "it has \(known.joined(separator: ", "))")
    }

    package static func clearedAndSaid(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "clears-what-it-says", place: "--clear \(option)", what: "takes out what --\(option) says in the same call",
            fix: "leave one of the two out")
    }

    package static func unknownField(_ name: String, _ command: String, known: [String]) -> Diagnostic {
        Diagnostic(
            code: "unknown-option", place: command, what: "has no field --\(shown(name))",
            fix: suggestion(name, among: known) + "its fields are \(known.map { "--" + $0 }.joined(separator: ", "))")
    }
}
