/// Text from data in Markdown, so written that it shows as it stands (CommonMark, and pandoc's own additions).
enum MarkdownText {
    /// Characters that mean something anywhere in a line.
    private static let special = Set("\\`*_{[]<|~^$&@#".unicodeScalars)
    /// Characters that mean something at the start of a line.
    private static let specialAtStart = Set("+-=:%>".unicodeScalars)
    private static let romanDigits = Set("IVXLCDMivxlcdm".unicodeScalars)

    /// The text inside a line, such as a cell: line ends become spaces, spaces around it go.
    static func inline(_ text: String) -> String {
        let words = onOneLine(text).escapedForDisplay.trimmed.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false)
        return words.map(word).joined(separator: " ")
    }

    /// The text as a line of its own, which it cannot turn into a list, a heading or a rule.
    static func line(_ text: String) -> String {
        let inline = inline(text)
        guard let first = inline.unicodeScalars.first else { return "" }
        if specialAtStart.contains(first) { return "\\" + inline }
        guard let mark = endOfEnumerator(inline) else { return inline }
        return String(inline.unicodeScalars[..<mark]) + "\\" + String(inline.unicodeScalars[mark...])
    }

    /// A word with its special characters escaped, or a web address as a link: in one, backslashes would count.
    private static func word(_ word: Substring.UnicodeScalarView) -> String {
        guard WebAddress.begins(word), let end = word.lastIndex(where: { !".,:!?)'".unicodeScalars.contains($0) }) else {
            return escaped(word)
        }
        let address = word[...end]
        guard WebAddress.isPlain(address) else { return escaped(word) }
        return "<\(String(address))>" + escaped(word[address.endIndex...])
    }

    private static func escaped(_ text: Substring.UnicodeScalarView) -> String {
        var escaped = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for index in text.indices {
            let scalar = text[index]
            let continuesDash = scalar == "-" && previous == "-"
            let startsEmoji = scalar == ":" && isEmojiName(text[index...].dropFirst())
            if special.contains(scalar) || continuesDash || startsEmoji { escaped.append("\\") }
            escaped.append(scalar)
            previous = scalar
        }
        return String(escaped)
    }

    /// Whether the text after a colon goes on as in `:smile:`, which GitHub would draw.
    private static func isEmojiName(_ text: Substring.UnicodeScalarView) -> Bool {
        let rest = text.drop { $0.isASCII && ($0.properties.isAlphabetic || "0123456789_+-".unicodeScalars.contains($0)) }
        return rest.first == ":" && rest.startIndex != text.startIndex
    }

    /// Where the dot or bracket stands that would make the line's first word a number in a list: `1.`, `2)`, `(a)`, `iv.`
    private static func endOfEnumerator(_ line: String) -> String.Index? {
        let scalars = line.unicodeScalars
        let isMark: (Unicode.Scalar) -> Bool = { $0 == "." || $0 == ")" }
        guard let mark = scalars.firstIndex(where: isMark) else { return nil }
        let next = scalars.index(after: mark)
        guard next == scalars.endIndex || scalars[next] == " " else { return nil }
        let number = scalars[..<mark].drop { $0 == "(" }
        let isDigits = number.allSatisfy { ("0"..."9").contains($0) }
        let isLetter = number.count == 1 && number.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
        let isRoman = number.allSatisfy(romanDigits.contains)
        return !number.isEmpty && (isDigits || isLetter || isRoman) ? mark : nil
    }

    static func onOneLine(_ text: String) -> String {
        let isLineEnd: (Unicode.Scalar) -> Bool = { $0 == "\n" || $0 == "\r" }
        return text.unicodeScalars.split(whereSeparator: isLineEnd).map { String($0) }.joined(separator: " ")
    }
}

extension String {
    fileprivate var trimmed: String {
        let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
        guard let first = unicodeScalars.firstIndex(where: { !isSpace($0) }), let last = unicodeScalars.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(unicodeScalars[first...last])
    }
}
