extension State {
    /// The State with a code, name or other name, or nil.
    ///
    /// Case, accents, punctuation and the words "the" and "of" do not matter, nor does which half of a formal name comes first:
    /// `Turkiye`, `cote d’ivoire`, `Moldova, Republic of`, `Congo, Dem. Rep.`
    package init?(named text: String) {
        // A code or a name as it is spelled here needs no table of all spellings.
        if let letters = LetterCode(text), let state = State(letters: letters) {
            self = state
            return
        }
        if let row = StateTable.rows.first(where: { $0.name.isExactly(text) }), let state = State(letters: row.letters) {
            self = state
            return
        }
        guard let letters = State.lettersByKey[State.key(text)] else { return nil }
        self.init(letters: letters)
    }

    /// Whether a text is how its name begins, or another of its names; empty is how all begin.
    package func isNamed(beginningWith text: String, alsoOtherwise: Bool = false) -> Bool {
        let key = State.key(text)
        return ([name] + (alsoOtherwise ? aliases : [])).contains { State.key($0).hasPrefix(key) }
    }

    private static let lettersByKey: [String: LetterCode] = {
        var letters: [String: LetterCode] = [:]
        for row in StateTable.rows {
            for text in [row.letters.text, row.name] + row.aliases {
                letters[key(text)] = row.letters
            }
        }
        for row in StateTable.rows {
            for text in ([row.name] + row.aliases).compactMap(turnedRound) where letters[key(text)] == nil {
                letters[key(text)] = row.letters
            }
        }
        return letters
    }()

    /// The State that a text may have meant as its ISO 3166-1 alpha-2 code: `PT`.
    package init?(twoLetters text: String) {
        guard let letters = State.lettersByTwoLetters[text.uppercased()] else { return nil }
        self.init(letters: letters)
    }

    private static let lettersByTwoLetters: [String: LetterCode] = {
        let codes = StateTable.twoLetterCodes.split { $0 == " " || $0 == "\n" }.map(String.init)
        var letters: [String: LetterCode] = [:]
        for place in stride(from: 0, to: codes.count - 1, by: 2) { letters[codes[place]] = LetterCode(codes[place + 1]) }
        return letters
    }()

    /// `Tanzania, United Republic` for `United Republic of Tanzania`; nothing where a name has no such halves.
    private static func turnedRound(_ name: String) -> String? {
        let words = name.split(separator: " ")
        guard let of = words.dropFirst().firstIndex(of: "of"), of < words.count - 1 else { return nil }
        return words[(of + 1)...].joined(separator: " ") + ", " + words[..<of].joined(separator: " ")
    }

    /// A name without what does not matter in it: words of `a` to `z` and digits with one space between them.
    static func key(_ text: String) -> String {
        var (key, word) = ([] as [UInt8], [] as [UInt8])
        func endWord() {
            let text = String(decoding: word, as: UTF8.self)
            word.removeAll(keepingCapacity: true)
            if ["", "the", "of"].contains(text) { return }
            if !key.isEmpty { key.append(UInt8(ascii: " ")) }
            key += (abbreviations[text] ?? text).utf8
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": word.append(UInt8(truncatingIfNeeded: scalar.value))
            case "A"..."Z": word.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
            default: if let letters = folded(scalar) { word += letters.utf8 } else { endWord() }
            }
        }
        endWord()
        return String(decoding: key, as: UTF8.self)
    }

    private static let abbreviations = ["st": "saint", "rep": "republic", "dem": "democratic"]

    /// What a scalar that is no letter or digit of ASCII becomes within a word, or nil where it parts two words.
    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
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
