extension State {
    /// The State with a code, name or other name, or nil.
    ///
    /// Case, accents, punctuation and the word "the" do not matter: `Turkiye`, `cote d’ivoire`, `Moldova, Republic of`.
    package init?(named text: String) {
        guard let letters = State.lettersByKey[State.key(text)] else { return nil }
        self.init(letters: letters)
    }

    private static let lettersByKey: [String: LetterCode] = {
        var letters: [String: LetterCode] = [:]
        for row in StateTable.rows {
            for text in [row.letters.text, row.name] + row.aliases {
                letters[key(text)] = row.letters
            }
        }
        return letters
    }()

    /// A name without what does not matter in it: words of `a` to `z` and digits with one space between them.
    static func key(_ text: String) -> String {
        var words: [String] = [""]
        for scalar in text.unicodeScalars {
            if let letters = folded(scalar) {
                words[words.count - 1] += letters
            } else if words.last != "" {
                words.append("")
            }
        }
        return words.filter { $0 != "the" && !$0.isEmpty }.map { $0 == "st" ? "saint" : $0 }.joined(separator: " ")
    }

    /// What a scalar becomes within a word, or nil where it parts two words.
    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9": String(scalar)
        case "A"..."Z": String(scalar).lowercased()
        // Full stops, apostrophes and combining accents vanish.
        case ".", "'", "`", "\u{B4}", "\u{2018}", "\u{2019}", "\u{300}"..."\u{36F}": ""
        case "&": "and"
        case "\u{C0}"..."\u{C5}", "\u{E0}"..."\u{E5}": "a"
        case "\u{C7}", "\u{E7}": "c"
        case "\u{C8}"..."\u{CB}", "\u{E8}"..."\u{EB}": "e"
        case "\u{CC}"..."\u{CF}", "\u{EC}"..."\u{EF}", "\u{130}", "\u{131}": "i"
        case "\u{D1}", "\u{F1}": "n"
        case "\u{D2}"..."\u{D6}", "\u{F2}"..."\u{F6}": "o"
        case "\u{D9}"..."\u{DC}", "\u{F9}"..."\u{FC}": "u"
        default: nil
        }
    }
}
