import Arguments
import GlobalCompact
import Projections
import Reports

/// `measure`: a count, and the events that make it.
enum MeasureCommand: Command {
    static let spec = CommandSpec(
        name: "measure", group: "ask", summary: "a named, scoped count, with the events that make it",
        discussion:
            "'help measures' lists the measures with their dimensions; each dimension is an option that narrows, and a word for --by.",
        operands: [OperandSpec(name: "MEASURE", help: "its name, such as meetings")],
        options: [OptionSpec(name: "by", valueName: "DIMENSIONS", help: "group by these, with commas", isRepeatable: true)]
            + CommonOptions.filters(CommonOptions.dimensions) + CommonOptions.asking,
        examples: [
            (
                command: "measure meetings --kind regional-review --round 2 --status held --by region --as-of 2024-12-31",
                says: "the reviews of the second round that were held by then"
            )
        ])

    static func run(_ call: Call) throws(Failure) -> ExitCode {
        let measure = try measure(named: call.arguments.operands[0])
        let filters = try Filters.of(call, for: measure)
        let dimensions = try dimensions(call, measure)
        let inquiry = try Inquiry(call)
        let states = inquiry.states(measure.things)
        let question = filters.question(inquiry, in: states.withPossible)
        let tallies = question.tallies(by: dimensions, states, naming: Report.naming(call.format))
        let isNought = tallies.allSatisfy { $0.value.isZero && $0.possible.isZero } && question.isEmpty(states.withPossible)
        let elsewhere = isNought ? Elsewhere(question, inquiry) : nil
        try inquiry.answer(
            Report.measure(
                question, by: dimensions, tallies, inquiry.note, elsewhere: elsewhere.map { ($0.lines(call), $0.json) }))
        return .done
    }

    static func measure(named name: String) throws(Failure) -> Measure {
        guard let measure = MeasureCatalogue.measure(named: name) else {
            throw Failure(.notUnderstood, Sentences.unknownMeasure(name))
        }
        return measure
    }

    private static func dimensions(_ call: Call, _ measure: Measure) throws(Failure) -> [Dimension] {
        var dimensions: [Dimension] = []
        for name in call.arguments.values("by").flatMap({ CommaList.values($0) }) {
            let found = measure.dimensions.first { $0.rawValue == name || OptionName.of($0.rawValue) == name }
            guard let dimension = found else { throw Failure(.notUnderstood, Sentences.noSuchDimension(name, measure)) }
            if !dimensions.contains(dimension) { dimensions.append(dimension) }
        }
        return dimensions
    }
}
