import Arguments
import Events
import GlobalCompact
import Projections
import Reports

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

    static func run(_ call: Call) throws(Failure) -> ExitCode {
        let inquiry = try Inquiry(call)
        let forum = try forum(inquiry)
        guard let readiness = ReadinessTable.readiness(forum, inquiry.view) else {
            throw Failure(.notUnderstood, Sentences.unknownForum(forum, known: known(inquiry)))
        }
        if let name = call.arguments.value("state") {
            guard let state = State(named: name) else { throw Failure(.notUnderstood, Sentences.unknownState(name)) }
            let sections = sections(of: state, inquiry.certain)
            try call.answer(Report.readiness(of: state, readiness, sections, asOf: inquiry.basis.asOf, inquiry.note))
            return .done
        }
        try call.answer(Report.readiness(readiness, asOf: inquiry.basis.asOf, inquiry.note))
        return .done
    }

    /// Everything that is recorded of a State, measure by measure.
    private static func sections(of state: State, _ ledger: LedgerState) -> [(measure: Measure, items: [Measure.Item])] {
        MeasureCatalogue.all.compactMap { measure in
            let dimension: Dimension = measure.dimensions.contains(.state) ? .state : .donor
            guard measure.dimensions.contains(dimension), measure.name != "participants" else { return nil }
            let items = Question(measure, filters: [dimension: [state.code]]).items(ledger)
            return items.isEmpty ? nil : (measure, items)
        }
    }

    /// The forum that is asked for, or the one whose requirements were adopted last.
    static func forum(_ inquiry: Inquiry) throws(Failure) -> String {
        if let named = inquiry.call.arguments.operands.first {
            return named.hasPrefix("meeting/") ? String(named.dropFirst("meeting/".count)) : named
        }
        guard let forum = known(inquiry).last else { throw Failure(.notUnderstood, Sentences.noRequirements) }
        return forum
    }

    /// The forums that have requirements, by the round that they are.
    private static func known(_ inquiry: Inquiry) -> [String] {
        let state = inquiry.certain
        let forums = Set(state.requirements.values.filter(\.isOpen).compactMap { $0.adopted?.forum })
        return forums.sorted { left, right in
            let (leftRound, rightRound) = (state.meetings[left]?.description.round ?? 0, state.meetings[right]?.description.round ?? 0)
            return leftRound != rightRound ? leftRound < rightRound : left < right
        }
    }
}
