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

    private let names: FactNames
    private let subject: UInt32
    package private(set) var description = ReportDescription()
    package private(set) var begun = false
    package private(set) var status = ReportStatus.announced
    package private(set) var planned: Period?
    /// When it was last announced.
    package private(set) var announced: Period?
    package private(set) var submitted: Period?
    package private(set) var forwardings: [Forwarding] = []
    private var allEvents = NumberList()
    private var submittedBy = NumberList()
    private var announcedBy = NumberList()

    /// The report that a fact is about, before it.
    init(_ fact: FactReference) {
        names = fact.names
        subject = fact.subjectNumber
    }

    package var slug: String {
        names.slug(subject)
    }

    /// All its events, in effective order.
    package var events: [String] {
        names.ids(allEvents)
    }

    package var title: String {
        description.title ?? description.symbol ?? slug
    }

    /// The events that make it what its status says.
    package var decisive: [String] {
        switch status {
        case .submitted: names.ids(submittedBy)
        case .announced: announcedBy.isEmpty ? events : names.ids(announcedBy)
        }
    }

    mutating func apply(_ event: ReportEvent, _ fact: FactReference) {
        allEvents.append(fact.number)
        begun = true
        switch event {
        case .announced(let announced):
            description.take(announced.report)
            planned = announced.planned ?? planned
            self.announced = fact.occurred
            announcedBy.append(fact.number)
        case .submitted(let submission):
            description.take(submission.report)
            status = .submitted
            submittedBy.append(fact.number)
            // Submitted again on another day, it was submitted on the first.
            if submitted.map({ fact.occurred.isNarrower(than: $0) && $0.contains(fact.occurred) }) ?? true { submitted = fact.occurred }
        case .forwarded(let forwarded):
            description.take(forwarded.report)
            // What is handed on was handed in before, on a day that is not known from this.
            if status != .submitted { submittedBy.append(fact.number) }
            status = .submitted
            forwardings.append(Forwarding(to: forwarded.to, fact: fact))
        }
    }
}
