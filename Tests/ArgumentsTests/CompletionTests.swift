import Arguments
import Testing

@Suite("Completions")
struct CompletionTests {
    @Test("every shell's script calls the program for its own shell, and ends in one line end", arguments: Shell.allCases)
    func script(shell: Shell) {
        let script = Completions.script(for: shell, program: "gcm-ledger")
        #expect(script.contains(" completions \(shell.rawValue) -- "))
        #expect(script.hasSuffix("\n") && !script.hasSuffix("\n\n"))
        #expect(script.contains("files") && script.contains("folders"))
    }

    private static let command = CommandSpec(
        name: "list", operands: [OperandSpec(name: "THINGS"), OperandSpec(name: "MORE", isOptional: true, isRepeatable: true)],
        options: [
            OptionSpec(name: "by", valueName: "WHO", alternatives: ["of"]), OptionSpec(name: "not"),
            OptionSpec(name: "format", valueName: "FORMAT", choices: ["text", "json"]),
        ])

    private static func line(_ words: String..., takesAnyOption: Bool = false) -> UnfinishedLine {
        var command = command
        command.takesAnyOption = takesAnyOption
        return UnfinishedLine(command, words: words)
    }

    @Test("the last word is an operand, by how many stand before it")
    func operands() {
        #expect(Self.line("ple").place == .operand(Self.command.operands[0]) && Self.line("ple").typed == "ple")
        for words in [["pledges", ""], ["--not", "pledges", ""], ["--by", "me", "pledges", "x", "y"], ["pledges", "--", "--x"]] {
            #expect(UnfinishedLine(Self.command, words: words).place == .operand(Self.command.operands[1]), "\(words)")
        }
        #expect(UnfinishedLine(CommandSpec(name: "version"), words: [""]).place == .nothing)
        #expect(UnfinishedLine(Self.command, words: []).place == .operand(Self.command.operands[0]))
    }

    @Test("the last word is an option, or what the one before it takes")
    func options() {
        #expect(Self.line("--fo").place == .option && Self.line("-").place == .option && Self.line("--by", "--").place == .option)
        #expect(Self.line("--by", "").place == .value(Self.command.options[0]))
        #expect(Self.line("--of", "m").place == .value(Self.command.options[0]))
        #expect(Self.line("--not", "").place == .operand(Self.command.operands[0]))
        let given = Self.line("--of", "me", "--not", "x", "--format=")
        #expect(given.place == .value(Self.command.options[2]) && given.lead == "--format=" && given.typed.isEmpty)
        #expect(given.parsed.value("by") == "me" && given.parsed.has("not") && given.parsed.operands == ["x"])
        #expect(Self.line("--not=").place == .nothing && Self.line("--other=x").place == .nothing)
    }

    @Test("an option that the command does not list takes a value only where the command takes any")
    func unclaimed() {
        #expect(Self.line("--title", "x").place == .operand(Self.command.operands[0]))
        #expect(Self.line("--title", "x", takesAnyOption: true).place == .unclaimed("title"))
        #expect(Self.line("--title=x", takesAnyOption: true).place == .unclaimed("title"))
        #expect(Self.line("--title", "x", "", takesAnyOption: true).parsed.unclaimed.map(\.value) == ["x"])
    }

    @Test(
        "a typed word says what a POSIX shell reads",
        arguments: [
            ("plain", "plain", nil), ("a\\ b", "a b", nil), ("'a b'", "a b", nil), ("\"a \\\"b\\x", "a \"b\\x", "\""), ("'a\\", "a\\", "'"),
            ("x'y'z", "xyz", nil), ("a\\", "a", nil), ("\"it's", "it's", "\""), ("", "", nil),
        ] as [(String, String, Character?)])
    func quoted(_ typed: String, _ text: String, _ open: Character?) {
        let word = QuotedWord(typed: typed)
        #expect(word.text == text && word.open == open)
    }

    @Test("what stands in a word's place is typed with backslashes, within an open quote as it is, and read back as what it is")
    func quoting() {
        #expect(QuotedWord(typed: "--state=Cote").quoting("--state=Côte d'Ivoire") == "--state=Côte\\ d\\'Ivoire")
        #expect(QuotedWord(typed: "\"Cote").quoting("Côte d'Ivoire") == "Côte d'Ivoire")
        for text in ["a b", "$(id)", "it's", "`x`", "a;b|c&d", "~", "*?[x]", "!1", "#", "\\", "\"", "A/RES/73/195", "a(b)"] {
            #expect(QuotedWord(typed: QuotedWord(text: "").quoting(text)) == QuotedWord(text: text), "\(text)")
        }
    }
}
