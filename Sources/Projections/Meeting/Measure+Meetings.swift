import Events
import GlobalCompact

extension Measure {
    /// Meetings that the ledger knows of, whatever became of them.
    static let meetings = Measure(
        name: "meetings", help: "meetings: proposed, planned, held or cancelled", of: .meeting,
        by: [
            (.region, .field("region")), (.kind, .field("kind")), (.round, .field("round")),
            (.status, .word { meeting, _ in MeetingState(meeting).status }),
            (.year, .yearOf { meeting, _ in MeetingState(meeting).held }), (.meeting, .itself), (.feedsInto, .field("feedsInto")),
            (.backToBackWith, .field("backToBackWith")), (.formality, .field("formality")), (.mode, .field("mode")),
            (.group, .texts(ParticipantGroup.words) { meeting, _ in MeetingState(meeting).groups.map(\.rawValue) }),
            (.state, .texts(nil) { meeting, _ in MeetingState(meeting).attended.map(\.code).sorted() }),
        ], parts: begun, days: { meeting, _ in MeetingState(meeting).since },
        events: { meeting, _, take in MeetingState(meeting).decisiveSteps.forEach(take) },
        remarks: { meeting, _ in MeetingState(meeting).remarks })

    /// The groups that took part in the meetings that were held: once for each meeting and group. A part is the place of the group.
    static let participants = Measure(
        name: "participants", help: "groups that took part in meetings that were held", of: .meeting,
        by: [
            (.group, .word { _, group in ParticipantGroup.allCases[Int(group)] }), (.region, .field("region")), (.kind, .field("kind")),
            (.round, .field("round")), (.year, .yearOf { meeting, _ in MeetingState(meeting).held }), (.meeting, .itself),
            (.feedsInto, .field("feedsInto")),
        ], sharesEvents: true,
        parts: { meeting, count in
            let meeting = MeetingState(meeting)
            guard meeting.status == .held else { return }
            for group in meeting.groups { count(UInt32(ParticipantGroup.allCases.firstIndex(of: group) ?? 0)) }
        }, days: { meeting, _ in MeetingState(meeting).since },
        events: { meeting, _, take in MeetingState(meeting).decisiveSteps.forEach(take) },
        remarks: { meeting, _ in MeetingState(meeting).remarks })
}

extension MeetingState {
    /// Since when it is held, or planned.
    fileprivate var since: Period? {
        held ?? planned?.fact.occurred
    }

    fileprivate var remarks: [String] {
        guard entity.texts("formality") == [Formality.informal.rawValue], status == .held else { return [] }
        return ["held as an informal \(entity.texts("kind").first ?? "meeting")"]
    }
}
