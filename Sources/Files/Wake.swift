internal import Glibc

/// A count of what was told and not yet heard, which a thread waits for (a semaphore of the system).
final class Wake: Sendable {
    /// Where the count stands; a number, so that it may be handed to other threads with what holds it.
    private let address: UInt

    init() {
        let count = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
        // Refused is only a first count beyond what an integer holds.
        _ = unsafe sem_init(count, 0, 0)
        address = UInt(bitPattern: count)
    }

    private var count: UnsafeMutablePointer<sem_t>? {
        unsafe UnsafeMutablePointer(bitPattern: address)
    }

    deinit {
        guard let count = unsafe count else { return }
        _ = unsafe sem_destroy(count)
        unsafe count.deallocate()
    }

    /// Tells one thread, whether it waits already or will.
    func tell() {
        if let count = unsafe count { _ = unsafe sem_post(count) }
    }

    /// Hears what was told already. Answers whether something was.
    func hear() -> Bool {
        guard let count = unsafe count else { return false }
        return unsafe sem_trywait(count) == 0
    }

    /// Returns when something is told; a signal does not end it.
    func wait() {
        guard let count = unsafe count else { return }
        while unsafe sem_wait(count) != 0 {}
    }
}
