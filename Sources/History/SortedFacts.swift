import Events
import Synchronization

/// The facts of a view in effective order, each list made by whoever asks for it first.
final class SortedFacts: Sendable {
    private let everything = Mutex<FactList?>(nil)
    private let ofThings = Mutex<[Thing: FactList]>([:])

    func all(_ make: () -> FactList) -> FactList {
        everything.withLock { known in
            if let known { return known }
            let made = make()
            known = made
            return made
        }
    }

    /// Two that ask at once may both make it.
    func of(_ thing: Thing, _ make: () -> FactList) -> FactList {
        if let known = ofThings.withLock({ $0[thing] }) { return known }
        let made = make()
        ofThings.withLock { $0[thing] = made }
        return made
    }
}
