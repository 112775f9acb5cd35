package import Events
package import GlobalCompact

/// How far a report has come.
package enum ReportStatus: String, Word {
    case announced
    case submitted
}

/// A report with its announcement, its submission and its forwarding.
package struct ReportState: Sendable {
    /// That it was handed on to an office.
    package struct Forwarding: Sendable {
        package var to: Recipient
        package var fact: FactReference
    }

    package let slug: String
    package private(set) var description = ReportDescription()
    package private(set) var begun = false
    package private(set) var status = ReportStatus.announced
    package private(set) var planned: Period?
    /// When it was last announced.
    package private(set) var announced: Period?
    package private(set) var submitted: Period?
    package private(set) var forwardings: [Forwarding] = []
    package private(set) var events: [String] = []
    private var submittedBy: [String] = []
    private var announcedBy: [String] = []

    init(_ slug: String) {
        self.slug = slug
    }

    package var title: String {
        description.title ?? description.symbol ?? slug
    }

    /// The events that make it what its status says.
    package var decisive: [String] {
        switch status {
        case .submitted: submittedBy
        case .announced: announcedBy.isEmpty ? events : announcedBy
        }
    }

    mutating func apply(_ event: ReportEvent, _ fact: FactReference) {
        events.append(fact.id)
        begun = true
        switch event {
        case .announced(let announced):
            description.take(announced.report)
            planned = announced.planned ?? planned
            self.announced = fact.occurred
            announcedBy.append(fact.id)
        case .submitted(let submission):
            description.take(submission.report)
            status = .submitted
            submittedBy.append(fact.id)
            if submitted.map({ fact.occurred.isNarrower(than: $0) }) ?? true { submitted = fact.occurred }
        case .forwarded(let forwarded):
            description.take(forwarded.report)
            forwardings.append(Forwarding(to: forwarded.to, fact: fact))
        }
    }
}
