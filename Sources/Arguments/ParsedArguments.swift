/// The words of one command line, sorted out.
package struct ParsedArguments: Sendable {
    /// The operands, in order.
    package private(set) var operands: [String] = []
    /// The options that the command does not list, in order, names without dashes; only where it takes any option.
    package private(set) var unclaimed: [(name: String, value: String?)] = []
    /// The options that the command lists, in order, under their first names.
    private var given: [(name: String, value: String?)] = []

    /// Words that are sorted out already: operands, and options by their first names, those without a value with nothing.
    package init(operands: [String] = [], options: [(name: String, value: String?)] = []) {
        (self.operands, given) = (operands, options)
    }

    /// The value of an option, by its first name; the first one if it was given several times, nil if it was not given.
    package func value(_ option: String) -> String? {
        values(option).first
    }

    /// Every value given to an option, by its first name, in order.
    package func values(_ option: String) -> [String] {
        given.filter { $0.name == option }.compactMap(\.value)
    }

    /// Whether an option was given, by its first name; `help` is an option of every command.
    package func has(_ option: String) -> Bool {
        given.contains { $0.name == option }
    }

    /// The options that the command lists and that were given, by their first names, each with its values in order.
    package var options: [String: [String]] {
        given.reduce(into: [:]) { options, one in options[one.name, default: []] += one.value.map { [$0] } ?? [] }
    }

    mutating func take(operand: String) {
        operands.append(operand)
    }

    mutating func take(option: String, value: String?) {
        given.append((option, value))
    }

    mutating func take(unclaimed option: String, value: String?) {
        unclaimed.append((option, value))
    }
}
