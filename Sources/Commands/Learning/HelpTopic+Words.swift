import Formats
import GlobalCompact

/// What the words on a screen say.
extension HelpTopic {
    static let words = HelpTopic(name: "words", otherNames: ["word", "glossary", "terms", "legend", "marks", "groups"]) { _ in
        page(of: HelpWord.all)
    }

    static func page(of words: [HelpWord]) -> Page {
        page(
            ["about", "word", "meaning"], words.map { [$0.about.rawValue, $0.word, $0.meaning] },
            below: words.count == 1
                ? ["\(command("help words")) explains the others."]
                : [
                    "\(command("help statuses")) has how far each thing can have come, \(command("help waiting")) one word alone."
                ],
            sections: sections(words.map(\.about.rawValue)), forPrograms: ["about"])
    }

    static let statuses = HelpTopic(name: "statuses", otherNames: ["status", "stages", "outcomes", "outcome", "standing"]) { _ in
        page(of: StatusMeaning.all)
    }

    static func page(of statuses: [StatusMeaning]) -> Page {
        page(
            ["of", "status", "meaning"], statuses.map { [$0.of, $0.status, $0.meaning] },
            sections: sections(statuses.map(\.of)), forPrograms: ["of"])
    }

    /// What is known of a word, or of several: where each stands on a screen, and as a status. Nothing where of one nothing is known.
    static func page(ofWords words: [String]) -> Page? {
        let said = words.map { rows(of: $0.lowercased()) }
        guard !said.isEmpty, said.allSatisfy({ !$0.isEmpty }) else { return nil }
        let all = said.flatMap(\.self)
        return page(
            ["about", "word", "meaning"], all.map { [$0.about, $0.word, $0.meaning] },
            below: ["\(command("help words")) and \(command("help statuses")) explain the others."], sections: sections(all.map(\.about)),
            forPrograms: ["about"])
    }

    private static func rows(of word: String) -> [(about: String, word: String, meaning: String)] {
        func isIt(_ other: String) -> Bool { other.lowercased() == word }
        let words = HelpWord.all.filter { one in isIt(one.word) || one.words.contains(where: isIt) }
        let statuses = StatusMeaning.all.filter { status in
            isIt(status.status) && !words.contains { isIt($0.word) && $0.meaning == status.meaning }
        }
        return words.map { ($0.about.rawValue, $0.word, $0.meaning) } + statuses.map { ("of " + $0.of, $0.status, $0.meaning) }
    }
}
