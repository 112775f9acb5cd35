import Arguments
import Testing

/// Words as a shell splits them, without quotes.
private func words(_ line: String) -> [String] {
    line.split(separator: " ").map(String.init)
}

@Suite("Words become operands and options")
struct ParsingTests {
    private static let values: [(line: String, state: [String])] = [
        ("pledge", []),
        ("pledge --state KEN", ["KEN"]),
        ("pledge --state=KEN", ["KEN"]),
        ("--state KEN pledge", ["KEN"]),
        ("pledge --state KEN --state=PRT", ["KEN", "PRT"]),
        ("pledge --country KEN --state PRT", ["KEN", "PRT"]),
        ("pledge --state=", [""]),
        ("pledge --state=a=b", ["a=b"]),
        ("pledge --state -", ["-"]),
        ("pledge --state -5", ["-5"]),
        ("pledge --state -h", ["-h"]),
        ("pledge --state=--count", ["--count"]),
        ("pledge -- --state KEN", []),
        ("pledge --state=\u{338}x", ["\u{338}x"]),
    ]

    @Test("a value follows its option as the next word or after an equals sign", arguments: values)
    func value(line: String, state: [String]) throws {
        let parsed = try SampleCommands.list.parse(words(line))
        #expect(parsed.values("state") == state)
        #expect(parsed.value("state") == state.first)
        #expect(parsed.has("state") == !state.isEmpty)
    }

    private static let operands: [(line: String, operands: [String])] = [
        ("pledge", ["pledge"]),
        ("pledge a --count b", ["pledge", "a", "b"]),
        ("--as-of 2024 pledge", ["pledge"]),
        ("pledge -", ["pledge", "-"]),
        ("pledge -12 -.5", ["pledge", "-12", "-.5"]),
        ("pledge -- --count -x --", ["pledge", "--count", "-x", "--"]),
        ("-- pledge", ["pledge"]),
        ("-- --help", ["--help"]),
    ]

    @Test("every other word is an operand, and so is everything after two dashes", arguments: operands)
    func operand(line: String, operands: [String]) throws {
        #expect(try SampleCommands.list.parse(words(line)).operands == operands)
    }

    @Test("a switch is on when given and off when not")
    func switches() throws {
        #expect(try SampleCommands.list.parse(words("pledge --count")).has("count"))
        #expect(try !SampleCommands.list.parse(words("pledge")).has("count"))
        #expect(try !SampleCommands.list.parse(words("pledge -- --count")).has("count"))
        #expect(try SampleCommands.list.parse(words("pledge --count")).value("count") == nil)
    }

    private static let calls: [String] = ["-h", "--help", "pledge -h", "--help --bogus", "--count -h --count"]

    @Test("help ends the reading, so that nothing is missed", arguments: calls)
    func help(line: String) throws {
        #expect(try SampleCommands.list.parse(words(line)).has("help"))
    }

    @Test("help asks for nothing where it is a value or an operand", arguments: ["pledge --state -h", "pledge -- -h", "pledge -- --help"])
    func noHelp(line: String) throws {
        #expect(try !SampleCommands.list.parse(words(line)).has("help"))
    }

    private static let problems: [(line: String, problem: ArgumentProblem)] = [
        ("pledge --fromat csv", .unknownOption("fromat", suggestions: ["format"])),
        ("pledge --contry KEN", .unknownOption("contry", suggestions: ["country"])),
        ("pledge --zzzz", .unknownOption("zzzz", suggestions: [])),
        ("pledge --hlep", .unknownOption("hlep", suggestions: ["help"])),
        ("pledge --State KEN", .unknownOption("State", suggestions: ["state"])),
        ("pledge --=KEN", .unknownOption("", suggestions: [])),
        ("pledge ---count", .unknownOption("-count", suggestions: ["count"])),
        ("pledge -f csv", .unknownOption("-f", suggestions: ["format"])),
        ("pledge -format csv", .unknownOption("-format", suggestions: ["format"])),
        ("pledge --format=csv --fromat", .unknownOption("fromat", suggestions: ["format"])),
        ("pledge --state", .missingValue(option: "state", valueName: "CODE")),
        ("pledge --country", .missingValue(option: "country", valueName: "CODE")),
        ("pledge --state --count", .missingValue(option: "state", valueName: "CODE")),
        ("pledge --state --", .missingValue(option: "state", valueName: "CODE")),
        ("pledge --count=3", .unexpectedValue(option: "count", value: "3")),
        ("pledge --count=", .unexpectedValue(option: "count", value: "")),
        ("pledge --help=all", .unexpectedValue(option: "help", value: "all")),
        ("pledge --as-of 2023 --as-of 2024", .repeated(option: "as-of")),
        ("pledge --count --count", .repeated(option: "count")),
        ("", .missingOperand("THING")),
        ("--count", .missingOperand("THING")),
        (
            "pledge --format cvs",
            .notAChoice(option: "format", value: "cvs", choices: ["text", "markdown", "csv", "json"], suggestions: ["csv"])
        ),
        (
            "pledge --format CSV",
            .notAChoice(option: "format", value: "CSV", choices: ["text", "markdown", "csv", "json"], suggestions: ["csv"])
        ),
        (
            "pledge --format parquet",
            .notAChoice(option: "format", value: "parquet", choices: ["text", "markdown", "csv", "json"], suggestions: [])
        ),
    ]

