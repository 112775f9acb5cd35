/// A closed vocabulary of the field; the raw value is the word as files and command lines have it.
package protocol Word: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// Every word of the vocabulary, in its own order.
    static var words: [String] { get }
}

extension Word {
    // A closure and not a key path: in generic code Swift 6.3.1 makes a key path anew at each call, half of what the table of fields took.
    @inlinable package static var words: [String] { allCases.map { $0.rawValue } }
}
