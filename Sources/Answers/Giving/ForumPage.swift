import Arguments
import Events
import GlobalCompact
package import Journal
package import Messages
import Pages
import Projections

/// A forum's road as a web page in one file, and the reading of the ledger that it rests on.
package struct ForumPage: Sendable {
    package let bytes: [UInt8]
    package let reading: LedgerReading

    /// Of so many events behind one row each is named.
    private static let namedEvents = 24

    package init(_ request: Request) throws(Failure) {
        let query = try Query(request)
        let region = try Self.region(request)
        let naming = RowNaming(events: .first(Self.namedEvents), background: .none) { Array($0.rows.indices) }
        let workers = query.states.certain.workers
        // What a region is told of waits for no readiness, and the other way round.
        let (asked, told) = workers.both {
            Result { () throws(Failure) in
                guard let forum = ReadinessQuestion.forum(request.arguments.operands.first, query) else {
                    throw Failure(.notUnderstood, Sentences.noRequirements)
                }
                guard let readiness = try query.readiness(of: forum, naming) else { throw ReadinessQuestion.unknown(forum, query) }
                return (readiness, try Basis.writers(of: query.reading, withRoots: true))
            }
        } _: {
            (region ?? Self.regionOfMostFigures(query)).map { RegionTold($0, query) }
        }
        let (readiness, writers) = try asked.get()
        var content = WebContent(
            readiness, region: region, states: query.states, asOf: query.basis.asOf, program: "\(Edition.name) \(query.basis.version)"
        ) { query.published($0) }
        content.writers = writers.map { WebContent.Writer(name: $0.writer, size: $0.size, root: $0.root ?? "") }
        told?.tell(&content)
        // The stops take longer than all else that is gathered, and none waits for another.
        let stops = ForumStops(readiness, query)
        let parts = workers.map(stops.days.count + 1) { [content] part -> (WebContent.Stop?, [String: FactRow]?) in
            part == 0 ? (nil, Self.facts(content, query)) : (stops.stop(part - 1), nil)
        }
        content.facts = parts[0].1 ?? [:]
        content.stops = parts.compactMap(\.0)
        content.stops.append(WebContent.Stop(day: query.basis.asOf, name: .today, requirements: readiness.requirements))
        bytes = WebPage(content).bytes
        reading = query.reading
        if let failure = reading.failure { throw Sentences.failure(.file(failure)) }
    }

    private static func region(_ request: Request) throws(Failure) -> Region? {
        let regions = try Filters.values(request, .region) ?? []
        if regions.count > 1 { throw Failure(.notUnderstood, Sentences.severalRegions(regions.sorted().map(\.text))) }
        return regions.first.flatMap { Region(rawValue: $0.text) }
    }

    // MARK: What stands around the readiness

    /// What is told of a region.
    private struct RegionTold: Sendable {
        private let brief: RegionBrief
        private let stated: [StatedFigure]
        /// Its sections as they were on the days that its figures are of.
        private let besides: [String: RegionBrief.Section]

        init(_ region: Region, _ query: Query) {
            let asOf = query.basis.asOf
            brief = RegionBrief(region, query.states, asOf: asOf)
            stated = query.stated(brief.sections.flatMap { $0.stated + $0.elsewhere })
            var states: [Day: LedgerStates] = [asOf: query.states]
            var besides: [String: RegionBrief.Section] = [:]
            for section in brief.sections {
                guard let day = section.leading.map({ WebContent.day(of: $0, asOf: asOf) }) else { continue }
                let then = states[day] ?? query.states.asOf(day)
                states[day] = then
                besides[section.title] = brief.section(titled: section.title, in: then)
            }
            self.besides = besides
        }

        func tell(_ content: inout WebContent) {
            content.brief = brief
            for figure in stated { content.stated[figure.slug] = figure }
            content.besides = besides
        }
    }

    /// The region of which documents state most figures; nothing where they state none of any.
    private static func regionOfMostFigures(_ query: Query) -> Region? {
        let regions = query.states.certain.figures.texts("region")
        let counts = Dictionary(regions.map { ($0, 1) }, uniquingKeysWith: +)
        let most = counts.values.max()
        return Region.allCases.first { counts[$0.rawValue] != nil && counts[$0.rawValue] == most }
    }

    /// The facts behind what the page tells.
    private static func facts(_ content: WebContent, _ query: Query) -> [String: FactRow] {
        let state = query.states.certain
        var wanted = Set(content.readiness.requirements.flatMap { $0.rows.flatMap(\.events) })
        for forum in state.meetings.values where forum.description.kind == .imrf {
            wanted.formUnion(forum.told.map { $0.fact.id } + forum.decisive)
        }
        wanted.formUnion(state.figures.values(saying: "of", anyOf: ["pledges"]).map(\.event))
        for section in content.besides.values { wanted.formUnion(section.items.flatMap(\.events)) }
        if content.region == nil, let fund = FundAccount.funds(in: state).first {
            let account = FundAccount(fund, in: state)
            wanted.formUnion(account.targets.flatMap { $0.state.events } + account.contributions.flatMap(\.events))
            wanted.formUnion(account.figures.map(\.event))
        }
        return Dictionary(Facts.rows(ids: wanted, query).map { ($0.id, $0) }) { first, _ in first }
    }
}
