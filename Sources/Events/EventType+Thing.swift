extension EventType {
    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The type of a name, found without going through all of them.
    package static func named(_ name: String) -> EventType? {
        byName[name]
    }

    /// The thing whose subject the event carries.
    package var thing: Thing {
        switch self {
        case .ledgerOpened, .ledgerUpgraded: .ledger
        case .documentPublished: .document
        case .organisationDescribed: .organisation
        case .groupDefined: .group
        case .pledgeMade, .pledgeAmended, .pledgeProgressed, .pledgeFulfilled, .pledgeWithdrawn, .pledgeSameAs: .pledge
        case .reportAnnounced, .reportSubmitted, .reportForwarded: .report
        case .meetingProposed, .meetingMandated, .meetingScheduled, .meetingRescheduled, .meetingAgendaSet, .meetingConvened,
            .meetingCancelled:
            .meeting
        case .decisionProposed, .decisionAdopted, .decisionConfirmed, .decisionDeclined, .decisionFormalised: .decision
        case .statementDelivered: .statement
        case .findingRecorded: .finding
        case .policyDrafted, .policyAdopted, .policyEnteredIntoForce, .policyEnded: .policy
        case .supportRequested, .supportProvided: .support
        case .contributionAnnounced, .contributionCommitted, .contributionDeposited, .contributionRepaid, .contributionCancelled:
            .contribution
        case .targetSet, .targetReached, .targetMissed: .target
        case .callOpened, .callClosed: .call
        case .programmeConceptSubmitted, .programmeEnteredPipeline, .programmeApproved, .programmeFunded, .programmeExtended,
            .programmeClosed, .programmeResultReported:
            .programme
        case .roleAssumed, .roleEnded: .role
        case .networkEstablished: .network
        case .workshopHeld: .workshop
        case .practicePublished: .practice
        case .figureStated: .figure
        case .sourceChecked: .source
        case .requirementAdopted, .requirementDropped: .requirement
        case .eventCorrected, .eventRetracted: .event
        }
    }
}
