package import Formats
package import GlobalCompact

/// Dates and cuts that cannot be.
extension Sentences {
    package static func period(_ problem: PeriodProblem, place: String) -> Diagnostic {
        let (what, fix) = words(problem)
        return Diagnostic(code: "bad-date", place: place, what: what, fix: fix)
    }

    package static func words(_ problem: PeriodProblem) -> (what: String, fix: FixHint) {
        let spellings: FixHint =
            "write 2024-03-11, 2024-03, 2024Q1, 2024, today, an interval such as 2024-03-11/2024-03-12, or ../2024-03-11"
        switch problem {
        case .empty: return ("no date stands there", spellings)
        case .notADate(let text): return ("no date: \(shown(text))", spellings)
        case .noSuchDay(let text):
            return (
                "there is no such day: \(shown(text))",
                "months are 01 to 12, quarters Q1 to Q4, and days what the month has; write the month or the year alone if no more is known"
            )
        case .clockTime(let text): return ("a date has no time of day: \(shown(text))", "leave the time out")
        case .higherLevel(let text):
            return ("EDTF of a higher level than 0: \(shown(text))", "write the interval that is certain, such as 2024 or 2024-01/2024-06")
        case .endsBeforeStart(let text): return ("ends before it starts: \(shown(text))", "write the earlier date first")
        case .bothEndsOpen: return ("both ends are open", "give one end a date, such as ../2024-03-11")
        }
    }

    /// A date of a question, which may also be named by a meeting.
    ///
    /// - Parameters:
    ///   - meetings: those that name a day there, by slug.
    ///   - alsoPlanned: whether that is also a meeting which is yet to be held.
    ///   - snapshots: by name, where one may stand there.
    package static func dateOrMeeting(
        _ problem: PeriodProblem, place: String, _ text: String, meetings: [String], alsoPlanned: Bool, snapshots: [String]?
    ) -> Diagnostic {
        var diagnostic = period(problem, place: "\(place) \(shown(text))")
        guard case .notADate = problem else { return diagnostic }
        let near = suggestion(text, among: meetings + (snapshots ?? []))
        let fix = near + (diagnostic.fix ?? "") + "; or a meeting that was held\(alsoPlanned ? " or has planned days" : ""), by its slug"
        guard let snapshots, !snapshots.isEmpty else {
            diagnostic.fix = fix
            return diagnostic
        }
        diagnostic.fix = fix + "; or a snapshot, as " + run("list snapshots") + " names it"
        return diagnostic
    }

    /// - Parameter zone: what `TZ` says; nothing where it is not set.
    package static func unknownZone(_ zone: String?, today: Day) -> Diagnostic {
        Diagnostic(
            code: "unknown-zone", severity: .note, place: zone.map { "TZ=\(shown($0))" } ?? "/etc/localtime",
            what: "is no time zone that can be read here; today is the day of UTC, \(today.description)",
            fix: "name one as the system has it, such as " + FixHint(shell: "export TZ=Europe/Lisbon")
                + ", or give the days themselves")
    }

    /// - Parameter planned: the days that it is planned for.
    package static func notHeld(_ meeting: String, place: String, planned: Period?) -> Diagnostic {
        let day = planned.flatMap { $0.isOpenStart ? nil : $0.last }
        let plan = planned.map { "; it is planned for \($0.description)" } ?? ""
        return Diagnostic(
            code: "not-held", place: "\(place) \(shown(meeting))",
            what: "is no meeting that is recorded as held, so that it names no day" + plan,
            fix: "write the day, such as \(place) \(day?.description ?? "2024-03-11")")
    }

    /// - Parameter planned: the days that it is planned for, which are taken.
    package static func plannedDays(_ meeting: String, place: String, _ planned: Period) -> Diagnostic {
        Diagnostic(
            code: "planned-days", severity: .note, place: "\(place) \(shown(meeting))",
            what: "is not recorded as held: the days that it is planned for are taken, \(planned.inWords)")
    }

    /// What today means is told before a ledger is read, so that no meeting can name it.
    package static func todayNamed(_ problem: PeriodProblem, _ text: String) -> Diagnostic {
        var diagnostic = period(problem, place: "--today \(shown(text))")
        guard case .notADate = problem else { return diagnostic }
        diagnostic.fix = (diagnostic.fix ?? "") + "; no meeting names it, as it is known before a ledger is read: --as-of takes one"
        return diagnostic
    }

    package static func openStart(_ place: String, _ text: String) -> Diagnostic {
        Diagnostic(
            code: "open-cut", place: "\(place) \(shown(text))", what: "has no first day",
            fix: "write a day, such as \(place) 2024-03-11")
    }

