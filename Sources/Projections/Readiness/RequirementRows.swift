import Events
import GlobalCompact

/// Works out the rows of one requirement: its things are gone through once, and put under the keys of the rows.
///
/// A class, as what it holds is much, and copied nowhere.
final class RequirementRows: Sendable {
    private let adopted: RequirementAdopted
    private let asOf: Day
    private let dimension: Dimension?
    private let keys: [RowKeys.Key]
    /// Whether the rows are those of the things that are found.
    let hasFoundKeys: Bool
    /// The latest due day, where it is the same for all rows.
    let latestDue: Day?
    private let counting: Counting
    private let countedFrom: RowDays
    private let due: RowDays
    private let before: [PrerequisiteRows]
    /// Whether it waits for a requirement that waits for it.
    private let isInCircle: Bool
    private let looks: LastLooks
    private let stated: ReportedAmount
    /// By the keys of the rows of which a document says that what is asked for was missed, the events that say so.
    private let missed: [ExactText?: [String]]
    /// How many, or how much, each row is to have; nothing where it is voluntary.
    private let expected: Quantity?
    /// What each has to be there.
    private let required: RequiredValues
    /// By whom its things are gone through.
    private let workers: Workers

    /// Nothing where no measure has the name, or a filter names what is no dimension.
    init?(
        _ adopted: RequirementAdopted, _ slug: String, after: [Readiness.Requirement], isInCircle: Bool, _ basis: ReadinessBasis
    ) {
        guard let measure = basis.measure(adopted.measure), let filters = adopted.filterSets else { return nil }
        let dimension = adopted.per.dimension
        let question = MeasureQuery(measure, filters: filters.filter { $0.key != dimension }, currency: adopted.amount?.currency)
        due = RowDays(adopted.due, per: dimension, basis.rules)
        let latestDue = due.shared?.map(\.day).max()
        // Those with a row for each pledge take long enough for two.
        workers = dimension == .pledge ? basis.certain.workers : .one
        let keys = dimension.map { [$0] } ?? []
        let (counting, standing) = workers.both {
            Counting(
                question, by: keys, others: adopted.verb == .voluntary ? [.status] : [], certain: basis.certain,
                withPossible: basis.withPossible(by: keys + question.filters.keys))
        } _: {
            RowKeys.standing(adopted, filters, basis.certain, due: latestDue)
        }
        self.counting = counting
        let rowKeys = RowKeys(adopted, filters, counting, standing: standing, basis)
        (self.keys, hasFoundKeys) = (rowKeys.keys, rowKeys.areFound)
        self.latestDue = latestDue
        self.adopted = adopted
        self.dimension = dimension
        asOf = basis.asOf
        countedFrom = RowDays(adopted.countedFrom.map { [$0] } ?? [], per: dimension, basis.rules)
        before = after.map { PrerequisiteRows($0, per: dimension) }
        self.isInCircle = isInCircle
        looks = LastLooks(basis.looks(for: slug), per: dimension, filters, basis.certain.memberships)
        stated = ReportedAmount(adopted, question, per: dimension, basis)
        missed = Self.missed(question, per: dimension, basis.certain)
        required = RequiredValues(adopted, per: dimension)
        expected = Self.expected(adopted, required)
    }

    private static func expected(_ adopted: RequirementAdopted, _ required: RequiredValues) -> Quantity? {
        if adopted.verb == .voluntary { return nil }
        if let amount = adopted.amount { return .sum(amount) }
        return .count(max(adopted.atLeast ?? 1, required.count))
    }

