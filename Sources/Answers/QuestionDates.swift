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

    init(_ request: Request, today: Day, eventIndex: EventIndex) {
        self.request = request
        self.today = today
        self.eventIndex = eventIndex
    }

    /// The day of an option: a date, the last day of a month, a quarter or a year, today, yesterday, or the day a meeting ended.
    func day(_ option: String) throws(Failure) -> Day? {
        try request.arguments.value(option).map { text throws(Failure) in try day(text, at: "--" + option) }
    }

    /// The day that a text names, where it stands at some place of a call.
    func day(_ text: String, at place: String) throws(Failure) -> Day {
        do throws(PeriodProblem) {
            let period = try TypedDate.period(text, today: today)
            if !period.isOpenEnd { return period.last }
        } catch {
            let meetings = LedgerState(View(eventIndex, .everything)).meetings
            if let day = try endOfMeeting(text, place, meetings) { return day }
            let held = meetings.values.filter { $0.held != nil }.map(\.slug).sorted()
            throw Failure(.notUnderstood, Sentences.dateOrMeeting(error, place: place, text, held: held))
        }
        throw Failure(.notUnderstood, Sentences.openCut(place, text))
    }

    /// The first day of what an option names.
    func first(_ option: String) throws(Failure) -> Day? {
        guard let text = request.arguments.value(option) else { return nil }
        do throws(PeriodProblem) {
            return try TypedDate.period(text, today: today).first
        } catch {
            throw Failure(.notUnderstood, Sentences.period(error, place: "--\(option) \(text)"))
        }
    }

    /// The days of a span that two options bound, either of which may be missing.
    func span(from first: String, to last: String) throws(Failure) -> (from: Day?, to: Day?) {
        let (from, to) = (try self.first(first), try day(last))
        if let from, let to, to < from {
            let texts = [first, last].map { request.arguments.value($0) ?? "" }
            throw Failure(.notUnderstood, Sentences.endsBeforeStart((first, texts[0]), (last, texts[1])))
        }
        return (from, to)
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

    /// The day on which a meeting ended; nothing where the ledger has none of this name. Refused while it is not recorded as held.
    private func endOfMeeting(_ name: String, _ place: String, _ meetings: Entities<MeetingState>) throws(Failure) -> Day? {
        let thing = Thing.meeting.rawValue + "/"
        let slug = name.hasPrefix(thing) ? String(name.dropFirst(thing.count)) : name
        guard let meeting = meetings[slug] else { return nil }
        if let held = meeting.held { return held.last }
        throw Failure(.notUnderstood, Sentences.notHeld(name, place: place, planned: meeting.planned?.period))
    }
}
