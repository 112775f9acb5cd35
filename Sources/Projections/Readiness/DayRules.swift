package import Events
package import GlobalCompact

/// Finds the days that rules name, from the meetings' holding or planning.
package struct DayRules: Sendable {
    private let certain: LedgerState
    private let possible: LedgerState

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
            return days(of: filled(slug, key)).map { shifted($0.first, $1, rule) }
        case .end(let slug):
            return days(of: filled(slug, key)).map { shifted($0.last, $1, rule) }
        }
    }

    /// The days of a meeting: as held, else as a certain plan names them, else as a possible one does.
    ///
    /// One that was called off has none until it is planned again.
    package func days(of slug: String) -> (Period, isPlanningDayUnknown: Bool)? {
        if let meeting = certain.meetings[slug] {
            if let held = meeting.held { return (held, false) }
            if meeting.status == .cancelled { return nil }
            if let plan = meeting.planned, plan.period.namesDays { return (plan.period, false) }
        }
        guard let plan = possible.meetings[slug]?.planned, plan.period.namesDays else { return nil }
        return (plan.period, true)
    }

    private func shifted(_ day: Day, _ isUnknown: Bool, _ rule: DayRule) -> DueDay {
        DueDay(day: day.adding(days: rule.offsetDays), isPlanningDayUnknown: isUnknown)
    }

    /// Whether a rule names other days in rows of other values in a dimension.
    static func depends(_ rule: DayRule, on dimension: Dimension) -> Bool {
        switch rule.anchor {
        case .date(let text), .start(let text), .end(let text): text.firstRange(of: placeholder(dimension)) != nil
        }
    }

    private static func placeholder(_ dimension: Dimension) -> String {
        "{\(dimension.rawValue)}"
    }

    private func filled(_ text: String, _ key: (dimension: Dimension, value: String)?) -> String {
        guard let key else { return text }
        // In one pass: what is put in is not looked at again, whatever it says.
        return text.replacing(Self.placeholder(key.dimension), with: key.value.lowercased())
    }
}