    private static func missed(_ question: MeasureQuery, per dimension: Dimension?, _ state: LedgerState) -> [ExactText?: [String]] {
        guard question.filters[.status] == [ExactText(TargetStatus.reached.rawValue)] else { return [:] }
        var missed = question
        missed.filters[.status] = [ExactText(TargetStatus.missed.rawValue)]
        let counting = Counting(missed, by: dimension.map { [$0] } ?? [], certain: state, withPossible: nil)
        let keys = (0..<counting.groups.count).filter { !counting.certain($0).isEmpty }
        let events = counting.events(of: keys.map { counting.certain($0) }, .all).map(\.ids)
        let texts = keys.map { counting.texts(of: $0).first.map(ExactText.init(_:)) }
        return Dictionary(zip(texts, events)) { $0 + $1 }
    }

    // MARK: Rows

    /// How many things stand in more than one row.
    var overlap: Overlap {
        keys.count > 1 ? counting.overlap : .none
    }

    /// How many rows there are.
    var count: Int {
        keys.count
    }

    /// The rows, in the order of their keys; their events are not named yet.
    func rows() -> [Readiness.Row] {
        workers.map(ranges: keys.count) { numbers in numbers.map { self.row(self.keys[$0]) } }.flatMap { $0 }
    }

    private func row(_ rowKey: RowKeys.Key) -> Readiness.Row {
        let key = rowKey.text
        let from = countedFrom.known(key).first
        let before = before.map { $0.row(key) }
        let due = dueDay(key, before)
        let things = things(rowKey)
        let certain = counted(things.certain, from)
        let currency = adopted.amount?.currency
        let possible = counted(things.possible, from, isPossible: true)
        let sums = currency.map { (certain: counting.total(of: certain, $0), possible: counting.total(of: possible, $0)) }
        let reach = sums?.certain.quantity ?? .count(required.count(certain, towards: expected, counting))
        let later = sums?.possible.quantity ?? .count(required.count(possible, towards: expected, counting))
        let figure = stated.figure(key).flatMap { reach.reaches($0.quantity) ? nil : $0 }
        let look = looks.look(key)
        var row = Readiness.Row(
            key: dimension.flatMap { dimension in key.map { (dimension, $0) } }, status: .outstanding, expected: expected,
            reached: figure?.quantity ?? reach, itemised: figure == nil ? nil : reach, stated: figure?.occurred,
            possible: reach.difference(to: later), due: due, metOn: metOn(certain), looked: look?.last,
            remarks: remarks(certain, figure), named: .none)
        row.metFrom = row.metOn.flatMap { _ in metOn(certain, isFirst: true) }
        let missing = required.missing(certain, counting)
        if !certain.isEmpty { row.remarks += missing }
        if let (sum, later) = sums {
            row.leftOut = sum.leftOut.isEmpty ? nil : sum.leftOut
            row.remarks += sum.remarks + sum.leftOut.possibleRemarks(later.leftOut)
        }
        if adopted.verb == .voluntary {
            row.status = voluntaryStatus(certain)
        } else {
            row.status = status(
                row, look, isWhole: missing.isEmpty, isMissed: missed[key.map(ExactText.init(_:))] != nil, before)
            if row.status == .met, let due {
                (row.inTime, row.status) = Self.inTime(row, due)
            }
        }
        return row
    }

    /// The things of a row.
    private func things(_ key: RowKeys.Key) -> (certain: ArraySlice<UInt32>, possible: ArraySlice<UInt32>) {
        guard let number = key.number else { return ([], []) }
        return (counting.certain(number), counting.possible(number))
    }

    /// Those that count from a day on, certainly or possibly.
    private func counted(_ things: ArraySlice<UInt32>, _ from: DueDay?, isPossible: Bool = false) -> ArraySlice<UInt32> {
        guard let from else { return things }
        // As a whole what is held of rows is copied for each of them.
        let days = isPossible ? counting.rows.days : counting.rows.firstDays
        let last = counting.rows.days
        func counts(_ thing: UInt32) -> Bool { MeasureRows.counts(days[Int(thing)], last[Int(thing)], from: from) }
        return things.allSatisfy(counts) ? things : things.filter(counts)[...]
    }

