import Events
import GlobalCompact

extension Measure {
    /// Reports that the ledger knows of.
    static let reports = Measure(
        name: "reports", help: "reports: announced or submitted", things: [.report, .meeting],
        dimensions: [.region, .state, .kind, .round, .status, .year, .meeting, .meetingKind], statedAs: ["voluntary-gcm-reports"]
    ) { state, things in
        state.reports.forEach { report in
            guard report.begun else { return }
            say(report, state, &things)
            things.say(.year, report.submitted)
            things.add(
                "report/" + report.slug, on: report.submitted ?? report.announced, events: report.decisive)
        }
    }

    /// Reports that were handed on, once for each office.
    static let forwardings = Measure(
        name: "forwardings", help: "reports handed on: to the Coordinator, the President of the General Assembly, the co-facilitators",
        things: [.report, .meeting],
        dimensions: [.to, .region, .state, .kind, .round, .year, .meeting, .meetingKind]
    ) { state, things in
        state.reports.forEach { report in
            guard report.begun, !report.forwardings.isEmpty else { return }
            for recipient in Recipient.allCases {
                let facts = report.forwardings.filter { $0.to == recipient }.map(\.fact)
                guard let first = facts.map(\.occurred).min(by: { $0.last < $1.last }) else { continue }
                say(report, state, &things)
                things.say(.to, recipient)
                things.say(.year, first)
                things.add("report/" + report.slug, on: first, events: facts.map(\.id))
            }
        }
    }

    /// A report of a meeting belongs to the meeting's region and round.
    @inline(__always)
    private static func say(_ report: ReportState, _ state: LedgerState, _ things: inout CountedThings) {
        func meeting() -> MeetingDescription? { report.description.meeting.flatMap { state.meetings[$0] }?.description }
        things.say(.region, report.description.region ?? meeting()?.region, orOf: report.description.states)
        things.say(.state, report.description.states)
        things.say(.kind, report.description.kind)
        things.say(.round, report.description.round ?? meeting()?.round)
        things.say(.status, report.status)
        things.say(.meeting, report.description.meeting)
        things.say(.meetingKind, meeting()?.kind)
    }
}
