import Events
import GlobalCompact

extension Measure {
    /// Findings of meetings and reports.
    static let findings = Measure(
        name: "findings", help: "findings of meetings and reports", of: .finding,
        by: [
            (.kind, .field("kind")), (.status, .word { finding, _ in FindingState(finding).status }), (.topic, .field("topic")),
            (.region, .region(named: "region", .meetingOrReport, orOf: "states")), (.state, .field("states")),
            (.objective, .field("objectives")), (.office, .field("offices")), (.askedOf, .field("askedOf")),
            (.meeting, .field("meeting")),
            (.meetingKind, .through(.meetingOrReport, "kind")), (.round, .through(.meetingOrReport, "round")),
            (.report, .field("report")), (.year, .year),
        ], parts: begun, days: { finding, _ in FindingState(finding).occurred },
        events: { finding, _, take in FindingState(finding).forEachDecisiveStep(take) })
}
