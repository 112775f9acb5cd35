import Synchronization

/// Facts in effective order, sorted by whoever asks for them first: others wait.
final class SortedFacts: Sendable {
    private let sorted = Mutex<FactList?>(nil)

    func facts(_ sort: () -> FactList) -> FactList {
        sorted.withLock { sorted in
            if let sorted { return sorted }
            let facts = sort()
            sorted = facts
            return facts
        }
    }
}
