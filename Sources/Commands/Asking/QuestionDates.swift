import Arguments
import Events
import GlobalCompact
import History
import Projections

/// The dates of a question, in all the spellings that people type.
struct QuestionDates: Sendable {
    private let call: Call
    private let today: Day
    private let chronicle: Chronicle

    init(_ call: Call, today: Day, chronicle: Chronicle) {
        self.call = call
        self.today = today
        self.chronicle = chronicle
    }

    /// The day of an option: a date, the last day of a month, a quarter or a year, today, yesterday, or the day a meeting ended.
    func day(_ option: String) throws(Failure) -> Day? {
        guard let text = call.arguments.value(option) else { return nil }
        do throws(PeriodProblem) {
            let period = try TypedDate.period(text, today: today)
            if !period.isOpenEnd { return period.last }
        } catch {
            if let day = endOfMeeting(text) { return day }
            throw Failure(.notUnderstood, Sentences.period(error, place: "--\(option) \(text)"))
        }
        throw Failure(.notUnderstood, Sentences.openCut(option, text))
    }

    /// The first day of what an option names.
    func first(_ option: String) throws(Failure) -> Day? {
        guard let text = call.arguments.value(option) else { return nil }
        do throws(PeriodProblem) {
            return try TypedDate.period(text, today: today).first
        } catch {
            throw Failure(.notUnderstood, Sentences.period(error, place: "--\(option) \(text)"))
        }
    }

    /// The instant of `--known-at`: a day's end in UTC, today's being now; never in the future.
    func knownAt() throws(Failure) -> Instant? {
        guard let text = call.arguments.value("known-at") else { return nil }
        let now = call.console.clock()
        let instant: Instant
        if let exact = Self.instant(text) {
            instant = exact
        } else {
            guard let day = try day("known-at") else { return nil }
            instant = day == now.day ? now : Instant.endOf(day: day)
        }
        guard instant <= now else { throw Failure(.notUnderstood, Sentences.knownAtInFuture(text, now: now)) }
        return instant
    }

    private func endOfMeeting(_ slug: String) -> Day? {
        LedgerState(View(chronicle, .everything), of: .things([.meeting])).meetings[slug]?.held?.last
    }

    /// An instant, whose fraction of a second may be shorter or missing.
    private static func instant(_ text: String) -> Instant? {
        guard text.hasSuffix("Z"), text.contains("T") else { return nil }
        let body = text.dropLast()
        let parts = body.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count) else { return nil }
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard fraction.utf8.count <= 6 else { return nil }
        let time = parts[0].utf8.count == 16 ? parts[0] + ":00" : parts[0]
        return Instant(time + "." + fraction + String(repeating: "0", count: 6 - fraction.utf8.count) + "Z")
    }
}