    /// The day since which as much is reached as is expected, and each of what has to be there is.
    private func metOn(_ things: ArraySlice<UInt32>, isFirst: Bool = false) -> Day? {
        let day = expected.flatMap { counting.day(of: $0, by: things, adopted.amount?.currency, isFirst: isFirst) }
        return required.day(things, notBefore: day, counting, isFirst: isFirst)
    }

    /// Whether what is met was so by the due day; nothing where the days that may be meant are on both sides of it.
    private static func inTime(_ row: Readiness.Row, _ due: DueDay) -> (Bool?, ReadinessStatus) {
        guard let day = row.metOn else { return (nil, .met) }
        if day <= due.day { return (true, .met) }
        return row.metFrom.map { $0 > due.day } ?? false ? (false, .metLate) : (nil, .met)
    }

    private func remarks(_ things: ArraySlice<UInt32>, _ figure: ReportedAmount.Figure?) -> [String] {
        if counting.question.measure.remarks == nil { return figure?.remarks ?? [] }
        return ExactText.sortedOnce(things.flatMap { counting.rows.remarks(of: $0) } + (figure?.remarks ?? []))
    }

    /// The first rule whose day is known and not before the day of what must come first; of several that all are before it, the latest day,
    /// and where nothing must come first, the first that is known.
    private func dueDay(_ key: String?, _ before: [Readiness.Row?]) -> DueDay? {
        let known = due.known(key)
        let earliest = before.compactMap { $0 }.map { $0.metOn ?? asOf }.max()
        guard let earliest else { return known.first }
        return known.first { $0.day >= earliest } ?? known.max { $0.day < $1.day }
    }

    // MARK: Status

    private func status(
        _ row: Readiness.Row, _ look: LastLooks.Look?, isWhole: Bool, isMissed: Bool, _ before: [Readiness.Row?]
    ) -> ReadinessStatus {
        if isWhole, expected.map({ row.reached.reaches($0) }) ?? false { return .met }
        if isMissed { return .notMet }
        if isInCircle || before.contains(where: { !($0?.status.hasHappened ?? true) }) { return .waiting }
        guard let due = row.due, asOf > due.day else { return .outstanding }
        if row.reached.isAboveZero { return .partlyMet }
        return look.map { $0.first > due.day } ?? false ? .nothingFound : .notLooked
    }

    /// What has no status of its own, such as a report of progress, is there once it is recorded; so is what is no mere plan.
    private func voluntaryStatus(_ things: ArraySlice<UInt32>) -> ReadinessStatus {
        let isThere = things.contains { thing in
            let statuses = counting.rows.texts(of: thing, .status)
            return statuses.isEmpty || !statuses.allSatisfy(Self.plans.contains)
        }
        return isThere ? .submitted : things.isEmpty ? .noneRecorded : .announced
    }

    /// The statuses of what is promised or planned, or was called off, and is not there: of reports, contributions, meetings, policies and
    /// support.
    private static let plans: Set<String> = [
        ReportStatus.announced.rawValue, MeetingStatus.proposed.rawValue, MeetingStatus.planned.rawValue, MeetingStatus.cancelled.rawValue,
        PolicyStatus.drafted.rawValue, SupportStatus.requested.rawValue,
    ]

    // MARK: Events

    /// The events of some rows by their places among its rows.
    func events(of rows: [(place: Int, row: Readiness.Row)], _ naming: EventNaming) -> [NamedEvents] {
        let lists = rows.map { row in counted(things(keys[row.place]).certain, countedFrom.known(keys[row.place].text).first) }
        return zip(rows, counting.events(of: lists, naming)).map { row, events in
            let figure = row.row.itemised == nil ? nil : stated.figure(row.row.key?.value)
            let missed = row.row.status == .notMet ? missed[(row.row.key?.value).map(ExactText.init(_:))] : nil
            return events.adding((figure?.events ?? []) + (missed ?? []))
        }
    }
}
