package import GlobalCompact

/// Texts and amounts as journals of plain-text accounting have them, in the part of the language that hledger 1.25 and Ledger 3.3 share.
package enum JournalText {
    /// A text in a comment, a description or a name: one line, in which nothing moves money or days.
    ///
    /// Both programs take `[2024-01-01]`, `[=2024]` and `date:2024-01-01` in any comment for the day of a posting, and `;` ends a name;
    /// hledger takes `|` for the end of a payee and two spaces for the end of an account. Ledger reads no line of more than 4096 bytes:
    /// a longer text is cut, and ends so.
    package static func line(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "[": line += "("
            case "]": line += ")"
            case "{": line += "("
            case "}": line += ")"
            case ";": line += ","
            case "|": line += "/"
            // Before a colon without a space hledger sees the name of a tag, and a day in some.
            case ":": line += line.last.map { $0 == " " } ?? true ? ":" : " :"
            default: line.unicodeScalars.append(isPlain(scalar) ? scalar : " ")
            }
        }
        line = line.split(separator: " ").joined(separator: " ")
        guard line.utf8.count > longest else { return line }
        var kept = line.unicodeScalars
        while kept.utf8Count > longest { kept.removeLast(max(1, (kept.utf8Count - longest) / 4)) }
        return String(kept) + " ... (cut)"
    }

    /// So many bytes of a text stand in a line.
    private static let longest = 1000

    /// A description: what stands after the day of a transaction.
    package static func description(_ text: String) -> String {
        let line = line(text)
        guard let first = line.unicodeScalars.first else { return "(none)" }
        // Marks of a cleared or pending transaction, and of a code.
        return "!*(=".unicodeScalars.contains(first) ? "\u{2019}" + line : line
    }

    /// A part of an account's name, of ASCII letters, digits, hyphens and single spaces: all else stands as its number between underscores,
    /// so that two that differ never become one.
    package static func account(_ text: String) -> String {
        var name = ""
        let scalars = Array(text.unicodeScalars)
        for (place, scalar) in scalars.enumerated() {
            let isPlain = isLetter(scalar) || scalar == "-"
            // Two spaces end an account, and one at an end of it is lost.
            let isBetween = scalar == " " && place > 0 && place < scalars.count - 1 && scalars[place - 1] != " "
            name += isPlain || isBetween ? String(scalar) : "_" + String(scalar.value, radix: 16) + "_"
        }
        return name
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }

    /// An amount: the currency first, exactly its digits, no separators of thousands.
    package static func amount(_ amount: Money) -> String {
        "\(amount.currency.code) \(amount.amount)"
    }

    /// What a commodity looks like, which hledger wants with a decimal point also where there are no decimals.
    package static func format(_ currency: Currency) -> String {
        let sample = currency.amount(minorUnits: 1000 * (0..<currency.minorDigits).reduce(Int128(1)) { units, _ in units * 10 })
        return "\(currency.code) \(sample)" + (currency.minorDigits == 0 ? "." : "")
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate, .unassigned: false
        default: true
        }
    }
}

extension String.UnicodeScalarView {
    fileprivate var utf8Count: Int { String(self).utf8.count }
}
