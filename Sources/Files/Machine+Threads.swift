internal import Glibc
internal import Synchronization

/// Work on several processors at once.
extension Machine {
    /// How many processors there are for the process.
    package static let processorCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// How many threads work: the one that the process began with, and those that it started for work.
    private static let working = Atomic<Int>(1)

    /// Takes so many more threads, as far as there are processors on which no thread works: two on one processor may stay there while
    /// another one idles.
    private static func claim(_ wanted: Int) -> Int {
        let before = working.wrappingAdd(wanted, ordering: .relaxed).oldValue
        let granted = max(0, min(wanted, processorCount - before))
        working.wrappingSubtract(wanted - granted, ordering: .relaxed)
        return granted
    }

    /// What `body` makes of each number from 0 up to `count`, worked out by as many threads as there are processors: where others work
    /// already, by fewer.
    ///
    /// One alone is worked out on the calling thread. Where no further thread can be started, those that run do all the work.
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
        _ count: Int, threads wanted: Int, meanwhile: () -> Void, _ body: @escaping @Sendable (Int) -> Value
    ) -> [Value] {
        let work = SharedWork(count: count, body)
        var threads: [pthread_t] = []
        let claimed = claim(wanted)
        for _ in 0..<claimed {
            var thread = pthread_t()
            let start = unsafe Unmanaged.passRetained(
                ThreadStart {
                    work.run()
                    working.wrappingSubtract(1, ordering: .relaxed)
                })
            if unsafe pthread_create(&thread, nil, { unsafe Machine.run($0) }, start.toOpaque()) == 0 {
                threads.append(thread)
            } else {
                unsafe start.release()
            }
        }
        working.wrappingSubtract(claimed - threads.count, ordering: .relaxed)
        meanwhile()
        work.run()
        // Whoever waits does not work.
        if !threads.isEmpty { working.wrappingSubtract(1, ordering: .relaxed) }
        for thread in threads { _ = pthread_join(thread, nil) }
        if !threads.isEmpty { working.wrappingAdd(1, ordering: .relaxed) }
        return work.values
    }

    private static func run(_ start: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let start = unsafe start else { return nil }
        unsafe Unmanaged<ThreadStart>.fromOpaque(start).takeRetainedValue().body()
        return nil
    }
}

/// What a thread is started with.
private final class ThreadStart: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
    }
}

/// Numbers that threads take one after another, and what they made of them.
private final class SharedWork<Value: Sendable>: Sendable {
    private let count: Int
    private let body: @Sendable (Int) -> Value
    private let next = Atomic<Int>(0)
    private let made: Mutex<[(number: Int, value: Value)]>

    init(count: Int, _ body: @escaping @Sendable (Int) -> Value) {
        self.count = count
        self.body = body
        made = Mutex([])
    }

    func run() {
        while true {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard number < count else { return }
            let value = body(number)
            made.withLock { $0.append((number, value)) }
        }
    }

    /// Every value, in the order of the numbers.
    var values: [Value] {
        made.withLock { made in
            defer { made = [] }
            return made.sorted { $0.number < $1.number }.map(\.value)
        }
    }
}
