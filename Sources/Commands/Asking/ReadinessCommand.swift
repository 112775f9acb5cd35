import Arguments
import Events
import GlobalCompact
import Pages
import Projections

/// `readiness`: what the texts expect on a forum's road, and how it stands.
enum ReadinessCommand: Command {
    static let spec = CommandSpec(
        name: "readiness", group: "ask", summary: "what stands on the road to a forum: met, outstanding, overdue, or never looked at",
        discussion: """
            Without FORUM: the next forum that has requirements, or the last one. A requirement's rows tell regions or States apart; \
            'why REQUIREMENT' prints the events behind it.
            """,
        operands: [OperandSpec(name: "FORUM", help: "the forum's meeting, such as imrf-2026", isOptional: true)],
        options: [OptionSpec(name: "state", valueName: "STATE", help: "what stands for one State: PRT, or its name")]
            + CommonOptions.asking,
        examples: [
            (command: "readiness --state PRT", says: "one State's reports, pledges, roles and contributions, and what its regions owe"),
            (command: "readiness imrf-2026 --as-of 2026-04-07", says: "a month before the forum"),
            (command: "readiness --format csv", says: "today, a line for each row of each requirement"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let query = try Query(invocation)
        let asOf = query.basis.asOf
        let state = try state(invocation)
        let certain = query.states.certain
        let forum = try forum(invocation, certain, asOf: asOf)
        let one = state.map { ReportedState($0, in: certain, asOf: asOf) }
        let naming = one.map { Report.rowNaming(invocation.format, of: $0) } ?? Report.rowNaming(invocation.format)
        guard let readiness = try query.readiness(of: forum, naming) else {
            throw Failure(.notUnderstood, Sentences.unknownForum(forum, known: known(certain)))
        }
        if let one {
            try query.answer(Report.readiness(of: one, readiness, asOf: asOf, query.note))
        } else {
            try query.answer(Report.readiness(readiness, asOf: asOf, query.note))
        }
        return .done
    }

    private static func state(_ invocation: Invocation) throws(Failure) -> State? {
        guard let name = invocation.arguments.value("state") else { return nil }
        guard let state = State(named: name) else { throw Failure(.notUnderstood, Sentences.unknownState(name)) }
        return state
    }

    /// The forum that is asked for, or the next one that has requirements, or where none is to come the last.
    private static func forum(_ invocation: Invocation, _ state: LedgerState, asOf: Day) throws(Failure) -> String {
        if let named = invocation.arguments.operands.first {
            return named.hasPrefix("meeting/") ? String(named.dropFirst("meeting/".count)) : named
        }
        let forums = known(state)
        let next = forums.first { slug in
            guard let meeting = state.meetings[slug], meeting.held == nil, meeting.status != .cancelled else { return false }
            return meeting.days.map { $0.isOpenEnd || $0.last >= asOf } ?? true
        }
        guard let forum = next ?? forums.last else { throw Failure(.notUnderstood, Sentences.noRequirements) }
        return forum
    }

    /// The forums that have requirements, by their days, and those without days by the round that they are after the others.
    private static func known(_ state: LedgerState) -> [String] {
        let forums = Set(state.requirements.values.filter(\.isOpen).compactMap { $0.adopted?.forum })
        return forums.sorted { left, right in
            let (leftDay, rightDay) = (state.meetings[left]?.days?.last ?? .latest, state.meetings[right]?.days?.last ?? .latest)
            if leftDay != rightDay { return leftDay < rightDay }
            let (leftRound, rightRound) = (state.meetings[left]?.description.round ?? 0, state.meetings[right]?.description.round ?? 0)
            return leftRound != rightRound ? leftRound < rightRound : left < right
        }
    }
}
