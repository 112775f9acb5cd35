import FileTesting
import Files
import Testing

/// Somebody at a ledger in a temporary folder who starts the built program, once or many times at once.
struct Desk: Sendable {
    /// The folder of the ledger.
    let ledger: String
    /// What programs read and say stands here.
    private let scratch: String
    private let program: String
    /// Where the program remembers ledgers outside of their folders.
    private let state: String
    let files = RealFileSystem()

    private init(_ folder: String) throws {
        ledger = folder + "/ledger"
        scratch = folder + "/said"
        state = folder + "/state"
        program = try BuiltProgram.path()
        try files.makeFolder(ledger)
        try files.makeFolder(scratch)
    }

    /// A desk at an empty folder, gone again when the test is over.
    static func with(_ place: TemporaryFolder.Place = .onDisk, _ body: (Desk) throws -> Void) throws {
        try TemporaryFolder.with(place) { try body(try Desk($0)) }
    }

    /// Starts the program at this ledger. The files of its streams are named after a role, which one program has at a time.
    ///
    /// - Parameter wrapper: a program and its words, which run the words after them in other circumstances.
    func start(
        _ words: [String], input: String = "", as role: String = "somebody", under wrapper: [String] = []
    ) throws -> StartedProgram {
        let whole = wrapper + [program, "--ledger", ledger] + words
        return try start(program: whole[0], Array(whole.dropFirst()), input: input, as: role)
    }

    /// Starts a line of shell, in which `"$@"` is the program at this ledger with some words.
    ///
    /// - Parameter shell: for a line that not every shell knows.
    func startShell(
        _ line: String, _ words: [String] = [], input: String = "", as role: String = "somebody", program shell: String = "sh"
    ) throws -> StartedProgram {
        let whole = ["-c", line, "sh", program, "--ledger", ledger] + words
        return try start(program: shell, whole, input: input, as: role)
    }

    /// Runs the program to its end.
    func run(_ words: String..., input: String = "", under wrapper: [String] = []) throws -> Answer {
        try start(words, input: input, under: wrapper).waited()
    }

    /// Runs the program, which has to succeed.
    @discardableResult
    func done(
        _ words: String..., input: String = "", under wrapper: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Answer {
        let answer = try start(words, input: input, under: wrapper).waited()
        try #require(answer.isDone, "\(words)\n\(answer)", sourceLocation: sourceLocation)
        return answer
    }

    private func start(program: String, _ words: [String], input: String, as role: String) throws -> StartedProgram {
        let (given, output, errors) = (scratch + "/\(role).in", scratch + "/\(role).out", scratch + "/\(role).err")
        try files.replace(given, with: Array(input.utf8))
        let child = ChildProgram(
            program, words, environment: BuiltProgram.environment + ["XDG_STATE_HOME=" + state], input: given, output: output,
            errors: errors)
        return StartedProgram(child: try #require(child), output: output, errors: errors)
    }
}
