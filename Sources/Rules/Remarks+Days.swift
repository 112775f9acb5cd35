package import Events
package import GlobalCompact
import History

extension Remarks {
    /// Before the United Nations there was nothing that the ledger could be about.
    private static let firstYear = 1945
    /// 25 years: farther ahead than anybody plans a forum.
    private static let farDays = 9_131

    /// Days that an event states and hardly means: in years before 1945, or more than 25 years after the day of recording.
    ///
    /// - Parameter subject: what the event is about, or with a correction what it is to be about.
    package static func days(_ event: Event, occurred: Period, subject: String, recordedOn recording: Day) -> [Remark] {
        days([(field: "occurred", period: occurred)] + PeriodList.of(event), subject: subject, recordedOn: recording)
    }

    /// The same of what a correction changes.
    package static func days(_ changes: CorrectedFields, subject: String, recordedOn recording: Day) -> [Remark] {
        let stated = PeriodList.of(changes.event, in: changes.members)
        let occurred = changes.occurred.map { [(field: "occurred", period: $0)] } ?? []
        return days(occurred + stated, subject: changes.subject?.description ?? subject, recordedOn: recording)
    }

    private static func days(
        _ stated: [(field: String, period: Period)], subject: String, recordedOn recording: Day
    ) -> [Remark] {
        stated.flatMap { field, period in
            let days = period.isOpenStart ? [period.last] : [period.first, period.last]
            let early = days.first { $0.year < firstYear }.map { Remark.Reason.longAgo(field: field, day: $0.description) }
            let late = days.last { $0 > recording.adding(days: farDays) }.map { Remark.Reason.farAhead(field: field, day: $0.description) }
            return [early, late].compactMap(\.self).map { Remark(subject: subject, reason: $0) }
        }
    }

    /// The same of all facts that stand.
    static func days(_ facts: VisibleFacts) -> [Remark] {
        facts.facts.flatMap { fact in
            let recording = Instant(microseconds: fact.standing.content.recorded).day
            return days(fact.event, occurred: fact.occurred, subject: fact.subject.description, recordedOn: recording)
        }
    }
}
