import Arguments
import Events
import Formats
import GlobalCompact
package import Messages
import Pages
import Projections

/// `readiness`: what the texts expect on a forum's road, and how it stands.
package enum ReadinessQuestion: Question {
    package static let name = "readiness"
    package static let entry = QuestionEntry(
        name: name, summary: "what stands on the road to a forum: met, outstanding, overdue, or never looked at",
        discussion: """
            Without FORUM: the next forum that has requirements, or the last one. Each requirement is one numbered line, under what is \
            known of it; 'why NUMBER' or 'why REQUIREMENT' prints the events behind it. What narrows the answer leaves the numbers as \
            they are.
            """,
        operands: [OperandSpec(name: "FORUM", help: "the forum's meeting, such as imrf-2026", isOptional: true)],
        options: [
            OptionSpec(name: "state", valueName: "STATE", help: "what stands for one State: PRT, or its name"),
            OptionSpec(name: "region", valueName: "REGION", help: "only what is expected of one region, such as UNECE"),
            OptionSpec(
                name: "area", valueName: "AREA", help: "only what is about this", choices: RequirementArea.words),
            OptionSpec(name: "open", help: "only what is not done, and not voluntary"),
        ],
        shows: [
            OptionSpec(name: "sources", help: "with the document and the place that say what is expected"),
            OptionSpec(name: "events", help: "with the ids of the events behind each line"),
        ] + CalendarOptions.specs,
        hasRows: false, formats: Format.allCases,
        examples: [
            (command: "readiness --state PRT", says: "one State's reports, pledges, roles and contributions, and what its regions owe"),
            (command: "readiness imrf-2026 --as-of 2026-04-07", says: "a month before the forum"),
            (command: "readiness --region UNECE --open", says: "what is still open in one region"),
            (command: "readiness --output due.ics", says: "what is due, as a calendar; 'help calendars' says how each takes it in"),
            (command: "readiness --format csv", says: "today, a line for each row of each requirement"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let query = try Query(request)
        let named = request.arguments.operands.first
        if let state = try state(request) {
            for option in ["region", "area", "open", "sources"] where request.arguments.has(option) {
                throw Failure(.notUnderstood, Sentences.stateWithNarrowing(option))
            }
            guard let forum = forum(named, query) else { throw Failure(.notUnderstood, Sentences.noRequirements) }
            return try StatePage(state, forum: forum, query).answer()
        }
        guard let forum = forum(named, query) else { throw Failure(.notUnderstood, Sentences.noRequirements) }
        let naming = Report.rowNaming(request.format, showingEvents: request.arguments.has("events"))
        guard let readiness = try query.readiness(of: forum, naming) else { throw unknown(forum, query) }
        let narrowing = try narrowing(request)
        let note = query.note(
            next: narrowing.firstNumber(readiness).map { "why \($0) --forum \(Sentences.word(forum))" },
            "Why the first line stands there")
        let asOf = query.basis.asOf
        let page = Report.readiness(readiness, asOf: asOf, narrowing, documents: { query.documentName($0) }, note)
        return try query.answer(
            try CalendarOptions.added(to: page, query) { placing, changes in
                Report.calendar(
                    readiness, asOf: asOf, narrowing, placing: &placing, whole: changes.whole, mark: { changes.mark([$0]) }, note)
            })
    }

    /// That the ledger has no such forum.
    static func unknown(_ forum: String, _ query: Query) -> Failure {
        Failure(.notUnderstood, Sentences.unknownForum(forum, known: known(query.states.certain)))
    }

    private static func narrowing(_ request: Request) throws(Failure) -> ReadinessNarrowing {
        var narrowing = ReadinessNarrowing()
        let regions = try Filters.values(request, .region) ?? []
        if regions.count > 1 { throw Failure(.notUnderstood, Sentences.severalRegions(regions.sorted().map(\.text))) }
        narrowing.region = regions.first.flatMap { Region(rawValue: $0.text) }
        narrowing.area = request.arguments.value("area").flatMap { RequirementArea(rawValue: $0) }
        narrowing.isOpenOnly = request.arguments.has("open")
        narrowing.showsSources = request.arguments.has("sources")
        return narrowing
    }

    private static func state(_ request: Request) throws(Failure) -> State? {
        guard let name = request.arguments.value("state") else { return nil }
        guard let state = State(named: name) else { throw Failure(.notUnderstood, Sentences.unknownState(name)) }
        return state
    }

    /// The forum that is asked for, or the next one that has requirements, or where none is to come the last; nothing where none has any.
    static func forum(_ named: String?, _ query: Query) -> String? {
        if let named {
            return named.hasPrefix("meeting/") ? String(named.dropFirst("meeting/".count)) : named
        }
        let (state, asOf) = (query.states.certain, query.basis.asOf)
        let forums = known(state)
        let next = forums.first { slug in
            guard let meeting = state.meetings[slug], meeting.held == nil, meeting.status != .cancelled else { return false }
            return meeting.days.map { $0.isOpenEnd || $0.last >= asOf } ?? true
        }
        return next ?? forums.last
    }

    /// The forums that have requirements, by their days, and those without days by the round that they are after the others.
    static func known(_ state: LedgerState) -> [String] {
        let forums = Set(state.requirements.values.filter(\.isOpen).compactMap { $0.adopted?.forum })
        return forums.sorted { left, right in
            let (leftDay, rightDay) = (state.meetings[left]?.days?.last ?? .latest, state.meetings[right]?.days?.last ?? .latest)
            if leftDay != rightDay { return leftDay < rightDay }
            let (leftRound, rightRound) = (state.meetings[left]?.description.round ?? 0, state.meetings[right]?.description.round ?? 0)
            return leftRound != rightRound ? leftRound < rightRound : left < right
        }
    }
}
