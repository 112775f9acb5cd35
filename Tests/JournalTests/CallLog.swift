import Files
import Synchronization

/// The calls that a watched file system told of, in order.
final class CallLog: Sendable {
    struct Call: Equatable, Sendable {
        var operation: FileOperation
        var path: String
    }

    private let calls = Mutex<[Call]>([])

    /// Notes a call and answers which it is, from 1.
    @discardableResult
    func note(_ operation: FileOperation, _ path: String) -> Int {
        calls.withLock { calls in
            calls.append(Call(operation: operation, path: path))
            return calls.count
        }
    }

    var count: Int { calls.withLock { $0.count } }

    /// All of them.
    var all: [Call] { calls.withLock { $0 } }

    /// Of some steps, those that were taken one after the other in this order, other calls between them or not.
    func taken(_ steps: [Call]) -> [Call] {
        var rest = calls.withLock { $0[...] }
        var taken: [Call] = []
        for step in steps {
            guard let place = rest.firstIndex(of: step) else { break }
            taken.append(step)
            rest = rest[(place + 1)...]
        }
        return taken
    }
}
