import Evidence
import Testing

@Suite("Checkpoint")
struct CheckpointTests {
    static let root64 = "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg="
    static let rootHex = "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    static let body = "ledger.example/geneva\n8\n\(root64)\n"

    @Test("Origin, size and root make three lines, and come back from them")
    func roundTrip() throws {
        let root = try #require(Digest(hex: Self.rootHex))
        let checkpoint = try Checkpoint(origin: "ledger.example/geneva", size: 8, root: root)
        #expect(checkpoint.text == Self.body)
        #expect(try Checkpoint(parsing: Self.body) == checkpoint)
    }

    @Test("Signatures after an empty line make no other checkpoint")
    func signed() throws {
        let signatures = "\n— ledger.example/geneva Az3grlgtzPICa5OS\n— witness.example/bonn 8npVmf1M\n"
        #expect(try Checkpoint(parsing: Self.body + signatures) == Checkpoint(parsing: Self.body))
    }

    @Test("Extension lines are kept, also before signatures, and make a checkpoint another one")
    func extensions() throws {
        let text = Self.body + "time 1\nanything  at all\n"
        let checkpoint = try Checkpoint(parsing: text)
        #expect(checkpoint.extensions == ["time 1", "anything  at all"])
        #expect(checkpoint.text == text)
        #expect(try Checkpoint(parsing: text + "\n— a AAAAAAA=\n") == checkpoint)
        #expect(try Checkpoint(parsing: Self.body) != checkpoint)
    }

    @Test("Any line of text is an origin", arguments: ["a", "ledger.example/genève", "two words + more", "日本", "\u{7f}", "— a b"])
    func origins(origin: String) throws {
        let checkpoint = try Checkpoint(parsing: "\(origin)\n8\n\(Self.root64)\n")
        #expect(Array(checkpoint.origin.utf8) == Array(origin.utf8))
    }

    @Test("Origins are compared as bytes")
    func originBytes() throws {
        let composed = try Checkpoint(parsing: "gen\u{e8}ve\n8\n\(Self.root64)\n")
        let decomposed = try Checkpoint(parsing: "gene\u{300}ve\n8\n\(Self.root64)\n")
        #expect(composed != decomposed)
        #expect(composed == composed)
    }

    @Test("A size is a plain decimal number", arguments: [(0, "0"), (1, "1"), (20_852_163, "20852163"), (Int.max, "9223372036854775807")])
    func sizes(size: Int, text: String) throws {
        let checkpoint = try Checkpoint(parsing: "a\n\(text)\n\(Self.root64)\n")
        #expect(checkpoint.size == size)
        #expect(checkpoint.text == "a\n\(text)\n\(Self.root64)\n")
    }

    @Test("Any other size is refused", arguments: ["00", "08", "-1", "+8", " 8", "8 ", "8.0", "0x8", "1e3", "1_000", "eight", "٨", "８"])
    func refusedSizes(text: String) {
        #expect(throws: CheckpointProblem.malformedSize(text)) { try Checkpoint(parsing: "a\n\(text)\n\(Self.root64)\n") }
    }

    @Test("A size over 2^63 - 1 is refused", arguments: ["9223372036854775808", "18446744073709551616", "99999999999999999999999"])
    func largeSizes(text: String) {
        #expect(throws: CheckpointProblem.sizeTooLarge(text)) { try Checkpoint(parsing: "a\n\(text)\n\(Self.root64)\n") }
    }

    @Test(
        "A root that is not the one base64 spelling of 32 bytes is refused",
        arguments: [
            rootHex,
            "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg",
            "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyh=",
            "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz-Nw7_RgQyg=",
            "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQw==",
            "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQygA",
            "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg= ",
        ])
    func refusedRoots(text: String) {
        #expect(throws: CheckpointProblem.malformedRoot(text)) { try Checkpoint(parsing: "a\n8\n\(text)\n") }
    }

    @Test(
        "A text of another shape is refused, with the line that is wrong",
        arguments: [
            ("", .noFinalNewline),
            ("a\n8\n\(root64)", .noFinalNewline),
            ("a\n8\n\(root64)\n\n— a b", .noFinalNewline),
            ("\n", .tooFewLines(count: 0)),
            ("\n8\n\(root64)\n", .tooFewLines(count: 0)),
            ("a\n", .tooFewLines(count: 1)),
            ("a\n8\n", .tooFewLines(count: 2)),
            ("a\n8\n\n\(root64)\n", .tooFewLines(count: 2)),
            ("a\n8\n\(root64)\n\n", .emptyLine(line: 4)),
            ("a\n8\n\(root64)\n\n\n— a b\n", .emptyLine(line: 5)),
            ("a\n8\n\(root64)\nextension\n\n— a AAAAAAA=\n\n— a AAAAAAA=\n", .emptyLine(line: 7)),
            ("a\r\n8\r\n\(root64)\r\n", .controlCharacter(line: 1)),
            ("a\n8\r\n\(root64)\n", .controlCharacter(line: 2)),
            ("a\n8\n\(root64)\nb\tc\n", .controlCharacter(line: 4)),
            ("a\n8\n\(root64)\n\n— a\u{0} b\n", .controlCharacter(line: 5)),
        ] as [(String, CheckpointProblem)])
    func refusedShapes(text: String, problem: CheckpointProblem) {
        #expect(throws: problem) { try Checkpoint(parsing: text) }
    }

    @Test(
        "Parts that would read back as something else make no checkpoint",
        arguments: [
            ("", 8, [], .emptyLine(line: 1)),
            ("a\n999", 8, [], .controlCharacter(line: 1)),
            ("a\r", 8, [], .controlCharacter(line: 1)),
            ("a", -1, [], .malformedSize("-1")),
            ("a", 8, ["b", ""], .emptyLine(line: 5)),
            ("a", 8, ["b\n\n— a b"], .controlCharacter(line: 4)),
        ] as [(String, Int, [String], CheckpointProblem)])
    func refusedParts(origin: String, size: Int, extensions: [String], problem: CheckpointProblem) {
        #expect(throws: problem) {
            try Checkpoint(origin: origin, size: size, root: MerkleTree.emptyRoot, extensions: extensions)
        }
    }
}
