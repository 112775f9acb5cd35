/// Words that stand in no source.
enum WordRule {
    /// In code: each with why. Put together so that this file is not found by itself.
    static let inCode: [(word: String, why: String)] = [
        ("try" + "!", "a failure that ends the program"),
        ("as" + "!", "a cast that ends the program"),
        ("fatal" + "Error(", "a failure that ends the program"),
        ("precondition" + "Failure(", "a failure that ends the program"),
        ("@un" + "checked", "a promise that nobody checks"),
        ("nonisolated" + "(unsafe)", "a promise that nobody checks"),
        ("@test" + "able", "tests use what the package offers"),
    ]

    /// In code of `Sources` alone.
    static let inSources: [(word: String, why: String)] = [("pub" + "lic ", "nothing is offered outside the package")]

    /// Anywhere, comments and texts too: marks of unfinished work.
    static let anywhere = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "XX" + "X:"]

    static func violations(_ file: SourceText) -> [String] {
        let code = SwiftCode.of(file.text)
        var found: [String] = []
        for (word, why) in inCode + (file.path.hasPrefix("Sources/") ? inSources : []) where contains(code, word) {
            found.append("\(file.path): \(word): \(why)")
        }
        for word in anywhere where contains(file.text, word) { found.append("\(file.path): \(word): unfinished work") }
        if file.path.hasPrefix("Sources/"), code.contains(/\n(?:(?:package|internal|private|fileprivate) +)?var\b/) {
            found.append("\(file.path): a variable that everything shares")
        }
        return found
    }

    /// Whether a word stands in a text, and not as the end of a longer one.
    private static func contains(_ text: String, _ word: String) -> Bool {
        text.ranges(of: word).contains { range in
            guard range.lowerBound > text.startIndex, word.first?.isLetter == true else { return true }
            let before = text[text.index(before: range.lowerBound)]
            return !before.isLetter && !before.isNumber && before != "_"
        }
    }
}
