import Synchronization

/// Bytes that a run of the program wrote.
final class Captured: Sendable {
    private let held = Mutex<[UInt8]>([])

    func take(_ bytes: [UInt8]) {
        held.withLock { $0 += bytes }
    }

    var text: String {
        held.withLock { String(decoding: $0, as: UTF8.self) }
    }
}
