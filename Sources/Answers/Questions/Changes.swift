import Events
import GlobalCompact
import History
import Journal
import Messages
import Pages
import Projections

/// What is new since something was known: in the world, and in what is known of it.
struct Changes {
    private(set) var happened: [FactRow] = []
    /// What happened on days that may be before as well as after.
    private(set) var perhaps: [FactRow] = []
    private(set) var due: [DueChange] = []
    private(set) var learned: [FactRow] = []
    private(set) var corrected: [CorrectionChange] = []
    /// What it is narrowed to, in the words of a sentence.
    let scope: String

    init(since earlier: EarlierKnowledge, _ query: Query) throws(Failure) {
        var filters: [Dimension: Set<ExactText>] = [:]
        for dimension in [Dimension.region, .state] { filters[dimension] = try Filters.values(query.request, dimension) }
        scope = Report.scope(filters)
        let asked = AskedScope(filters, query)
        let (sequences, view) = (query.reading, query.view)
        var known: Set<String> = []
        for fact in view.facts {
            let place = sequences.place(of: fact.origin.number)
            if earlier.knew(Instant(microseconds: fact.origin.recorded), place?.writer ?? "", place?.sequence ?? 0) {
                known.insert(view.id(of: fact))
            }
        }
        let rows = Facts(query).rows { row, _ in asked.holds(row) }
        let after = rows.filter { $0.occurred.last > earlier.day }
        happened = after.filter { $0.occurred.first > earlier.day }
        perhaps = after.filter { $0.occurred.first <= earlier.day }
        learned = rows.filter { $0.occurred.last <= earlier.day && !known.contains($0.id) }
        due = try Self.due(since: earlier.day, filters, query)
        corrected = Self.corrected(since: earlier, asked.subjects, query)
    }

    /// What became due: the rows of every forum, and how each stands by now.
    private static func due(since day: Day, _ filters: [Dimension: Set<ExactText>], _ query: Query) throws(Failure) -> [DueChange] {
        let none = RowNaming(events: .none, background: .none) { _ in [] }
        var due: [DueChange] = []
        for forum in ReadinessQuestion.known(query.states.certain) {
            for requirement in try query.readiness(of: forum, none)?.requirements ?? [] {
                for row in requirement.rows {
                    guard let dueDay = row.due?.day, dueDay > day, dueDay <= query.basis.asOf, holds(row, filters, query) else { continue }
                    due.append(
                        DueChange(
                            day: dueDay, title: requirement.adopted.label ?? requirement.adopted.title, requirement: requirement.slug,
                            forum: forum,
                            key: row.key?.value, status: row.status, group: row.group))
                }
            }
        }
        return due.sorted { one, other in
            if one.day != other.day { return one.day < other.day }
            return one.requirement != other.requirement ? one.requirement < other.requirement : one.key ?? "" < other.key ?? ""
        }
    }

    /// Whether a row is of the scope: about one of its regions or States, or a pledge of theirs; a row without a key only where nothing
    /// narrows the question.
    private static func holds(_ row: Readiness.Row, _ filters: [Dimension: Set<ExactText>], _ query: Query) -> Bool {
        if filters.isEmpty { return true }
        guard let key = row.key else { return false }
        if key.dimension == .pledge {
            return AskedScope.subjects(filters, query.states.certain).contains(Subject(.pledge, key.value).description)
        }
        return filters.count == 1 && filters[key.dimension]?.contains(ExactText(key.value)) ?? false
    }

    /// The corrections and retractions that were recorded since.
    private static func corrected(since earlier: EarlierKnowledge, _ subjects: Set<String>?, _ query: Query) -> [CorrectionChange] {
        let index = query.reading.eventIndex
        return EventRows(query).all { row in
            row.type.hasPrefix("event.") && !earlier.knew(row.recorded, row.writer, row.sequence)
        }.compactMap { row in
            let payload = row.event?.event.payload
            let retracted = payload as? EventRetracted
            let corrected = payload as? EventCorrected
            guard let target = retracted?.event ?? corrected?.event else { return nil }
            let subject = index.ids.find(target).flatMap { query.view.resolution.counting[$0] }.map { index.subjects[$0.subject] } ?? ""
            if let subjects, !subjects.contains(subject) { return nil }
            return CorrectionChange(
                id: row.id, type: row.type, target: target, subject: subject, reason: retracted?.reason ?? corrected?.reason ?? "",
                recorded: row.recorded)
        }
    }
}
