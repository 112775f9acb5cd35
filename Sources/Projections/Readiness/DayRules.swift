package import Events
package import GlobalCompact
import History

/// Finds the days that rules name, from the meetings' holding or planning.
package struct DayRules: Sendable {
    private let certain: LedgerState
    private let possible: LedgerState
    /// By the slug of a meeting, its days: asked for once for each row of a requirement.
    private let known = Memo<String, (Period, isPlanUndated: Bool)?>()

    package init(certain: LedgerState, possible: LedgerState) {
        self.certain = certain
        self.possible = possible
    }

    /// The day of a rule in a row whose key is given; nothing while it is not known.
    package func day(_ rule: DayRule, key: (dimension: Dimension, value: String)?) -> DueDay? {
        switch rule.anchor {
        case .date(let text):
            return Day(filled(text, key)).map { DueDay(day: $0.adding(days: rule.offsetDays)) }
        case .start(let slug):
            return days(of: filled(slug, key)).flatMap { $0.namesFirstDay ? shifted($0.first, $1, rule) : nil }
        case .end(let slug):
            return days(of: filled(slug, key)).flatMap { $0.namesLastDay ? shifted($0.last, $1, rule) : nil }
        }
    }

    /// The latest day that a rule may mean, where the day itself is not known: the meeting's effective day, or the last day of the month or
    /// year for which it is planned. Marked as resting on no known day.
    func latestDay(_ rule: DayRule, key: (dimension: Dimension, value: String)?) -> DueDay? {
        switch rule.anchor {
        case .date: nil
        case .start(let slug), .end(let slug):
            (days(of: filled(slug, key))?.0 ?? plan(of: filled(slug, key))).map { shifted($0.last, true, rule) }
        }
    }

    /// The days of a meeting: as held, else as a certain plan names them, else as a possible one does.
    ///
    /// One that was called off has none until it is planned again, and one that does not exist yet has none either. Of one that was held
    /// in some month or year no plan says the days any more.
    package func days(of slug: String) -> (Period, isPlanUndated: Bool)? {
        known.value(slug) { foundDays(of: slug) }
    }

    private func foundDays(of slug: String) -> (Period, isPlanUndated: Bool)? {
        let meeting = certain.meetings[slug].flatMap { $0.begun ? $0 : nil }
        if let held = meeting?.held, Self.namesDay(held) { return (held, false) }
        if meeting?.held != nil || meeting?.status == .cancelled { return nil }
        func days(_ plan: MeetingState.Plan?) -> Period? {
            plan.flatMap { Self.namesDay($0.period) ? $0.period : nil }
        }
        if let days = days(meeting?.planned) { return (days, false) }
        return possible.meetings[slug].flatMap { $0.begun ? days($0.planned) : nil }.map { ($0, true) }
    }

    /// Whether it says the day on which a meeting begins or ends, and not only months or years.
    private static func namesDay(_ days: Period) -> Bool {
        days.namesFirstDay || days.namesLastDay
    }

    /// The months or years in which a meeting was held, or for which it is planned, that has no known days.
    private func plan(of slug: String) -> Period? {
        let meetings = [certain, possible].compactMap { $0.meetings[slug] }.filter(\.begun)
        if meetings.first?.status == .cancelled { return nil }
        return certain.meetings[slug]?.held ?? meetings.lazy.compactMap { $0.planned?.period }.first
    }

    private func shifted(_ day: Day, _ isUnknown: Bool, _ rule: DayRule) -> DueDay {
        DueDay(day: day.adding(days: rule.offsetDays), isPlanUndated: isUnknown)
    }

    /// Whether a rule names other days in rows of other values in a dimension.
    static func depends(_ rule: DayRule, on dimension: Dimension) -> Bool {
        switch rule.anchor {
        case .date(let text), .start(let text), .end(let text):
            text.utf8.contains(UInt8(ascii: "{")) && text.holdsBytes(of: placeholder(dimension))
        }
    }

    private static func placeholder(_ dimension: Dimension) -> String {
        "{\(dimension.rawValue)}"
    }

    private func filled(_ text: String, _ key: (dimension: Dimension, value: String)?) -> String {
        guard let key, text.utf8.contains(UInt8(ascii: "{")) else { return text }
        // In one pass: what is put in is not looked at again, whatever it says.
        let (name, value) = (Self.placeholder(key.dimension), key.value.lowercased())
        var (filled, rest) = ("", text[...])
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            let isFilled = rest[start...].utf8.starts(with: name.utf8)
            filled += rest[..<start] + (isFilled ? value : "{")
            rest = rest[rest.utf8.index(start, offsetBy: isFilled ? name.utf8.count : 1)...]
        }
        return filled + rest
    }
}
