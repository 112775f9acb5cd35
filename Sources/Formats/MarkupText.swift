/// Text such that it can stand in markup: nothing in it opens a tag, ends a quote, or turns the direction of what stands beside it.
enum MarkupText {
    /// So many combining marks stand on a letter at most: a tower of them would cover the lines above.
    private static let mostMarks = 4

    /// Adds a text, with every character that could mislead a reader written out, such as `⟨U+202E⟩`, the same ones as on a terminal; and
    /// markup escaped.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        if text.utf8.allSatisfy(isPlain) { bytes += text.utf8 } else { appendHarmless(text, to: &bytes, entity) }
    }

    /// The same where the text is set as text, and no markup is read.
    static func shown(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
        var bytes: [UInt8] = []
        appendHarmless(text, to: &bytes) { _ in nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func appendHarmless(_ text: String, to bytes: inout [UInt8], _ entity: (Unicode.Scalar) -> String?) {
        var marks = 0
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            marks = isCombining(scalar) ? marks + 1 : 0
            if marks > mostMarks { continue }
            let misleads = scalar.misleads(after: previous)
            if let replaced = misleads ? writtenOut(scalar) : entity(scalar) {
                bytes += replaced.utf8
            } else if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else {
                bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
            previous = misleads ? "⟩" : scalar
        }
    }

    /// The text, cut where it is longer than so many letters: at a word, unless less than half of them would be left.
    static func shortened(_ text: String, to length: Int) -> String {
        // A text of so few bytes has no more letters.
        if text.utf8.count <= length || text.count <= length { return text }
        let beginning = text.prefix(length - 1)
        let whole = beginning.lastIndex(of: " ").map { beginning[..<$0] } ?? beginning
        let kept = whole.count * 2 > length ? whole : beginning
        return String(kept).trimmedAtEnd + "…"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x26 && byte != 0x27 && byte != 0x3C && byte != 0x3E
    }

    private static func entity(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#x27;"
        default: nil
        }
    }

    private static func writtenOut(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "⟩"
    }

    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return true
        default: return false
        }
    }
}

extension String {
    /// The text without the spaces and commas at its end.
    fileprivate var trimmedAtEnd: String {
        let end = lastIndex { !" ,;:".contains($0) }
        return end.map { String(self[...$0]) } ?? ""
    }
}
