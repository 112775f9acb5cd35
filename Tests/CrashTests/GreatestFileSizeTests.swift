import FileTesting
import Files
import Testing

/// The built program itself, where the system takes a part of a write and then no more: a limit on the size of files.
@Suite("A write of which the system takes a part")
struct GreatestFileSizeTests {
    @Test("Nothing is recorded and the file is as it was; what fits is recorded under the same limit, and the rest without it")
    func limited() throws {
        let files = RealFileSystem()
        let program = PathText.folder(of: try files.canonicalPath("/proc/self/exe")) + "/gcm-ledger"
        try #require(try files.status(program)?.isRegularFile == true, "the program is built beside the tests")
        try TemporaryFolder.with(.onDisk) { folder in
            /// Runs the program with files of at most 24 blocks, of 512 or 1,024 bytes as the shell has it: a head takes 8,192 bytes.
            func run(_ words: String, isLimited: Bool) -> Int32? {
                let limit = isLimited ? "ulimit -f 24 && " : ""
                let line = "\(limit)exec '\(program)' --ledger '\(folder)/ledger' \(words) > '\(folder)/out' 2> '\(folder)/err'"
                return Machine.run("sh", ["-c", line], environment: ["PATH=/usr/bin:/bin"])
            }
            func offer(_ ids: [String]) throws {
                try files.replace(folder + "/offers", with: Array(ids.map(Office.line).joined(separator: "\n").utf8))
            }
            let path = folder + "/ledger/events/geneva.jsonl"
            #expect(run("init --writer geneva", isLimited: true) == 0)
            try offer(["a"])
            #expect(run("append '\(folder)/offers'", isLimited: true) == 0)
            let before = try #require(try files.contents(of: path))

            try offer((1...120).map { "b-\($0)" })
            #expect(run("append '\(folder)/offers'", isLimited: true) == 3)
            let words = String(decoding: try #require(try files.contents(of: folder + "/err")), as: UTF8.self)
            #expect(words.contains("File too large") && words.contains("nothing was recorded"), "\(words)")
            #expect(try files.contents(of: path) == before)

            try offer(["c"])
            #expect(run("append '\(folder)/offers'", isLimited: true) == 0)
            try offer((1...120).map { "b-\($0)" })
            #expect(run("append '\(folder)/offers'", isLimited: false) == 0)
            #expect(try files.contents(of: path)?.starts(with: before) == true)
            #expect(run("verify", isLimited: false) == 0)
            let ids = try Office(on: files, at: folder + "/ledger").ids()["geneva"]
            #expect(ids == ["ledger-geneva", "a", "c"] + (1...120).map { "b-\($0)" })
        }
    }
}
