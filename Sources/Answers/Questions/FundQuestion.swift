import Arguments
import Events
import Formats
import GlobalCompact
import History
package import Messages
import Pages
import Projections

/// `fund`: a fund's targets against what is stated and recorded, who gave, its programmes and seats.
package enum FundQuestion: Question {
    package static let name = "fund"
    package static let entry = QuestionEntry(
        name: name, summary: "a fund: targets, contributions, programmes with results, seats, and what documents state",
        discussion: """
            Without FUND: the one that the ledger says most of. Targets of a year, of the first year, of an event and of the whole are \
            told apart. Amounts are never converted but by what was booked; what a share of a target comes to is said to be reckoned.
            """,
        operands: [OperandSpec(name: "FUND", help: "the fund's code, such as MIG00", isOptional: true)],
        hasRows: false, formats: Format.withoutCalendar.filter { $0 != .csv },
        examples: [
            (command: "fund", says: "the fund as it stands"),
            (command: "fund --as-of 2024-03-11", says: "as it stood on the day of the second review in the UNECE region"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let query = try Query(request)
        let state = query.states.certain
        let known = FundAccount.funds(in: query.states.withPossible)
        guard let first = known.first else { throw Failure(.notUnderstood, Sentences.noFund) }
        var fund = first
        if let typed = request.arguments.operands.first {
            // Codes of funds stand in capitals.
            guard let named = known.first(where: { $0.isExactly(typed) }) ?? known.first(where: { $0.isExactly(typed.uppercased()) }) else {
                throw Failure(.notUnderstood, Sentences.unknownFund(typed, known: known))
            }
            fund = named
        }
        let account = FundAccount(fund, in: state)
        var details = FundDetails(documents: query.documents)
        if request.arguments.operands.isEmpty { details.otherFunds = Array(known.dropFirst()) }
        let question = MeasureQuery(.contributions, filters: [.fund: [ExactText(fund)]])
        details.sums = [Dimension.year, .region, .forRegion].map { dimension in
            (dimension, question.rows(by: [dimension], query.states, naming: Report.naming(request.format)).tallies)
        }
        let programmes = Set(account.programmes.map(\.subject))
        let results = query.view.unsortedFacts(of: .programme).filter {
            $0.content.eventType == .programmeResultReported && programmes.contains(query.view.subject(of: $0))
        }
        details.results = Facts.rows(ids: Set(results.map(query.view.id)), query)
        let told = account.targets.flatMap(\.state.events) + account.contributions.flatMap(\.events) + account.seats.flatMap(\.events)
        for row in EventRows(query).rows(ids: told) { details.cites[row.id] = row.event?.event.payload?.cites ?? [] }
        details.figures = query.stated(account.figures)
        return try query.answer(
            Report.fund(
                account, details, asOf: query.basis.asOf,
                query.note(next: "why contributions --fund \(Sentences.word(fund))", "Which events make what contributions stand at")))
    }
}
