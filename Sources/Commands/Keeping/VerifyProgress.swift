import Answers
import GlobalCompact
import Messages

/// How far a long look has come, told on a terminal once a second after the first one.
struct VerifyProgress {
    private static let second: Int64 = 1_000_000
    private let console: Console
    private let words: (_ percent: Int) -> String
    private var next: Int64
    private var isShown = false

    /// - Parameter words: how far it has come, for people.
    init(_ console: Console, _ words: @escaping (_ percent: Int) -> String = Sentences.lookedAt(percent:)) {
        (self.console, self.words) = (console, words)
        next = console.clock().microseconds + Self.second
    }

    mutating func tell(done: Int, of total: Int) {
        guard console.isErrorTerminal, total > 0 else { return }
        let now = console.clock().microseconds
        guard now >= next else { return }
        next = now + Self.second
        isShown = true
        console.errors(Array("\r\(words(done * 100 / total))".utf8))
    }

    /// Makes room for the answer.
    func end() {
        if isShown { console.errors(Array("\r\u{1B}[K".utf8)) }
    }
}
