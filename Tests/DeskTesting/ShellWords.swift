/// Splits command lines into words as a shell does: quotes, backslashes, continued lines and comments; nothing is expanded.
package struct ShellWords {
    /// Why a text is no list of commands.
    package struct Unfinished: Error {
        var text: String
    }

    private var commands: [[String]] = []
    private var words: [String] = []
    private var word: String?

    /// The words of each command of a block.
    package static func commands(_ block: String) throws(Unfinished) -> [[String]] {
        var reading = ShellWords()
        try reading.read(block)
        return reading.commands
    }

    /// The words of one command.
    package static func words(_ line: String) throws(Unfinished) -> [String] {
        try commands(line).flatMap(\.self)
    }

    private mutating func read(_ block: String) throws(Unfinished) {
        var rest = Substring(block)
        while let character = rest.popFirst() {
            switch character {
            case "\n": endCommand()
            case " ", "\t": endWord()
            case "#" where word == nil: rest = rest.drop { $0 != "\n" }
            case "'", "\"": word = (word ?? "") + (try quoted(character, &rest, block))
            case "\\":
                guard let next = rest.popFirst() else { throw Unfinished(text: block) }
                if next != "\n" { word = (word ?? "") + String(next) }
            default: word = (word ?? "") + String(character)
            }
        }
        endCommand()
    }

    /// The text up to the closing quote; between double quotes a backslash keeps its meaning before a quote, itself and a line's end.
    private func quoted(_ quote: Character, _ rest: inout Substring, _ block: String) throws(Unfinished) -> String {
        var text = ""
        while let character = rest.popFirst() {
            if character == quote { return text }
            if quote == "\"", character == "\\", let next = rest.first, "\"\\$`\n".contains(next) {
                rest.removeFirst()
                if next != "\n" { text.append(next) }
            } else {
                text.append(character)
            }
        }
        throw Unfinished(text: block)
    }

    private mutating func endWord() {
        if let word { words.append(word) }
        word = nil
    }

    private mutating func endCommand() {
        endWord()
        if !words.isEmpty { commands.append(words) }
        words = []
    }
}
