/// One operand of a command: a word that is told by its place.
package struct OperandSpec: Sendable, Equatable {
    /// What stands for it in help, such as `FILE`.
    package var name: String
    /// What it is, in a few words.
    package var help: String
    /// Whether it may be left out; those that may stand after those that may not.
    package var isOptional: Bool
    /// Whether several may be given; only the last operand of a command can be.
    package var isRepeatable: Bool

    package init(name: String, help: String = "", isOptional: Bool = false, isRepeatable: Bool = false) {
        self.name = name
        self.help = help
        self.isOptional = isOptional
        self.isRepeatable = isRepeatable
    }

    /// The operand as a usage line shows it: `[FILE ...]`.
    var term: String {
        let word = isRepeatable ? "\(name) ..." : name
        return isOptional ? "[\(word)]" : word
    }
}
