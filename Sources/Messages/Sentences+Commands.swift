package import Formats

/// Commands that a sentence suggests, such that they can be pasted into a shell.
extension Sentences {
    /// A command about this ledger.
    package static func run(_ words: String) -> FixHint {
        FixHint(command: words, namesLedger: !words.hasPrefix("help"))
    }

    /// A command that is run in another copy, or in no ledger.
    package static func runElsewhere(_ words: String) -> FixHint {
        FixHint(command: words, namesLedger: false)
    }

    /// A word as a POSIX shell reads it back: as it is, or in single quotes. It is never shortened.
    package static func word(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || "./_-:,+@".utf8.contains(byte)
        }
        return isPlain && !text.isEmpty ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }

    /// A path as a word that is not taken for an option.
    package static func path(_ text: String) -> String {
        word(text.hasPrefix("-") ? "./" + text : text)
    }

    /// The words that name a ledger.
    package static func naming(ledger: String) -> String {
        "--ledger " + path(ledger)
    }
}
