extension EventType {
    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The type of a name, found without going through all of them.
    package static func named(_ name: String) -> EventType? {
        byName[name]
    }

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
    package var thing: Thing { step.thing }

    /// Where the event stands among others of the same days.
    package var rank: Rank { step.rank }

    /// Whether a thing can begin with this event: then it carries what describes the thing.
    package var canBegin: Bool { step.canBegin }

    /// What a type is about and what it does to it.
    private struct Step {
        let thing: Thing
        let rank: Rank
        let canBegin: Bool

        /// A thing can begin with whatever stands before all else of it, and with some events that may be the first that is known.
        init(_ thing: Thing, _ rank: Rank, canBegin: Bool = false) {
            (self.thing, self.rank, self.canBegin) = (thing, rank, canBegin || rank == .begins)
        }
    }

    private var step: Step {
        switch self {
        case .ledgerOpened: Step(.ledger, .begins)
        case .ledgerUpgraded: Step(.ledger, .changes)
        case .documentPublished: Step(.document, .begins)
        case .organisationDescribed: Step(.organisation, .begins)
        case .groupDefined: Step(.group, .begins)
        case .pledgeMade: Step(.pledge, .begins)
        case .pledgeAmended: Step(.pledge, .changes)
        case .pledgeProgressed: Step(.pledge, .changes)
        case .pledgeFulfilled: Step(.pledge, .changes)
        case .pledgeWithdrawn: Step(.pledge, .ends)
        case .pledgeSameAs: Step(.pledge, .changes)
        case .reportAnnounced: Step(.report, .begins)
        case .reportSubmitted: Step(.report, .changes, canBegin: true)
        case .reportForwarded: Step(.report, .changes, canBegin: true)
        case .meetingProposed: Step(.meeting, .begins)
        case .meetingMandated: Step(.meeting, .begins)
        case .meetingScheduled: Step(.meeting, .begins)
        case .meetingRescheduled: Step(.meeting, .changes)
        case .meetingAgendaSet: Step(.meeting, .changes)
        case .meetingConvened: Step(.meeting, .ends, canBegin: true)
        case .meetingCancelled: Step(.meeting, .ends)
        case .decisionProposed: Step(.decision, .begins)
        case .decisionAdopted: Step(.decision, .changes, canBegin: true)
        case .decisionConfirmed: Step(.decision, .changes, canBegin: true)
        case .decisionDeclined: Step(.decision, .changes, canBegin: true)
        case .decisionFormalised: Step(.decision, .changes, canBegin: true)
        case .statementDelivered: Step(.statement, .begins)
        case .findingRecorded: Step(.finding, .begins)
        case .policyDrafted: Step(.policy, .begins)
        case .policyAdopted: Step(.policy, .changes, canBegin: true)
        case .policyEnteredIntoForce: Step(.policy, .changes, canBegin: true)
        case .policyEnded: Step(.policy, .ends)
        case .supportRequested: Step(.support, .begins)
        case .supportProvided: Step(.support, .changes, canBegin: true)
        case .contributionAnnounced: Step(.contribution, .begins)
        case .contributionCommitted: Step(.contribution, .changes, canBegin: true)
        case .contributionDeposited: Step(.contribution, .changes, canBegin: true)
        case .contributionRepaid: Step(.contribution, .changes)
        case .contributionCancelled: Step(.contribution, .ends)
        case .targetSet: Step(.target, .begins)
        case .targetReached: Step(.target, .changes)
        case .targetMissed: Step(.target, .changes)
        case .callOpened: Step(.call, .begins)
        case .callClosed: Step(.call, .ends)
        case .programmeConceptSubmitted: Step(.programme, .begins)
        case .programmeEnteredPipeline: Step(.programme, .begins)
        case .programmeApproved: Step(.programme, .begins)
        case .programmeFunded: Step(.programme, .begins)
        case .programmeExtended: Step(.programme, .changes)
        case .programmeClosed: Step(.programme, .ends)
        case .programmeResultReported: Step(.programme, .changes)
        case .roleAssumed: Step(.role, .begins)
        case .roleEnded: Step(.role, .ends)
        case .networkEstablished: Step(.network, .begins)
        case .workshopHeld: Step(.workshop, .begins)
        case .practicePublished: Step(.practice, .begins)
        case .figureStated: Step(.figure, .begins)
        case .sourceChecked: Step(.source, .begins)
        case .requirementAdopted: Step(.requirement, .begins)
        case .requirementDropped: Step(.requirement, .ends)
        case .eventCorrected: Step(.event, .changes)
        case .eventRetracted: Step(.event, .ends)
        }
    }
}
