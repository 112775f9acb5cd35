/// Why words are no call of a command.
///
/// Options stand without their two dashes, by the name that was typed; a word with a single dash, such as `-x`, keeps it.
package enum ArgumentProblem: Error, Equatable, Sendable {
    /// The command has no such option; suggestions are names of options it has.
    case unknownOption(String, suggestions: [String])
    /// The option needs a value, and none follows; a value that begins with two dashes is given after `=`.
    case missingValue(option: String, valueName: String)
    /// The option is a switch and takes no value.
    case unexpectedValue(option: String, value: String)
    /// The option may be given once only.
    case repeated(option: String)
    /// The option takes a path, and its value is empty, as that of a shell's variable is which was never set.
    case emptyPath(option: String, valueName: String)
    /// The operand is a path, and empty.
    case emptyOperand(String)
    /// The operand of this name is needed.
    case missingOperand(String)
    /// There is no place for this word.
    case unexpectedOperand(String)
    /// The option takes only the choices, perhaps because another option is given; suggestions are those near the value.
    case notAChoice(option: String, value: String, choices: [String], suggestions: [String], with: String? = nil)
}
