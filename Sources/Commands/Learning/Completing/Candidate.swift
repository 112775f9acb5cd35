import Formats

/// A word that may stand where a line is unfinished.
struct Candidate: Sendable {
    var word: String
    /// What it means, in a few words for people.
    var meaning: String

    init(_ word: String, _ meaning: String = "") {
        (self.word, self.meaning) = (word, meaning)
    }

    /// The line that a shell's script reads; nothing for what could not be typed as it is shown.
    var line: String? {
        guard !word.isEmpty, word.escapedForDisplay == word else { return nil }
        let shown = meaning.escapedForDisplay
        return word + "\t" + (shown.count <= Self.most ? shown : shown.prefix(Self.most - 4) + " ...")
    }

    /// How much of a meaning is shown.
    private static let most = 70
}
