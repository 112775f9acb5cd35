import Events
import GlobalCompact
import Messages
import Pages
import Projections

/// The figures of a snapshot that are others now, as of its own day: what a late record or a correction has moved.
struct SnapshotMoves {
    let figures: [MovedFigure]

    /// Both sides are derived by this program: what another version reckoned otherwise, or somebody changed in the file, moves nothing.
    init(_ comparison: SnapshotComparison, since earlier: EarlierKnowledge, _ query: Query) throws(Failure) {
        let snapshot = comparison.snapshot
        var basis = query.basis
        (basis.asOf, basis.publishedBy, basis.today) = (snapshot.basis.asOf, snapshot.basis.publishedBy, snapshot.basis.today)
        let silent = Request(query.request.command, query.request.arguments, in: query.request.surroundings) { _ in }
        let now = SnapshotContent(try Snapshot.bytes(silent, on: basis, forum: snapshot.forum))
        let then = SnapshotContent(comparison.derived)
        let later = Dictionary(now.lines.map { ($0.key, $0) }) { first, _ in first }
        let before = Set(then.lines.map(\.key))
        let causes = Causes(since: earlier, query)
        var found = then.lines.compactMap { line in Self.move(line, later[line.key], causes) }
        for line in now.lines where !before.contains(line.key) {
            if let move = Self.move(nil, line, causes) { found.append(move) }
        }
        figures = found
    }

    private static func move(_ then: SnapshotContent.Line?, _ now: SnapshotContent.Line?, _ causes: Causes) -> MovedFigure? {
        guard let line = then ?? now, then?.value != now?.value || then?.possible != now?.possible else { return nil }
        return MovedFigure(
            of: line.of, isRequirement: line.isRequirement, scope: line.scope, currency: line.currency,
            then: then.map { ($0.value, $0.possible) }, now: now.map { ($0.value, $0.possible) },
            events: causes.of(
                Set(then?.events ?? []), Set(now?.events ?? []),
                about: line.dimension == Dimension.pledge.rawValue ? line.scope.map { Subject(.pledge, $0).description } : nil))
    }

    /// What was recorded since, by what it may have moved.
    private struct Causes {
        /// The ids of all that was recorded since.
        private var recorded: Set<String> = []
        /// The ids of corrections and retractions, by the event that they name.
        private var changes: [String: Set<String>] = [:]
        /// The ids of what was recorded since about each subject.
        private var own: [String: Set<String>] = [:]

        init(since earlier: EarlierKnowledge, _ query: Query) {
            for row in EventRows(query).all(where: { !earlier.knew($0.recorded, $0.writer, $0.sequence) }) {
                recorded.insert(row.id)
                own[row.subject, default: []].insert(row.id)
                let payload = row.event?.event.payload
                if let target = (payload as? EventRetracted)?.event ?? (payload as? EventCorrected)?.event {
                    changes[target, default: []].insert(row.id)
                }
            }
        }

        /// The ids that moved a value from what some events make to what others do, sorted: what is new among them, and what changed them.
        ///
        /// - Parameter subject: what a row is about that waits for something, and so has no events yet.
        func of(_ then: Set<String>, _ now: Set<String>, about subject: String?) -> [String] {
            let different = then.symmetricDifference(now)
            let causes = caused(by: different)
            if !causes.isEmpty { return causes.sorted() }
            let others = caused(by: then.union(now))
            return (others.isEmpty ? subject.flatMap { own[$0] } ?? [] : others).sorted()
        }

        private func caused(by events: Set<String>) -> Set<String> {
            var (found, left) = (events.intersection(recorded), Array(events))
            while let event = left.popLast() {
                // A correction can itself have been corrected or retracted.
                for change in changes[event] ?? [] where found.insert(change).inserted { left.append(change) }
            }
            return found
        }
    }
}
