import Synchronization

/// What is to be done once, whoever comes first.
final class Once: Sendable {
    private let isDone = Mutex(false)

    /// Whether nobody asked before.
    func isFirst() -> Bool {
        isDone.withLock { done in
            defer { done = true }
            return !done
        }
    }
}
