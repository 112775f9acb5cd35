import Synchronization

/// How the parts of an answer are worked out: one after another, or several at once where the caller knows how to.
///
/// A projection itself starts no threads. What it gives is the same either way.
package struct Workers: Sendable {
    /// Calls a body with each number from 0 up to a count, in any order, and returns when all calls have.
    package typealias Run = @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void

    private let run: Run

    package init(_ run: @escaping Run) {
        self.run = run
    }

    /// One part after another.
    package static let one = Workers { count, body in
        for number in 0..<count { body(number) }
    }

    /// What `body` makes of each number from 0 up to a count, in their order.
    func map<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Value) -> [Value] {
        let made = Made<Value>()
        run(count) { number in made.add(body(number), number) }
        return made.values
    }
}

/// What was made of numbers so far.
private final class Made<Value: Sendable>: Sendable {
    private let parts = Mutex<[Int: Value]>([:])

    func add(_ value: Value, _ number: Int) {
        parts.withLock { $0[number] = value }
    }

    /// In the order of the numbers.
    var values: [Value] {
        parts.withLock { parts in
            defer { parts = [:] }
            return parts.sorted { $0.key < $1.key }.map(\.value)
        }
    }
}
