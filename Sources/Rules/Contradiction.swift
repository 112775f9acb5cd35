import Events
import GlobalCompact

/// Something in the ledger that cannot be so: what `check` lists, and what a batch is refused for when it brings it in.
///
/// Two are the same when they say the same of the same event; what a thing lacks is the same whichever event it is told at.
package struct Contradiction: Hashable, Sendable {
    /// The id of the event that states it, or of the latest of several.
    package var event: String
    package var reason: Reason

    package init(event: String, reason: Reason) {
        self.event = event
        self.reason = reason
    }

    package static func == (left: Contradiction, right: Contradiction) -> Bool {
        left.reason == right.reason && (left.isOfThing || left.event == right.event) && left.quoted == right.quoted
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(reason)
        if !isOfThing { hasher.combine(event) }
    }

    /// What it quotes of a requirement, which may be any text and is the same only byte for byte.
    private var quoted: ExactText? {
        switch reason {
        case .noSuchMeasure(let text, _), .noSuchDimension(let text, _, _), .noSuchValue(let text, _, _), .noSuchRow(let text, _):
            ExactText(text)
        case .nothingThere, .neverBegun, .undescribed, .stated, .heldAndCancelled, .beforeItBegan, .afterCancellation, .namesItself,
            .notStanding, .waitsForItself, .conflictingContent, .namesNothing, .namesLater, .alreadyRetracted, .startsElsewhere,
            .rival, .changesType, .untouchable:
            nil
        }
    }

    private var isOfThing: Bool {
        if case .undescribed = reason { true } else { false }
    }

    /// The standing rules, each by what breaks it.
    package enum Reason: Hashable, Sendable {
        /// A reference to a thing that no standing event begins.
        case nothingThere(field: String, subject: String)
        /// Something happened to a thing that no standing event begins.
        case neverBegun(subject: String)
        /// No event of the thing says what kind it is, or what it is called.
        case undescribed(subject: String, missing: String)
        /// A document is published once, a requirement adopted once until it is dropped.
        case stated(subject: String, alreadyBy: String)
        /// A meeting was held and cancelled.
        case heldAndCancelled(subject: String)
        /// Something certainly happened to a thing before it can have begun.
        case beforeItBegan(subject: String, began: String)
        /// A step of a contribution that was cancelled before.
        case afterCancellation(subject: String)
        /// A pledge that is the same as itself, or matches itself.
        case namesItself(subject: String)
        /// Nothing to drop: the requirement does not stand.
        case notStanding(subject: String)
        case noSuchMeasure(String, known: [String])
        case noSuchDimension(String, measure: String, known: [String])
        /// A value that nothing which the measure finds can have: `held` spelled `hold`.
        case noSuchValue(String, dimension: String, known: [String])
        case noSuchRow(String, scope: String)
        /// A requirement that waits for itself.
        case waitsForItself(subject: String)
        /// Two lines with one id and different content.
        case conflictingContent
        /// A correction or a retraction names an event that is not there.
        case namesNothing(id: String)
        /// It names an event that was recorded together with it: nothing says which came first.
        case namesLater(id: String)
        /// It corrects an event that a retraction has taken out, or retracts one twice.
        case alreadyRetracted(id: String)
        /// It names as what it started from neither the event nor a correction of it.
        case startsElsewhere(id: String, event: String)
        /// It changes a field that another correction changes too, both having started from one state of it.
        case rival(field: String, RivalCorrections)
        case changesType(id: String, from: String, to: String)
        /// The opening of a writer's file can be neither corrected nor retracted.
        case untouchable(id: String)
    }
}
