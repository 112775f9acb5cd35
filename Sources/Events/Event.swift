/// What happened: the closed index of everything that the ledger can state, nested by thing.
///
/// A `switch` over it names every case, so that a new one is a compile error wherever it matters.
package enum Event: Sendable {
    case ledger(LedgerEvent)
    case document(DocumentEvent)
    case meeting(MeetingEvent)
    case report(ReportEvent)
    case requirement(RequirementEvent)
    case source(SourceEvent)
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

package enum MeetingEvent: Sendable {
    case proposed(MeetingProposed)
    case mandated(MeetingMandated)
    case scheduled(MeetingScheduled)
    case rescheduled(MeetingRescheduled)
    case agendaSet(MeetingAgendaSet)
    case convened(MeetingConvened)
    case cancelled(MeetingCancelled)
}

package enum ReportEvent: Sendable {
    case announced(ReportAnnounced)
    case submitted(ReportSubmitted)
    case forwarded(ReportForwarded)
}

package enum RequirementEvent: Sendable {
    case adopted(RequirementAdopted)
    case dropped(RequirementDropped)
}

package enum SourceEvent: Sendable {
    case checked(SourceChecked)
}

package indirect enum CorrectionEvent: Sendable {
    case corrected(EventCorrected)
    case retracted(EventRetracted)
}
