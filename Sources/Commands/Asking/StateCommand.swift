import Arguments
import Events
import Formats
import GlobalCompact
import JSON
import Pages
import Projections

/// `state`: how much of everything there is.
enum StateCommand: Command {
    static let spec = CommandSpec(
        name: "state", group: "ask", summary: "what there is as of a day: how many of every thing, and what may be",
        options: CommonOptions.filters([.region, .state]) + CommonOptions.asking,
        examples: [(command: "state --as-of 2024-03-11", says: "everything that was so on that day")])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let regions = try Filters.values(invocation, .region)
        let states = try Filters.values(invocation, .state)
        let query = try Query(invocation)
        var tallies: [(measure: Measure, tally: Tally)] = []
        for measure in MeasureCatalogue.all where measure.kind != .stated {
            var filters: [Dimension: Set<ExactText>] = [:]
            if let regions { filters[.region] = regions }
            if let states { filters[.state] = states }
            guard filters.keys.allSatisfy({ measure.dimensions.contains($0) }) else { continue }
            let question = MeasureQuery(measure, filters: filters)
            tallies += question.whole(query.states, naming: invocation.format == .json ? .all : .none).map { (measure, $0) }
        }
        try query.answer(Report.state(tallies, query.note))
        return .done
    }
}
