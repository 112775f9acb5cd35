import Events
import GlobalCompact

extension Measure {
    /// Reports that the ledger knows of.
    static let reports = Measure(
        name: "reports", help: "reports: announced or submitted", of: .report,
        by: reportSources + [
            (.status, .word { report, _ in ReportState(report).status }),
            (.year, .yearOf { report, _ in ReportState(report).submitted }), (.meeting, .field("meeting")),
            (.meetingKind, .through(.meeting, "kind")),
        ], statedAs: ["voluntary-gcm-reports"],
        days: { report, _ in ReportState(report).submitted ?? ReportState(report).announced },
        events: { report, _, take in ReportState(report).decisiveSteps.forEach(take) })

    /// Reports that were handed on, once for each office: a part is the place of the office.
    static let forwardings = Measure(
        name: "forwardings", help: "reports handed on: to the Coordinator, the President of the General Assembly, the co-facilitators",
        of: .report,
        by: [(.to, .word { _, office in Recipient.allCases[Int(office)] })] + reportSources + [
            (.year, .year), (.meeting, .field("meeting")), (.meetingKind, .through(.meeting, "kind")),
        ],
        parts: { report, count in
            guard report.last(.reportForwarded) != nil else { return }
            for office in Recipient.allCases.indices where !forwardings(report, UInt32(office)).isEmpty { count(UInt32(office)) }
        }, days: { forwardings($0, $1).map(\.occurred).min { $0.last < $1.last } },
        events: { forwardings($0, $1).forEach($2) })

    /// A report of a meeting belongs to the meeting's region and round.
    private static let reportSources: [(Dimension, DimensionSource)] = [
        (.region, .region(named: "region", .meeting, orOf: "states")), (.state, .field("states")), (.kind, .field("kind")),
        (.round, .fieldOr("round", .meeting)),
    ]

    @Sendable private static func forwardings(_ report: Entity, _ office: UInt32) -> [EntityStep] {
        ReportState(report).forwardings(to: Recipient.allCases[Int(office)]).map(\.step)
    }
}
