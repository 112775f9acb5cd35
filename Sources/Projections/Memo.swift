import Synchronization

/// What is made once for each key, by whoever asks first; others who ask for the same wait for it.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private final class Made: Sendable {
        let value = Mutex<Value?>(nil)
    }

    private let made = Mutex<[Key: Made]>([:])

    init() {}

    func value(_ key: Key, _ make: () -> Value) -> Value {
        let own = made.withLock { made in
            if let known = made[key] { return known }
            let new = Made()
            made[key] = new
            return new
        }
        return own.value.withLock { value in
            if let value { return value }
            let new = make()
            value = new
            return new
        }
    }
}
