import Events
import GlobalCompact

/// Works out the rows of one requirement: its things are gone through once, and put under the keys of the rows.
struct RequirementRows {
    private let adopted: RequirementAdopted
    private let asOf: Day
    private let dimension: Dimension?
    private let keys: [RowKeys.Key]
    private let counting: Counting
    private let countedFrom: RowDays
    private let due: RowDays
    private let before: [EarlierRows]
    private let looks: LastLooks
    private let stated: StatedReach
    private let missed: Set<ExactText?>
    /// How many, or how much, each row is to have; nothing where it is voluntary.
    private let expected: Quantity?

    /// Nothing where no measure has the name, or a filter names what is no dimension.
    init?(_ adopted: RequirementAdopted, _ slug: String, after: [Readiness.Requirement], _ basis: ReadinessBasis, _ workers: Workers) {
        guard let measure = basis.measure(adopted.measure), let filters = adopted.filterSets else { return nil }
        let dimension = adopted.per.dimension
        let question = Question(measure, filters: filters.filter { $0.key != dimension })
        let parts = workers.map(2) { part -> (Counting?, [RowKeys.StandingPledge]) in
            if part == 1 { return (nil, RowKeys.standing(adopted, filters, basis.certain)) }
            let keys = dimension.map { [$0] } ?? []
            let counting = Counting(
                question, by: keys, others: [.status], certain: basis.certain,
                withPossible: basis.withPossible(by: keys + question.filters.keys))
            return (counting, [])
        }
        guard let counting = parts[0].0 else { return nil }
        self.counting = counting
        keys = RowKeys(adopted, filters, counting, standing: parts[1].1, basis).keys
        self.adopted = adopted
        self.dimension = dimension
        asOf = basis.asOf
        countedFrom = RowDays(adopted.countedFrom.map { [$0] } ?? [], per: dimension, basis.rules)
        due = RowDays(adopted.due, per: dimension, basis.rules)
        before = after.map { EarlierRows($0, per: dimension) }
        looks = LastLooks(basis.looks(for: slug), per: dimension)
        stated = StatedReach(adopted, question, per: dimension, basis)
        missed = Self.missed(question, per: dimension, basis.certain)
        expected = Self.expected(adopted)
    }

    private static func expected(_ adopted: RequirementAdopted) -> Quantity? {
        if adopted.verb == .voluntary { return nil }
        if let amount = adopted.amount { return .sum(amount) }
        return .count(adopted.atLeast ?? 1)
    }

    /// The keys of the rows of which a document says that what is asked for was missed.
    private static func missed(_ question: Question, per dimension: Dimension?, _ state: LedgerState) -> Set<ExactText?> {
        guard question.filters[.status] == [ExactText(TargetStatus.reached.rawValue)] else { return [] }
        var missed = question
        missed.filters[.status] = [ExactText(TargetStatus.missed.rawValue)]
        let counting = Counting(missed, by: dimension.map { [$0] } ?? [], certain: state, withPossible: nil)
        let keys = (0..<counting.groups.count).filter { !counting.certain($0).isEmpty }
        return Set(keys.map { counting.texts(of: $0).first.map(ExactText.init(_:)) })
    }

    // MARK: Rows

    /// The rows, in the order of their keys; their events are not named yet.
    func rows() -> [Readiness.Row] {
        keys.map { key in row(key) }
    }

    private func row(_ rowKey: RowKeys.Key) -> Readiness.Row {
        let key = rowKey.text
        let from = countedFrom.known(key).first
        let things = things(rowKey)
        let certain = counted(things.certain, from)
        let currency = adopted.amount?.currency
        let reach = counting.reach(of: certain, currency)
        let later = counting.reach(of: counted(things.possible, from), currency)
        let before = before.map { $0.row(key) }
        let figure = stated.figure(key).flatMap { reach.reaches($0.quantity) ? nil : $0 }
        var row = Readiness.Row(
            key: dimension.flatMap { dimension in key.map { (dimension, $0) } }, status: .outstanding, expected: expected,
            reached: figure?.quantity ?? reach, itemised: figure == nil ? nil : reach, possible: reach.difference(to: later),
            due: dueDay(key, before), metOn: expected.flatMap { counting.day(of: $0, by: certain, currency) }, looked: looks.day(key),
            remarks: remarks(certain, figure), named: .none)
        if adopted.verb == .voluntary {
            row.status = voluntaryStatus(certain)
        } else {
            row.status = status(row, isMissed: !missed.isEmpty && missed.contains(key.map(ExactText.init(_:))), before)
        }
        return row
    }

    /// The things of a row.
    private func things(_ key: RowKeys.Key) -> (certain: ArraySlice<UInt32>, possible: ArraySlice<UInt32>) {
        guard let number = key.number else { return ([], []) }
        return (counting.certain(number), counting.possible(number))
    }

    /// Those that count from a day on.
    private func counted(_ things: ArraySlice<UInt32>, _ from: DueDay?) -> ArraySlice<UInt32> {
        guard let from, !things.allSatisfy({ counting.things.counts($0, from: from) }) else { return things }
        return things.filter { counting.things.counts($0, from: from) }[...]
    }

    private func remarks(_ things: ArraySlice<UInt32>, _ figure: StatedReach.Figure?) -> [String] {
        if counting.things.remarks.isEmpty { return figure?.remarks ?? [] }
        return ExactText.sortedOnce(things.flatMap { counting.things.remarks[Int($0)] ?? [] } + (figure?.remarks ?? []))
    }

    /// The first rule whose day is known and not before the day of what must come first; else the first that is known.
    private func dueDay(_ key: String?, _ before: [Readiness.Row?]) -> DueDay? {
        let known = due.known(key)
        let earliest = before.compactMap { $0 }.map { $0.metOn ?? asOf }.max()
        guard let earliest else { return known.first }
        return known.first { $0.day >= earliest } ?? known.last
    }

    // MARK: Status

    private func status(_ row: Readiness.Row, isMissed: Bool, _ before: [Readiness.Row?]) -> ReadinessStatus {
        if expected.map({ row.reached.reaches($0) }) ?? false {
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
    private func voluntaryStatus(_ things: ArraySlice<UInt32>) -> ReadinessStatus {
        let done = [ReportStatus.submitted.rawValue, MeetingStatus.held.rawValue]
        let isThere = things.contains { thing in
            let statuses = counting.things.texts(of: thing, .status)
            return statuses.isEmpty || !Set(done).isDisjoint(with: statuses)
        }
        return isThere ? .submitted : things.isEmpty ? .noneRecorded : .announced
    }

    // MARK: Events

    /// Names the events of some rows.
    func name(_ rows: inout [Readiness.Row], at places: [Int], _ naming: EventNaming) {
        let lists = places.map { place in
            let key = keys[place]
            return Array(counted(things(key).certain, countedFrom.known(key.text).first))
        }
        for (place, events) in zip(places, counting.events(of: lists, naming)) {
            let figure = rows[place].itemised == nil ? nil : stated.figure(rows[place].key?.value)
            rows[place].named = events.adding(figure?.events ?? [])
        }
    }
}
