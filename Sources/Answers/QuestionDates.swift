import Arguments
import Events
import GlobalCompact
import History
import Messages
import Projections

/// The dates of a question, in all the spellings that people type.
struct QuestionDates: Sendable {
    private let request: Request
    private let today: Day
    private let eventIndex: EventIndex
    /// Whether a snapshot may stand where a day does.
    private let takesSnapshots: Bool

    init(_ request: Request, today: Day, eventIndex: EventIndex, takesSnapshots: Bool = false) {
        self.request = request
        self.today = today
        self.eventIndex = eventIndex
        self.takesSnapshots = takesSnapshots
    }

    /// The day of an option by whose end something is asked: a date, the last day of a month, a quarter or a year, today, yesterday, or the
    /// day a meeting ended.
    func day(_ option: String) throws(Failure) -> Day? {
        try request.arguments.value(option).map { text throws(Failure) in try day(text, at: "--" + option) }
    }

    /// The day that a text names, where it stands at some place of a call.
    func day(_ text: String, at place: String) throws(Failure) -> Day {
        try last(try days(text, at: place, alsoPlanned: false), text, place)
    }

    /// The days of a span that two options bound, either of which may be missing: from the first day of what the one names to the last of
    /// what the other does. Of a meeting that is yet to be held these are the days that it is planned for, which is told.
    func span(from first: String, to last: String) throws(Failure) -> (from: Day?, to: Day?) {
        let texts = [first, last].map { request.arguments.value($0) }
        let from = try texts[0].map { text throws(Failure) in
            let days = try days(text, at: "--" + first, alsoPlanned: true)
            if days.isOpenStart { throw Failure(.notUnderstood, Sentences.openStart("--" + first, text)) }
            return days.first
        }
        let to = try texts[1].map { text throws(Failure) in
            try self.last(try days(text, at: "--" + last, alsoPlanned: true), text, "--" + last)
        }
        if let from, let to, to < from {
            throw Failure(.notUnderstood, Sentences.endsBeforeStart((first, texts[0] ?? ""), (last, texts[1] ?? "")))
        }
        return (from, to)
    }

    /// The days that an option names, of a meeting those on which it was held or is planned for.
    func period(_ option: String) throws(Failure) -> Period? {
        try request.arguments.value(option).map { text throws(Failure) in try days(text, at: "--" + option, alsoPlanned: true) }
    }

    private func last(_ days: Period, _ text: String, _ place: String) throws(Failure) -> Day {
        if days.isOpenEnd { throw Failure(.notUnderstood, Sentences.openCut(place, text)) }
        return days.last
    }

    /// The days of a text: a date, or the name of a meeting.
    private func days(_ text: String, at place: String, alsoPlanned: Bool) throws(Failure) -> Period {
        do throws(PeriodProblem) {
            return try TypedDate.period(text, today: today)
        } catch {
            let meetings = LedgerState(View(eventIndex, .everything)).meetings
            if let days = try days(ofMeeting: text, place, meetings, alsoPlanned: alsoPlanned) { return days }
            let named = meetings.values.filter { $0.held != nil || alsoPlanned && $0.status == .planned && $0.planned != nil }
            let snapshots = takesSnapshots ? try Snapshot.all(request).found.map(\.name) : nil
            throw Failure(
                .notUnderstood,
                Sentences.dateOrMeeting(
                    error, place: place, text, meetings: named.map(\.slug).sorted(), alsoPlanned: alsoPlanned, snapshots: snapshots))
        }
    }

    /// The days of a meeting; nothing where the ledger has none of this name. Refused while it is not recorded as held, unless the days
    /// that it is planned for will do.
    private func days(
        ofMeeting name: String, _ place: String, _ meetings: Entities<MeetingState>, alsoPlanned: Bool
    ) throws(Failure) -> Period? {
        let thing = Thing.meeting.rawValue + "/"
        let slug = name.hasPrefix(thing) ? String(name.dropFirst(thing.count)) : name
        guard let meeting = meetings[slug] else { return nil }
        if let held = meeting.held { return held }
        let planned = meeting.planned?.period
        // What was called off has no days, and of what is only proposed none are certain.
        guard alsoPlanned, meeting.status == .planned, let planned else {
            throw Failure(.notUnderstood, Sentences.notHeld(name, place: place, planned: planned))
        }
        request.report([Sentences.plannedDays(name, place: place, planned)])
        return planned
    }

    /// The instant of `--known-at`: a moment, or a day's end in UTC, now where that day is today or not over yet; never in the future.
    func knownAt() throws(Failure) -> Instant? {
        guard let text = request.arguments.value("known-at") else { return nil }
        let now = request.surroundings.clock()
        let instant: Instant
        if let exact = Instant(typed: text) {
            instant = exact
        } else {
            if Self.hasTime(text) { throw Failure(.notUnderstood, Sentences.notAnInstant(text)) }
            guard let day = try day("known-at") else { return nil }
            instant = day == now.day || day == request.ownDay() ? now : Instant.endOf(day: day)
        }
        guard instant <= now else { throw Failure(.notUnderstood, Sentences.knownAtInFuture(text, now: now)) }
        return instant
    }

    /// Whether a text that is no instant begins like one: a date, and a time of day after it.
    private static func hasTime(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count > 13, Day(utf8: bytes.extracting(0..<10)) != nil else { return false }
        return bytes[10] | 0x20 == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " ")
    }
}
