/// How large and how deep a document may be before it is refused.
package struct JSONLimits: Sendable, Equatable {
    /// The greatest number of arrays and objects that may be open at once; a scalar alone has depth 0.
    package var depth: Int
    /// The greatest length of a document in bytes; never more than 4 GiB less a byte, whatever is asked for.
    package var bytes: Int

    /// The limits of one line of a ledger: 65,535 bytes, 64 levels.
    package static let line = JSONLimits()

    /// Limits as given, and otherwise those of a line.
    package init(depth: Int = 64, bytes: Int = 65_535) {
        self.depth = depth
        self.bytes = bytes
    }
}
