/// A closed vocabulary of the field; the raw value is the word as files and command lines have it.
package protocol Word: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

extension Word {
    /// Every word of the vocabulary, in its own order.
    package static var words: [String] { allCases.map(\.rawValue) }
}
