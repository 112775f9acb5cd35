import Events
import GlobalCompact
import JSON
import Pages

/// All words that a fact can be found by, without accents and in small letters.
struct FactText {
    private let title: [Substring]
    /// What its event says.
    private let said: [Substring]
    /// What it is about, of whom, and where it is said.
    private let around: [Substring]

    init(_ row: FactRow, _ members: [(name: String, value: JSONValue)], _ documents: DocumentNames) {
        title = Self.words(row.title)
        said = members.filter { $0.name != "cites" }.flatMap { Self.words(of: $0.value) }
        let names = row.states.compactMap { State(code: $0)?.name }
        let cites = row.cites.flatMap { cite in
            [cite.document, cite.at, documents.symbol(cite.document), documents.title(cite.document)].compactMap(\.self)
        }
        around = ([row.id, row.subject, row.type.rawValue] + row.states + names + row.regions + cites).flatMap(Self.words)
    }

    /// The words of a text: letters and digits that stand together.
    static func words(_ text: String) -> [Substring] {
        let folded = LatinFolding.folded(text)
        // Nothing is asked of the tables of Unicode for what has no letter of theirs, as most texts once they are folded.
        if folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded.utf8.split { !isOfWord($0) }.map(Substring.init) }
        return folded.split { letter in letter.asciiValue.map { !isOfWord($0) } ?? (!letter.isLetter && !letter.isNumber) }
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: false
        }
    }

    private static func words(of value: JSONValue) -> [Substring] {
        switch value {
        case .string(let text): words(text)
        case .integer(let number): [Substring(String(number))]
        case .array(let items): items.flatMap(words(of:))
        case .object(let members): members.flatMap { words(of: $0.value) }
        case .null, .bool, .double: []
        }
    }

    /// All of them.
    var words: [Substring] {
        title + said + around
    }

    /// How well the fact answers to some words, each of which has to begin one of its own: the more, the nearer to its title; nothing where
    /// one is missing.
    func rank(_ wanted: [Substring]) -> Int? {
        var rank = 0
        for word in wanted {
            if has(word, title) {
                rank += 3
            } else if has(word, said) {
                rank += 2
            } else if has(word, around) {
                rank += 1
            } else {
                return nil
            }
        }
        return rank
    }

    private func has(_ word: Substring, _ words: [Substring]) -> Bool {
        words.contains { $0.utf8.starts(with: word.utf8) }
    }
}
