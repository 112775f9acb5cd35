internal import Glibc

extension Machine {
    /// Stands still for a while; a signal may end it sooner.
    package static func pause(_ duration: Duration) {
        let (seconds, attoseconds) = max(duration, .zero).components
        var time = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        _ = unsafe nanosleep(&time, nil)
    }
}
