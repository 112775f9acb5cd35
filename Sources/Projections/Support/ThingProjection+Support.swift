import Events
import GlobalCompact

extension ThingProjection {
    static let support = ThingProjection(
        .support, measures: [.support], needed: [["title"]], standing: ("status", { SupportState($0).status.rawValue }),
        [
            ("slug", .slug), ("occurred", .days("day", of: SupportState.self) { $0.occurred }), ("kind", .dimension(.kind)),
            ("status", .dimension(.status)), ("state", .dimension(.state)),
            ("recipients", .of(SupportState.self) { $0.recipients.joined(separator: "; ") }),
            ("office", .of(SupportState.self) { $0.offices.joined(separator: "; ") }),
            ("title", .of(SupportState.self) { $0.title }), ("answeredBy", .of(SupportState.self) { $0.answers.told }),
            ("answered", .days("answered", of: SupportState.self) { $0.answers.occurred }),
        ])
}
