/// A screen that is easily misled: what would have acted on it, in what was sent to it.
enum Screen {
    /// What the program's own colours and its own progress line consist of.
    private static let ownSequences = ["\u{1B}[1m", "\u{1B}[2m", "\u{1B}[0m", "\r\u{1B}[K"]

    /// What acts in some bytes, each with where it stands; line feeds do not count, nor in CSV line ends of two characters.
    static func offences(_ bytes: [UInt8], isCSV: Bool = false, isTerminal: Bool = false) -> [String] {
        guard var text = String(validating: bytes, as: UTF8.self) else { return ["it is not UTF-8"] }
        if isTerminal { for sequence in ownSequences { text = text.withoutScalars(sequence) } }
        var found: [String] = []
        var previous: Unicode.Scalar = " "
        for (place, scalar) in text.unicodeScalars.enumerated() {
            if isCSV, previous == "\r", scalar != "\n" { found.append("U+D at \(place - 1)") }
            let isLineEnd = scalar == "\n" || (isCSV && scalar == "\r")
            if acts(scalar), !isLineEnd { found.append("U+\(String(scalar.value, radix: 16, uppercase: true)) at \(place)") }
            previous = scalar
        }
        return found
    }

    /// The controls of ASCII and Latin-1, those of direction, the two separators, and what is hidden and needed by no script.
    static func acts(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        case 0xAD, 0x200B, 0x2060...0x2065, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE00FF: true
        default: false
        }
    }
}

extension String {
    /// The text without each occurrence of another, scalar by scalar: to a `String` a carriage return and a line feed are one.
    fileprivate func withoutScalars(_ other: String) -> String {
        let unwanted = Array(other.unicodeScalars)
        var kept: [Unicode.Scalar] = []
        for scalar in unicodeScalars {
            kept.append(scalar)
            if kept.suffix(unwanted.count).elementsEqual(unwanted) { kept.removeLast(unwanted.count) }
        }
        return kept.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
}
