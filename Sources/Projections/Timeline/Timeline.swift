import Events
package import GlobalCompact

/// The review timeline: what was proposed, planned, held, cancelled or done, by its days.
package struct Timeline: Sendable {
    /// How a row stands.
    package enum Status: String, Word {
        case proposed
        case planned
        case held
        case cancelled
        case done
    }

    /// One thing on the timeline.
    package struct Row: Sendable {
        /// Nothing where no source names days.
        package var date: Period?
        package var status: Status
        /// The kind's word: of a meeting or of a report.
        package var kind: String
        /// As the sources name it, else those of its meeting or its States, in order.
        package var regions: [Region]
        package var title: String
        package var subject: String
        /// What the sources say of how it was held: `informal`, `virtual`.
        package var remarks: [String]
        /// The events that say so, sorted.
        package var events: [String]
    }

    /// By effective day, first day and subject, so that what has no first day stands where it certainly was; those without days last.
    package private(set) var rows: [Row]

    /// The kinds that a row can have: of a meeting or of a report, each once.
    package static let kinds = MeetingKind.words + ReportKind.words.filter { !MeetingKind.words.contains($0) }

    package init(_ state: LedgerState) {
        state.meetings.readWords()
        state.reports.readWords()
        rows = state.meetings.values.filter(\.begun).map(Self.row) + state.reports.values.map { Self.row($0, state) }
        rows.sort(by: Self.precedes)
    }

    private static func row(_ meeting: MeetingState) -> Row {
        let description = meeting.description
        return Row(
            date: meeting.days, status: Status(meeting.status), kind: description.kind?.rawValue ?? "",
            regions: description.region.map { [$0] } ?? [],
            title: meeting.title, subject: "meeting/" + meeting.slug,
            remarks: [description.formality == .informal ? "informal" : nil, description.mode?.rawValue].compactMap { $0 },
            events: meeting.decisive.sorted())
    }

    private static func row(_ report: ReportState, _ state: LedgerState) -> Row {
        let description = report.description
        let region = description.region ?? description.meeting.flatMap { state.meetings[$0]?.description.region }
        let ofStates = Set(description.states.flatMap { $0.regions(state.memberships) })
        return Row(
            date: report.submitted ?? report.planned, status: report.status == .submitted ? .done : .planned,
            kind: description.kind?.rawValue ?? "", regions: region.map { [$0] } ?? Region.allCases.filter(ofStates.contains),
            title: report.title, subject: "report/" + report.slug,
            remarks: description.symbol.map { [$0] } ?? [], events: report.decisive.sorted())
    }

    private static func precedes(_ left: Row, _ right: Row) -> Bool {
        switch (left.date, right.date) {
        case (let leftDate?, let rightDate?):
            if leftDate.last != rightDate.last { return leftDate.last < rightDate.last }
            if leftDate.first != rightDate.first { return leftDate.first < rightDate.first }
            return left.subject < right.subject
        case (.some, nil): return true
        case (nil, .some): return false
        case (nil, nil): return left.subject < right.subject
        }
    }
}

extension Timeline.Status {
    /// The timeline's word for how far a meeting has come.
    init(_ status: MeetingStatus) {
        switch status {
        case .proposed: self = .proposed
        case .planned: self = .planned
        case .held: self = .held
        case .cancelled: self = .cancelled
        }
    }
}
