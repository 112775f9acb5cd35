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

    init(_ row: FactRow, _ members: [(name: String, value: JSONValue)], _ words: FactWords) {
        title = words.of(row.title)
        said = members.filter { $0.name != "cites" }.flatMap { Self.words(of: $0.value) }
        around =
            Self.words(row.id) + words.of(row.subject) + words.of(row.type.rawValue) + row.states.flatMap(words.ofState)
            + row.regions.flatMap(words.of) + row.cites.flatMap { words.ofDocument($0.document) + words.of($0.at) }
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

/// The words of texts that many facts have in common, each worked out once.
final class FactWords {
    private let documents: DocumentNames
    private var texts: [String: [Substring]] = [:]
    private var states: [String: [Substring]] = [:]
    private var cited: [String: [Substring]] = [:]

    init(_ documents: DocumentNames) {
        self.documents = documents
    }

    func of(_ text: String) -> [Substring] {
        Self.words(of: text, in: &texts) { [text] }
    }

    /// Those of a State's code and of its name.
    func ofState(_ code: String) -> [Substring] {
        Self.words(of: code, in: &states) { [code, State(code: code)?.name] }
    }

    /// Those of a document's slug, its symbol and its title.
    func ofDocument(_ slug: String) -> [Substring] {
        Self.words(of: slug, in: &cited) { [slug, documents.symbol(slug), documents.title(slug)] }
    }

    private static func words(of key: String, in known: inout [String: [Substring]], _ texts: () -> [String?]) -> [Substring] {
        if let words = known[key] { return words }
        let words = texts().compactMap(\.self).flatMap(FactText.words)
        known[key] = words
        return words
    }
}
