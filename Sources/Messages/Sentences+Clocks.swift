package import Formats
package import GlobalCompact
package import Journal

/// Events that were recorded by a clock that was ahead.
extension Sentences {
    /// So many microseconds can be waited for: a day.
    private static let longestWait: Int64 = 86_400_000_000

    /// An event stops its writer, for nothing is recorded before it.
    package static func clockBehind(_ event: LatestEvent, _ clock: Instant, _ command: String) -> Diagnostic {
        let isSoon = event.recorded.microseconds - clock.microseconds <= longestWait
        let wait: FixHint = isSoon ? "wait until \(event.recorded.description), or " : ""
        let undoing: FixHint =
            event.isOpening
            ? ""
            : ", and if it should not stand, take it back as that writer: "
                + run("retract \(word(event.id)) --writer NEW --reason TEXT")
                + (event.isChange ? "" : " or " + run("correct \(word(event.id)) --writer NEW --FIELD VALUE --reason TEXT"))
        return Diagnostic(
            code: "clock-behind", place: command,
            what: "event \(event.id) of \(event.writer) was recorded at \(event.recorded.description), and now is "
                + "\(clock.description): that event's clock was ahead; nothing was recorded",
            fix: wait + "go on as another writer: " + run("init --writer NEW") + undoing
                + "; if it is this machine's clock that is wrong, set it")
    }

    /// An event was recorded after now.
    package static func recordedAhead(_ event: LatestEvent, now: Instant) -> Diagnostic {
        let undoing: FixHint =
            event.isOpening
            ? "" : "; if it should not stand, " + run("retract \(word(event.id)) --reason TEXT") + " takes it back now"
        return Diagnostic(
            code: "recorded-ahead", severity: .note, place: "events/\(event.writer).jsonl",
            what: "event \(event.id) was recorded at \(event.recorded.description), after now, \(now.description): its clock was ahead",
            fix: "until then --known-at leaves it out, and its writer records nothing more" + undoing)
    }
}
