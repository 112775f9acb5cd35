package import Formats

/// What an answer rests on: a line for people, the whole for programs.
package struct BasisNote: Sendable {
    package var line: String
    /// The line of a paper that is passed on: with it the same answer can be had again, and told from others.
    package var paper: String
    package var record: Record
    /// The next question, for people: what it answers, and its command; nothing where there is none.
    package var next: (meaning: String, command: String)?

    package init(line: String, paper: String, record: Record, next: (meaning: String, command: String)? = nil) {
        self.line = line
        self.paper = paper
        self.record = record
        self.next = next
    }

    /// What an answer for programs begins with.
    var member: Record { ["basis": .record(record)] }

    /// The last lines of an answer.
    var blocks: [Block] {
        [.basis(line, inPaper: paper)] + (next.map { [.next($0.meaning, command: $0.command)] } ?? [])
    }
}
