/// A text that is the same as another only where its bytes are, and stands before another where they do.
///
/// `String` takes two spellings of "é" for one: of two such keys, chance would say which one stands in an answer.
package struct ExactText: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package init(stringLiteral text: String) {
        self.text = text
    }

    package static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.isExactly(right.text)
    }

    /// That of the `String`: equal bytes have one hash.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }

    package static func < (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    /// Each of some texts once, in the order of their bytes.
    package static func sortedOnce(_ texts: some Sequence<String>) -> [String] {
        Set(texts.lazy.map { ExactText($0) }).sorted().map(\.text)
    }
}

extension String {
    /// Whether another text has the very same bytes.
    package func isExactly(_ other: String) -> Bool {
        // What is not even equivalent is told apart sooner, and mostly by one look at both.
        self == other && utf8.elementsEqual(other.utf8)
    }
}
