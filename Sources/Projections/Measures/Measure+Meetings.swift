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

    /// The groups that took part in the meetings that were held: once for each meeting and group.
    static let participants = Measure(
        name: "participants", help: "groups that took part in meetings that were held",
        dimensions: [.group, .region, .kind, .round, .year, .meeting, .feedsInto]
    ) { state in
        state.meetings.values.filter { $0.status == .held }.sorted { $0.slug < $1.slug }.flatMap { meeting in
            meeting.groups.map(\.rawValue).sorted().map { group in
                var item = item(meeting)
                item.keys[.group] = [group]
                return item
            }
        }
    }

    private static func item(_ meeting: MeetingState) -> Item {
        let description = meeting.description
        let keys: DimensionValues = [
            .region: regions(description.region),
            .kind: one(description.kind),
            .round: one(description.round),
            .status: [meeting.status.rawValue],
            .year: year(meeting.held),
            .meeting: [meeting.slug],
            .feedsInto: one(description.feedsInto),
            .backToBackWith: one(description.backToBackWith),
            .formality: one(description.formality),
            .mode: one(description.mode),
            .group: meeting.groups.map(\.rawValue).sorted(),
            .state: meeting.attended.union(meeting.coChairs).map(\.code).sorted(),
        ]
        let isInformal = meeting.status == .held && description.formality == .informal
        return Item(
            subject: "meeting/" + meeting.slug, keys: keys, day: meeting.held?.last ?? meeting.planned?.fact.occurred.last,
            events: meeting.decisive, remarks: isInformal ? ["held as an informal \(description.kind?.rawValue ?? "meeting")"] : [])
    }
}
