import Events
import GlobalCompact

extension ThingProjection {
    static let finding = ThingProjection(
        .finding, measures: [.findings], standing: ("status", { FindingState($0).status?.rawValue ?? "" }),
        [
            ("slug", .slug), ("occurred", .days("day", of: FindingState.self) { $0.occurred }), ("kind", .dimension(.kind)),
            ("status", .dimension(.status)), ("region", .dimension(.region)), ("state", .dimension(.state)),
            ("office", .of(FindingState.self) { $0.offices.joined(separator: "; ") }),
            ("askedOf", .of(FindingState.self) { $0.askedOf.joined(separator: "; ") }), ("title", .of(FindingState.self) { $0.title }),
            ("answeredBy", .of(FindingState.self) { $0.answers.told }),
            ("answered", .days("answered", of: FindingState.self) { $0.answers.occurred }),
        ])
}
