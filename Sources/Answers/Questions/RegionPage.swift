import Events
import GlobalCompact
import Messages
import Pages
import Projections

/// One region as a Regional Information Brief has it: `show UNECE`, and `brief UNECE`.
struct RegionPage {
    private let region: Region
    private let query: Query
    /// The slug of the document whose figures are to be brought up to date.
    private let updates: String?

    init(_ region: Region, updating document: String? = nil, _ query: Query) {
        (self.region, self.query, updates) = (region, query, document)
    }

    func answer() throws(Failure) -> Answer {
        let asOf = query.basis.asOf
        let brief = RegionBrief(region, query.states, asOf: asOf)
        var details = RegionDetails(documents: query.documents)
        details.updates = updates
        for figure in query.stated(brief.sections.flatMap { $0.stated + $0.elsewhere }) { details.stated[figure.slug] = figure }
        details.objectives = ["pledges", "practices"].compactMap { name in
            MeasureCatalogue.measure(named: name).map { measure in
                let question = MeasureQuery(measure, filters: [.region: [ExactText(region.rawValue)]])
                return (name, question.rows(by: [.objective], query.states, naming: Report.naming(query.request.format)).tallies)
            }
        }
        let rows = Timeline(query.states.certain).rows.filter { $0.regions.contains(region) }
        // The last ones are shown: by the last day that each may be of, those of no known day first.
        details.timeline = rows.enumerated().sorted { left, right in
            let (one, other) = (left.element.date?.last ?? .earliest, right.element.date?.last ?? .earliest)
            return one != other ? one < other : left.offset < right.offset
        }.map(\.element)
        return try query.answer(
            Report.region(
                brief, details, asOf: asOf,
                query.note(next: "readiness --region \(region.rawValue)", "What is expected of the region before the forum")))
    }
}
