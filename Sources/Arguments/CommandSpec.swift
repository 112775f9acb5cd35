/// One command: what it is called, what it takes, and what help says of it.
package struct CommandSpec: Sendable {
    /// The word that calls it.
    package var name: String
    /// The group of commands it is listed in.
    package var group: String
    /// What it does, in one line.
    package var summary: String
    /// More about it: paragraphs with an empty line between them; one with a line that starts with a space is shown as it is.
    package var discussion: String
    /// What it takes by place, in order.
    package var operands: [OperandSpec]
    /// What it takes by name.
    package var options: [OptionSpec]
    /// Lines to copy, and what each of them says.
    package var examples: [(command: String, says: String)]
    /// Whether its further options depend on an operand: options it does not list are then collected instead of refused.
    package var takesAnyOption: Bool

    package init(
        name: String, group: String = "", summary: String = "", discussion: String = "", operands: [OperandSpec] = [],
        options: [OptionSpec] = [], examples: [(command: String, says: String)] = [], takesAnyOption: Bool = false
    ) {
        self.name = name
        self.group = group
        self.summary = summary
        self.discussion = discussion
        self.operands = operands
        self.options = options
        self.examples = examples
        self.takesAnyOption = takesAnyOption
    }
}
