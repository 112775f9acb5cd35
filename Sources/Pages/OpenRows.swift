import Events
import GlobalCompact
import Projections

/// Rows of one requirement that stand alike: one line for people instead of one for each region.
struct OpenRows: Sendable {
    /// When rows are due.
    enum Urgency: Sendable {
        case overdue
        case within30Days
        case later

        init(_ due: DueDay?, asOf: Day) {
            guard let due else {
                self = .later
                return
            }
            self = due.day < asOf ? .overdue : due.day - asOf <= 30 ? .within30Days : .later
        }
    }

    let requirement: Readiness.Requirement
    let urgency: Urgency
    let status: ReadinessStatus
    let looked: Day?
    /// The earliest of the rows' due days.
    private(set) var due: DueDay?
    /// Whether the rows have different due days.
    private var differ = false
    /// The rows' places among those of the requirement.
    private var places: [Int]
    private(set) var expected: Quantity?
    private(set) var reached: Quantity
    private(set) var possible: Quantity
    /// What the sums of the rows leave out; nothing where they leave nothing out.
    private(set) var leftOut: LeftOut?

    /// What is said of the only row; nothing where there are several.
    private(set) var remarks: [String]

    private init(_ requirement: Readiness.Requirement, _ place: Int, _ urgency: Urgency) {
        let row = requirement.rows[place]
        self.requirement = requirement
        self.urgency = urgency
        status = row.status
        looked = row.looked
        due = row.due
        places = [place]
        remarks = row.remarks.filter { !(row.leftOut?.remarks ?? []).contains($0) }
        (expected, reached, possible, leftOut) = (row.expected, row.reached, row.possible, row.leftOut)
    }

    /// The rows that are not met of all that is not voluntary, folded where they share requirement, urgency, status and last look;
    /// by due day, then requirement.
    static func folded(_ readiness: Readiness, asOf: Day) -> [OpenRows] {
        let groups = readiness.requirements.filter { $0.adopted.verb != .voluntary }.flatMap { folded($0, asOf) }
        return groups.sorted { left, right in
            let (leftDay, rightDay) = (left.due?.day ?? .latest, right.due?.day ?? .latest)
            return leftDay != rightDay ? leftDay < rightDay : left.requirement.slug < right.requirement.slug
        }
    }

    private static func folded(_ requirement: Readiness.Requirement, _ asOf: Day) -> [OpenRows] {
        var groups: [OpenRows] = []
        let rows = requirement.rows
        for place in rows.indices where !rows[place].status.isMet {
            let (status, looked) = (rows[place].status, rows[place].looked)
            let urgency = Urgency(rows[place].due, asOf: asOf)
            if let index = groups.firstIndex(where: { $0.urgency == urgency && $0.status == status && $0.looked == looked }) {
                groups[index].add(rows[place], place)
            } else {
                groups.append(OpenRows(requirement, place, urgency))
            }
        }
        return groups
    }

    private mutating func add(_ row: Readiness.Row, _ place: Int) {
        places.append(place)
        remarks = []
        differ = differ || row.due != due
        if let day = row.due?.day, day < due?.day ?? .latest { due = row.due }
        expected = row.expected.map { more in expected?.adding(more) ?? more } ?? expected
        reached = reached.adding(row.reached)
        possible = possible.adding(row.possible)
        leftOut = leftOut.map { own in row.leftOut.map(own.adding) ?? own } ?? row.leftOut
    }

    // MARK: Words

    /// The keys of the first rows by their due days, each with its own where they differ, and how many more there are.
    var keys: String {
        let keys = firstRows.compactMap { row in
            row.key.map { key in differ ? "\(key.value) (\(row.due?.day.description ?? "not known"))" : key.value }
        }
        let more = places.count - firstRows.count
        return keys.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
    }

    /// Whether what is reached over the rows may count one thing more than once.
    var overlaps: Bool {
        places.count > 1 && requirement.overlap.isThere
    }

    /// The rows that are named.
    var firstRows: [Readiness.Row] {
        func day(_ place: Int) -> Day { requirement.rows[place].due?.day ?? .latest }
        let ordered = differ ? places.sorted { day($0) < day($1) } : places
        return ordered.prefix(Report.shown).map { requirement.rows[$0] }
    }
}
