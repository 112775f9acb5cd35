import Events
import GlobalCompact

extension ThingProjection {
    static let programme = ThingProjection(
        .programme, measures: [.programmes], needed: [["title"]], standing: ("stage", { ProgrammeState($0).stage.rawValue }),
        [
            ("slug", .slug), ("stage", .dimension(.stage)), ("state", .dimension(.state)), ("fund", .dimension(.fund)),
            ("lead", .of(ProgrammeState.self) { $0.whole.lead }),
            ("title", .of(ProgrammeState.self) { $0.whole.title ?? $0.slug }),
        ])
}
