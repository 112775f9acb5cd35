package import Events
import GlobalCompact

/// What documents state of the very things that a question counts: a count of events stands beside it, and never in its place.
package struct StatedCounts {
    /// What a stated figure counts, by its word: the things of a kind, narrowed.
    private static let counted: [(of: String, thing: Thing, narrowed: [Dimension: [String]])] = [
        ("pledges", .pledge, [:]), ("champions", .role, [.kind: [RoleKind.championCountry.rawValue]]),
        ("steering-committee-members", .role, [.kind: [RoleKind.steeringCommitteeMember.rawValue]]),
        ("country-networks", .network, [.kind: [NetworkKind.country.rawValue]]),
        // What was carried out is funded too.
        ("programmes", .programme, [.stage: [ProgrammeStage.funded.rawValue, ProgrammeStage.closed.rawValue]]),
        ("pipeline-programmes", .programme, [.stage: [ProgrammeStage.pipeline.rawValue]]), ("practices", .practice, [:]),
        ("workshops", .workshop, [:]),
        ("stakeholder-consultations", .meeting, [.kind: [MeetingKind.consultation.rawValue], .status: notCancelled]),
        (
            "voluntary-gcm-reports", .report,
            [.kind: [ReportKind.voluntaryGCMReport.rawValue], .status: [ReportStatus.submitted.rawValue]]
        ),
        ("contributions", .contribution, [:]), ("mobilised", .contribution, [:]), (contributingStates, .contribution, [:]),
    ]

    /// The States that give: not how often, nor how much.
    static let contributingStates = "contributing-states"
    /// Meetings that were, or are to be.
    static let notCancelled = MeetingStatus.allCases.filter { $0 != .cancelled }.map(\.rawValue)

    /// What narrows the things that figures of a word count; nothing where they count no things.
    static func narrowing(_ of: String) -> [Dimension: Set<ExactText>]? {
        guard let counted = counted.first(where: { $0.of == of }) else { return nil }
        return of == Measure.champions.name ? [:] : counted.narrowed.mapValues { Set($0.map(ExactText.init(_:))) }
    }

    /// The question that counts what a figure states, in its region, States, fund and currency; nothing where no such thing is counted, or
    /// not in that scope.
    static func question(of stated: FigureStated) -> MeasureQuery? {
        guard let counted = counted.first(where: { $0.of == stated.of }), let list = ThingCatalogue.of(counted.thing)?.list else {
            return nil
        }
        let isChampions = stated.of == Measure.champions.name
        var question = MeasureQuery(isChampions ? .champions : counted.thing == .contribution ? .contributions : list.measure)
        question.filters = narrowing(stated.of) ?? [:]
        let donors = question.measure.dimensions.contains(.donor)
        let scope: [(Dimension, [String])] = [
            (.region, [stated.region?.rawValue].compactMap(\.self)), (donors ? .donor : .state, stated.states.map(\.code)),
            (.fund, [stated.fund].compactMap(\.self)),
        ]
        for (dimension, values) in scope where !values.isEmpty {
            guard question.measure.dimensions.contains(dimension) else {
                if dimension == .fund { continue }
                return nil
            }
            question.filters[dimension] = Set(values.map(ExactText.init(_:)))
        }
        if question.measure.kind == .sum { question.currency = stated.amount?.currency }
        // An amount of money is no number of things, but of those who give it.
        let unit: FigureUnit = question.measure.kind == .sum && stated.of != contributingStates ? .amount : .count
        return stated.unit == unit ? question : nil
    }

    /// The figures of what a question counts, with a scope that may share something with the question's: of the regions, the States and the
    /// funds that it is narrowed to, or of none that a code names; of years that had begun when it was stated. In order of statement.
    package static func figures(
        _ question: MeasureQuery, in state: LedgerState
    ) -> [StatedThing<FigureStated>] {
        let (measure, filters) = (question.measure, question.filters)
        let words = Set(
            counted.filter { counted in
                guard counted.thing == measure.thing, counted.of != contributingStates else { return false }
                return counted.narrowed.allSatisfy { dimension, values in
                    filters[dimension].map { wanted in values.contains { wanted.contains(ExactText($0)) } }
                        ?? (measure.dimensions.contains(dimension) || measure.statedAs.contains(counted.of))
                }
            }.map(\.of))
        if words.isEmpty { return [] }
        let years = (filters[.year] ?? []).compactMap { try? Period(parsing: $0.text).first }
        let found = state.figures.values.filter { figure in
            let stated = figure.stated
            func isShared(_ value: String?, _ dimension: Dimension) -> Bool {
                guard let value, let wanted = filters[dimension] else { return true }
                return wanted.contains(ExactText(value))
            }
            // Of other States than those that are asked for it says nothing of them.
            let states = stated.states.isEmpty ? nil : filters[.state] ?? filters[.donor]
            if let states, !stated.states.contains(where: { states.contains(ExactText($0.code)) }) { return false }
            return words.contains(stated.of) && isShared(stated.region?.rawValue, .region) && isShared(stated.fund, .fund)
                && years.min().map { $0 <= figure.occurred.last } ?? true
        }
        return found.sorted {
            $0.occurred.last != $1.occurred.last ? $0.occurred.last < $1.occurred.last : $0.slug < $1.slug
        }
    }
}
