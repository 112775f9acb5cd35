import Arguments

/// What libFuzzer calls with bytes that it made: the words of a command line, divided by line feeds.
@_cdecl("LLVMFuzzerTestOneInput")
func fuzzArguments(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let words = bytes.split(separator: 10, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    for command in ArgumentLaws.commands { ArgumentLaws.hold(for: words, of: command) }
    return 0
}

/// What holds for every command line, whatever its words.
enum ArgumentLaws {
    /// Commands that together use everything a specification can say.
    static let commands: [CommandSpec] = [
        CommandSpec(
            name: "list",
            operands: [OperandSpec(name: "THING", help: ""), OperandSpec(name: "SUBJECT", help: "", isOptional: true, isRepeatable: true)],
            options: [
                OptionSpec(name: "state", valueName: "CODE", isRepeatable: true, alternatives: ["country"]),
                OptionSpec(name: "format", valueName: "FORMAT", choices: ["text", "markdown", "csv", "json"]),
                OptionSpec(name: "count"), OptionSpec(name: "as-of", valueName: "DATE"), OptionSpec(name: "region", valueName: "REGION"),
            ]),
        CommandSpec(
            name: "record", operands: [OperandSpec(name: "TYPE", help: ""), OperandSpec(name: "SUBJECT", help: "", isOptional: true)],
            options: [OptionSpec(name: "on", valueName: "DATE", alternatives: ["occurred"]), OptionSpec(name: "dry-run")],
            takesAnyOption: true),
        CommandSpec(name: "version"),
    ]

    static func hold(for words: [String], of command: CommandSpec) {
        do throws(ArgumentProblem) {
            let parsed = try command.parse(words)
            let most = command.operands.contains(where: \.isRepeatable) ? Int.max : command.operands.count
            let least = parsed.has("help") ? 0 : command.operands.count { !$0.isOptional }
            precondition(parsed.operands.count >= least && parsed.operands.count <= most, "operands are as many as the command takes")
            for operand in parsed.operands { precondition(words.contains { same($0, operand) }, "an operand was typed") }
            for option in command.options {
                let values = parsed.values(option.name)
                precondition(option.isRepeatable || values.count <= 1, "an option is given once")
                precondition(option.valueName != nil || values.isEmpty, "a switch has no value")
                for value in values {
                    precondition(option.choices.isEmpty || option.choices.contains(value), "a value is one of the choices")
                    precondition(words.contains { $0.utf8.reversed().starts(with: value.utf8.reversed()) }, "a value was typed")
                }
            }
            precondition(command.takesAnyOption || parsed.unclaimed.isEmpty, "only what takes any option collects them")
        } catch {
            if case .unknownOption(_, let suggestions) = error {
                let names = command.options.flatMap { [$0.name] + $0.alternatives } + ["help"]
                precondition(suggestions.count <= 3 && suggestions.allSatisfy(names.contains), "what is suggested is there")
            }
        }
    }

    private static func same(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }
}
