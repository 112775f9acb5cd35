import Events
import GlobalCompact
package import History

/// Works out a forum's readiness from what is so and what may be so.
package struct ReadinessTable: Sendable {
    private let asOf: Day
    private let certain: LedgerState
    private let possible: LedgerState
    private let rules: DayRules
    private var finished: [String: Readiness.Requirement] = [:]
    private var underway: Set<String> = []

    private init(asOf: Day, certain: LedgerState, possible: LedgerState) {
        self.asOf = asOf
        self.certain = certain
        self.possible = possible
        rules = DayRules(certain: certain, possible: possible)
    }

    /// The readiness of a forum by its meeting's slug; nothing when the ledger has no such meeting.
    package static func readiness(_ forum: String, _ view: View) -> Readiness? {
        let states = LedgerStates(view)
        let (certain, possible) = (states.certain, states.withPossible)
        guard let meeting = certain.meetings[forum] ?? possible.meetings[forum], meeting.begun else { return nil }
        var table = ReadinessTable(asOf: view.cuts.asOf, certain: certain, possible: possible)
        let slugs = certain.requirements.values.filter { $0.isOpen && $0.adopted?.forum == forum }.map(\.slug).sorted()
        let requirements = slugs.compactMap { table.requirement($0) }
        let days = table.rules.days(of: forum)
        let start = days.map { DueDay(day: $0.0.first, isPlanningDayUnknown: $0.isPlanningDayUnknown) }
        return Readiness(
            forum: meeting, days: start, dates: days?.0 ?? meeting.days, daysLeft: start.map { $0.day - view.cuts.asOf },
            looked: requirements.compactMap(\.looked).max(),
            requirements: requirements.sorted(by: Self.precedes),
            fund: FundLine.lines(requirements.sorted(by: Self.precedes), certain),
            background: ReadinessBackground(forum: meeting, certain))
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

    private mutating func requirement(_ slug: String) -> Readiness.Requirement? {
        if let done = finished[slug] { return done }
        guard let state = certain.requirements[slug], state.isOpen, let adopted = state.adopted,
            underway.insert(slug).inserted
        else { return nil }
        let first = adopted.after.compactMap { requirement($0) }
        let rows = makeRows(adopted, slug: slug, after: first)
        let result = Readiness.Requirement(
            id: state.events.last ?? slug, slug: slug, adopted: adopted,
            due: rows.compactMap(\.due).max { $0.day < $1.day },
            status: status(of: rows, adopted), rows: rows)
        finished[slug] = result
        return result
    }

    private func makeRows(_ adopted: RequirementAdopted, slug: String, after: [Readiness.Requirement]) -> [Readiness.Row] {
        guard let measure = MeasureCatalogue.measure(named: adopted.measure) else { return [] }
        var filters: [Dimension: Set<String>] = [:]
        for filter in adopted.filters {
            guard let dimension = Dimension(rawValue: filter.dimension) else { return [] }
            filters[dimension] = Set(filter.values)
        }
        return keys(adopted, measure, filters).map { key in
            var narrowed = filters
            if let key { narrowed[key.dimension] = [key.value] }
            return row(adopted, slug, Question(measure, filters: narrowed), key, after)
        }
    }

    /// The keys of the rows: as the requirement lists them, all five regions, all pledges, or whatever the things found have.
    private func keys(
        _ adopted: RequirementAdopted, _ measure: Measure, _ filters: [Dimension: Set<String>]
    ) -> [(dimension: Dimension, value: String)?] {
        let dimension: Dimension
        switch adopted.per {
        case .none: return [nil]
        case .region: dimension = .region
        case .state: dimension = .state
        case .pledge: dimension = .pledge
        case .fund: dimension = .fund
        case .year: dimension = .year
        }
        if !adopted.among.isEmpty { return adopted.among.map { (dimension, $0) } }
        if let values = filters[dimension] { return values.sorted().map { (dimension, $0) } }
        if dimension == .region { return Region.allCases.map { (dimension, $0.rawValue) } }
        if dimension == .pledge {
            return pledges(filters).map { (dimension, $0) }
        }
        let from = adopted.countedFrom.flatMap { rules.day($0, key: nil) }
        let found = counted(Question(measure, filters: filters).items(certain), from: from)
        return Set(found.flatMap { $0.keys[dimension, default: []] }).sorted().map { (dimension, $0) }
    }

    /// The pledges that stand, narrowed by what tells them apart; their stage and year are those of the reports that are asked for.
    private func pledges(_ filters: [Dimension: Set<String>]) -> [String] {
        let kept: Set<Dimension> = [.forum, .region, .state, .objective]
        let made = Question(.pledges, filters: filters.filter { kept.contains($0.key) }).items(certain)
        return made.filter { $0.keys[.stage] != [PledgeStage.withdrawn.rawValue] }.map { String($0.subject.dropFirst("pledge/".count)) }
    }

    private func row(
        _ adopted: RequirementAdopted, _ slug: String, _ question: Question, _ key: (dimension: Dimension, value: String)?,
        _ after: [Readiness.Requirement]
    ) -> Readiness.Row {
        let from = adopted.countedFrom.flatMap { rules.day($0, key: key) }
        let items = counted(question.items(certain), from: from)
        let maybe = counted(question.items(possible), from: from)
        let before = after.map { requirement in Self.row(of: requirement, key) }
        let expected = expected(adopted)
        let reach = Reach(items, question.measure, expected: adopted.amount)
        let later = Reach(maybe, question.measure, expected: adopted.amount)
        let stated = StatedReach(adopted, question, certain).figure
        let isLed = stated.map { !reach.quantity.reaches($0.quantity) } ?? false
        let reached = isLed ? stated?.quantity ?? reach.quantity : reach.quantity
        var row = Readiness.Row(
            key: key, status: .outstanding, expected: expected, reached: reached, itemised: isLed ? reach.quantity : nil,
            possible: reach.quantity.difference(to: later.quantity), due: dueDay(adopted, key, before),
            metOn: expected.flatMap { reach.day(of: $0) }, looked: lastLook(slug, key),
            remarks: Set(items.flatMap(\.remarks) + (isLed ? stated?.remarks ?? [] : [])).sorted(),
            events: Set(items.flatMap(\.events) + (isLed ? stated?.events ?? [] : [])).sorted())
        if adopted.verb == .voluntary {
            row.status = voluntaryStatus(items)
        } else {
            let isReached = expected.map { reached.reaches($0) } ?? false
            row.status = status(row, isReached, isMissed: isMissed(question), before)
        }
        return row
    }

    /// How many, or how much, each row is to have; nothing where it is voluntary.
    private func expected(_ adopted: RequirementAdopted) -> Quantity? {
        if adopted.verb == .voluntary { return nil }
        if let amount = adopted.amount { return .sum(minorUnits: amount.amountMinorUnits, amount.currency) }
        return .count(adopted.atLeast ?? 1)
    }

    /// Whether a document says that what is asked for was missed.
    private func isMissed(_ question: Question) -> Bool {
        guard question.filters[.status] == [TargetStatus.reached.rawValue] else { return false }
        var missed = question
        missed.filters[.status] = [TargetStatus.missed.rawValue]
        return !missed.items(certain).isEmpty
    }

    private func counted(_ items: [Measure.Item], from: DueDay?) -> [Measure.Item] {
        guard let from else { return items }
        return items.filter { $0.day.map { $0 >= from.day } ?? false }
    }

    private static func row(of requirement: Readiness.Requirement, _ key: (dimension: Dimension, value: String)?) -> Readiness.Row? {
        if let key, let same = requirement.rows.first(where: { $0.key.map { $0 == key } ?? false }) { return same }
        return requirement.rows.first { !$0.status.hasHappened } ?? requirement.rows.last
    }

    // MARK: Due days

    /// The first rule whose day is known and not before the day of what must come first; else the first that is known.
    private func dueDay(
        _ adopted: RequirementAdopted, _ key: (dimension: Dimension, value: String)?, _ before: [Readiness.Row?]
    ) -> DueDay? {
        let known = adopted.due.compactMap { rules.day($0, key: key) }
        let earliest = before.compactMap { $0 }.map { $0.metOn ?? asOf }.max()
        guard let earliest else { return known.first }
        return known.first { $0.day >= earliest } ?? known.last
    }

    // MARK: Status

    private func status(_ row: Readiness.Row, _ isReached: Bool, isMissed: Bool, _ before: [Readiness.Row?]) -> ReadinessStatus {
        if isReached {
            guard let due = row.due, let metOn = row.metOn else { return .met }
            return metOn <= due.day ? .met : .metLate
        }
        if isMissed { return .notMet }
        if before.contains(where: { !($0?.status.hasHappened ?? true) }) { return .waiting }
        guard let due = row.due, asOf > due.day else { return .outstanding }
        if !row.reached.isZero { return .partlyMet }
        return row.looked.map { $0 > due.day } ?? false ? .nothingFound : .notLooked
    }

    /// What has no status of its own, such as a report of progress, is there once it is recorded.
    private func voluntaryStatus(_ items: [Measure.Item]) -> ReadinessStatus {
        let done = [ReportStatus.submitted.rawValue, MeetingStatus.held.rawValue]
        let isThere = items.map { $0.keys[.status, default: []] }.contains { $0.isEmpty || !Set(done).isDisjoint(with: $0) }
        return isThere ? .submitted : items.isEmpty ? .noneRecorded : .announced
    }

    private func status(of rows: [Readiness.Row], _ adopted: RequirementAdopted) -> ReadinessStatus {
        if adopted.verb == .voluntary {
            return [.submitted, .announced].first { status in rows.contains { $0.status == status } } ?? .noneRecorded
        }
        if !rows.isEmpty, rows.allSatisfy(\.status.isMet) {
            return rows.contains { $0.status == .metLate } ? .metLate : .met
        }
        let open = rows.filter { !$0.status.isMet }
        let due = rows.compactMap(\.due).map(\.day).max()
        guard let due, asOf > due else {
            return !open.isEmpty && open.allSatisfy { $0.status == .waiting } ? .waiting : .outstanding
        }
        if open.count < rows.count { return .partlyMet }
        let order: [ReadinessStatus] = [.notMet, .nothingFound, .notLooked, .waiting, .partlyMet]
        return order.first { status in rows.contains { $0.status == status } } ?? .notLooked
    }

    // MARK: Looks

    /// Looks that found nothing, or loaded a whole list, on a certain day.
    private func lastLook(_ slug: String, _ key: (dimension: Dimension, value: String)?) -> Day? {
        certain.looks.filter { look in
            guard look.checked.outcome != .partLoaded, look.checked.requirements.contains(slug) else { return false }
            guard let key else { return true }
            switch key.dimension {
            case .region: return look.checked.regions.isEmpty || look.checked.regions.contains { $0.rawValue == key.value }
            case .state: return look.checked.states.isEmpty || look.checked.states.contains { $0.code == key.value }
            default: return true
            }
        }.map(\.day).max()
    }
}
