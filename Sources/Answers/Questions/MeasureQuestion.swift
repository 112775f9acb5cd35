import Arguments
import GlobalCompact
import History
package import Messages
import Pages
import Projections

/// `measure`: a count, and the events that make it.
package enum MeasureQuestion: Question {
    package static let name = "measure"
    package static let entry = QuestionEntry(
        name: name, summary: "a named, scoped count, with the events that make it",
        discussion:
            """
            'help measures' lists the measures with their dimensions; each dimension is an option that narrows, and a word for \
            --by. Of contributions and deposits, --region is where the donors are, --for-region the region that they are meant \
            for. A pledge that no State makes is of the region where its pledger sits; REMARKS tells how many are. --over asks \
            for a trend: what was so on each day, as it is known now, unless --known-at or --published-by says otherwise; over \
            meetings, on the last days of forums, regional reviews and plenaries, of a region on those of its own.
            """,
        operands: [OperandSpec(name: "MEASURE", help: "its name, such as meetings")],
        filters: CommonOptions.dimensions,
        options: [
            OptionSpec(name: "by", valueName: "DIMENSIONS", help: "group by these, with commas", isRepeatable: true), over, currency,
        ],
        examples: [
            (
                command: "measure deposits --by year --currency USD",
                says: "what reached the funds in US dollars, or was booked in them, and what that leaves out"
            ),
            (
                command: "measure meetings --kind regional-review --round 2 --status held --by region --as-of 2024-12-31",
                says: "the reviews of the second round that were held by then"
            ),
            (command: "measure champions --over meetings --region UNECE", says: "how many there were at each forum and review"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let measure = try measure(named: request.arguments.operands[0])
        let filters = try Filters.of(request, for: measure)
        let dimensions = try dimensions(request, measure)
        let currency = try currency(request, measure)
        let step = try step(request, measure)
        let query = try Query(request)
        var question = filters.question(query, in: query.states.withPossible)
        question.currency = currency
        let asked = question
        if let step { return try MeasureOverDays(asked, by: dimensions, step, query).answer() }
        let naming = Report.naming(request.format, showsEvents: ["events", "columns", "sort"].contains(where: request.arguments.has))
        let (tallies, overlap, whole) = question.rows(by: dimensions, query.states, naming: naming)
        let isNought = tallies.allSatisfy { $0.value.isZero && $0.possible.isZero } && question.isEmpty(query.states.withPossible)
        let elsewhere = isNought ? Elsewhere(question, query) : nil
        return try query.answer(
            Report.measure(
                asked, by: dimensions, tallies, overlap, total: dimensions.isEmpty ? tallies : whole(),
                asOf: query.basis.asOf,
                query.note(next: tallies.isEmpty ? nil : why(asked), "Which events make it"),
                stated: query.stated(asked), elsewhere: elsewhere.map { ($0.lines(request), $0.records) }))
    }

    /// The command that explains what a question counts.
    static func why(_ question: MeasureQuery) -> String {
        let currency = question.currency.map { ["--currency \($0.code)"] } ?? []
        return (["why \(question.measure.name)"] + Filters.options(question.filters) + currency).joined(separator: " ")
    }

    static func measure(named name: String) throws(Failure) -> Measure {
        guard let measure = MeasureCatalogue.measure(named: name) else {
            throw Failure(.notUnderstood, Sentences.unknownMeasure(name))
        }
        return measure
    }

    /// The option that asks for sums in one currency.
    static let currency = OptionSpec(
        name: "currency", valueName: "CODE",
        help: "sums in this currency alone: an amount in another counts as booked in it, or is left out")

    /// The one currency that a call asks sums in; only amounts have one.
    static func currency(_ request: Request, _ measure: Measure) throws(Failure) -> Currency? {
        guard let code = request.arguments.value(currency.name) else { return nil }
        guard measure.kind == .sum else { throw Failure(.notUnderstood, Sentences.noSuchDimension(currency.name, measure)) }
        guard let found = Currency(codeEverInForce: code.uppercased()) else {
            throw Failure(.notUnderstood, Sentences.unknownCurrency(code))
        }
        return found
    }

    /// The option that asks for a trend.
    private static let over = OptionSpec(
        name: "over", valueName: "STEP", help: "what it came to at the end of each: \(TrendStep.words.joined(separator: ", "))",
        choices: TrendStep.words)

    /// The step of a trend; nothing where none is asked for. What is stated is stated once.
    private static func step(_ request: Request, _ measure: Measure) throws(Failure) -> TrendStep? {
        guard let step = request.arguments.value(over.name).flatMap(TrendStep.init(rawValue:)) else { return nil }
        guard measure.kind != .stated else { throw Failure(.notUnderstood, Sentences.statedOnce(measure)) }
        return step
    }

    private static func dimensions(_ request: Request, _ measure: Measure) throws(Failure) -> [Dimension] {
        var dimensions: [Dimension] = []
        for name in request.arguments.values("by").flatMap({ CommaList.values($0) }) {
            let found = measure.dimensions.first { $0.rawValue == name || OptionName.of($0.rawValue) == name }
            guard let dimension = found else { throw Failure(.notUnderstood, Sentences.noSuchDimension(name, measure)) }
            if !dimensions.contains(dimension) { dimensions.append(dimension) }
        }
        return dimensions
    }
}