    @Test("words that do not fit are a problem that names them", arguments: problems)
    func problem(line: String, problem: ArgumentProblem) {
        #expect(throws: problem) { try SampleCommands.list.parse(words(line)) }
    }

    @Test("the first problem is the one that is told")
    func firstProblem() {
        #expect(throws: ArgumentProblem.repeated(option: "count")) { try SampleCommands.list.parse(words("--count --count --zzzz")) }
    }

    @Test("a command takes as many operands as it names, and more only of one that repeats")
    func operandCount() throws {
        let none = SampleCommands.version
        #expect(try none.parse([]).operands.isEmpty)
        #expect(throws: ArgumentProblem.unexpectedOperand("pledge")) { try none.parse(["pledge"]) }
        #expect(throws: ArgumentProblem.unexpectedOperand("--x")) { try none.parse(["--", "--x"]) }

        let two = CommandSpec(name: "diff", operands: [OperandSpec(name: "FROM"), OperandSpec(name: "TO")])
        #expect(try two.parse(["a", "b"]).operands == ["a", "b"])
        #expect(throws: ArgumentProblem.missingOperand("TO")) { try two.parse(["a"]) }
        #expect(throws: ArgumentProblem.unexpectedOperand("c")) { try two.parse(["a", "b", "c"]) }

        let optional = CommandSpec(name: "append", operands: [OperandSpec(name: "FILE", isOptional: true)])
        #expect(try optional.parse([]).operands.isEmpty)
        #expect(try optional.parse(["-"]).operands == ["-"])
        #expect(throws: ArgumentProblem.unexpectedOperand("b")) { try optional.parse(["a", "b"]) }
    }

    @Test("a path is not empty; another value may be")
    func emptyPath() throws {
        let command = CommandSpec(
            name: "append", operands: [OperandSpec(name: "FILE", isOptional: true), OperandSpec(name: "TO", isOptional: true)],
            options: [OptionSpec(name: "output", valueName: "FILE"), OptionSpec(name: "title", valueName: "TEXT")])
        #expect(throws: ArgumentProblem.emptyOperand("FILE")) { try command.parse([""]) }
        #expect(throws: ArgumentProblem.emptyPath(option: "output", valueName: "FILE")) { try command.parse(["--output", ""]) }
        #expect(throws: ArgumentProblem.emptyPath(option: "output", valueName: "FILE")) { try command.parse(["--output="]) }
        #expect(try command.parse(["-", "", "--title", "", "--output", " "]).operands == ["-", ""])
    }
}

@Suite("A command may take any option")
struct AnyOptionTests {
    @Test("options that it does not list are collected in order, with their values")
    func unclaimed() throws {
        let line = "pledge.made --states KEN --joint --title=--x --on 2022-05-19 --states PRT --amount -5 --last"
        let parsed = try SampleCommands.record.parse(words(line))
        #expect(parsed.operands == ["pledge.made"])
        #expect(parsed.value("on") == "2022-05-19")
        #expect(parsed.unclaimed.map(\.name) == ["states", "joint", "title", "states", "amount", "last"])
        #expect(parsed.unclaimed.map(\.value) == ["KEN", nil, "--x", "PRT", "-5", nil])
        #expect(!parsed.has("states"))
    }

    @Test("options that it lists keep their rules, by every name")
    func listed() {
        let record = SampleCommands.record
        #expect(throws: ArgumentProblem.missingValue(option: "occurred", valueName: "DATE")) { try record.parse(["x.y", "--occurred"]) }
        #expect(throws: ArgumentProblem.repeated(option: "on")) { try record.parse(words("x.y --occurred 2022 --on 2022")) }
    }

    @Test("a word with one dash, or an option without a name, is refused all the same", arguments: [("-x", "-x"), ("--=x", "")])
    func refused(word: String, name: String) {
        #expect(throws: ArgumentProblem.unknownOption(name, suggestions: [])) { try SampleCommands.record.parse(["x.y", word]) }
    }

    @Test("a command that does not take any option collects none")
    func closed() throws {
        #expect(try SampleCommands.list.parse(words("pledge --state KEN")).unclaimed.isEmpty)
    }
}
