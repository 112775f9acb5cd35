import GlobalCompact
import History
import Journal
import Pages

/// How often what is recorded of each thing was changed, as of a question's days.
///
/// Counted is every line that states something of it on a day up to `--as-of`, and every correction and retraction: with more days and
/// more recorded, the count only grows.
struct RecordedChanges: Sendable {
    private let query: Query
    /// By the numbers of subjects.
    private var marks: [UInt32: ChangeMark] = [:]
    /// That of the whole ledger.
    private(set) var whole = ChangeMark(lines: 0, first: Instant(microseconds: .max), last: Instant(microseconds: 0))

    init(_ query: Query) {
        self.query = query
        let (counting, asOf) = (query.view.resolution.counting, query.basis.asOf.number)
        for line in counting.values {
            var stated = line
            // A retraction may take out a correction.
            while stated.role != IndexedEvent.Role.states.rawValue, let target = counting[stated.target] { stated = target }
            if line.id == stated.id, line.effectiveDay > asOf { continue }
            let recorded = Instant(microseconds: line.recorded)
            let mark = ChangeMark(lines: 1, first: recorded, last: recorded)
            marks[stated.subject] = marks[stated.subject]?.adding(mark) ?? mark
            whole = whole.adding(mark)
        }
    }

    /// That of some subjects together.
    func mark(_ subjects: [String]) -> ChangeMark {
        let eventIndex = query.reading.eventIndex
        let found = subjects.compactMap { eventIndex.subjects.find($0) }.compactMap { marks[$0] }
        guard let first = found.first else { return whole }
        return found.dropFirst().reduce(first) { $0.adding($1) }
    }
}
