package import Formats

/// What an answer rests on: a line for people, the whole for programs.
package struct BasisNote: Sendable {
    package var line: String
    package var record: Record
    /// The next question, for people: what it answers, and its command; nothing where there is none.
    package var next: (meaning: String, command: String)?

    package init(line: String, record: Record, next: (meaning: String, command: String)? = nil) {
        self.line = line
        self.record = record
        self.next = next
    }

    /// The last lines of an answer.
    var blocks: [Block] {
        [.note(line)] + (next.map { [.next($0.meaning, command: $0.command)] } ?? [])
    }
}
