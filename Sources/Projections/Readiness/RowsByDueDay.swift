import Events
import GlobalCompact

/// The rows of a requirement as they stand, and where what was done by the due day was undone since, as they stood on it.
///
/// A pledge that is withdrawn, a contribution that is cancelled, lessened or paid back and a role that ends after the due day take nothing
/// back of what was done by then: such rows are asked again as of their due day.
struct RowsByDueDay {
    private(set) var rows: [Readiness.Row] = []
    /// Who made the rows: as of now, and as of each due day that was asked again.
    private var makers: [RequirementRows] = []
    /// By the places of rows, the number of the maker and the place among its rows.
    private var origins: [(maker: Int, place: Int)] = []

    /// No rows where no measure has the name, or a filter names what is no dimension.
    init(
        _ adopted: RequirementAdopted, _ slug: String, after: [Readiness.Requirement], isInCircle: Bool, _ basis: ReadinessBasis
    ) {
        func maker(_ basis: ReadinessBasis) -> RequirementRows? {
            RequirementRows(adopted, slug, after: after, isInCircle: isInCircle, basis)
        }
        guard let now = maker(basis) else { return }
        makers = [now]
        rows = now.rows()
        origins = rows.indices.map { (0, $0) }
        let things = basis.measure(adopted.measure)?.things ?? []
        for day in Self.days(rows, now, asOf: basis.asOf) where basis.mayBeUndone(things, after: day) {
            guard let then = maker(basis.asOf(day)) else { continue }
            take(then, day)
        }
        if let dimension = adopted.per.dimension, rows.count > now.count { sort(dimension) }
    }

    /// The due days that have passed without everything being done by them, in order.
    ///
    /// Where rows are those of the things that are found, some may be there no more: all are looked for.
    private static func days(_ rows: [Readiness.Row], _ maker: RequirementRows, asOf: Day) -> [Day] {
        let open = rows.lazy.filter { !$0.status.isDone }.compactMap(\.due?.day)
        let shared = maker.hasFoundKeys ? maker.latestDue.map { [$0] } ?? [] : []
        return Set(Array(open) + shared).filter { $0 < asOf }.sorted()
    }

    /// Puts what was done by a due day in place of rows that are not, or no more there.
    private mutating func take(_ then: RequirementRows, _ day: Day) {
        let found = then.rows()
        let maker = makers.count
        makers.append(then)
        // By their keys, the places of those that were done; what is left of these has no row now.
        var done = Dictionary(
            found.indices.lazy.filter { found[$0].status.isDone }.map { (Self.key(found[$0]), $0) }, uniquingKeysWith: { one, _ in one })
        for own in rows.indices where !done.isEmpty {
            guard let place = done.removeValue(forKey: Self.key(rows[own])), !rows[own].status.isDone, rows[own].due?.day == day else {
                continue
            }
            var row = found[place]
            row.due = rows[own].due
            row.looked = rows[own].looked
            row.remarks.append(Self.remark(now: rows[own].reached.text))
            rows[own] = row
            origins[own] = (maker, place)
        }
        for place in done.values.sorted() where found[place].due?.day == day {
            var row = found[place]
            row.remarks.append(Self.remark(now: "0"))
            rows.append(row)
            origins.append((maker, place))
        }
    }

    private static func key(_ row: Readiness.Row) -> ExactText {
        ExactText(row.key?.value ?? "")
    }

    private static func remark(now reached: String) -> String {
        "done by the due day; now \(reached)"
    }

    private mutating func sort(_ dimension: Dimension) {
        let order = rows.indices.sorted { dimension.precedes(Self.key(rows[$0]).text, Self.key(rows[$1]).text) }
        (rows, origins) = (order.map { rows[$0] }, order.map { origins[$0] })
    }

    /// How many things stand in more than one row.
    var overlap: Overlap {
        makers.first?.overlap ?? .none
    }

    /// The rows, with the events named of those at some places.
    func named(_ places: [Int], _ naming: EventNaming) -> [Readiness.Row] {
        var rows = rows
        for (number, maker) in makers.enumerated() {
            let own = places.filter { origins[$0].maker == number }
            let events = maker.events(of: own.map { (origins[$0].place, rows[$0]) }, naming)
            for (place, events) in zip(own, events) { rows[place].named = events }
        }
        return rows
    }
}
