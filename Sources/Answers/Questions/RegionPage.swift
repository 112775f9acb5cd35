import Arguments
import Events
import Formats
import GlobalCompact
package import Messages
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

/// `brief`: a region, section by section.
package enum BriefQuestion: Question {
    package static let entry = QuestionEntry(
        name: "brief", summary: "a region as a Regional Information Brief has it: stated figures beside what is recorded by name",
        discussion:
            "'show UNECE' is the same. The figure that leads a section is the latest one that a document states of exactly this scope.",
        operands: [OperandSpec(name: "REGION", help: "a UN regional commission: \(Region.words.joined(separator: ", "))")],
        options: [
            OptionSpec(
                name: "update-from", valueName: "DOCUMENT", help: "only what that document states of it, beside what is known since")
        ],
        hasRows: false, formats: Format.allCases.filter { $0 != .csv },
        examples: [
            (command: "brief UNECE", says: "the region today"),
            (command: "brief UNECE --as-of 2024-03-11", says: "as it stood at its second review"),
            (command: "brief UNECE --update-from brief-2024", says: "what to bring up to date of an earlier brief"),
        ])

    package static func answer(_ request: Request) throws(Failure) -> Answer {
        let named = request.arguments.operands[0]
        guard let region = Region(rawValue: named.uppercased()) else {
            throw Failure(.notUnderstood, State(named: named).map(Sentences.stateReference) ?? Sentences.unknownRegion(named))
        }
        let query = try Query(request)
        let document = try request.arguments.value("update-from").map { typed throws(Failure) in
            try query.document(typed, option: "update-from")
        }
        return try RegionPage(region, updating: document, query).answer()
    }
}
