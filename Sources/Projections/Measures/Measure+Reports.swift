import Events
import GlobalCompact

extension Measure {
    /// Reports that the ledger knows of.
    static let reports = Measure(
        name: "reports", help: "reports: announced or submitted", things: [.report, .meeting],
        dimensions: [.region, .state, .kind, .round, .status, .year, .meeting, .meetingKind], statedAs: ["voluntary-gcm-reports"]
    ) { state, things in
        for report in state.reports.values where report.begun {
            say(report, state, &things)
            things.say(.year, report.submitted)
            things.add("report/" + report.slug, day: (report.submitted ?? report.announced)?.last, events: report.decisive)
        }
    }

    /// Reports that were handed on, once for each office.
    static let forwardings = Measure(
        name: "forwardings", help: "reports handed on: to the Coordinator, the President of the General Assembly, the co-facilitators",
        things: [.report, .meeting],
        dimensions: [.to, .region, .state, .kind, .round, .year, .meeting, .meetingKind]
    ) { state, things in
        for report in state.reports.values where report.begun && !report.forwardings.isEmpty {
            for recipient in Recipient.allCases {
                let facts = report.forwardings.filter { $0.to == recipient }.map(\.fact)
                guard let day = facts.map(\.occurred.last).min() else { continue }
                say(report, state, &things)
                things.say(.to, recipient)
                things.say(.year, day.year)
                things.add("report/" + report.slug, day: day, events: facts.map(\.id))
            }
        }
    }

    /// A report of a meeting belongs to the meeting's region and round.
    @inline(__always)
    private static func say(_ report: ReportState, _ state: LedgerState, _ things: inout CountedThings) {
        let description = report.description
        let meeting = description.meeting.flatMap { state.meetings[$0] }?.description
        things.say(.region, description.region ?? meeting?.region, orOf: description.states)
        things.say(.state, description.states)
        things.say(.kind, description.kind)
        things.say(.round, description.round ?? meeting?.round)
        things.say(.status, report.status)
        things.say(.meeting, description.meeting)
        things.say(.meetingKind, meeting?.kind)
    }
}
