import Files
import Testing

@Suite("Locks")
struct LockTests {
    private let files = RealFileSystem()

    @Test("A lock keeps another holder waiting in vain, and is free again once its file is closed", arguments: [-1, 0, 30])
    func oneHolder(waitMilliseconds: Int) throws {
        try TemporaryFolder.with { folder in
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

    @Test(
        "Waiting ends as soon as the lock is free",
        .enabled(if: mayUseSeveralCores(), "skipped on a single core, where the holder could not go on while another waits"))
    func waits() async throws {
        let files = self.files
        let path = PathText.path(of: "gcm-ledger-lock-" + String(UInt64.random(in: .min ... .max), radix: 16), in: "/tmp")
        let first = try files.open(path, for: .creating)
        let second = try files.open(path, for: .reading)
        defer {
            files.close(second)
            try? files.remove(path)
        }
        #expect(try files.lock(first, waitMilliseconds: 0))
        async let closed: Void = {
            try? await Task.sleep(for: .milliseconds(40))
            files.close(first)
        }()
        #expect(try files.lock(second, waitMilliseconds: 60_000))
        await closed
    }

    @Test("Locks of two files do not touch")
    func twoFiles() throws {
        try TemporaryFolder.with { folder in
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

/// Whether the system lets this process run on more than one core: its list of them is then like "0-3" or "0,2".
private func mayUseSeveralCores() -> Bool {
    let status = try? RealFileSystem().contents(of: "/proc/self/status")
    let lines = String(decoding: status ?? [], as: UTF8.self).split(separator: "\n")
    let cores = lines.first { $0.hasPrefix("Cpus_allowed_list:") }
    return cores?.contains { $0 == "-" || $0 == "," } ?? false
}
