import Arguments
import Events
import Formats
import GlobalCompact
import History
import JSON
import Journal
package import Messages
import Pages
import Projections

/// `show`: a thing with its events, or one event.
package enum ShowQuestion: Question {
    package static let name = "show"
    package static let entry = QuestionEntry(
        name: name, summary: "the life of one thing, one event with its corrections, or one State",
        operands: [OperandSpec(name: "REF", help: "a subject such as meeting/imrf-2026, its slug alone, an event's id, or a State")],
        hasRows: false,
        examples: [
            (command: "show meeting/review-2-unece", says: "a meeting"), (command: "show s1-015", says: "an event"),
            (command: "show Portugal", says: "what is expected of a State and recorded of it"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let query = try Query(request)
        let reference = request.arguments.operands[0]
        if let state = State(named: reference) {
            return try StatePage(state, forum: ReadinessQuestion.forum(nil, query), query).answer()
        }
        if let region = Region(rawValue: reference.uppercased()) { return try RegionPage(region, query).answer() }
        let funds = FundAccount.funds(in: query.states.withPossible)
        let fund = funds.first { $0.isExactly(reference) || $0.isExactly(reference.uppercased()) }
        switch try Reference.find(reference, query, otherwise: fund.map(Sentences.isAFund)) {
        case .event(let id): return try ShownEvent(id, query).answer()
        case .subject(let subject): return try ShownThing(subject, query).answer()
        }
    }
}
