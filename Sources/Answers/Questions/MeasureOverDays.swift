import GlobalCompact
import History
import Messages
import Pages
import Projections

/// A measure over days, as `measure --over` asks for: each day is answered as `--as-of` that day would be.
struct MeasureOverDays {
    /// How many days are answered for at most: a hundred years of months.
    private static let limit = 1_200

    private let question: MeasureQuery
    private let dimensions: [Dimension]
    private let step: TrendStep
    private let query: Query

    init(_ question: MeasureQuery, by dimensions: [Dimension], _ step: TrendStep, _ query: Query) {
        (self.question, self.dimensions, self.step, self.query) = (question, dimensions, step, query)
    }

    func answer() throws(Failure) -> Answer {
        let asOf = query.basis.asOf
        let points = step.points(
            from: first ?? asOf, through: asOf, limit: Self.limit, query.states.certain.meetings, regions: regions)
        guard points.count <= Self.limit else { throw Failure(.notUnderstood, Sentences.tooManySteps(step, limit: Self.limit)) }
        let naming = Report.naming(query.request.format)
        var last = Overlap.none
        let rows = points.map { point in
            let states = point.day == asOf ? query.states : query.states.asOf(point.day)
            let (tallies, overlap, _) = question.rows(by: dimensions, states, naming: naming)
            last = overlap
            return (point: point, tallies: tallies)
        }
        return try query.answer(
            Report.trend(
                question, by: dimensions, step, MeasureTrend(rows), last, asOf: asOf,
                query.note(next: MeasureQuestion.why(question), "Which events make the last value"), stated: query.stated(question)))
    }

    /// The first day on which something may have happened to what is counted; of what happened at any time before a day, that day.
    private var first: Day? {
        query.view.facts(of: question.measure.thing).lazy.map { fact in
            let days = fact.content.occurred
            return days.isOpenStart ? days.last : days.first
        }.min()
    }

    /// The regions that the question is narrowed to.
    private var regions: Set<Region>? {
        question.filters[.region].map { Set($0.compactMap { Region(rawValue: $0.text) }) }
    }
}
