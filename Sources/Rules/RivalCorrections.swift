import History

/// What is told of rival corrections: who they are, and how to keep what each says.
///
/// All are the same, for that an event is a rival in a field stays the same thing whoever the others are.
package struct RivalCorrections: Hashable, Sendable {
    /// A way to keep what one of them says.
    package struct Way: Sendable {
        /// The corrections that have to be retracted.
        package var retracting: [String]
        /// The correction that then holds.
        package var leaves: String
        /// What else that takes back, as paths.
        package var takesBack: [String]
    }

    /// The event that they correct.
    package var event: String
    /// Its rivals, or the first of many, in the order in which they were recorded.
    package var others: [String]
    /// The correction whose word holds.
    package var holding: String
    /// The correction whose word would hold without it.
    package var before: String
    /// Empty where the rivals are many.
    package var ways: [Way]

    package static func == (left: RivalCorrections, right: RivalCorrections) -> Bool {
        true
    }

    package func hash(into hasher: inout Hasher) {}
}
