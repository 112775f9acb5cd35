internal import Glibc
internal import Synchronization

/// Threads that take up work wherever there is some: so many work at once as there are processors, with the thread that the process
/// began with.
///
/// A thread without work waits until it is woken, and none ends. The system may put a new one on a processor on which another one
/// works, and leave both there for long while the next processor idles; one that is woken goes where nobody works.
final class Crew: Sendable {
    static let shared = Crew()

    private struct State {
        /// What was begun and is not done, in the order of beginning.
        var open: [any SharedWork] = []
        var working = 1
        /// Of the threads that wait for work, how each is woken.
        var waiting: [Wake] = []
    }

    private let state = Mutex(State())

    /// Begins work that every thread without work may share, and wakes or starts at most so many for it.
    func begin(_ work: some SharedWork, with others: Int) {
        let called = state.withLock { state in
            state.open.append(work)
            return claim(others, &state)
        }
        call(called)
    }

    /// Does what nobody took yet of work that was begun, and returns when what others took is done too.
    func finish(_ work: some SharedWork) {
        work.run()
        let called = state.withLock { state -> [Wake?]? in
            state.open.removeAll { $0 === work }
            if work.isDone.hear() { return nil }
            // Whoever waits does not work, so that somebody else may.
            state.working -= 1
            return state.open.contains(where: \.hasMore) ? claim(1, &state) : []
        }
        guard let called else { return }
        call(called)
        work.isDone.wait()
        state.withLock { $0.working += 1 }
    }

    /// Takes so many threads as there are processors on which none works: those that wait first, and nil for each that is to be started.
    private func claim(_ wanted: Int, _ state: inout State) -> [Wake?] {
        let count = max(0, min(wanted, Machine.processorCount - state.working))
        state.working += count
        return (0..<count).map { _ in state.waiting.popLast() }
    }

    /// Wakes or starts threads that were taken. Where none can be started, those that run do all the work.
    private func call(_ threads: [Wake?]) {
        for wake in threads {
            if let wake { wake.tell() } else if !start() { state.withLock { $0.working -= 1 } }
        }
    }

    private func start() -> Bool {
        var thread = pthread_t()
        guard unsafe pthread_create(&thread, nil, { _ in Crew.shared.work() }, nil) == 0 else { return false }
        pthread_detach(thread)
        return true
    }

    /// What a thread does as long as the process runs.
    private func work() -> Never {
        let wake = Wake()
        while true {
            let next = state.withLock { state -> (any SharedWork)? in
                if state.working <= Machine.processorCount, let work = state.open.first(where: \.hasMore) { return work }
                state.working -= 1
                state.waiting.append(wake)
                return nil
            }
            if let next { next.run() } else { wake.wait() }
        }
    }
}
