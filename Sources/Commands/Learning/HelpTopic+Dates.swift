import Formats
import GlobalCompact

/// How dates are typed, kept and shown.
extension HelpTopic {
    static let dates = HelpTopic(name: "dates", otherNames: ["date", "days", "day", "time", "times", "edtf", "quarters", "occurred", "on"])
    {
        today in
        let rows = typedDates.compactMap { typed, says -> [String]? in
            guard let period = try? TypedDate.period(typed, today: today) else { return nil }
            return [typed, period.description, period.inWords, period.last.description, says]
        }
        return page(
            ["typed", "kept as", "shown as", "effective day", "says"], rows,
            below: [
                "Give what the source says and no more: a month where it names a month, '../' and a day where it only shows that it was so "
                    + "by then. There is no time of day. Days are kept as EDTF (ISO 8601-2), both ends in one precision.",
                "The effective day is the last day that may be meant, for an open end the last day of its start: as of that day it "
                    + "certainly occurred, and as of a day before it is possible from its first day on.",
                "An event has happened: --on takes no day that has begun nowhere. A plan is an event of planning, such as "
                    + "\(command("record meeting.scheduled forum-2030 --on today --planned 2030-05 --kind imrf --title 'The forum'")).",
                "In a question the name of a meeting in the ledger stands for its days: --as-of, --known-at, --published-by and the days "
                    + "of 'changes' take the day it ended, \(command("readiness --as-of imrf-2022")); --from and --since its first day, "
                    + "--to and --until its last, \(command("timeline --from imrf-2022 --to review-2-unece")); 'find --due' all of them. "
                    + "A quarter, a month or a year has a first and a last day likewise.",
                "A meeting that is not recorded as held names no day by which something had occurred. Where a span is asked for, the days "
                    + "that it is planned for are taken, and that is told. --today takes no meeting: it is known before a ledger is read. "
                    + "--known-at takes an instant too, such as 2026-05-10T23:30:00Z.",
            ])
    }

    /// What can be typed as a date, and what it says.
    static let typedDates: [(typed: String, says: String)] = [
        ("2024-03-11", "one day"),
        ("2024-03", "some day of a month, or all of it"),
        ("2024Q1", "a quarter"),
        ("2024", "a year"),
        ("2024-07-03/2024-07-04", "from one day to another"),
        ("../2024-03-11", "on that day or before: the source has no first day"),
        ("2024-03-11/..", "since that day, without a known end"),
        ("today", "your own day"),
        ("yesterday", "the day before"),
    ]
}
