import GlobalCompact

/// The closed list of what can happen, by the name that stands in a line: `<thing>.<past-tense verb>`.
///
/// A name is never changed and never removed: files that carry it are read for ever.
package enum EventType: String, Word {
    case ledgerOpened = "ledger.opened"
    case ledgerUpgraded = "ledger.upgraded"
    case documentPublished = "document.published"
    case meetingProposed = "meeting.proposed"
    case meetingMandated = "meeting.mandated"
    case meetingScheduled = "meeting.scheduled"
    case meetingRescheduled = "meeting.rescheduled"
    case meetingAgendaSet = "meeting.agenda-set"
    case meetingConvened = "meeting.convened"
    case meetingCancelled = "meeting.cancelled"
    case reportAnnounced = "report.announced"
    case reportSubmitted = "report.submitted"
    case reportForwarded = "report.forwarded"
    case requirementAdopted = "requirement.adopted"
    case requirementDropped = "requirement.dropped"
    case sourceChecked = "source.checked"
    case eventCorrected = "event.corrected"
    case eventRetracted = "event.retracted"

    /// What an event does to its thing; the third key of the effective order.
    package enum Rank: UInt8, Comparable, Sendable {
        case begins
        case changes
        case ends

        package static func < (left: Rank, right: Rank) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// The thing whose subject the event carries.
    package var thing: Thing {
        switch self {
        case .ledgerOpened, .ledgerUpgraded: .ledger
        case .documentPublished: .document
        case .meetingProposed, .meetingMandated, .meetingScheduled, .meetingRescheduled, .meetingAgendaSet, .meetingConvened,
            .meetingCancelled:
            .meeting
        case .reportAnnounced, .reportSubmitted, .reportForwarded: .report
        case .requirementAdopted, .requirementDropped: .requirement
        case .sourceChecked: .source
        case .eventCorrected, .eventRetracted: .event
        }
    }

    /// Where the event stands among others of the same days.
    package var rank: Rank {
        switch self {
        case .ledgerOpened, .documentPublished, .meetingProposed, .meetingMandated, .meetingScheduled, .reportAnnounced,
            .requirementAdopted, .sourceChecked:
            .begins
        case .ledgerUpgraded, .meetingRescheduled, .meetingAgendaSet, .reportSubmitted, .reportForwarded, .eventCorrected:
            .changes
        case .meetingConvened, .meetingCancelled, .requirementDropped, .eventRetracted:
            .ends
        }
    }

    /// Whether a thing can begin with this event: then it carries what describes the thing.
    package var canBegin: Bool {
        switch self {
        case .ledgerOpened, .documentPublished, .meetingProposed, .meetingMandated, .meetingScheduled, .meetingConvened, .reportAnnounced,
            .reportSubmitted, .reportForwarded, .requirementAdopted, .sourceChecked:
            true
        case .ledgerUpgraded, .meetingRescheduled, .meetingAgendaSet, .meetingCancelled, .requirementDropped, .eventCorrected,
            .eventRetracted:
            false
        }
    }

    /// Whether the program writes it itself, so that nobody can offer it to `append` or `record`.
    package var isWrittenByTheProgram: Bool {
        self == .ledgerOpened || self == .ledgerUpgraded
    }
}
