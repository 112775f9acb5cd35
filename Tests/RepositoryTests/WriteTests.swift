import Testing

@Suite("Who writes")
struct WriteTests {
    @Test("Journal writes through the one place that knows what is inside, and nobody else changes files")
    func sources() throws {
        let files = try Repository.swiftFiles(in: "Sources").filter { !$0.path.hasPrefix("Sources/gcm-ledger-bench/") }
        let writing = files.filter { SwiftCode.of($0.text).contains("ContainedFileSystem") }
        try #require(writing.count >= 8)
        for file in files { #expect(WriteRule.violations(file) == []) }
    }

    @Test(
        "A way past it is found",
        arguments: [
            ("Sources/Journal/New.swift", "try system.replace(path, with: bytes)", 1),
            ("Sources/Journal/New.swift", "let a = try system.open(path, for: .updating(create: true))", 1),
            ("Sources/Journal/New.swift", "let system = ContainedFileSystem(system, folder)\ntry system.remove(path)", 0),
            ("Sources/Commands/New.swift", "try console.system.deliver(bytes, to: path)", 0),
            ("Sources/Commands/New.swift", "try system.rename(from, to: to)", 1),
            ("Sources/Commands/New.swift", "let a = text.replace(x, with: y) // system.replace(path, with: bytes)", 0),
        ])
    func planted(_ path: String, _ text: String, _ count: Int) {
        #expect(WriteRule.violations(SourceText(path: path, text: text + "\n")).count == count)
    }
}
