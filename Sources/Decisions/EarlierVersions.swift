import History

/// Which version of an event held before a later line, and whether it was retracted: from what names the event alone.
struct EarlierVersions {
    private let chronicle: Chronicle
    /// By the id of an event, the corrections of it that keep its type and came after it, latest first, whether they stand or not.
    private let corrections: [UInt32: [Entry]]
    /// By the id of an event, its retractions, whether they stand or not.
    private let retractions: [UInt32: [Entry]]

    init(_ resolution: Resolution, _ chronicle: Chronicle) {
        self.chronicle = chronicle
        var corrections: [UInt32: [Entry]] = [:]
        var retractions: [UInt32: [Entry]] = [:]
        for change in resolution.counting.values where change.role != Entry.Role.states.rawValue {
            guard let target = resolution.counting[change.target], target.recorded < change.recorded else { continue }
            if change.role == Entry.Role.retracts.rawValue {
                retractions[change.target, default: []].append(change)
            } else if target.role == Entry.Role.states.rawValue, target.type == change.type {
                corrections[change.target, default: []].append(change)
            }
        }
        self.corrections = corrections.mapValues { $0.sorted { Resolution.isLater($0, $1, chronicle) } }
        self.retractions = retractions
    }

    /// The version of an event that held before a line.
    func version(of id: UInt32, before line: Entry) -> UInt32 {
        let all = corrections[id, default: []]
        let first = Self.first(in: all, before: line, chronicle)
        return all[first...].first { !isRetracted($0.id, before: line) }?.id ?? id
    }

    /// The place of the latest change that was recorded before a line, of some that are sorted latest first. O(log n).
    static func first(in changes: [Entry], before line: Entry, _ chronicle: Chronicle) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if Resolution.isLater(line, changes[middle], chronicle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// Whether a retraction that stood before a line names an event. A retraction may name a retraction, and so on.
    private func isRetracted(_ id: UInt32, before line: Entry) -> Bool {
        guard retractions[id] != nil else { return false }
        var found: [Entry] = []
        var seen: Set<UInt32> = [id]
        var named = [id]
        while let next = named.popLast() {
            for retraction in retractions[next, default: []] where Resolution.isLater(line, retraction, chronicle) {
                found.append(retraction)
                if seen.insert(retraction.id).inserted { named.append(retraction.id) }
            }
        }
        // Latest first: what a later one took out does nothing.
        var retracted: Set<UInt32> = []
        for retraction in found.sorted(by: { Resolution.isLater($0, $1, chronicle) }) where !retracted.contains(retraction.id) {
            retracted.insert(retraction.target)
        }
        return retracted.contains(id)
    }
}
