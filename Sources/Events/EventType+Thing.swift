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

    /// What a source must say for an event to be recorded, in a few words: `a meeting was called off`.
    package var meaning: String { step.meaning }

    /// What a type is about, what it does to it, and what a source says.
    private struct Step {
        let thing: Thing
        let rank: Rank
        let canBegin: Bool
        let meaning: String

        /// A thing can begin with whatever stands before all else of it, and with some events that may be the first that is known.
        init(_ thing: Thing, _ rank: Rank, canBegin: Bool = false, _ meaning: String) {
            (self.thing, self.rank, self.canBegin, self.meaning) = (thing, rank, canBegin || rank == .begins, meaning)
        }
    }

    private var step: Step {
        switch self {
        case .ledgerOpened: Step(.ledger, .begins, "a writer began its file of the ledger")
        case .ledgerUpgraded: Step(.ledger, .changes, "from here on a file follows a later version of the format")
        case .documentPublished: Step(.document, .begins, "a document came out: what citations point to")
        case .organisationDescribed: Step(.organisation, .begins, "a source says what an organisation, a body or a fund is")
        case .groupDefined: Step(.group, .begins, "a source says which States a group has")
        case .pledgeMade: Step(.pledge, .begins, "States or stakeholders made a pledge")
        case .pledgeAmended: Step(.pledge, .changes, "those who made a pledge changed it")
        case .pledgeProgressed: Step(.pledge, .changes, "progress on a pledge was reported")
        case .pledgeFulfilled: Step(.pledge, .changes, "a pledge was reported as carried out")
        case .pledgeWithdrawn: Step(.pledge, .ends, "those who made a pledge took it back")
        case .pledgeSameAs: Step(.pledge, .changes, "two names in the ledger were found to be of one pledge")
        case .reportAnnounced: Step(.report, .begins, "somebody said that a report is coming")
        case .reportSubmitted: Step(.report, .changes, canBegin: true, "a report was handed in, or came out")
        case .reportForwarded: Step(.report, .changes, canBegin: true, "a report was handed on to an office")
        case .meetingProposed: Step(.meeting, .begins, "somebody proposed a meeting, perhaps with days")
        case .meetingMandated: Step(.meeting, .begins, "a body that may do so decided that a meeting be held")
        case .meetingScheduled: Step(.meeting, .begins, "a meeting was given its days")
        case .meetingRescheduled: Step(.meeting, .changes, "a meeting was given other days")
        case .meetingAgendaSet: Step(.meeting, .changes, "a meeting was given its agenda: the sessions")
        case .meetingConvened: Step(.meeting, .ends, canBegin: true, "a meeting was held, on these days")
        case .meetingCancelled: Step(.meeting, .ends, "a meeting was called off")
        case .decisionProposed: Step(.decision, .begins, "a decision was put before the body that takes it")
        case .decisionAdopted: Step(.decision, .changes, canBegin: true, "a body decided, by consensus or by a vote")
        case .decisionConfirmed: Step(.decision, .changes, canBegin: true, "a body confirmed a decision taken before")
        case .decisionDeclined: Step(.decision, .changes, canBegin: true, "a body decided against it")
        case .decisionFormalised: Step(.decision, .changes, canBegin: true, "a decision taken before was made formal")
        case .statementDelivered: Step(.statement, .begins, "somebody said what the ledger keeps, in our words")
        case .findingRecorded: Step(.finding, .begins, "a meeting or a report found something, such as a gap")
        case .findingAnswered: Step(.finding, .changes, "a finding was answered: a request, a recommendation or a gap")
        case .policyDrafted: Step(.policy, .begins, "a policy is being drafted or negotiated")
        case .policyAdopted: Step(.policy, .changes, canBegin: true, "a policy was adopted or agreed")
        case .policyEnteredIntoForce: Step(.policy, .changes, canBegin: true, "a policy came into force, or is in place")
        case .policyEnded: Step(.policy, .ends, "a policy ended")
        case .supportRequested: Step(.support, .begins, "somebody asked for support")
        case .supportProvided: Step(.support, .changes, canBegin: true, "support was given, or is offered")
        case .supportAnswered: Step(.support, .changes, "a request for support was answered, by whatever it was")
        case .contributionAnnounced: Step(.contribution, .begins, "a donor said that it will give to a fund")
        case .contributionCommitted: Step(.contribution, .changes, canBegin: true, "a donor bound itself to give to a fund")
        case .contributionDeposited: Step(.contribution, .changes, canBegin: true, "a contribution, or a part of it, reached the fund")
        case .contributionRepaid: Step(.contribution, .changes, "the fund paid some of a contribution back")
        case .contributionCancelled: Step(.contribution, .ends, "a contribution will not come")
        case .targetSet: Step(.target, .begins, "a fund was given a target")
        case .targetReached: Step(.target, .changes, "a document says that a target was reached")
        case .targetMissed: Step(.target, .changes, "a document says that a target was not reached")
        case .callOpened: Step(.call, .begins, "a call went out: for funding, inputs or pledges")
        case .callClosed: Step(.call, .ends, "a call was closed")
        case .programmeConceptSubmitted: Step(.programme, .begins, "a concept note was handed in")
        case .programmeEnteredPipeline: Step(.programme, .begins, "a programme entered the pipeline")
        case .programmeApproved: Step(.programme, .begins, "a programme was approved")
        case .programmeFunded: Step(.programme, .begins, "a programme was funded")
        case .programmeExtended: Step(.programme, .changes, "a programme was given more time or money")
        case .programmeClosed: Step(.programme, .ends, "a programme was closed")
        case .programmeResultReported: Step(.programme, .changes, "what came of a programme was reported")
        case .roleAssumed: Step(.role, .begins, "a State or an office took a role, or is said to have it")
        case .roleEnded: Step(.role, .ends, "a role ended")
        case .networkEstablished: Step(.network, .begins, "a network was set up, or is said to be there")
        case .workshopHeld: Step(.workshop, .begins, "a workshop or a training was held")
        case .practicePublished: Step(.practice, .begins, "a practice entered a repository")
        case .figureStated: Step(.figure, .begins, "a document states a figure, which may be blank")
        case .sourceChecked: Step(.source, .begins, "somebody looked at a register or a page, for what")
        case .requirementAdopted: Step(.requirement, .begins, "a text expects something on a forum's road")
        case .requirementDropped: Step(.requirement, .ends, "a text no longer expects it")
        case .eventCorrected: Step(.event, .changes, "an event was stated wrongly: what it should say")
        case .eventRetracted: Step(.event, .ends, "an event should not stand")
        }
    }
}
