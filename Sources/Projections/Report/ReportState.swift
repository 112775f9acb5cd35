package import Events
package import GlobalCompact

/// How far a report has come.
package enum ReportStatus: String, Word {
    case announced
    case submitted
}

/// A report with its announcement, its submission and its forwarding.
package struct ReportState: FoldedEntity {
    package static let thing = Thing.report
    package let entity: Entity

    package init(_ entity: Entity) {
        self.entity = entity
    }

    /// What it is, without words for people.
    package var description: ReportDescription { entity.counted() }

    package var title: String {
        let description: ReportDescription = entity.stated()
        return description.title ?? description.symbol ?? slug
    }

    /// What is handed on was handed in before, on a day that is not known from this.
    package var status: ReportStatus {
        entity.steps.contains { $0.type != .reportAnnounced } ? .submitted : .announced
    }

    /// When it is expected.
    package var planned: Period? {
        entity.counted(ReportAnnounced.self).planned
    }

    /// When it was last announced.
    package var announced: Period? {
        entity.last(.reportAnnounced)?.occurred
    }

    /// When it was submitted: again on another day, it was submitted on the first.
    package var submitted: Period? {
        Period.narrowest(entity.steps.lazy.filter { $0.type == .reportSubmitted }.map(\.occurred))
    }

    /// The ids of the events that make it what its status says.
    package var decisive: [String] { entity.ids(decisiveSteps) }

    /// These events: of handing on only what came before any other.
    var decisiveSteps: [EntityStep] {
        let announced = entity.steps.filter { $0.type == .reportAnnounced }
        guard status == .submitted else { return announced }
        let first = entity.steps.first { $0.type != .reportAnnounced }
        return entity.steps.filter { $0.type == .reportSubmitted || $0.origin == first?.origin }
    }

    /// The events by which it was handed on to an office.
    package func forwardings(to recipient: Recipient) -> [FactReference] {
        entity.steps.filter { $0.type == .reportForwarded && entity.word(Self.recipient, $0) == recipient }
            .map { FactReference($0, entity) }
    }

    private static let recipient = FieldSlots(.report, "to", own: true)
}
