/// A currency as its ISO 4217 code.
package struct Currency: Hashable, Comparable, Sendable {
    /// The three letters as a fixed-size value.
    package let letters: LetterCode

    /// A currency in force, by its code in upper case, or nil.
    package init?(code: String) {
        self.init(codeEverInForce: code)
        guard isInForce else { return nil }
    }

    /// A currency that is in force or was at any time since the Compact was adopted on 19 December 2018, or nil.
    ///
    /// What was paid in a currency stays true after its code is withdrawn.
    package init?(codeEverInForce code: String) {
        self.init(utf8EverInForce: code.utf8.span)
    }

    /// The same by its code in UTF-8.
    package init?(utf8EverInForce code: Span<UInt8>) {
        guard let letters = LetterCode(utf8: code) else { return nil }
        self.init(everInForce: letters)
    }

    /// The same by its letters.
    package init?(everInForce letters: LetterCode) {
        guard CurrencyTable.minorDigits(of: letters) != nil else { return nil }
        self.letters = letters
    }

    /// The three letters.
    package var code: String { letters.text }

    /// How many decimal digits its minor unit has: 0, 2, 3 or 4.
    package var minorDigits: Int { CurrencyTable.minorDigits(of: letters) ?? 2 }

    /// Whether the code is on the list of current ones (ISO 4217 list one, published 2026-09-17).
    package var isInForce: Bool { !CurrencyTable.withdrawn.contains(letters) }

    /// Every currency in force, sorted by code.
    package static let all: [Currency] = CurrencyTable.letters.map { Currency(letters: $0) }.filter(\.isInForce).sorted()

    package static func < (left: Currency, right: Currency) -> Bool {
        left.letters < right.letters
    }

    private init(letters: LetterCode) {
        self.letters = letters
    }
}
