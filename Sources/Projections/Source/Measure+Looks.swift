import Events
import GlobalCompact

extension Measure {
    /// Looks at registers and pages, in effective order: each event is one, and a part its place among the steps.
    static let looks = Measure(
        name: "looks", help: "looks at registers and pages, with what they gave", of: .source,
        by: [
            (.outcome, .word { source, step in look(source, step).outcome }), (.year, .year),
            (.requirement, .texts(nil) { source, step in look(source, step).requirements }),
            (.region, .texts(Region.words) { source, step in look(source, step).regions.map(\.rawValue) }),
            (.state, .texts(nil) { source, step in look(source, step).states.map(\.code) }),
        ], isInOrder: true, parts: { source, count in for step in source.steps.indices { count(UInt32(step)) } },
        days: { source, step in source.table.step(Int(step)).occurred }, events: { $2($0.table.step(Int($1))) })

    private static func look(_ source: Entity, _ step: UInt32) -> SourceChecked {
        source.said(source.table.step(Int(step)))
    }
}
