/// What happened: the closed index of everything that the ledger can state, nested by thing.
///
/// A `switch` over it names every case, so that a new one is a compile error wherever it matters. It is indirect, as it is handed on
/// much: what it states stands behind one reference.
package indirect enum Event: Sendable {
    case ledger(LedgerEvent)
    case document(DocumentEvent)
    case organisation(OrganisationEvent)
    case group(GroupEvent)
    case pledge(PledgeEvent)
    case report(ReportEvent)
    case meeting(MeetingEvent)
    case decision(DecisionEvent)
    case statement(StatementEvent)
    case finding(FindingEvent)
    case policy(PolicyEvent)
    case support(SupportEvent)
    case contribution(ContributionEvent)
    case target(TargetEvent)
    case call(CallEvent)
    case programme(ProgrammeEvent)
    case role(RoleEvent)
    case network(NetworkEvent)
    case workshop(WorkshopEvent)
    case practice(PracticeEvent)
    case figure(FigureEvent)
    case source(SourceEvent)
    case requirement(RequirementEvent)
    case event(CorrectionEvent)
    /// A type, or a version of one, that this program does not know: kept, counted, never dropped.
    case unknown(type: String)
}

package enum LedgerEvent: Sendable {
    case opened(LedgerOpened)
    case upgraded(LedgerUpgraded)
}

package enum DocumentEvent: Sendable {
    case published(DocumentPublished)
}

package enum OrganisationEvent: Sendable {
    case described(OrganisationDescribed)
}

package enum GroupEvent: Sendable {
    case defined(GroupDefined)
}

package enum PledgeEvent: Sendable {
    case made(PledgeMade)
    case amended(PledgeAmended)
    case progressed(PledgeProgressed)
    case fulfilled(PledgeFulfilled)
    case withdrawn(PledgeWithdrawn)
    case sameAs(PledgeSameAs)
}

package enum ReportEvent: Sendable {
    case announced(ReportAnnounced)
    case submitted(ReportSubmitted)
    case forwarded(ReportForwarded)
}

package enum MeetingEvent: Sendable {
    case proposed(MeetingProposed)
    case mandated(MeetingMandated)
    case scheduled(MeetingScheduled)
    case rescheduled(MeetingRescheduled)
    case agendaSet(MeetingAgendaSet)
    case convened(MeetingConvened)
    case cancelled(MeetingCancelled)
}

package enum DecisionEvent: Sendable {
    case proposed(DecisionProposed)
    case adopted(DecisionAdopted)
    case confirmed(DecisionConfirmed)
    case declined(DecisionDeclined)
    case formalised(DecisionFormalised)
}

package enum StatementEvent: Sendable {
    case delivered(StatementDelivered)
}

package enum FindingEvent: Sendable {
    case recorded(FindingRecorded)
    case answered(FindingAnswered)
}

package enum PolicyEvent: Sendable {
    case drafted(PolicyDrafted)
    case adopted(PolicyAdopted)
    case enteredIntoForce(PolicyEnteredIntoForce)
    case ended(PolicyEnded)
}

package enum SupportEvent: Sendable {
    case requested(SupportRequested)
    case provided(SupportProvided)
    case answered(SupportAnswered)
}

package enum ContributionEvent: Sendable {
    case announced(ContributionAnnounced)
    case committed(ContributionCommitted)
    case deposited(ContributionDeposited)
    case repaid(ContributionRepaid)
    case cancelled(ContributionCancelled)
}

package enum TargetEvent: Sendable {
    case set(TargetSet)
    case reached(TargetReached)
    case missed(TargetMissed)
}

package enum CallEvent: Sendable {
    case opened(CallOpened)
    case closed(CallClosed)
}

package enum ProgrammeEvent: Sendable {
    case conceptSubmitted(ProgrammeConceptSubmitted)
    case enteredPipeline(ProgrammeEnteredPipeline)
    case approved(ProgrammeApproved)
    case funded(ProgrammeFunded)
    case extended(ProgrammeExtended)
    case closed(ProgrammeClosed)
    case resultReported(ProgrammeResultReported)
}

package enum RoleEvent: Sendable {
    case assumed(RoleAssumed)
    case ended(RoleEnded)
}

package enum NetworkEvent: Sendable {
    case established(NetworkEstablished)
}

package enum WorkshopEvent: Sendable {
    case held(WorkshopHeld)
}

package enum PracticeEvent: Sendable {
    case published(PracticePublished)
}

package enum FigureEvent: Sendable {
    case stated(FigureStated)
}

package enum SourceEvent: Sendable {
    case checked(SourceChecked)
}

package enum RequirementEvent: Sendable {
    case adopted(RequirementAdopted)
    case dropped(RequirementDropped)
}

package indirect enum CorrectionEvent: Sendable {
    case corrected(EventCorrected)
    case retracted(EventRetracted)
}
