import Events
package import GlobalCompact
package import History

/// Works out a forum's readiness from what is so and what may be so.
package struct ReadinessTable: Sendable {
    private let basis: ReadinessBasis
    private let naming: RowNaming
    private var finished: [String: Readiness.Requirement] = [:]
    private var underway: Set<String> = []

    private init(_ basis: ReadinessBasis, _ naming: RowNaming) {
        self.basis = basis
        self.naming = naming
    }

    /// The readiness of a forum by its meeting's slug, with all events named; nothing when the ledger has no such meeting.
    package static func readiness(_ forum: String, _ view: View) -> Readiness? {
        readiness(forum, LedgerStates(view), asOf: view.cutoffs.asOf)
    }

    /// The readiness of a forum by its meeting's slug; nothing when the ledger has no such meeting.
    package static func readiness(
        _ forum: String, _ states: LedgerStates, asOf: Day, naming: RowNaming = .all,
        measure: @escaping @Sendable (String) -> Measure? = MeasureCatalogue.measure(named:)
    ) -> Readiness? {
        let certain = states.certain
        guard let meeting = meeting(forum, states) else { return nil }
        var table = ReadinessTable(ReadinessBasis(states, asOf: asOf, measure: measure), naming)
        let adopted = adopted(for: forum, certain)
        let slugs = expected(of: meeting, adopted)
        let background = table.prepare(slugs, for: meeting)
        let requirements = table.requirements(slugs)
        let days = table.basis.rules.days(of: forum)
        let start = days.flatMap { $0.0.namesFirstDay ? DueDay(day: $0.0.first, isPlanUndated: $0.isPlanUndated) : nil }
        return Readiness(
            forum: meeting, days: start, dates: days?.0 ?? meeting.days, daysLeft: start.map { $0.day - asOf },
            looked: requirements.compactMap(\.looked).max(), dropped: adopted.count - slugs.count, requirements: requirements,
            fund: FundLine.lines(requirements, certain),
            background: background)
    }

    /// The requirements of a forum alone, with their rows and without what stands beside them; none where the ledger has no such meeting.
    package static func requirements(_ forum: String, _ states: LedgerStates, asOf: Day, naming: RowNaming) -> [Readiness.Requirement] {
        guard let meeting = meeting(forum, states) else { return [] }
        var table = ReadinessTable(ReadinessBasis(states, asOf: asOf, measure: MeasureCatalogue.measure(named:)), naming)
        return table.requirements(expected(of: meeting, adopted(for: forum, states.certain)))
    }

    /// The slugs of the requirements that were adopted for a forum and stand.
    private static func adopted(for forum: String, _ state: LedgerState) -> [String] {
        state.requirements.values.filter { $0.isOpen && $0.adopted?.forum == forum }.map(\.slug).sorted()
    }

    /// Those of them that are expected: of a forum that was called off none, until it is planned again.
    private static func expected(of forum: MeetingState, _ adopted: [String]) -> [String] {
        forum.status == .cancelled ? [] : adopted
    }

    /// Some requirements with their rows, in order of due day.
    private mutating func requirements(_ slugs: [String]) -> [Readiness.Requirement] {
        slugs.compactMap { requirement($0) }.sorted(by: Self.precedes)
    }

    /// A forum as it certainly is, else as it may be; nothing where it has not begun in either.
    private static func meeting(_ slug: String, _ states: LedgerStates) -> MeetingState? {
        [states.certain, states.withPossible].lazy.compactMap { $0.meetings[slug] }.first(where: \.begun)
    }

    /// One requirement that stands, with its rows; nothing where it does not, or where its forum is not there or was called off.
    package static func requirement(
        _ slug: String, _ states: LedgerStates, asOf: Day, naming: RowNaming = .all,
        measure: @escaping @Sendable (String) -> Measure? = MeasureCatalogue.measure(named:)
    ) -> Readiness.Requirement? {
        guard let adopted = states.certain.requirements[slug]?.adopted,
            let forum = meeting(adopted.forum, states), forum.status != .cancelled
        else { return nil }
        var table = ReadinessTable(ReadinessBasis(states, asOf: asOf, measure: measure), naming)
        return table.requirement(slug)
    }

    /// Works out what waits for nothing: the requirements that come after no other, and what stands beside them all.
    private mutating func prepare(_ slugs: [String], for forum: MeetingState) -> ReadinessBackground {
        let (basis, naming) = (basis, naming)
        func adopted(_ slug: String) -> RequirementAdopted? { basis.certain.requirements[slug]?.adopted }
        let ready = slugs.filter { adopted($0)?.after.isEmpty ?? false }
        // Those with a row for each pledge take the longest: the others are worked out meanwhile.
        let first = ready.filter { adopted($0)?.per == .pledge } + ready.filter { adopted($0)?.per != .pledge }
        let parts = basis.certain.workers.map(first.count + 1) { number -> (Readiness.Requirement?, ReadinessBackground?) in
            number < first.count
                ? (Self.requirement(first[number], after: [], basis, naming), nil)
                : (nil, ReadinessBackground(forum: forum, basis.certain, naming: naming.background))
        }
        for (slug, part) in zip(first, parts) { finished[slug] = part.0 }
        return parts.last?.1 ?? ReadinessBackground(forum: forum, basis.certain, naming: naming.background)
    }

    /// The things that a readiness rests on: what some requirements measure, and what stands beside them.
    static func things(_ requirements: [RequirementAdopted]) -> Set<Thing> {
        let measures = requirements.compactMap { MeasureCatalogue.measure(named: $0.measure) } + ReadinessBackground.measures + [.targets]
        return measures.reduce([.requirement, .meeting, .source, .figure]) { $0.union($1.things) }
    }

    private static func precedes(_ left: Readiness.Requirement, _ right: Readiness.Requirement) -> Bool {
        switch (left.due, right.due) {
        case (let leftDue?, let rightDue?) where leftDue.day != rightDue.day: leftDue.day < rightDue.day
        case (.some, nil): true
        case (nil, .some): false
        default: left.slug < right.slug
        }
    }

    // MARK: One requirement

    /// A requirement that is on its way, with the place among those before it of the one to look at next.
    private typealias Waiting = (slug: String, after: [String], next: Int)

    /// Works out what comes before a requirement, and then it. A stack of its own: nothing bounds how many wait for each other.
    private mutating func requirement(_ slug: String) -> Readiness.Requirement? {
        var waiting: [Waiting] = []
        func begin(_ slug: String) {
            guard finished[slug] == nil, let adopted = basis.certain.requirements[slug]?.adopted, underway.insert(slug).inserted
            else { return }
            waiting.append((slug, adopted.after, 0))
        }
        begin(slug)
        while let last = waiting.last {
            if last.next < last.after.count {
                waiting[waiting.count - 1].next += 1
                begin(last.after[last.next])
            } else {
                waiting.removeLast()
                // What is still on its way waits for this one: neither can come first.
                let isInCircle = last.after.contains { finished[$0] == nil && isOpen($0) }
                finished[last.slug] = Self.requirement(
                    last.slug, after: last.after.compactMap { finished[$0] }, isInCircle: isInCircle, basis, naming)
            }
        }
        return finished[slug]
    }

    private func isOpen(_ slug: String) -> Bool {
        basis.certain.requirements[slug].map { $0.isOpen && $0.adopted != nil } ?? false
    }

    private static func requirement(
        _ slug: String, after first: [Readiness.Requirement], isInCircle: Bool = false, _ basis: ReadinessBasis, _ naming: RowNaming
    ) -> Readiness.Requirement? {
        guard let state = basis.certain.requirements[slug], state.isOpen, let adopted = state.adopted else { return nil }
        let table = RowsByDueDay(adopted, slug, after: first, isInCircle: isInCircle, basis)
        let requirement = Readiness.Requirement(
            id: state.events.last ?? slug, slug: slug, adopted, due: table.rows.lazy.compactMap(\.due).max { $0.day < $1.day },
            status: status(of: table.rows, adopted, asOf: basis.asOf), rows: table.rows, overlap: table.overlap)
        let places = naming.rows(requirement)
        if places.isEmpty { return requirement }
        return requirement.with(rows: table.named(places, naming.events), status: requirement.status, due: requirement.due)
    }

    private static func status(of rows: [Readiness.Row], _ adopted: RequirementAdopted, asOf: Day) -> ReadinessStatus {
        let found = Set(rows.map(\.status))
        if adopted.verb == .voluntary {
            return [.submitted, .announced].first { found.contains($0) } ?? .noneRecorded
        }
        let open = found.filter { !$0.isMet }
        if !rows.isEmpty, open.isEmpty { return found.contains(.metLate) ? .metLate : .met }
        guard let due = rows.lazy.compactMap(\.due).map(\.day).max(), asOf > due else {
            return open == [.waiting] ? .waiting : .outstanding
        }
        if open.count < found.count { return .partlyMet }
        let order: [ReadinessStatus] = [.notMet, .nothingFound, .notLooked, .waiting, .partlyMet]
        return order.first { found.contains($0) } ?? .notLooked
    }
}
