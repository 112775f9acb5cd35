import GlobalCompact
import Synchronization

/// A clock that goes on by so many seconds each time that somebody looks at it.
final class SteppingClock: Sendable {
    private let microseconds = Mutex<Int64>(1_770_000_000_000_000)
    private let step: Int64

    init(seconds: Int64) {
        step = seconds * 1_000_000
    }

    var now: Instant {
        microseconds.withLock { time in
            time += step
            return Instant(microseconds: time)
        }
    }
}
