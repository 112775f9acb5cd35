import Events
package import Formats
import GlobalCompact
import Projections
package import Rules

/// What cannot be so in the ledger.
extension Sentences {
    package static func contradiction(_ contradiction: Contradiction, place: String, _ found: ContradictionPlace = .offered) -> Diagnostic {
        let (code, at, what, fix) = words(contradiction.reason)
        let hint: FixHint? =
            switch found {
            case .offered: nil
            case .leftStanding(let batch, let corrections): freeing(contradiction, batch: batch, corrections)
            case .recorded(let corrections): settling(contradiction, corrections)
            }
        return Diagnostic(code: code, place: at.isEmpty ? place : "\(place): \(at)", what: what, fix: hint ?? fix)
    }

    /// What `list` calls the things of which a subject is one.
    private static func things(of subject: String) -> String {
        let thing = String(subject.prefix { $0 != "/" })
        return Thing(rawValue: thing)?.plural ?? thing
    }

    /// What is not known of a thing where nobody is named.
    private static let asked = ["by": "who pledges", "donor": "who gives", "states": "who has it"]

    /// How the event that begins a thing says what must be known of it: each of some fields is enough.
    private static func describing(_ missing: String, _ subject: String) -> FixHint {
        let thing = Thing(rawValue: String(subject.prefix { $0 != "/" }))
        let sets = thing.flatMap { ThingCatalogue.of($0)?.needed } ?? []
        let flags = (sets.first { $0.first == missing } ?? [missing]).map { name in
            "--\(OptionName.of(name)) " + (asked[name] != nil ? "STATE, such as PRT" : "VALUE")
        }
        return "add \(flags.joined(separator: ", or ")) to the event that begins it"
    }

    // One sentence for each standing rule: a table, however long.
    private static func words(_ reason: Contradiction.Reason) -> (code: String, at: String, what: String, fix: FixHint) {
        switch reason {
        case .nothingThere(let field, let subject):
            (
                "refers-to-nothing", field, "there is no \(subject) in the ledger",
                "record it first, or in the same batch; \(run("list \(things(of: subject))")) shows what there is"
            )
        case .neverBegun(let subject):
            ("never-begun", "subject", "\(subject) does not exist: no event begins it", "record its beginning first, or in the same batch")
        case .undescribed(let subject, let missing):
            (
                "undescribed", "data.\(missing)", "no event of \(subject) says \(asked[missing] ?? "its \(missing)")",
                describing(missing, subject)
            )
        case .stated(let subject, let by):
            (
                "stated-twice", "subject", "\(subject) is stated already by event \(by)",
                "\(run("correct \(word(by)) --FIELD VALUE --reason TEXT")) changes it"
            )
        case .heldAndCancelled(let subject):
            ("held-and-cancelled", "type", "\(subject) was held, says another event", "retract the one that is wrong, with a reason")
        case .beforeItBegan(let subject, let began):
            (
                "before-it-began", "occurred", "\(subject) did not begin before \(began)",
                "check the date, or correct the event that begins it"
            )
        case .afterCancellation(let subject):
            (
                "after-cancellation", "subject", "\(subject) was cancelled",
                "retract the cancellation, with a reason, or record another contribution"
            )
        case .namesItself(let subject):
            ("names-itself", "data", "\(subject) names itself", "name the other pledge")
        case .notStanding(let subject):
            (
                "not-standing", "subject", "\(subject) does not stand, so it cannot be dropped",
                "\(run("list requirements")) shows what stands"
            )
        case .noSuchMeasure(let name, let known):
            (
                "unknown-measure", "data.measure", "there is no measure \(shown(name))",
                suggestion(name, among: known) + "measures are \(known.joined(separator: ", "))"
            )
        case .noSuchDimension(let name, let measure, let known):
            (
                "unknown-dimension", "data.filters", "the measure \(measure) has no dimension \(shown(name))",
                suggestion(name, among: known) + "its dimensions are \(known.joined(separator: ", "))"
            )
        case .noSuchValue(let value, let dimension, let known):
            (
                "unknown-value", "data.filters", "nothing that is measured can have the \(dimension) \(shown(value))",
                suggestion(value, among: known) + (known.isEmpty ? "check the spelling" : "one of \(known.joined(separator: ", "))")
            )
        case .noSuchRow(let key, let scope):
            (
                "unknown-row", "data.among", "\(shown(key)) is no key of a row per \(scope)",
                suggestion(State(named: key)?.code ?? key, orSame: key, among: Region.allCases.map(\.rawValue) + State.all.map(\.code))
                    + (key.contains(",") ? "each key is given by itself, with an --among of its own: " : "")
                    + "regions, alpha-3 codes of States, or years"
            )
        case .waitsForItself(let subject):
            ("waits-for-itself", "data.after", "\(subject) would wait for itself", "leave one of the requirements out of 'after'")
        case .conflictingContent:
            (
                "conflicting-content", "id", "stands in two files with different content; the one recorded first counts",
                "retract it, and record each that is right under an id of its own"
            )
        case .namesNothing(let id):
            ("names-nothing", "data.event", "there is no event \(shown(id))", "\(run("log")) lists the events")
        case .namesLater(let id):
            (
                "names-later", "data.event", "event \(shown(id)) was recorded together with it, or names it in turn",
                "record it in a later batch"
            )
        case .alreadyRetracted(let id):
            ("already-retracted", "data.event", "event \(shown(id)) is retracted already", "retract the retraction to bring it back")
        case .startsElsewhere(let id, let event):
            (
                "starts-elsewhere", "data.replaces", "\(shown(id)) is neither event \(event) nor a correction of it",
                "name what it started from; \(run("show \(word(event))")) shows the event with its corrections"
            )
        case .rival(let field, let rivals):
            (
                "rival-corrections", "data.replaces",
                "changes \(field) of event \(rivals.event), which \(rivals.others.joined(separator: ", ")) changed from the same "
                    + "state; the word of \(rivals.holding) holds",
                "look at it with \(run("show \(word(rivals.before))")), and offer again with \"replaces\":\"\(rivals.before)\""
            )
        case .changesType(let id, let from, let to):
            ("changes-type", "type", "event \(shown(id)) is a \(from), not a \(to)", "retract it, and record the other")
        case .untouchable(let id):
            ("untouchable", "data.event", "\(shown(id)) opens its file, and stays as it is", "record what is new as an event of its own")
        }
    }
}
