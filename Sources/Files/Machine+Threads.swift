internal import Glibc

/// Work on several processors at once.
extension Machine {
    /// How many processors there are for the process.
    package static let processorCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// What `body` makes of each number from 0 up to `count`, worked out by as many threads as there are processors: where others work
    /// already, by fewer.
    ///
    /// One alone is worked out on the calling thread. Where no further thread can be started, those that run do all the work. What `body`
    /// holds another thread may let go a moment after this returns.
    package static func concurrently<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Value) -> [Value] {
        guard count > 1, processorCount > 1 else { return (0..<count).map(body) }
        return concurrently(count, threads: min(count, processorCount) - 1, meanwhile: {}, body)
    }

    /// The same, while the calling thread first does something else.
    package static func concurrently<Value: Sendable>(
        _ count: Int, meanwhile: () -> Void, _ body: @escaping @Sendable (Int) -> Value
    ) -> [Value] {
        concurrently(count, threads: min(count, processorCount - 1), meanwhile: meanwhile, body)
    }

    /// What `body` makes of ranges of so many numbers from 0 up to `count` as are worth a thread's while, one after another: a few are
    /// worked out on the calling thread.
    package static func concurrently<Value: Sendable>(
        blocks count: Int, _ body: @escaping @Sendable (Range<Int>) -> [Value]
    ) -> [Value] {
        let length = 256
        let blocks = (count + length - 1) / length
        return concurrently(blocks) { block in body(block * length..<min(count, (block + 1) * length)) }.flatMap { $0 }
    }

    private static func concurrently<Value: Sendable>(
        _ count: Int, threads others: Int, meanwhile: () -> Void, _ body: @escaping @Sendable (Int) -> Value
    ) -> [Value] {
        guard count > 0 else {
            meanwhile()
            return []
        }
        let work = NumberedWork(count: count, body)
        Crew.shared.begin(work, with: others)
        meanwhile()
        Crew.shared.finish(work)
        return work.takeValues()
    }
}
