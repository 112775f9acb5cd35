import FileTesting
import Files
import Testing

@Suite("Locks")
struct LockTests {
    private let files = RealFileSystem()

    @Test("A lock keeps another holder waiting in vain, and is free again once its file is closed", arguments: [-1, 0, 30])
    func oneHolder(waitMilliseconds: Int) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let path = folder + "/lock"
            let first = try files.open(path, for: .updating(create: true))
            let second = try files.open(path, for: .updating(create: true))
            defer { files.close(second) }
            #expect(try files.lock(first, waitMilliseconds: waitMilliseconds))
            #expect(try !files.lock(second, waitMilliseconds: waitMilliseconds))
            #expect(try files.lock(first, waitMilliseconds: waitMilliseconds), "its holder may ask again")
            files.close(first)
            // A process that another test starts may hold the descriptor's copy for a moment, until it runs its own program.
            #expect(try files.lock(second, waitMilliseconds: 10_000))
        }
    }

    @Test("Waiting ends as soon as the lock is free: here another process holds it for two seconds")
    func waits() throws {
        let environment = ["PATH=/usr/bin:/bin"]
        guard Machine.run("sh", ["-c", "command -v flock >/dev/null"], environment: environment) == 0 else {
            return print("skipped: there is no flock command here to hold a lock with")
        }
        try TemporaryFolder.with(.onDisk) { folder in
            let path = folder + "/lock"
            let second = try files.open(path, for: .updating(create: true))
            defer { files.close(second) }
            #expect(Machine.run("sh", ["-c", "exec 9>>'\(path)'; flock 9; sleep 2 &"], environment: environment) == 0)
            #expect(try !files.lock(second, waitMilliseconds: 0))
            #expect(try files.lock(second, waitMilliseconds: 60_000))
        }
    }

    @Test("Locks of two files do not touch")
    func twoFiles() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let first = try files.open(folder + "/a", for: .creating)
            let second = try files.open(folder + "/b", for: .creating)
            defer {
                files.close(first)
                files.close(second)
            }
            #expect(try files.lock(first, waitMilliseconds: 0))
            #expect(try files.lock(second, waitMilliseconds: 0))
        }
    }
}
