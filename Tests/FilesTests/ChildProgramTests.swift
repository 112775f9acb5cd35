import FileTesting
import Files
import Testing

@Suite("Programs that run beside this one")
struct ChildProgramTests {
    private static let environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "WORD=here"]

    private func start(_ line: String, input: String? = nil, output: String? = nil, errors: String? = nil) throws -> ChildProgram {
        let child = ChildProgram("sh", ["-c", line], environment: Self.environment, input: input, output: output, errors: errors)
        return try #require(child)
    }

    @Test("It ends with the code that it chose, told once", arguments: [0, 7, 255] as [Int32])
    func exits(code: Int32) throws {
        let child = try start("exit \(code)")
        #expect(child.wait() == .exited(code))
        #expect(child.wait() == nil)
        #expect(child.endIfAny() == nil)
    }

    @Test("It stands still, goes on, and is ended whatever it does")
    func signals() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let child = try start("trap '' TERM; echo up >'\(folder)/up'; while :; do sleep 0.01; done", errors: "/dev/null")
            while try RealFileSystem().contents(of: folder + "/up")?.isEmpty != false {}
            #expect(child.endIfAny() == nil)
            child.send(.stop)
            child.send(.goOn)
            #expect(child.endIfAny() == nil)
            child.send(.kill)
            #expect(child.wait() == .killed(signal: 9))
        }
        let stopped = try start("kill -STOP $$; exit 4")
        var end: ChildProgram.End?
        while end == nil {
            stopped.send(.goOn)
            end = stopped.endIfAny()
        }
        #expect(end == .exited(4))
    }

    @Test("Its three streams are the files that are given, the two it writes made anew")
    func streams() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let files = RealFileSystem()
            try files.replace(folder + "/in", with: Array("a line\n".utf8))
            try files.replace(folder + "/out", with: Array("what stood there before".utf8))
            let child = try start("cat; echo \"$WORD\" >&2", input: folder + "/in", output: folder + "/out", errors: folder + "/err")
            #expect(child.wait() == .exited(0))
            #expect(try files.contents(of: folder + "/out") == Array("a line\n".utf8))
            #expect(try files.contents(of: folder + "/err") == Array("here\n".utf8))
        }
    }

    @Test("It holds no lock of the process that started it")
    func locks() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let files = RealFileSystem()
            let first = try files.open(folder + "/lock", for: .updating(create: true))
            #expect(try files.lock(first, waitMilliseconds: 0))
            let child = try start("sleep 60")
            files.close(first)
            let second = try files.open(folder + "/lock", for: .updating(create: true))
            defer { files.close(second) }
            #expect(try files.lock(second, waitMilliseconds: 10_000))
            child.send(.kill)
            #expect(child.wait() == .killed(signal: 9))
        }
    }

    @Test("What is not there cannot be started, nor what reads a file that is not there")
    func missing() {
        #expect(ChildProgram("gcm-ledger-no-such-program", [], environment: Self.environment) == nil)
        #expect(ChildProgram("sh", ["-c", "exit 0"], environment: Self.environment, input: "/no/such/file") == nil)
    }
}
