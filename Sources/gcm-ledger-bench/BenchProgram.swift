import Files

/// A build of the program that is measured.
struct BenchProgram {
    /// What the build is called that the others are compared with.
    static let ownName = "gcm-ledger"

    /// What it is called in the tables.
    let name: String
    let path: String
    /// The options of which it says that it has them.
    private let help: String

    init(_ name: String, at path: String, in workshop: Workshop) throws {
        (self.name, self.path) = (name, path)
        var help = ""
        for command in ["measure", "append"] { help += try workshop.output(of: [path, "help", command]) }
        self.help = help
    }

    /// Whether a command of those that are measured has an option.
    func has(_ option: String) -> Bool {
        help.contains(option)
    }

    /// The words of a command on a ledger.
    func words(_ ledger: String, _ command: String) -> [String] {
        [path, "--ledger", ledger] + command.split(separator: " ").map(String.init)
    }

    /// What has to be done for a question to have been asked before, and what was read to be kept.
    func asked(_ ledger: String, _ command: String) -> [Contender.Step] {
        [Contender.Step(words: ["mkdir", "-p", ledger + "/.gcm-ledger"]), Contender.Step(words: words(ledger, command))]
    }

    /// The words of a question that is answered from the text of the ledger, whatever is kept of it.
    func coldWords(_ ledger: String, _ command: String) -> [String] {
        words(ledger, command) + (has("--no-cache") ? ["--no-cache"] : [])
    }
}
