import FileTesting
import Files
import Testing

/// `gcm-ledger-bench` and the program as they were built, beside the tests, in a folder of one test.
struct Bench {
    let folder: String
    private let programs: String
    let files = RealFileSystem()

    /// How a program ended and what it said.
    struct Said {
        var code: Int32?
        var out: String
        var err: String
    }

    static func with(_ body: (Bench) throws -> Void) throws {
        try TemporaryFolder.with { folder in
            let tests = try RealFileSystem().canonicalPath("/proc/self/exe")
            try body(Bench(folder: folder, programs: PathText.folder(of: tests)))
        }
    }

    /// Runs the bench to its end, with programs found by a path, as this process finds them unless told.
    func run(_ words: [String], path: String? = nil) throws -> Said {
        try start("gcm-ledger-bench", words, path)
    }

    /// Runs the program to its end.
    func ask(_ words: String...) throws -> Said {
        try start("gcm-ledger", words, nil)
    }

    /// Makes a script of the shell in a folder of its own, and answers its path.
    func script(_ name: String, _ line: String) throws -> String {
        let path = folder + "/scripts/" + name
        try files.makeFolder(folder + "/scripts")
        try files.replace(path, with: Array("#!/bin/sh\n\(line)\n".utf8))
        let file = try files.open(path, for: .updating(create: false))
        defer { files.close(file) }
        try files.setPermissions(file, 0o755)
        return path
    }

    private func start(_ program: String, _ words: [String], _ path: String?) throws -> Said {
        let (out, err) = (folder + "/out", folder + "/err")
        let environment = [
            "PATH=" + (path ?? Machine.environment("PATH") ?? "/usr/bin:/bin"), "TMPDIR=" + folder, "XDG_STATE_HOME=" + folder + "/state",
        ]
        let program = PathText.path(of: program, in: programs)
        let child = try #require(ChildProgram(program, words, environment: environment, input: "/dev/null", output: out, errors: err))
        let end = child.wait()
        let code: Int32? = if case .exited(let code) = end { code } else { nil }
        return Said(code: code, out: try text(out), err: try text(err))
    }

    func text(_ path: String) throws -> String {
        String(decoding: try files.contents(of: path) ?? [], as: UTF8.self)
    }

    /// A generated ledger: its lines, of all writers.
    func generate(_ events: Int, seed: Int = 7, into name: String = "ledger") throws -> [Substring] {
        let ledger = folder + "/" + name
        try #require(try run(["generate", String(events), String(seed), ledger]).code == 0)
        let files = try files.names(in: ledger + "/events").filter { $0.hasSuffix(".jsonl") }
        return try files.flatMap { try text(ledger + "/events/" + $0).split(separator: "\n") }
    }
}
