import Synchronization

/// The bytes that a run of the program wrote, in their order.
package final class Captured: Sendable {
    private let held = Mutex<[UInt8]>([])

    package init() {}

    package var bytes: [UInt8] {
        held.withLock(\.self)
    }

    package var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    package func take(_ more: [UInt8]) {
        held.withLock { $0 += more }
    }
}
