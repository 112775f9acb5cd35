/// When corrections and retractions count as recorded that were recorded before something that they name: right after it.
///
/// So it is where a clock ran ahead: what it recorded can be named before its time has come. A change that follows on such a one counts
/// after it too. What was recorded together with what it names, and what names itself through whatever it names, counts as it was recorded.
struct CountedTimes {
    private let eventIndex: EventIndex
    private let counting: EventByID
    /// By the numbers of ids, the times of the changes that were gone through.
    private var times: [UInt32: Int64] = [:]
    /// By the number of an id, the latest of the times to which changes of it were put off.
    private var latest: [UInt32: Int64] = [:]

    /// By the numbers of their ids, those of some changes that count as recorded later than they were. O(n log n) in these.
    static func of(_ changes: [IndexedEvent], _ counting: EventByID, _ eventIndex: EventIndex) -> [UInt32: Int64] {
        // As it mostly is, nothing is recorded before what it names.
        func isEarly(_ change: IndexedEvent, as named: UInt32) -> Bool {
            counting[named].map { $0.recorded > change.recorded } ?? false
        }
        let isAnyEarly = changes.contains {
            isEarly($0, as: $0.target) || $0.replaces != $0.target && isEarly($0, as: $0.replaces)
        }
        guard isAnyEarly else { return [:] }
        var times = CountedTimes(counting, eventIndex)
        times.goThrough(changes)
        return changes.reduce(into: [:]) { late, change in
            if let time = times.times[change.id], time > change.recorded { late[change.id] = time }
        }
    }

    private init(_ counting: EventByID, _ eventIndex: EventIndex) {
        self.counting = counting
        self.eventIndex = eventIndex
    }

    /// What a change names that was not recorded together with it.
    private static func names(_ change: IndexedEvent, _ counting: EventByID) -> [IndexedEvent] {
        let named = change.replaces == change.target ? [change.target] : [change.target, change.replaces]
        return named.compactMap { counting[$0] }.filter { $0.recorded != change.recorded || $0.id == change.id }
    }

    /// As they were recorded, but each after what it names. A stack of its own: nothing bounds how many name each other.
    private mutating func goThrough(_ changes: [IndexedEvent]) {
        /// Whether a change was gone through; nothing where it was not met.
        var isDone: [UInt32: Bool] = [:]
        /// Those that name themselves, by way of whatever others.
        var circling: Set<UInt32> = []
        for change in changes.sorted(by: { CorrectionResolution.isLater($1, $0, eventIndex) }) {
            var path = [change]
            while let current = path.last {
                let names = Self.names(current, counting)
                switch isDone[current.id] {
                case true?:
                    path.removeLast()
                case nil:
                    isDone[current.id] = false
                    for name in names where isDone[name.id] == false {
                        let circle = path[(path.firstIndex { $0.id == name.id && isDone[$0.id] == false } ?? 0)...]
                        circling.formUnion(circle.lazy.map(\.id).filter { isDone[$0] == false })
                    }
                    path += names.filter { $0.role != IndexedEvent.Role.states.rawValue && isDone[$0.id] == nil }
                case false?:
                    // Of those that name it in turn only what was recorded before it counts.
                    let isCircling = circling.contains(current.id)
                    take(
                        current,
                        names.filter { !(isCircling && circling.contains($0.id)) || $0.recorded < current.recorded })
                    isDone[current.id] = true
                    path.removeLast()
                }
            }
        }
    }

    /// Says when a change counts that is to count after others.
    private mutating func take(_ change: IndexedEvent, _ names: [IndexedEvent]) {
        var time = change.recorded
        for name in names { time = max(time, (times[name.id] ?? name.recorded) + 1) }
        if time > change.recorded {
            // Of several that are put off after one event, those that were recorded later count later.
            if let before = latest[change.target] { time = max(time, before + 1) }
            latest[change.target] = time
        }
        times[change.id] = time
    }
}
