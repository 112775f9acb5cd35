import Events
import Formats
import GlobalCompact
import Messages
import Pages
import Projections

/// What else there is of what a question was narrowed to, where it found nothing: that nothing is asked for is not that nothing is there.
struct Elsewhere {
    /// The things that there are, with how many of each.
    private let found: [(thing: Thing, count: Int)]
    private let filters: [Dimension: Set<ExactText>]

    /// Looks at all things of a ledger; nothing where the question was narrowed to no State, region or the like.
    init?(_ question: MeasureQuery, _ query: Query) {
        let filters = question.filters.filter { Self.shared.contains($0.key) }
        guard !filters.isEmpty else { return nil }
        let state = query.states.certain
        var found: [(thing: Thing, count: Int)] = []
        for projection in ThingCatalogue.all {
            let list = projection.list
            guard let own = Self.filters(filters, for: list.measure) else { continue }
            let count = list.things(MeasureQuery(list.measure, filters: own).items(state)).count
            if count > 0 { found.append((projection.thing, count)) }
        }
        guard !found.isEmpty else { return nil }
        self.found = found
        self.filters = filters
    }

    /// The dimensions that say of whom or of what a thing is, in which things of other kinds have the same values.
    private static let shared: Set<Dimension> = [
        .region, .state, .donor, .implementedIn, .objective, .principle, .round, .meeting, .forum, .fund, .office, .body, .pledge, .report,
    ]

    /// The filters as another measure has them, a State perhaps as a donor; nothing where it has not all of them.
    static func filters(_ filters: [Dimension: Set<ExactText>], for measure: Measure) -> [Dimension: Set<ExactText>]? {
        var own: [Dimension: Set<ExactText>] = [:]
        for (dimension, values) in filters {
            let alike = dimension == .state ? [.state, .donor] : dimension == .donor ? [.donor, .state] : [dimension]
            guard let held = alike.first(where: measure.dimensions.contains) else { return nil }
            own[held] = values
        }
        return own
    }

    /// What is said of it below an answer, the command on a line of its own, such that it can be pasted.
    func lines(_ request: Request) -> [String] {
        let counts = found.map { "\($0.count) \($0.count == 1 ? $0.thing.rawValue : $0.thing.plural)" }.joined(separator: ", ")
        let most = found.max { $0.count < $1.count }.map(\.thing) ?? .finding
        return [
            "Of the same \(scope) there is: \(counts).", Sentences.run(command(most)).text(program: Edition.name, ledger: request.naming),
        ]
    }

    /// `State`, `region and round`
    private var scope: String {
        let names = Dimension.allCases.filter { filters[$0] != nil }
        return names.map { $0 == .state ? "State" : OptionName.of($0.rawValue) }.joined(separator: " and ")
    }

    /// The command that lists some of it.
    private func command(_ thing: Thing) -> String {
        let own = (ThingCatalogue.of(thing)?.list.measure).flatMap { Self.filters(filters, for: $0) }
        return (["list \(thing.plural)"] + Filters.options(own ?? [:])).joined(separator: " ")
    }

    /// The same for programs.
    var records: [Record] {
        found.map { ["things": .text($0.thing.plural), "count": .number($0.count)] }
    }
}
