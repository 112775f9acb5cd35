package import Arguments
package import Formats
package import Projections

/// What a question is called and takes: help, completions, the manual, the `query` of an answer and `--basis` follow from it.
package struct QuestionEntry: Sendable {
    /// Which days a question is answered for.
    package enum Days: Sendable {
        /// Those up to `--as-of`.
        case asOf
        /// Those that its operands say.
        case operands
    }

    package var name: String
    package var summary: String
    package var discussion = ""
    package var operands: [OperandSpec] = []
    /// The dimensions that narrow it, each an option.
    package var filters: [Dimension] = []
    /// What else says what is asked: another of these is another question.
    package var options: [OptionSpec] = []
    /// What says how much of the answer people are shown: programs get all of it, so that it is no part of the question.
    package var shows: [OptionSpec] = []
    /// Whether its answer is one table, whose rows can be sorted and whose columns can be chosen.
    package var hasRows = true
    package var days = Days.asOf
    package var formats = Format.withoutCalendar
    package var examples: [(command: String, says: String)] = []

    /// As a command line has it.
    package var spec: CommandSpec {
        CommandSpec(
            name: name, group: "ask", summary: summary, discussion: discussion, operands: operands,
            options: asking + shows + (hasRows ? RowOptions.showing : []) + basis, examples: examples)
    }

    /// The options that say what is asked.
    private var asking: [OptionSpec] {
        CommonOptions.filters(filters) + options + (hasRows ? RowOptions.choosing : [])
    }

    /// The options of the basis, and of how and where the answer is written.
    private var basis: [OptionSpec] {
        (days == .asOf ? [CommonOptions.asOf] : []) + CommonOptions.otherCuts + [CommonOptions.basis] + CommonOptions.answering
            + [CommonOptions.format(formats)]
    }

    /// The names of the options that say what is asked.
    package var askingNames: Set<String> {
        Set(asking.map(\.name))
    }

    /// Those, and what says how much of the answer people are shown.
    package var shownNames: Set<String> {
        askingNames.union((shows + (hasRows ? RowOptions.showing : [])).map(\.name))
    }
}
