import Files

/// The folder in which everything is made that is measured on, and the programs that are run there.
struct Workshop {
    let system: any FileSystem
    /// Absolute, so that every program finds it.
    let folder: String
    /// The folders in which programs are looked for.
    let programs: [String]
    /// This program's own file, which makes ledgers as a process of its own.
    let ownPath: String

    /// What goes wrong with a run.
    struct Problem: Error {
        let sentence: String
    }

    /// A new folder in another one.
    init(_ system: any FileSystem, in outer: String, path: String) throws {
        self.system = system
        let name = PathText.path(of: "gcm-ledger-bench-\(Machine.now().nanoseconds)", in: outer)
        try system.makeFolder(name)
        folder = try system.canonicalPath(name)
        programs = path.split(separator: ":").map(String.init)
        ownPath = try system.canonicalPath("/proc/self/exe")
    }

    /// Nothing of the user's: what the programs remember, they remember in the folder.
    private var environment: [String] {
        ["PATH=" + programs.joined(separator: ":"), "HOME=" + folder, "XDG_STATE_HOME=" + folder + "/remembered", "TZ=UTC", "LC_ALL=C"]
    }

    func path(_ name: String) -> String {
        folder + "/" + name
    }

    /// Runs a program that has to succeed.
    @discardableResult
    func run(_ words: [String], input: String? = nil, output: String? = nil) throws -> MeasuredProcess {
        let said = output ?? path("said")
        guard let run = MeasuredProcess(words, environment: environment, input: input, output: said) else {
            throw Problem(sentence: "\(words.first ?? "") cannot be started")
        }
        guard run.code == 0 else {
            let errors = String(decoding: try system.contents(of: said + ".err") ?? [], as: UTF8.self)
            throw Problem(sentence: "exit code \(run.code) of \(words.joined(separator: " "))\n\(errors)")
        }
        return run
    }

    func run(_ step: Contender.Step) throws {
        try run(step.words, input: step.input, output: step.output)
    }

    /// What a program says, without the last newline.
    func output(of words: [String]) throws -> String {
        try run(words)
        let bytes = try system.contents(of: path("said")) ?? []
        return String(decoding: bytes.last == 10 ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }

    /// A ledger of so many events, with its seed.
    func generate(_ events: Int, _ seed: UInt64, into name: String) throws {
        try run([ownPath, "generate", String(events), String(seed), path(name)])
    }

    func remove(_ name: String) throws {
        try run(["rm", "-rf", path(name)])
    }

    /// Removes the folder.
    func removeAll() {
        _ = MeasuredProcess(["rm", "-rf", folder], environment: environment)
    }

    /// The bytes of a ledger's lines.
    func size(of ledger: String) throws -> Int {
        try system.names(in: ledger + "/events").reduce(0) { $0 + (try system.status(ledger + "/events/" + $1)?.size ?? 0) }
    }
}
