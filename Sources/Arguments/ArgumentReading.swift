/// One reading of a command's words, from the first to the last.
struct ArgumentReading {
    /// What help calls a value that is a path.
    private static let paths: Set = ["FILE", "DIR", "OTHER"]

    private let command: CommandSpec
    private let words: [String]
    private var position = 0
    private var parsed = ParsedArguments()

    init(_ command: CommandSpec, words: [String]) {
        self.command = command
        self.words = words
    }

    /// Sorts out the words; the first word that does not fit ends it, and so does a call for help.
    mutating func run() throws(ArgumentProblem) -> ParsedArguments {
        while let word = next() {
            switch ArgumentWord(word) {
            case .operand(let operand): try take(operand)
            case .option(let name, let value): try take(name, value)
            case .unknownShort(let word):
                throw .unknownOption(word, suggestions: nearest(String(word.unicodeScalars.dropFirst())))
            case .endOfOptions:
                while let operand = next() { try take(operand) }
            }
            if parsed.has("help") { return parsed }
        }
        let needed = command.operands.filter { !$0.isOptional }
        if parsed.operands.count < needed.count { throw .missingOperand(needed[parsed.operands.count].name) }
        try checkNarrowings()
        return parsed
    }

    /// Refuses a value that its option does not take beside another one, in whatever order they stand.
    private func checkNarrowings() throws(ArgumentProblem) {
        for option in command.options {
            guard let narrowing = option.narrowing, parsed.has(narrowing.option) else { continue }
            for value in parsed.values(option.name) where !narrowing.choices.contains(value) {
                let suggestions = Suggestions.nearest(value, among: narrowing.choices)
                throw .notAChoice(
                    option: option.name, value: value, choices: narrowing.choices, suggestions: suggestions, with: narrowing.option)
            }
        }
    }

    private mutating func next() -> String? {
        guard position < words.count else { return nil }
        position += 1
        return words[position - 1]
    }

    /// The next word if it can be an option's value: one that begins with two dashes cannot.
    private mutating func nextValue() -> String? {
        guard position < words.count, !words[position].unicodeScalars.starts(with: "--".unicodeScalars) else { return nil }
        return next()
    }

    private mutating func take(_ operand: String) throws(ArgumentProblem) {
        let takesMore = command.operands.contains(where: \.isRepeatable)
        guard takesMore || parsed.operands.count < command.operands.count else { throw .unexpectedOperand(operand) }
        let named = command.operands.isEmpty ? nil : command.operands[min(parsed.operands.count, command.operands.count - 1)]
        if operand.isEmpty, let named, Self.paths.contains(named.name) { throw .emptyOperand(named.name) }
        parsed.take(operand: operand)
    }

    private mutating func take(_ name: String, _ value: String?) throws(ArgumentProblem) {
        guard let option = option(name) else {
            guard command.takesAnyOption && !name.isEmpty else { throw .unknownOption(name, suggestions: nearest(name)) }
            parsed.take(unclaimed: name, value: value ?? nextValue())
            return
        }
        if !option.isRepeatable && parsed.has(option.name) { throw .repeated(option: name) }
        guard let valueName = option.valueName else {
            if let value { throw .unexpectedValue(option: name, value: value) }
            parsed.take(option: option.name, value: nil)
            return
        }
        guard let given = value ?? nextValue() else { throw .missingValue(option: name, valueName: valueName) }
        if given.isEmpty, Self.paths.contains(valueName) { throw .emptyPath(option: name, valueName: valueName) }
        guard option.choices.isEmpty || option.choices.contains(given) else {
            let suggestions = Suggestions.nearest(given, among: option.choices)
            throw .notAChoice(option: name, value: given, choices: option.choices, suggestions: suggestions)
        }
        parsed.take(option: option.name, value: given)
    }

    private func option(_ name: String) -> OptionSpec? {
        command.options.first { $0.name == name || $0.alternatives.contains(name) } ?? (name == "help" ? OptionSpec(name: "help") : nil)
    }

    private func nearest(_ name: String) -> [String] {
        Suggestions.nearest(name, among: command.options.flatMap { [$0.name] + $0.alternatives } + ["help"])
    }
}
