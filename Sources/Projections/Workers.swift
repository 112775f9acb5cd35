import Synchronization

/// How the parts of an answer are worked out: one after another, or several at once where the caller knows how to.
///
/// A projection itself starts no threads. What it gives is the same however many workers there are.
package struct Workers: Sendable {
    /// Calls a body with each number from 0 up to a count, in any order, and returns when all calls have.
    package typealias Run = @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void

    private let count: Int
    private let least: Int
    private let run: Run

    /// - Parameters:
    ///   - count: how many there are.
    ///   - least: so much of one kind is worth a worker's while.
    package init(_ count: Int, least: Int = 4096, _ run: @escaping Run) {
        (self.count, self.least, self.run) = (count, least, run)
    }

    /// One part after another.
    package static let one = Workers(1) { count, body in
        for number in 0..<count { body(number) }
    }

    /// What `body` makes of each number from 0 up to a count, in their order.
    package func map<Value: Sendable>(_ count: Int, _ body: @escaping @Sendable (Int) -> Value) -> [Value] {
        let made = Made<Value>(count)
        run(count) { number in made.add(body(number), number) }
        return made.values
    }

    /// What two bodies make, of which neither waits for the other.
    package func both<First: Sendable, Second: Sendable>(
        _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
    ) -> (First, Second) {
        let made = map(2) { number -> (First?, Second?) in number == 0 ? (first(), nil) : (nil, second()) }
        guard let one = made[0].0, let other = made[1].1 else { return (first(), second()) }
        return (one, other)
    }

    /// In how many parts so much of one kind is worth being worked out.
    func parts(of count: Int) -> Int {
        max(1, min(self.count, count / least))
    }

    /// What `body` makes of ranges that follow each other from 0 up to a count, in their order: a range a worker, and at least one.
    func map<Value: Sendable>(ranges count: Int, _ body: @escaping @Sendable (Range<Int>) -> Value) -> [Value] {
        let parts = parts(of: count)
        return map(parts) { body(count * $0 / parts..<count * ($0 + 1) / parts) }
    }
}

/// What was made of numbers so far.
private final class Made<Value: Sendable>: Sendable {
    private let parts: Mutex<[Value?]>

    init(_ count: Int) {
        parts = Mutex(Array(repeating: nil, count: count))
    }

    func add(_ value: Value, _ number: Int) {
        parts.withLock { $0[number] = value }
    }

    /// In the order of the numbers.
    var values: [Value] {
        parts.withLock { $0.compactMap(\.self) }
    }
}