    package static func openCut(_ place: String, _ text: String) -> Diagnostic {
        Diagnostic(
            code: "open-cut", place: "\(place) \(shown(text))", what: "has no last day",
            fix: "write a day, such as \(place) 2024-03-11")
    }

    package static func knownAtInFuture(_ text: String, now: Instant) -> Diagnostic {
        Diagnostic(
            code: "known-at-in-future", place: "--known-at \(shown(text))", what: "is in the future: now is \(now.description)",
            fix: "leave --known-at out to take everything present")
    }

    package static func notAnInstant(_ text: String) -> Diagnostic {
        Diagnostic(
            code: "not-an-instant", place: "--known-at \(shown(text))",
            what: "is no instant: a date, T, a time of day, and Z for UTC or how far clocks are ahead of it",
            fix: "write --known-at 2026-05-10T23:30:00Z or --known-at 2026-05-11T01:30:00+02:00, which are the same")
    }

    /// A span whose end lies before its beginning, of two options with their values.
    package static func endsBeforeStart(_ first: (option: String, text: String), _ last: (option: String, text: String)) -> Diagnostic {
        Diagnostic(
            code: "ends-before-start", place: "--\(first.option) \(shown(first.text)) --\(last.option) \(shown(last.text))",
            what: "ends before it starts",
            fix: "write the earlier one first: --\(first.option) \(word(last.text)) --\(last.option) \(word(first.text))")
    }

    package static func changesBackwards(_ from: Day, _ to: Day) -> Diagnostic {
        Diagnostic(
            code: "ends-before-start", place: "changes", what: "goes from \(from.description) back to \(to.description)",
            fix: "write the earlier one first")
    }

    package static let noMeetingHeld = Diagnostic(
        code: "no-meeting-held", place: "changes", what: "no meeting is recorded as held by then, from whose day it could begin",
        fix: "name the day, such as \(run("changes 2024-03-11"))")

    package static func nothingKnownYet(_ instant: Instant, first: Instant) -> Diagnostic {
        Diagnostic(
            code: "nothing-known-yet", severity: .note, place: "--known-at \(instant.description)",
            what: "nothing was recorded here by then: the first event was recorded at \(first.description)",
            fix: "history that was entered later is asked for with --as-of, or with --published-by")
    }

    package static func notPublishedBy(_ day: Day, leftOut count: Int) -> Diagnostic {
        Diagnostic(
            code: "not-published-by", severity: .note, place: "--published-by \(day.description)",
            what:
                "\(count) \(count == 1 ? "fact is" : "facts are") left out: no document that they cite is known to have been out by then"
        )
    }

    package static func basisWithCut(_ option: String) -> Diagnostic {
        Diagnostic(
            code: "basis-with-cut", place: "--basis", what: "already says what --\(option) says", fix: "give one of the two")
    }

    package static func basisOfAnotherQuery(_ path: String, asked: String) -> Diagnostic {
        Diagnostic(
            code: "basis-of-another-query", place: "--basis \(shown(path))", what: "is the answer to another question",
            fix: "ask that again: \(run("\(asked) --basis \(word(path))")); or leave --basis out")
    }

    package static func basisWithoutQuery(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "basis-without-query", severity: .note, place: "--basis \(shown(path))",
            what: "does not say what was asked; whether this is the same question is not known")
    }

    package static func notABasis(_ path: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "not-a-basis", place: "\(place) \(shown(path))", what: "is no JSON answer with a basis",
            fix: "give the file of an answer made with --format json, or its 'basis' member alone")
    }

    package static func tooLargeForABasis(_ path: String, place: String) -> Diagnostic {
        Diagnostic(
            code: "too-large", place: "\(place) \(shown(path))", what: "has more than \(InputLimit.basis >> 20) MiB",
            fix: "give the 'basis' member of the answer alone")
    }

    package static func basisRootDiffers(_ writer: String, size: Int) -> Diagnostic {
        Diagnostic(
            code: "basis-root-differs", place: "events/\(writer).jsonl",
            what: "its first \(size) events are others than those of the basis", fix: "ask the copy of the ledger that the basis came from")
    }

    package static func otherVersion(_ version: String) -> Diagnostic {
        Diagnostic(
            code: "other-version", severity: .note, place: "--basis",
            what: "was made with version \(shown(version)); this is \(Edition.version), whose answer may differ")
    }

    package static func unknownEvents(_ count: Int) -> Diagnostic {
        Diagnostic(
            code: "unknown-events", severity: .note, place: "events",
            what: "\(count) of a type or version that this program does not know are kept and left out of every count",
            fix: "use a newer \(Edition.name)")
    }

    package static func unfinished(_ path: String) -> Diagnostic {
        Diagnostic(
            code: "unfinished-tail", severity: .note, place: path,
            what: "something that is no whole batch stands at its end and is left out: an append under way, or one that was cut off")
    }
}
