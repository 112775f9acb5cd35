import GlobalCompact

/// The closed list of what can happen, by the name that stands in a line: `<thing>.<past-tense verb>`.
///
/// A name is never changed and never removed: files that carry it are read for ever.
package enum EventType: String, Word {
    case ledgerOpened = "ledger.opened"
    case ledgerUpgraded = "ledger.upgraded"
    case documentPublished = "document.published"
    case organisationDescribed = "organisation.described"
    case groupDefined = "group.defined"
    case pledgeMade = "pledge.made"
    case pledgeAmended = "pledge.amended"
    case pledgeProgressed = "pledge.progressed"
    case pledgeFulfilled = "pledge.fulfilled"
    case pledgeWithdrawn = "pledge.withdrawn"
    case pledgeSameAs = "pledge.same-as"
    case reportAnnounced = "report.announced"
    case reportSubmitted = "report.submitted"
    case reportForwarded = "report.forwarded"
    case meetingProposed = "meeting.proposed"
    case meetingMandated = "meeting.mandated"
    case meetingScheduled = "meeting.scheduled"
    case meetingRescheduled = "meeting.rescheduled"
    case meetingAgendaSet = "meeting.agenda-set"
    case meetingConvened = "meeting.convened"
    case meetingCancelled = "meeting.cancelled"
    case decisionProposed = "decision.proposed"
    case decisionAdopted = "decision.adopted"
    case decisionConfirmed = "decision.confirmed"
    case decisionDeclined = "decision.declined"
    case decisionFormalised = "decision.formalised"
    case statementDelivered = "statement.delivered"
    case findingRecorded = "finding.recorded"
    case policyDrafted = "policy.drafted"
    case policyAdopted = "policy.adopted"
    case policyEnteredIntoForce = "policy.entered-into-force"
    case policyEnded = "policy.ended"
    case supportRequested = "support.requested"
    case supportProvided = "support.provided"
    case contributionAnnounced = "contribution.announced"
    case contributionCommitted = "contribution.committed"
    case contributionDeposited = "contribution.deposited"
    case contributionRepaid = "contribution.repaid"
    case contributionCancelled = "contribution.cancelled"
    case targetSet = "target.set"
    case targetReached = "target.reached"
    case targetMissed = "target.missed"
    case callOpened = "call.opened"
    case callClosed = "call.closed"
    case programmeConceptSubmitted = "programme.concept-submitted"
    case programmeEnteredPipeline = "programme.entered-pipeline"
    case programmeApproved = "programme.approved"
    case programmeFunded = "programme.funded"
    case programmeExtended = "programme.extended"
    case programmeClosed = "programme.closed"
    case programmeResultReported = "programme.result-reported"
    case roleAssumed = "role.assumed"
    case roleEnded = "role.ended"
    case networkEstablished = "network.established"
    case workshopHeld = "workshop.held"
    case practicePublished = "practice.published"
    case figureStated = "figure.stated"
    case sourceChecked = "source.checked"
    case requirementAdopted = "requirement.adopted"
    case requirementDropped = "requirement.dropped"
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

    /// Where the event stands among others of the same days.
    package var rank: Rank {
        switch self {
        case .ledgerOpened, .documentPublished, .organisationDescribed, .groupDefined, .pledgeMade, .reportAnnounced,
            .meetingProposed, .meetingMandated, .meetingScheduled, .decisionProposed, .statementDelivered, .findingRecorded,
            .policyDrafted, .supportRequested, .contributionAnnounced, .targetSet, .callOpened, .programmeConceptSubmitted,
            .programmeEnteredPipeline, .programmeApproved, .programmeFunded, .roleAssumed, .networkEstablished, .workshopHeld,
            .practicePublished, .figureStated, .sourceChecked, .requirementAdopted:
            .begins
        case .ledgerUpgraded, .pledgeAmended, .pledgeProgressed, .pledgeFulfilled, .pledgeSameAs, .reportSubmitted, .reportForwarded,
            .meetingRescheduled, .meetingAgendaSet, .decisionAdopted, .decisionConfirmed, .decisionDeclined, .decisionFormalised,
            .policyAdopted, .policyEnteredIntoForce, .supportProvided, .contributionCommitted, .contributionDeposited,
            .contributionRepaid, .targetReached, .targetMissed, .programmeExtended, .programmeResultReported, .eventCorrected:
            .changes
        case .pledgeWithdrawn, .meetingConvened, .meetingCancelled, .policyEnded, .contributionCancelled, .callClosed,
            .programmeClosed, .roleEnded, .requirementDropped, .eventRetracted:
            .ends
        }
    }

    /// Whether a thing can begin with this event: then it carries what describes the thing.
    package var canBegin: Bool {
        switch self {
        case .ledgerOpened, .documentPublished, .organisationDescribed, .groupDefined, .pledgeMade, .reportAnnounced,
            .reportSubmitted, .reportForwarded, .meetingProposed, .meetingMandated, .meetingScheduled, .meetingConvened,
            .decisionProposed, .decisionAdopted, .decisionConfirmed, .decisionDeclined, .decisionFormalised, .statementDelivered,
            .findingRecorded, .policyDrafted, .policyAdopted, .policyEnteredIntoForce, .supportRequested, .supportProvided,
            .contributionAnnounced, .contributionCommitted, .contributionDeposited, .targetSet, .callOpened,
            .programmeConceptSubmitted, .programmeEnteredPipeline, .programmeApproved, .programmeFunded, .roleAssumed,
            .networkEstablished, .workshopHeld, .practicePublished, .figureStated, .sourceChecked, .requirementAdopted:
            true
        case .ledgerUpgraded, .pledgeAmended, .pledgeProgressed, .pledgeFulfilled, .pledgeWithdrawn, .pledgeSameAs,
            .meetingRescheduled, .meetingAgendaSet, .meetingCancelled, .policyEnded, .contributionRepaid, .contributionCancelled,
            .targetReached,
            .targetMissed, .callClosed, .programmeExtended, .programmeClosed, .programmeResultReported, .roleEnded,
            .requirementDropped, .eventCorrected, .eventRetracted:
            false
        }
    }

    /// Whether the program writes it itself, so that nobody can offer it to `append` or `record`.
    package var isWrittenByTheProgram: Bool {
        self == .ledgerOpened || self == .ledgerUpgraded
    }
}
