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
        // Of no region are only figures of documents that speak of this one.
        let own = query.stated(brief.others.filter { $0.stated.region == region })
        let documents = Set((Array(details.stated.values) + own).filter { $0.isOf(region) }.flatMap(\.cites).map { ExactText($0.document) })
        let wide = query.stated(brief.others.filter { $0.stated.region == nil })
        details.others = own + wide.filter { figure in figure.cites.contains { documents.contains(ExactText($0.document)) } }
        for row in EventRows(query).rows(ids: brief.targets.flatMap(\.state.events)) {
            details.cites[row.id] = row.event?.event.payload?.cites ?? []
        }
        if let pipeline = brief.sections.first(where: { $0.question.filters[.stage] == [ExactText(ProgrammeStage.pipeline.rawValue)] }) {
            details.areas = pipeline.question.rows(by: [.thematicArea], query.states, naming: Report.naming(query.request.format)).tallies
        }
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
