package import Formats
package import Rules

/// What settles a contradiction that no other offer can take away.
extension Sentences {
    /// What has to be done before an event can be taken out that another one rests on; nothing where the rule's own words fit.
    package static func freeing(_ contradiction: Contradiction, batch: String?, _ corrections: [String]) -> FixHint? {
        let together = batch.map { ", or all that was recorded with it: " + retract($0, "--batch ") } ?? ""
        let takingOut = retract(contradiction.event) + orCorrection(corrections) + together
        switch contradiction.reason {
        case .nothingThere(let field, _):
            // `data.cites[0].document`: the name of the payload's field.
            let name = field.split(separator: ".").dropFirst().first?.prefix { $0 != "[" } ?? ""
            let other = run("correct \(word(contradiction.event)) --\(OptionName.of(String(name))) VALUE --reason TEXT")
            return "let that event name another first: \(other), or take it out: \(takingOut)"
        case .beforeItBegan:
            return "if the day is right, correct that event first: " + run("correct \(word(contradiction.event)) --on DATE --reason TEXT")
        case .neverBegun, .stated, .notStanding, .namesItself, .namesNothing, .namesLater, .alreadyRetracted,
            .startsElsewhere, .rival, .changesType, .untouchable, .waitsForItself, .noSuchMeasure, .noSuchDimension, .noSuchValue,
            .noSuchRow:
            return "take that event out first: \(takingOut)"
        case .undescribed, .heldAndCancelled, .afterCancellation, .conflictingContent:
            return nil
        }
    }

    /// What takes a contradiction out of a ledger in which it is recorded; nothing where the rule's own words fit.
    package static func settling(_ contradiction: Contradiction, _ corrections: [String]) -> FixHint? {
        let event = contradiction.event
        let takingOut = retract(event) + orCorrection(corrections)
        switch contradiction.reason {
        case .nothingThere(_, let subject):
            return "record \(subject), merge the copy that has it, or take this event out: \(takingOut)"
        case .neverBegun: return "record its beginning, merge the copy that has it, or take this event out: \(takingOut)"
        case .namesNothing: return "merge the copy that has it, or take this event out: \(takingOut)"
        case .stated(_, let by): return keepingOne(event, by)
        case .rival(let field, let rivals): return keeping(rivals, in: field)
        case .undescribed(let subject, let missing):
            return "\(run("show \(subject)")) shows its events; "
                + run("correct EVENT --\(OptionName.of(missing)) VALUE --reason TEXT") + " says it"
        case .heldAndCancelled: return "if it was held, take the cancellation out: \(retract(event))"
        case .beforeItBegan:
            return run("correct \(word(event)) --on DATE --reason TEXT") + " changes the day; or correct that of the event that begins it"
        case .afterCancellation: return "retract the cancellation, with a reason, or take this event out: \(takingOut)"
        case .namesItself, .notStanding, .namesLater, .alreadyRetracted, .startsElsewhere, .changesType, .untouchable,
            .waitsForItself:
            return "take it out: \(takingOut)"
        case .conflictingContent: return "\(retract(event)) takes out both; then record each that is right under an id of its own"
        case .noSuchMeasure, .noSuchDimension, .noSuchValue, .noSuchRow:
            return nil
        }
    }

    private static func keepingOne(_ event: String, _ other: String) -> FixHint {
        "\(retract(event)) leaves \(other), and \(retract(other)) leaves this one"
    }

    /// How to keep what each of some rivals says: what comes on top of them settles it, and takes nothing else back.
    private static func keeping(_ rivals: RivalCorrections, in field: String) -> FixHint {
        let option =
            switch field {
            case "occurred": "--on DATE"
            case "subject": "--subject SUBJECT"
            default: "--" + OptionName.of(String(field.drop { $0 != "." }.dropFirst())) + " VALUE"
            }
        return rivals.ways.reduce(run("correct \(word(rivals.event)) \(option) --reason TEXT") + " says which is right") { told, way in
            let lost = way.takesBack.isEmpty ? "" : ", and takes back " + way.takesBack.joined(separator: ", ")
            let commands = way.retracting.dropFirst().reduce(retract(way.retracting.first ?? "")) { $0 + " and " + retract($1) }
            return told + "; " + commands + " leaves \(way.leaves)\(lost)"
        }
    }

    /// What may do instead of taking out an event that was corrected: taking out what the latest correction says.
    private static func orCorrection(_ corrections: [String]) -> FixHint {
        corrections.first.map { ", or where its correction errs, that alone: \(retract($0))" } ?? ""
    }

    private static func retract(_ event: String, _ option: String = "") -> FixHint {
        run("retract \(word(event)) \(option)--reason TEXT")
    }
}
