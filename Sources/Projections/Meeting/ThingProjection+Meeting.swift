import Events
import GlobalCompact

extension ThingProjection {
    static let meeting = ThingProjection(
        .meeting, measures: [.meetings, .participants], needed: [["kind"], ["title"]],
        standing: ("status", { MeetingState($0).status.rawValue }),
        [
            ("slug", .slug), ("occurred", .days("days", of: MeetingState.self) { $0.days }), ("status", .dimension(.status)),
            ("kind", .dimension(.kind)), ("region", .dimension(.region)), ("round", .dimension(.round)),
            ("title", .of(MeetingState.self) { $0.title }),
        ])
}
