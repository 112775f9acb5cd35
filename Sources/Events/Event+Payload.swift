extension Event {
    /// The event of a type with the payload that `body` fills in.
    package static func make(_ type: EventType, filling body: (inout any Payload) -> Void) -> Event {
        withoutActuallyEscaping(body) { body in
            var closure = ClosureFiller(body: body)
            return make(type, filledBy: &closure)
        }
    }

    /// The event of a type with the fields that a visitor gives it.
    package static func make(_ type: EventType, visitedBy visitor: inout some FieldVisitor) -> Event {
        var filler = VisitingFiller(visitor: visitor)
        defer { visitor = filler.visitor }
        return make(type, filledBy: &filler)
    }

    /// The one place that goes from a type's name to its payload; its opposite is `payload`.
    private static func make(_ type: EventType, filledBy filler: inout some PayloadFiller) -> Event {
        func filled<P: Payload>(_ wrap: (P) -> Event) -> Event {
            var payload = P()
            filler.fill(&payload)
            return wrap(payload)
        }
        switch type {
        case .ledgerOpened: return filled { .ledger(.opened($0)) }
        case .ledgerUpgraded: return filled { .ledger(.upgraded($0)) }
        case .documentPublished: return filled { .document(.published($0)) }
        case .organisationDescribed: return filled { .organisation(.described($0)) }
        case .groupDefined: return filled { .group(.defined($0)) }
        case .pledgeMade: return filled { .pledge(.made($0)) }
        case .pledgeAmended: return filled { .pledge(.amended($0)) }
        case .pledgeProgressed: return filled { .pledge(.progressed($0)) }
        case .pledgeFulfilled: return filled { .pledge(.fulfilled($0)) }
        case .pledgeWithdrawn: return filled { .pledge(.withdrawn($0)) }
        case .pledgeSameAs: return filled { .pledge(.sameAs($0)) }
        case .reportAnnounced: return filled { .report(.announced($0)) }
        case .reportSubmitted: return filled { .report(.submitted($0)) }
        case .reportForwarded: return filled { .report(.forwarded($0)) }
        case .meetingProposed: return filled { .meeting(.proposed($0)) }
        case .meetingMandated: return filled { .meeting(.mandated($0)) }
        case .meetingScheduled: return filled { .meeting(.scheduled($0)) }
        case .meetingRescheduled: return filled { .meeting(.rescheduled($0)) }
        case .meetingAgendaSet: return filled { .meeting(.agendaSet($0)) }
        case .meetingConvened: return filled { .meeting(.convened($0)) }
        case .meetingCancelled: return filled { .meeting(.cancelled($0)) }
        case .decisionProposed: return filled { .decision(.proposed($0)) }
        case .decisionAdopted: return filled { .decision(.adopted($0)) }
        case .decisionConfirmed: return filled { .decision(.confirmed($0)) }
        case .decisionDeclined: return filled { .decision(.declined($0)) }
        case .decisionFormalised: return filled { .decision(.formalised($0)) }
        case .statementDelivered: return filled { .statement(.delivered($0)) }
        case .findingRecorded: return filled { .finding(.recorded($0)) }
        case .findingAnswered: return filled { .finding(.answered($0)) }
        case .policyDrafted: return filled { .policy(.drafted($0)) }
        case .policyAdopted: return filled { .policy(.adopted($0)) }
        case .policyEnteredIntoForce: return filled { .policy(.enteredIntoForce($0)) }
        case .policyEnded: return filled { .policy(.ended($0)) }
        case .supportRequested: return filled { .support(.requested($0)) }
        case .supportProvided: return filled { .support(.provided($0)) }
        case .supportAnswered: return filled { .support(.answered($0)) }
        case .contributionAnnounced: return filled { .contribution(.announced($0)) }
        case .contributionCommitted: return filled { .contribution(.committed($0)) }
        case .contributionDeposited: return filled { .contribution(.deposited($0)) }
        case .contributionRepaid: return filled { .contribution(.repaid($0)) }
        case .contributionCancelled: return filled { .contribution(.cancelled($0)) }
        case .targetSet: return filled { .target(.set($0)) }
        case .targetReached: return filled { .target(.reached($0)) }
        case .targetMissed: return filled { .target(.missed($0)) }
        case .callOpened: return filled { .call(.opened($0)) }
        case .callClosed: return filled { .call(.closed($0)) }
        case .programmeConceptSubmitted: return filled { .programme(.conceptSubmitted($0)) }
        case .programmeEnteredPipeline: return filled { .programme(.enteredPipeline($0)) }
        case .programmeApproved: return filled { .programme(.approved($0)) }
        case .programmeFunded: return filled { .programme(.funded($0)) }
        case .programmeExtended: return filled { .programme(.extended($0)) }
        case .programmeClosed: return filled { .programme(.closed($0)) }
        case .programmeResultReported: return filled { .programme(.resultReported($0)) }
        case .roleAssumed: return filled { .role(.assumed($0)) }
        case .roleEnded: return filled { .role(.ended($0)) }
        case .networkEstablished: return filled { .network(.established($0)) }
        case .workshopHeld: return filled { .workshop(.held($0)) }
        case .practicePublished: return filled { .practice(.published($0)) }
        case .figureStated: return filled { .figure(.stated($0)) }
        case .sourceChecked: return filled { .source(.checked($0)) }
        case .requirementAdopted: return filled { .requirement(.adopted($0)) }
        case .requirementDropped: return filled { .requirement(.dropped($0)) }
        case .eventCorrected: return filled { .event(.corrected($0)) }
        case .eventRetracted: return filled { .event(.retracted($0)) }
        }
    }

    /// What the event states; nothing for an unknown type.
    package var payload: (any Payload)? {
        switch self {
        case .ledger(.opened(let payload)): payload
        case .ledger(.upgraded(let payload)): payload
        case .document(.published(let payload)): payload
        case .organisation(.described(let payload)): payload
        case .group(.defined(let payload)): payload
        case .pledge(.made(let payload)): payload
        case .pledge(.amended(let payload)): payload
        case .pledge(.progressed(let payload)): payload
        case .pledge(.fulfilled(let payload)): payload
        case .pledge(.withdrawn(let payload)): payload
        case .pledge(.sameAs(let payload)): payload
        case .report(.announced(let payload)): payload
        case .report(.submitted(let payload)): payload
        case .report(.forwarded(let payload)): payload
        case .meeting(.proposed(let payload)): payload
        case .meeting(.mandated(let payload)): payload
        case .meeting(.scheduled(let payload)): payload
        case .meeting(.rescheduled(let payload)): payload
        case .meeting(.agendaSet(let payload)): payload
        case .meeting(.convened(let payload)): payload
        case .meeting(.cancelled(let payload)): payload
        case .decision(.proposed(let payload)): payload
        case .decision(.adopted(let payload)): payload
        case .decision(.confirmed(let payload)): payload
        case .decision(.declined(let payload)): payload
        case .decision(.formalised(let payload)): payload
        case .statement(.delivered(let payload)): payload
        case .finding(.recorded(let payload)): payload
        case .finding(.answered(let payload)): payload
        case .policy(.drafted(let payload)): payload
        case .policy(.adopted(let payload)): payload
        case .policy(.enteredIntoForce(let payload)): payload
        case .policy(.ended(let payload)): payload
        case .support(.requested(let payload)): payload
        case .support(.provided(let payload)): payload
        case .support(.answered(let payload)): payload
        case .contribution(.announced(let payload)): payload
        case .contribution(.committed(let payload)): payload
        case .contribution(.deposited(let payload)): payload
        case .contribution(.repaid(let payload)): payload
        case .contribution(.cancelled(let payload)): payload
        case .target(.set(let payload)): payload
        case .target(.reached(let payload)): payload
        case .target(.missed(let payload)): payload
        case .call(.opened(let payload)): payload
        case .call(.closed(let payload)): payload
        case .programme(.conceptSubmitted(let payload)): payload
        case .programme(.enteredPipeline(let payload)): payload
        case .programme(.approved(let payload)): payload
        case .programme(.funded(let payload)): payload
        case .programme(.extended(let payload)): payload
        case .programme(.closed(let payload)): payload
        case .programme(.resultReported(let payload)): payload
        case .role(.assumed(let payload)): payload
        case .role(.ended(let payload)): payload
        case .network(.established(let payload)): payload
        case .workshop(.held(let payload)): payload
        case .practice(.published(let payload)): payload
        case .figure(.stated(let payload)): payload
        case .source(.checked(let payload)): payload
        case .requirement(.adopted(let payload)): payload
        case .requirement(.dropped(let payload)): payload
        case .event(.corrected(let payload)): payload
        case .event(.retracted(let payload)): payload
        case .unknown: nil
        }
    }
}

/// Fills in a payload of whichever type.
private protocol PayloadFiller {
    mutating func fill<P: Payload>(_ payload: inout P)
}

private struct ClosureFiller: PayloadFiller {
    let body: (inout any Payload) -> Void

    func fill<P: Payload>(_ payload: inout P) {
        var filled: any Payload = payload
        body(&filled)
        if let filled = filled as? P { payload = filled }
    }
}

private struct VisitingFiller<Visitor: FieldVisitor>: PayloadFiller {
    var visitor: Visitor

    mutating func fill<P: Payload>(_ payload: inout P) {
        payload.allFields(&visitor)
    }
}
