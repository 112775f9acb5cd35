/// A word as it stands on a POSIX shell's line, and what it says.
package struct QuotedWord: Sendable, Equatable {
    /// What the word says.
    package private(set) var text = ""
    /// The quote that is not closed at its end.
    package private(set) var open: Character?

    /// A word without any quotes.
    package init(text: String) {
        self.text = text
    }

    /// - Parameter typed: the word with its quotes and backslashes, perhaps unfinished.
    package init(typed: String) {
        var characters = typed.makeIterator()
        while let character = characters.next() {
            switch character {
            case "\\" where open != "'":
                guard let next = characters.next() else { return }
                if open == "\"", !"$`\"\\".contains(next) { text.append(character) }
                text.append(next)
            case "'", "\"":
                if open == nil {
                    open = character
                } else if open == character {
                    open = nil
                } else {
                    text.append(character)
                }
            default: text.append(character)
            }
        }
    }

    /// Another word as it is typed in the place of this one: as it is within an open quote, else with backslashes.
    package func quoting(_ word: String) -> String {
        if open != nil { return word }
        return word.unicodeScalars.map { Self.isPlain($0) ? String($0) : "\\\($0)" }.joined()
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII || scalar.properties.isAlphabetic || "0123456789-._:/@%+,=".unicodeScalars.contains(scalar)
    }
}
