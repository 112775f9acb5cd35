import Events
import GlobalCompact

extension Measure {
    /// Meetings that the ledger knows of, whatever became of them.
    static let meetings = Measure(
        name: "meetings", help: "meetings: proposed, planned, held or cancelled",
        dimensions: [
            .region, .kind, .round, .status, .year, .meeting, .feedsInto, .backToBackWith, .formality, .mode, .group, .state,
        ]
    ) { state in
        state.meetings.values.filter(\.begun).sorted { $0.slug < $1.slug }.map(item)
    }

    private static func item(_ meeting: MeetingState) -> Item {
        let description = meeting.description
        let keys: [Dimension: [String]] = [
            .region: description.region.map { [$0.rawValue] } ?? [],
            .kind: description.kind.map { [$0.rawValue] } ?? [],
            .round: description.round.map { [String($0)] } ?? [],
            .status: [meeting.status.rawValue],
            .year: meeting.held.map { [String($0.last.year)] } ?? [],
            .meeting: [meeting.slug],
            .feedsInto: description.feedsInto.map { [$0] } ?? [],
            .backToBackWith: description.backToBackWith.map { [$0] } ?? [],
            .formality: description.formality.map { [$0.rawValue] } ?? [],
            .mode: description.mode.map { [$0.rawValue] } ?? [],
            .group: meeting.groups.map(\.rawValue).sorted(),
            .state: meeting.attended.union(meeting.coChairs).map(\.code).sorted(),
        ]
        return Item(
            subject: "meeting/" + meeting.slug, keys: keys, day: meeting.held?.last ?? meeting.planned?.fact.occurred.last,
            events: meeting.decisive,
            remarks: meeting.status == .held && description.formality == .informal
                ? ["held as an informal \(description.kind?.rawValue ?? "meeting")"] : [])
    }
}
