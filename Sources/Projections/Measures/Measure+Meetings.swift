import Events
import GlobalCompact

extension Measure {
    /// Meetings that the ledger knows of, whatever became of them.
    static let meetings = Measure(
        name: "meetings", help: "meetings: proposed, planned, held or cancelled", things: [.meeting],
        dimensions: [
            .region, .kind, .round, .status, .year, .meeting, .feedsInto, .backToBackWith, .formality, .mode, .group, .state,
        ]
    ) { state, things in
        for meeting in state.meetings.values where meeting.begun {
            tell(meeting, groups: meeting.groups.map(\.rawValue).sorted(), &things)
        }
    }

    /// The groups that took part in the meetings that were held: once for each meeting and group.
    static let participants = Measure(
        name: "participants", help: "groups that took part in meetings that were held", things: [.meeting],
        dimensions: [.group, .region, .kind, .round, .year, .meeting, .feedsInto], sharesEvents: true
    ) { state, things in
        for meeting in state.meetings.values where meeting.status == .held {
            for group in meeting.groups.map(\.rawValue).sorted() { tell(meeting, groups: [group], &things) }
        }
    }

    @inline(__always)
    private static func tell(_ meeting: MeetingState, groups: @autoclosure () -> [String], _ things: inout CountedThings) {
        let description = meeting.description
        things.say(.region, description.region)
        things.say(.kind, description.kind)
        things.say(.round, description.round)
        things.say(.status, meeting.status)
        things.say(.year, meeting.held)
        things.say(.meeting, meeting.slug)
        things.say(.feedsInto, description.feedsInto)
        things.say(.backToBackWith, description.backToBackWith)
        things.say(.formality, description.formality)
        things.say(.mode, description.mode)
        things.say(.group, groups())
        things.say(.state, meeting.attended.union(meeting.coChairs).map(\.code).sorted())
        let isInformal = meeting.status == .held && description.formality == .informal
        things.add(
            "meeting/" + meeting.slug, on: meeting.held ?? meeting.planned?.fact.occurred, events: meeting.decisive,
            remarks: isInformal ? ["held as an informal \(description.kind?.rawValue ?? "meeting")"] : [])
    }
}
