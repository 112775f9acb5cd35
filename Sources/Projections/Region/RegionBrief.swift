package import Events
package import GlobalCompact

/// A region as a Regional Information Brief has it: section by section what documents state and what is recorded by name.
package struct RegionBrief: Sendable {
    /// One section: things of one kind, narrowed to the region.
    package struct Section: Sendable {
        package let title: String
        /// The title in a column; nothing of things that are of no States.
        package let short: String?
        package let question: MeasureQuery
        /// What certainly is recorded, each thing once.
        package let items: [Measure.Item]
        /// How many more there may be.
        package let possible: Int
        /// What documents state in exactly this scope, the latest first.
        package let stated: [StatedThing<FigureStated>]
        /// What they state of the same in a scope that names no region, the latest first.
        package let elsewhere: [StatedThing<FigureStated>]

        /// The latest figure in exactly this scope that has a value which its document does not doubt.
        package var leading: StatedThing<FigureStated>? {
            stated.first { $0.stated.value != nil && $0.stated.isDoubtful != true }
        }

        /// The States that they are of, or that give, each once; empty where none is.
        package var states: [State] {
            if short == nil { return [] }
            return Set(items.flatMap { $0.keys[.state, default: []] + $0.keys[.donor, default: []] }.compactMap { State(code: $0) })
                .sorted { $0.code < $1.code }
        }
    }

    /// How many things of each section one State has.
    package struct StateRow: Sendable {
        package let state: State
        package let counts: [Int]
    }

    package let region: Region
    package let members: [State]
    package let sections: [Section]
    /// The member States with anything in a section, by code.
    package let states: [StateRow]
    /// What documents state of the region, or of no region, that no section counts, the latest first.
    package let others: [StatedThing<FigureStated>]
    /// What a fund as a whole is to reach, each with the latest share of it that a document states.
    package let targets: [FundAccount.Target]
    /// When sources were looked through for the region or for all, the latest of each source first.
    package let looks: [LookState]

    /// A section of a brief: the title, the same in a column, the measure, what else narrows it, and the figures that count the same.
    private typealias Kind = (title: String, short: String?, measure: String, narrowed: [Dimension: String], of: String?)

    private static let kinds: [Kind] = [
        ("regional networks", nil, "networks", [.kind: NetworkKind.regional.rawValue], nil),
        ("country networks", "network", "networks", [.kind: NetworkKind.country.rawValue], "country-networks"),
        ("champion countries", "champion", "champions", [:], "champions"), ("pledges", "pledges", "pledges", [:], "pledges"),
        ("practices", "practices", "practices", [:], "practices"),
        (
            "voluntary GCM reports submitted", "reports", "reports",
            [.kind: ReportKind.voluntaryGCMReport.rawValue, .status: ReportStatus.submitted.rawValue],
            "voluntary-gcm-reports"
        ),
        ("statements at the forum", "statements", "statements", [.meetingKind: MeetingKind.imrf.rawValue], nil),
        ("regional reviews", nil, "meetings", [.kind: MeetingKind.regionalReview.rawValue], nil),
        ("stakeholder consultations", nil, "meetings", [.kind: MeetingKind.consultation.rawValue], "stakeholder-consultations"),
        ("workshops", "workshops", "workshops", [:], "workshops"),
        ("guidance requested or provided", nil, "support", [.kind: SupportKind.guidance.rawValue], nil),
        ("support of every kind", "support", "support", [:], nil),
        ("programmes funded", "programmes", "programmes", [.stage: ProgrammeStage.funded.rawValue], "programmes"),
        ("programmes in the pipeline", "pipeline", "programmes", [.stage: ProgrammeStage.pipeline.rawValue], "pipeline-programmes"),
        ("Steering Committee", "seat", "roles", [.kind: RoleKind.steeringCommitteeMember.rawValue], "steering-committee-members"),
        ("contributors", "gives", "contributions", [:], "contributing-states"),
    ]

    package init(_ region: Region, _ states: LedgerStates, asOf: Day) {
        self.region = region
        let cut = MembershipCut(asOf: asOf)
        members = State.memberStates.filter { $0.regions(cut).contains(region) }
        let figures = states.certain.figures.values.sorted {
            let (one, other) = ($0.days.last, $1.days.last)
            return one != other ? one > other : $0.slug < $1.slug
        }
        let sections = Self.kinds.compactMap { kind in Self.section(kind, region, states, figures) }
        self.sections = sections
        // By the codes of States.
        var counts: [String: [Int]] = [:]
        for (place, section) in sections.enumerated() where section.short != nil {
            for code in section.items.lazy.flatMap({ Set($0.keys[.state, default: []] + $0.keys[.donor, default: []]) }) {
                counts[code, default: Array(repeating: 0, count: sections.count)][place] += 1
            }
        }
        self.states = members.compactMap { state in counts[state.code].map { StateRow(state: state, counts: $0) } }
        let counted = Set(sections.flatMap { $0.stated + $0.elsewhere }.map(\.slug))
        others = figures.filter { figure in
            let stated = figure.stated
            return !counted.contains(figure.slug) && (stated.region == region || stated.region == nil && stated.states.isEmpty)
        }
        let accounts = FundAccount.funds(in: states.certain).map { FundAccount($0, in: states.certain) }
        targets = accounts.flatMap(\.targets).filter { $0.whole.kind == .capitalization }
        looks = states.certain.looks.filter { $0.checked.regions.isEmpty || $0.checked.regions.contains(region) }.sorted {
            $0.day != $1.day ? $0.day > $1.day : $0.fact.id < $1.fact.id
        }
    }

    /// What a section counts of other states: those of another day.
    package func section(titled title: String, in states: LedgerStates) -> Section? {
        Self.kinds.first { $0.title == title }.flatMap { Self.section($0, region, states, []) }
    }

    /// A section of some states, with those of the figures that count the same; nothing where no region narrows what it counts.
    private static func section(
        _ kind: Kind, _ region: Region, _ states: LedgerStates, _ figures: [StatedThing<FigureStated>]
    ) -> Section? {
        guard let measure = MeasureCatalogue.measure(named: kind.measure), measure.dimensions.contains(.region) else { return nil }
        var filters: [Dimension: Set<ExactText>] = kind.narrowed.mapValues { [ExactText($0)] }
        // What was carried out is funded too.
        if filters[.stage] == [ExactText(ProgrammeStage.funded.rawValue)] { filters[.stage]?.insert(ExactText("closed")) }
        filters[.region] = [ExactText(region.rawValue)]
        let question = MeasureQuery(measure, filters: filters)
        // Of champions each State is one, whatever the roles that say so.
        var seen: Set<String> = []
        let certain = question.items(states.certain).filter { seen.insert($0.subject + ($0.keys[.state] ?? []).joined()).inserted }
        let dimensions = [Dimension.state].filter(measure.dimensions.contains)
        let all = states.withPossible(by: dimensions + filters.keys).map { later in
            let rows = MeasureRows(measure, [later], wanting: filters, values: dimensions)
            return Set((0..<rows.count).map { rows.part($0).entity.subject + rows.texts(of: UInt32($0), .state).joined() })
        }
        let counting = figures.filter {
            $0.stated.of == kind.of && $0.stated.unit == .count && ($0.stated.states.isEmpty || $0.stated.namesWhatItCounts)
        }
        return Section(
            title: kind.title, short: kind.short, question: question, items: certain, possible: max(0, (all?.count ?? 0) - certain.count),
            stated: counting.filter { $0.stated.region == region }, elsewhere: counting.filter { $0.stated.region == nil })
    }
}
