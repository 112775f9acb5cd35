import Events
import History

extension Remarks {
    /// Steps that lead to one another; a thing may leave some out.
    private static let chains: [[EventType]] = [
        [.reportAnnounced, .reportSubmitted, .reportForwarded],
        [.decisionProposed, .decisionAdopted, .decisionFormalised],
        [.decisionAdopted, .decisionConfirmed],
        [.policyDrafted, .policyAdopted, .policyEnteredIntoForce],
        [.supportRequested, .supportProvided],
        [.programmeConceptSubmitted, .programmeEnteredPipeline, .programmeApproved, .programmeFunded],
    ]

    /// Steps that certainly happened before another that leads to them.
    ///
    /// Only a remark: what is a beginning may be told of by sources of its own. What can begin nothing is held to by a standing rule.
    static func steps(_ facts: VisibleFacts) -> [Remark] {
        var days: [Subject: [EventType: (first: Int32, effective: Int32)]] = [:]
        for fact in facts.facts {
            guard let type = fact.standing.content.eventType else { continue }
            let known = days[fact.subject]?[type]
            days[fact.subject, default: [:]][type] = (
                min(known?.first ?? .max, fact.standing.firstDay), min(known?.effective ?? .max, fact.standing.effectiveDay)
            )
        }
        return days.flatMap { subject, steps in
            chains.flatMap { chain in
                chain.indices.flatMap { later in
                    chain[..<later].compactMap { earlier -> Remark? in
                        guard let step = steps[chain[later]], let before = steps[earlier], step.effective < before.first else { return nil }
                        return Remark(
                            subject: subject.description, reason: .stepBefore(step: chain[later].rawValue, earlier: earlier.rawValue))
                    }
                }
            }
        }
    }
}
