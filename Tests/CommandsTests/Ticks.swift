import GlobalCompact
import Synchronization

/// A clock that goes on by ten seconds each time that it is looked at.
final class Ticks: Sendable {
    private let now: Mutex<Instant>

    init(_ now: Instant) {
        self.now = Mutex(now)
    }

    func next() -> Instant {
        now.withLock { now in
            now.microseconds += 10_000_000
            return now
        }
    }
}
