package import Events
package import GlobalCompact

extension Line {
    /// A document appears.
    package static func document(_ slug: String, publisher: String? = nil, on: String) throws -> Line {
        var payload = DocumentPublished()
        payload.title = "A document"
        payload.publisher = publisher
        return try Line(payload, of: slug, on: on)
    }

    /// A requirement: held meetings counted, mandated by nobody in particular, unless `body` says otherwise.
    package static func adopted(
        _ slug: String, forum: String = "forum", on: String = "2031-01-01", _ body: (inout RequirementAdopted) throws -> Void = { _ in }
    ) throws -> Line {
        var payload = RequirementAdopted()
        payload.forum = forum
        payload.title = "A requirement"
        payload.verb = .requests
        payload.measure = "meetings"
        payload.filters = [MeasureFilter("status", ["held"])]
        try body(&payload)
        return try Line(payload, of: slug, on: on)
    }

    /// A text no longer expects it.
    package static func dropped(_ slug: String, on: String) throws -> Line {
        var payload = RequirementDropped()
        payload.why = "no longer expected"
        return try Line(payload, of: slug, on: on)
    }

    /// Somebody looks at a register.
    package static func looked(
        _ slug: String = "register", _ outcome: LookOutcome = .nothingFound, at requirements: [String] = [], regions: [Region] = [],
        states: String = "", on: String
    ) throws -> Line {
        var payload = SourceChecked()
        payload.outcome = outcome
        payload.scope = "everything"
        payload.requirements = requirements
        payload.regions = regions
        payload.states = try State.written(states)
        return try Line(payload, of: slug, on: on)
    }

    /// The first line of a writer's file.
    package static func opened(on: String) throws -> Line {
        var payload = LedgerOpened()
        payload.origin = "example.org/ledger"
        return try Line(payload, of: "ledger", on: on)
    }

    /// A file follows a later format from here on.
    package static func upgraded(on: String) throws -> Line {
        try Line(LedgerUpgraded(), of: "ledger", on: on)
    }

    /// A correction of an event to what another line states.
    package static func corrected(
        _ event: String, replaces version: String? = nil, to line: Line, on: String = "2035-01-01"
    ) throws -> Line {
        var payload = EventCorrected()
        payload.event = event
        payload.replaces = version ?? event
        payload.reason = "a mistake"
        payload.content = CorrectedContent(
            subject: Subject(line.subject) ?? Subject(.event, event), occurred: line.occurred, event: line.event)
        return try Line(payload, of: event, on: on)
    }

    /// A correction of an event that holds only what changes: the fields of a payload that are filled in, and what is given beside them.
    package static func changed<P: Payload>(
        _ event: String, from start: String? = nil, _ type: P.Type, occurred: String? = nil, subject: String? = nil,
        clearing cleared: [String] = [], on day: String = "2035-01-01", _ body: (inout P) throws -> Void = { _ in }
    ) throws -> Line {
        var changed = P()
        try body(&changed)
        let empty = FieldGatherer.members(of: P())
        var changes = CorrectedFields(P.type)
        changes.event = Event.make(P.type) { $0 = changed }
        changes.members = FieldGatherer.members(of: changed).filter { !empty.contains($0) }.map(\.name).sorted()
        changes.occurred = try occurred.map(Period.written)
        changes.subject = subject.flatMap { Subject($0) }
        changes.cleared = cleared
        var payload = EventCorrected()
        payload.event = event
        payload.replaces = start ?? event
        payload.reason = "a mistake"
        payload.changes = changes
        return try Line(payload, of: event, on: day)
    }

    /// A retraction of an event.
    package static func retracted(_ event: String, on: String = "2035-01-01") throws -> Line {
        var payload = EventRetracted()
        payload.event = event
        payload.reason = "a mistake"
        return try Line(payload, of: event, on: on)
    }
}

extension DayRule {
    /// Rules as a test writes them, in order of preference.
    package static func written(_ texts: String...) throws -> [DayRule] {
        var rules: [DayRule] = []
        for text in texts {
            guard let rule = DayRule(text) else { throw TestProblem.notADayRule(text) }
            rules.append(rule)
        }
        return rules
    }
}
