/// One option of a command: the entry that its reading, its help, the manual page and the completions share.
package struct OptionSpec: Sendable, Equatable {
    /// What is left of the choices where another option is given too.
    package struct Narrowing: Sendable, Equatable {
        /// The other option's name without its dashes.
        package var option: String
        package var choices: [String]

        package init(option: String, choices: [String]) {
            self.option = option
            self.choices = choices
        }
    }

    /// The name without its dashes.
    package var name: String
    /// What stands for the value in help, such as `DATE`; nil for a switch, which has no value.
    package var valueName: String?
    /// What it does, in a few words.
    package var help: String
    /// Whether it may be given several times.
    package var isRepeatable: Bool
    /// Other names for the same option, without dashes.
    package var alternatives: [String]
    /// The only values it takes; empty when any value may be given.
    package var choices: [String]
    /// Fewer choices beside another option; nil where there is none such.
    package var narrowing: Narrowing?

    package init(
        name: String, valueName: String? = nil, help: String = "", isRepeatable: Bool = false, alternatives: [String] = [],
        choices: [String] = [], narrowing: Narrowing? = nil
    ) {
        self.name = name
        self.valueName = valueName
        self.help = help
        self.isRepeatable = isRepeatable
        self.alternatives = alternatives
        self.choices = choices
        self.narrowing = narrowing
    }

    /// The option as help shows it: `--format FORMAT`.
    var term: String {
        valueName.map { "--\(name) \($0)" } ?? "--\(name)"
    }

    /// What it does, and in brackets its values, that it may be repeated, and its other names.
    var fullHelp: String {
        var remarks: [String] = []
        if !choices.isEmpty { remarks.append(choices.joined(separator: ", ")) }
        if let narrowing { remarks.append("with --\(narrowing.option): \(narrowing.choices.joined(separator: ", "))") }
        if isRepeatable { remarks.append("may be repeated") }
        if !alternatives.isEmpty { remarks.append("also " + alternatives.map { "--\($0)" }.joined(separator: ", ")) }
        let brackets = remarks.isEmpty ? "" : "(\(remarks.joined(separator: "; ")))"
        return [help, brackets].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
