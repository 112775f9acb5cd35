/// One part of a page for people, from top to bottom.
package enum Block: Sendable {
    /// A heading; the first of a page is its title.
    case heading(String)
    /// Running text.
    case paragraph(String)
    /// What marks in a table mean whose sections say it too. A paper has neither.
    case marks(String)
    /// A table, or its sentence when it has no rows.
    case table(Table)
    /// A list of short texts.
    case items([String])
    /// The next question: what it answers, and the command, which stands in a line of its own such that it can be pasted. A paper has none.
    case next(String, command: String)
    /// A sentence, and below it lines of its own.
    case statement(String, [String])
    /// Commands that can be pasted, each in a line of its own, and what they are for. A paper has none.
    case commands(String, [String])
    /// Small print.
    case note(String)
    /// What the answer rests on: a short line for a screen, and one for papers that are passed on, with which the answer can be had again.
    case basis(String, inPaper: String)
}
