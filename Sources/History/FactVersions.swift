import Events
import GlobalCompact

/// Every fact as it was known at any time: those of one id follow each other without overlap. What is visible at an instant are those that
/// are known from it or before, and not until it.
///
/// A function of which lines are there, as `View` is, which works out what stands at each instant.
package struct FactVersions: Sendable {
    /// Facts that no correction or retraction ever named, in effective order: each is known since it was recorded.
    package let unchanged: FactList
    /// Of all others every version, by id, then by the instant from which it is known.
    package let changed: [FactVersion]
    /// The numbers of all in effective order: of the unchanged by the lines that first state them.
    private var numbers: [UInt32]
    private var changedNumbers: [Int] = []

    /// - Parameter view: of everything that is recorded, and of every day.
    ///
    /// O(n log n) in the facts, and for each group of changes that name each other O(n) views of its own lines.
    package init(_ view: View) {
        let index = view.eventIndex.recordedLines
        let groups = ChangeGroups(view.resolution, index)
        unchanged = view.facts.keeping { !groups.ids.contains($0.id) }
        changed = groups.all.flatMap { Self.versions(of: $0, index) }.sorted {
            $0.id == $1.id ? $0.knownFrom < $1.knownFrom : $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
        }
        numbers = Array(repeating: 0, count: index.count)
        number(view)
    }

    /// The number of a fact in effective order among all versions of all facts, from 1; of several versions that take effect together the
    /// earlier comes first.
    package func number(of unchanged: EffectiveFact) -> Int {
        Int(numbers[Int(unchanged.origin.number)])
    }

    /// The same of a version, by its place.
    package func number(ofChanged place: Int) -> Int {
        changedNumbers[place]
    }

    /// What versions take effect by.
    private struct Key {
        var (effectiveDay, firstDay, rank): (Int32, Int32, UInt8)
        var recorded: Int64
        var id: String

        func precedes(_ other: Key) -> Bool {
            let (own, others) = ((effectiveDay, firstDay, rank, recorded), (other.effectiveDay, other.firstDay, other.rank, other.recorded))
            return own != others ? own < others : id.utf8.lexicographicallyPrecedes(other.id.utf8)
        }
    }

    private mutating func number(_ view: View) {
        func key(_ fact: EffectiveFact) -> Key {
            Key(
                effectiveDay: fact.effectiveDay, firstDay: fact.firstDay, rank: fact.content.rank, recorded: fact.origin.recorded,
                id: view.id(of: fact))
        }
        let keys = changed.map { version in
            Key(
                effectiveDay: version.occurred.last.number, firstDay: version.occurred.first.number, rank: version.rank,
                recorded: version.recorded.microseconds, id: version.id)
        }
        let order = changed.indices.sorted { left, right in
            keys[left].precedes(keys[right]) || !keys[right].precedes(keys[left]) && left < right
        }
        changedNumbers = Array(repeating: 0, count: changed.count)
        var (next, number) = (0, 0)
        for fact in unchanged {
            let own = key(fact)
            while next < order.count, keys[order[next]].precedes(own) {
                number += 1
                changedNumbers[order[next]] = number
                next += 1
            }
            number += 1
            numbers[Int(fact.origin.number)] = UInt32(number)
        }
        for place in order[next...] {
            number += 1
            changedNumbers[place] = number
        }
    }

    /// The versions of the facts among some lines that name nothing beyond themselves.
    private static func versions(of lines: [UInt32], _ index: EventIndex) -> [FactVersion] {
        var own = EventIndex(source: SelectedSource(base: index.source, lines: lines))
        for line in lines { index.recorded(line).map { own.append($0) } }
        let times = Set(CorrectionResolution(own, knownAt: nil).counting.values.map(\.recorded)).sorted()
        var (open, closed): ([String: FactVersion], [FactVersion]) = ([:], [])
        for time in times.map({ Instant(microseconds: $0) }) {
            var standing: [String: FactVersion] = [:]
            let view = View(own, Cutoffs(asOf: .latest, knownAt: time))
            view.readStatements(of: view.facts) { fact, event, occurred in
                let id = view.id(of: fact)
                standing[id] = FactVersion(
                    id: id, subject: view.subject(of: fact), occurred: occurred, event: event,
                    recorded: Instant(microseconds: fact.origin.recorded), knownFrom: time)
            }
            for (id, before) in open {
                if let now = standing[id], now.saysTheSame(as: before) { continue }
                open[id] = nil
                var ended = before
                ended.knownUntil = time
                closed.append(ended)
            }
            for (id, now) in standing where open[id] == nil { open[id] = now }
        }
        return closed + open.values
    }
}
