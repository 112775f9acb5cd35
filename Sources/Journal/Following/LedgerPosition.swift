package import Evidence

/// How far a ledger was handed over: of each writer so many events from the first on, and the root of the Merkle tree over these.
///
/// A writer of whom nothing was handed over need not be there.
package struct LedgerPosition: Sendable, Equatable {
    /// What was handed over of one writer's file.
    package struct Part: Sendable, Equatable {
        package var events: Int
        package var root: Digest

        package init(events: Int, root: Digest) {
            (self.events, self.root) = (events, root)
        }
    }

    /// By writer.
    package var parts: [String: Part]

    package init(_ parts: [String: Part] = [:]) {
        self.parts = parts
    }
}
