import Events
import GlobalCompact

extension Measure {
    /// Reports that the ledger knows of.
    static let reports = Measure(
        name: "reports", help: "reports: announced or submitted",
        dimensions: [.region, .state, .kind, .round, .status, .year, .meeting, .meetingKind], statedAs: ["voluntary-gcm-reports"]
    ) { state in
        state.reports.values.filter(\.begun).sorted { $0.slug < $1.slug }.map { report in
            Item(
                subject: "report/" + report.slug, keys: reportKeys(report, state), day: (report.submitted ?? report.announced)?.last,
                events: report.decisive)
        }
    }

    /// Reports that were handed on, once for each office.
    static let forwardings = Measure(
        name: "forwardings", help: "reports handed on: to the Coordinator, the President of the General Assembly, the co-facilitators",
        dimensions: [.to, .region, .state, .kind, .round, .year, .meeting, .meetingKind]
    ) { state in
        state.reports.values.filter(\.begun).sorted { $0.slug < $1.slug }.flatMap { report in
            forwardings(of: report).map { recipient, facts in
                var keys = reportKeys(report, state)
                let days = facts.map(\.occurred.last)
                keys[.to] = [recipient.rawValue]
                keys[.year] = days.min().map { [String($0.year)] } ?? []
                return Item(subject: "report/" + report.slug, keys: keys, day: days.min(), events: facts.map(\.id))
            }
        }
    }

    private static func forwardings(of report: ReportState) -> [(Recipient, [FactReference])] {
        Recipient.allCases.compactMap { recipient in
            let facts = report.forwardings.filter { $0.to == recipient }.map(\.fact)
            return facts.isEmpty ? nil : (recipient, facts)
        }
    }

    /// A report of a meeting belongs to the meeting's region and round.
    private static func reportKeys(_ report: ReportState, _ state: LedgerState) -> DimensionValues {
        let description = report.description
        let meeting = description.meeting.flatMap { state.meetings[$0] }?.description
        return [
            .region: regions(description.region ?? meeting?.region, description.states),
            .state: codes(description.states),
            .kind: one(description.kind),
            .round: one(description.round ?? meeting?.round),
            .status: [report.status.rawValue],
            .year: year(report.submitted),
            .meeting: one(description.meeting),
            .meetingKind: one(meeting?.kind),
        ]
    }
}
