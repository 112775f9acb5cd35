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
        /// How many are recorded: things, or of contributors the States that give.
        package let count: Int
        /// How many more there may be, or fewer.
        package let possible: Int
        /// The region's States that they are of, or that give, each once, by code; empty where none is.
        package let states: [State]
        /// What documents state in exactly this scope, the latest first.
        package let stated: [StatedThing<FigureStated>]
        /// What they state of the same in a scope that names no region, the latest first.
        package let elsewhere: [StatedThing<FigureStated>]

        /// The latest figure in exactly this scope that has a value which its document does not doubt.
        package var leading: StatedThing<FigureStated>? {
            stated.first { $0.stated.value != nil && $0.stated.isDoubtful != true }
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

    /// A section of a brief: the title, the same in a column, the measure, what else narrows it, and the figures that count the same, which
    /// then say what narrows it.
    private typealias Kind = (title: String, short: String?, measure: String, narrowed: [Dimension: [String]], of: String?)

    private static let kinds: [Kind] = [
        ("regional networks", nil, "networks", [.kind: [NetworkKind.regional.rawValue]], nil),
        ("country networks", "network", "networks", [:], "country-networks"),
        ("champion countries", "champion", "champions", [:], "champions"), ("pledges", "pledges", "pledges", [:], "pledges"),
        ("practices", "practices", "practices", [:], "practices"),
        ("voluntary GCM reports submitted", "reports", "reports", [:], "voluntary-gcm-reports"),
        ("statements at the forum", "statements", "statements", [.meetingKind: [MeetingKind.imrf.rawValue]], nil),
        (
            "regional reviews", nil, "meetings",
            [.kind: [MeetingKind.regionalReview.rawValue], .status: StatedCounts.notCancelled], nil
        ),
        ("stakeholder consultations", nil, "meetings", [:], "stakeholder-consultations"),
        ("workshops", "workshops", "workshops", [:], "workshops"),
        ("guidance requested or provided", nil, "support", [.kind: [SupportKind.guidance.rawValue]], nil),
        ("support of every kind", "support", "support", [:], nil),
        ("programmes funded", "programmes", "programmes", [:], "programmes"),
        ("programmes in the pipeline", "pipeline", "programmes", [:], "pipeline-programmes"),
        ("Steering Committee", "seat", "roles", [:], "steering-committee-members"),
        ("contributors", "gives", "contributions", [:], StatedCounts.contributingStates),
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
        var filters = kind.of.flatMap(StatedCounts.narrowing) ?? kind.narrowed.mapValues { Set($0.map(ExactText.init(_:))) }
        filters[.region] = [ExactText(region.rawValue)]
        let question = MeasureQuery(measure, filters: filters)
        let dimensions = [Dimension.state, .donor].filter(measure.dimensions.contains)
        /// Of each thing the region's States that it is of.
        func found(_ state: LedgerState) -> [String: [String]] {
            let rows = MeasureRows(measure, [state], wanting: filters, values: dimensions)
            var found: [String: [String]] = [:]
            for row in 0..<rows.count {
                let states = dimensions.flatMap { rows.texts(of: UInt32(row), $0) }.filter { State(code: $0) != nil }
                found[rows.part(row).entity.subject + states.joined()] = states
            }
            return found
        }
        func count(_ found: [String: [String]]) -> Int {
            kind.of == StatedCounts.contributingStates ? Set(found.values.joined()).count : found.count
        }
        // Of champions each State is one, whatever the roles that say so.
        var seen: Set<String> = []
        let certain = question.items(states.certain).filter { seen.insert($0.subject + ($0.keys[.state] ?? []).joined()).inserted }
        let known = found(states.certain)
        let later = states.withPossible(by: dimensions + filters.keys).map { count(found($0)) }
        let counting = figures.filter {
            $0.stated.of == kind.of && $0.stated.unit == .count && ($0.stated.states.isEmpty || $0.stated.namesWhatItCounts)
        }
        return Section(
            title: kind.title, short: kind.short, question: question, items: certain, count: count(known),
            possible: later.map { $0 - count(known) } ?? 0,
            states: kind.short == nil ? [] : Set(known.values.joined()).compactMap { State(code: $0) }.sorted { $0.code < $1.code },
            stated: counting.filter { $0.stated.region == region }, elsewhere: counting.filter { $0.stated.region == nil })
    }
}
