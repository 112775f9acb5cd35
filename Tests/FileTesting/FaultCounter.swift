import Files
import Synchronization

/// Counts the calls that a fault is about; shared by the copies of one faulty file system.
final class FaultCounter: Sendable {
    private let counted = Mutex(0)

    /// How many calls of the fault's operation there were.
    var calls: Int { counted.withLock { $0 } }

    /// Counts a call, and tells what is to become of it.
    func fate(of operation: FileOperation, under fault: Fault) -> Fate {
        counted.withLock { calls in
            if fault.isLasting && fault.callNumber > 0 && calls >= fault.callNumber { return .refused }
            guard fault.operation == nil || fault.operation == operation else { return .made }
            calls += 1
            return calls == fault.callNumber ? .broken : .made
        }
    }

    /// What becomes of a call.
    enum Fate {
        case made
        /// The chosen call, which may do half of its work.
        case broken
        /// A call after the chosen one, when the fault is lasting.
        case refused
    }
}
