import FileTesting
import Files
import Testing

/// Runs a command of a scene under `strace`, which lists its calls or lets one of them fail.
struct Tracer {
    let scene: Scene
    let command: InjectedErrorTests.Repeated
    private var desk: Desk { scene.desk }
    private var folder: String { PathText.folder(of: desk.ledger) }

    private static let traced = [
        "openat", "read", "pread64", "write", "pwrite64", "fsync", "fdatasync", "sync_file_range", "rename", "renameat", "renameat2",
        "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat", "stat", "lstat", "newfstatat", "statx", "fstat", "access", "faccessat",
        "faccessat2",
        "getdents64", "flock", "ftruncate", "fchmod", "chmod", "fchmodat", "fchown", "readlink", "readlinkat", "lseek", "link", "linkat",
        "symlinkat", "copy_file_range", "fallocate",
    ]
    private static let options = ["-f", "--seccomp-bpf", "-y", "-e", "signal=none", "-e", "trace=" + traced.joined(separator: ",")]

    init(scene: Scene, command: InjectedErrorTests.Repeated) {
        self.scene = scene
        self.command = command
    }

    /// Why no program can be traced here; nothing where one can.
    func reasonNotToTrace() throws -> String? {
        let words = Self.options.joined(separator: " ")
        let answer = try desk.startShell("strace \(words) -o \"$3/../trace\" \"$1\" version").waited()
        return answer.isDone ? nil : answer.description
    }

    /// How a call fails.
    struct Failure: Sendable, CustomStringConvertible {
        var what: String
        var isLasting = false
        var description: String { what + (isLasting ? " from then on" : "") }
    }

    /// One call of the system that touches the ledger's folder or the answer's.
    struct Call: Sendable {
        var name: String
        /// Which of the calls of this name by its thread it is, from 1.
        var number: Int
        var text: String

        /// What can be wrong with it: also that there is no room, where it needs any; and, where something changes or is to last, that
        /// it and all later calls of its name fail, so that nothing can be taken back by them.
        var errors: [Failure] {
            let needsRoom = ["write", "pwrite64", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "linkat", "copy_file_range"]
            var errors = [Failure(what: "EIO")]
            if needsRoom.contains(name) || text.contains("O_CREAT") { errors.append(Failure(what: "ENOSPC")) }
            if (needsRoom + ["fsync", "fdatasync", "ftruncate", "unlink"]).contains(name) {
                errors.append(Failure(what: "EIO", isLasting: true))
            }
            return errors
        }
    }

    /// The calls of a run in which nothing fails. A number at which another thread is elsewhere is left out.
    func calls() throws -> [Call] {
        _ = try run([])
        let text = String(decoding: try desk.files.contents(of: folder + "/trace") ?? [], as: UTF8.self)
        var (counts, elsewhere): ([String: Int], Set<String>) = ([:], [])
        var found: [Call] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let end = parts[1].firstIndex(of: "("), !parts[1].hasPrefix("<...") else { continue }
            let rest = parts[1].drop { $0 == " " }
            let name = String(rest[..<end])
            counts["\(parts[0]) \(name)", default: 0] += 1
            let number = counts["\(parts[0]) \(name)", default: 0]
            if !touches(rest) {
                elsewhere.insert("\(name) \(number)")
            } else if !found.contains(where: { $0.name == name && $0.number == number }) {
                found.append(Call(name: name, number: number, text: String(rest).replacing(folder, with: "")))
            }
        }
        return found.filter { !elsewhere.contains("\($0.name) \($0.number)") }
    }

    private func touches(_ line: Substring) -> Bool {
        ["ledger", "answers"].map { folder + "/" + $0 }.contains { path in
            ["\"\(path)\"", "\"\(path)/", "<\(path)>", "<\(path)/"].contains { line.contains($0) }
        }
    }

    /// Runs the command once, with some more of the tracer's options.
    func run(_ more: [String]) throws -> TracedAnswer {
        let words = (Self.options + more).joined(separator: " ")
        let line = """
            cd "$3/.."; exec timeout -k 1 30 strace \(words) -o trace "$1" --ledger "$3" \(command.words)
            """
        let answer = try desk.startShell(line, input: command.input).waited()
        let trace = try desk.files.contents(of: folder + "/trace") ?? []
        return TracedAnswer(end: answer.end, said: answer.err, isHit: String(decoding: trace, as: UTF8.self).contains("(INJECTED)"))
    }

    /// The files of the ledger and the answer, with their content; paths are seen from the desk's folder.
    func files() throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for part in ["ledger/events", "ledger/Snapshots", "answers"] {
            guard try desk.files.status(folder + "/" + part) != nil else { continue }
            for (path, content) in try desk.everything(below: folder + "/" + part) {
                found[String(path.dropFirst(folder.count + 1))] = content ?? []
            }
        }
        return found
    }

    /// How it ends when the command is given, now without an error: what it says and what verify and check say, and the files.
    ///
    /// - Parameter expected: where the files are those of an end that is known, `check`, which reads nothing else, says the same.
    func end(_ expected: TracedEnd? = nil) throws -> TracedEnd {
        let line = "cd \"$3/..\"; exec timeout -k 1 30 \"$1\" --ledger \"$3\" \(command.words)"
        let answer = try desk.startShell(line, input: command.input).waited()
        let verify = try desk.run("verify")
        let files = try files().mapValues(Self.withoutTimes)
        var end = TracedEnd(
            code: code(answer), verify: "\(code(verify)) \(verify.err)", check: expected?.check ?? "", files: files, said: answer.err)
        if expected?.files != files {
            let check = try desk.run("check")
            end.check = "\(code(check)) \(check.out)\(check.err)"
        }
        return end
    }

    private func code(_ answer: Answer) -> Int32 {
        if case .exited(let code) = answer.end { code } else { -1 }
    }

    /// Lines without what each recording has of its own: when it was, and the checksum of that.
    static func withoutTimes(_ content: [UInt8]) -> String {
        String(decoding: content, as: UTF8.self).replacing(/"(?:crc32c|recordedtime|occurred|time)":"[^"]*"/, with: "")
    }
}

/// How a command ended that was given again.
struct TracedEnd: Equatable {
    var code: Int32
    var verify: String
    var check: String
    var files: [String: String]
    /// For whoever reads of a difference; it is none itself.
    var said: String

    static func == (one: TracedEnd, other: TracedEnd) -> Bool {
        one.code == other.code && one.verify == other.verify && one.check == other.check && one.files == other.files
    }

    func difference(from expected: TracedEnd) -> String {
        var found: [String] = []
        if code != expected.code { found.append("exit code \(code): \(said)") }
        if verify != expected.verify { found.append("verify: \(verify)") }
        if check != expected.check { found.append("check: \(check)") }
        let paths = Set(files.keys).union(expected.files.keys).sorted().filter { files[$0] != expected.files[$0] }
        if !paths.isEmpty { found.append("other files: \(paths)") }
        return found.joined(separator: "; ")
    }
}
