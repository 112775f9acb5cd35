extension Event {
    /// The event of a type with the payload that `body` fills in.
    ///
    /// The one place that goes from a type's name to its payload; its opposite is `payload`.
    package static func make(_ type: EventType, filling body: (inout any Payload) -> Void) -> Event {
        func filled<P: Payload>(_ wrap: (P) -> Event) -> Event {
            var payload: any Payload = P()
            body(&payload)
            guard let payload = payload as? P else { return .unknown(type: type.rawValue) }
            return wrap(payload)
        }
        switch type {
        case .ledgerOpened: return filled { .ledger(.opened($0)) }
        case .ledgerUpgraded: return filled { .ledger(.upgraded($0)) }
        case .documentPublished: return filled { .document(.published($0)) }
        case .meetingProposed: return filled { .meeting(.proposed($0)) }
        case .meetingMandated: return filled { .meeting(.mandated($0)) }
        case .meetingScheduled: return filled { .meeting(.scheduled($0)) }
        case .meetingRescheduled: return filled { .meeting(.rescheduled($0)) }
        case .meetingAgendaSet: return filled { .meeting(.agendaSet($0)) }
        case .meetingConvened: return filled { .meeting(.convened($0)) }
        case .meetingCancelled: return filled { .meeting(.cancelled($0)) }
        case .reportAnnounced: return filled { .report(.announced($0)) }
        case .reportSubmitted: return filled { .report(.submitted($0)) }
        case .reportForwarded: return filled { .report(.forwarded($0)) }
        case .requirementAdopted: return filled { .requirement(.adopted($0)) }
        case .requirementDropped: return filled { .requirement(.dropped($0)) }
        case .sourceChecked: return filled { .source(.checked($0)) }
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
        case .meeting(.proposed(let payload)): payload
        case .meeting(.mandated(let payload)): payload
        case .meeting(.scheduled(let payload)): payload
        case .meeting(.rescheduled(let payload)): payload
        case .meeting(.agendaSet(let payload)): payload
        case .meeting(.convened(let payload)): payload
        case .meeting(.cancelled(let payload)): payload
        case .report(.announced(let payload)): payload
        case .report(.submitted(let payload)): payload
        case .report(.forwarded(let payload)): payload
        case .requirement(.adopted(let payload)): payload
        case .requirement(.dropped(let payload)): payload
        case .source(.checked(let payload)): payload
        case .event(.corrected(let payload)): payload
        case .event(.retracted(let payload)): payload
        case .unknown: nil
        }
    }
}
