import Events
import GlobalCompact

extension ThingProjection {
    static let report = ThingProjection(
        .report, measures: [.reports, .forwardings], needed: [["kind"], ["title"]],
        standing: ("status", { ReportState($0).status.rawValue }),
        [
            ("slug", .slug), ("occurred", .days("submitted", of: ReportState.self) { $0.submitted }), ("status", .dimension(.status)),
            ("kind", .dimension(.kind)), ("region", .dimension(.region)), ("state", .dimension(.state)),
            ("symbol", .of(ReportState.self) { $0.description.symbol }), ("title", .of(ReportState.self) { $0.title }),
        ])
}
