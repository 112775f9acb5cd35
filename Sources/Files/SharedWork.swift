internal import Synchronization

/// Numbers that threads take one after another.
protocol SharedWork: AnyObject, Sendable {
    /// Whether there are numbers that nobody took.
    var hasMore: Bool { get }
    /// Told once, when all is done.
    var isDone: Wake { get }

    /// Takes numbers until none is left.
    func run()
}

/// Numbers from 0 up to a count, and what threads made of them.
final class NumberedWork<Value: Sendable>: SharedWork {
    let isDone = Wake()
    private let count: Int
    private let body: @Sendable (Int) -> Value
    private let next = Atomic<Int>(0)
    private let made: Mutex<[Value?]>
    private let left: Atomic<Int>

    init(count: Int, _ body: @escaping @Sendable (Int) -> Value) {
        self.count = count
        self.body = body
        left = Atomic(count)
        made = Mutex(Array(repeating: nil, count: count))
    }

    var hasMore: Bool { next.load(ordering: .relaxed) < count }

    func run() {
        while true {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard number < count else { return }
            let value = body(number)
            made.withLock { $0[number] = value }
            if left.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue == 0 { isDone.tell() }
        }
    }

    /// Every value, in the order of the numbers, once all is done.
    func takeValues() -> [Value] {
        made.withLock { made in
            defer { made = [] }
            return made.compactMap(\.self)
        }
    }
}
