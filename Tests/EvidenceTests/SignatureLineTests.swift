import Evidence
import Testing

@Suite("Signature lines of a checkpoint")
struct SignatureLineTests {
    private static let body = CheckpointTests.body

    @Test(
        "A line of the form is taken: an em dash, a key's name, base64 of five bytes or more",
        arguments: [
            ("a", "AAAAAAA="), ("example.org/log", "Az3grlgtzPICa5OS"), ("日本/台帳", "8npVmf1M"), ("\u{301}e", "AAAAAAAA"),
            ("a\u{200B}b", "AAAAAAA="),
            ("\u{2014}", "AAAAAAA="), ("a", String(repeating: "AAAA", count: 1700)),
        ])
    func taken(name: String, base64: String) throws {
        let text = Self.body + "\n\u{2014} \(name) \(base64)\n"
        let note = try CheckpointNote(parsing: text)
        #expect(note.signatures.map { Array($0.utf8) } == [Array(name.utf8)])
        #expect(Array(note.text.utf8) == Array(text.utf8))
        #expect(try note.checkpoint == Checkpoint(parsing: Self.body))
    }

    /// Lines that are nearly signatures.
    static let others = [
        "signed", "-", "\u{2014}", "\u{2014} ", "\u{2014} a", "\u{2014} a ", "a AAAAAAA=", "- a AAAAAAA=", "\u{2013} a AAAAAAA=",
        "\u{2015} a AAAAAAA=", "\u{2014}a AAAAAAA=", "\u{2014}\u{301} a AAAAAAA=", "\u{2014}\u{A0}a AAAAAAA=", " \u{2014} a AAAAAAA=",
        "\u{2014}  AAAAAAA=", "\u{2014} AAAAAAA=", "\u{2014}  a AAAAAAA=", "\u{2014} a  AAAAAAA=", "\u{2014} a AAAAAAA= ",
        "\u{2014} a b AAAAAAA=",
        "\u{2014} a+b AAAAAAA=", "\u{2014} + AAAAAAA=", "\u{2014} a\u{A0}b AAAAAAA=", "\u{2014} a\u{2003}b AAAAAAA=",
        "\u{2014} a\u{3000}b AAAAAAA=", "\u{2014} a\u{85}b AAAAAAA=", "\u{2014} a\u{2028}b AAAAAAA=", "\u{2014} \u{1680} AAAAAAA=",
        "\u{2014} a AAAAAA==", "\u{2014} a AAAA", "\u{2014} a AAAAAAA", "\u{2014} a AAAAAAB=", "\u{2014} a AAAAAA-_",
        "\u{2014} a AAAAAAA=A",
        "\u{2014} a AAAAAAA= b", "\u{2014} a !!!!!!!!", "\u{2014} a AAAAAAA\u{301}=", "// a comment", "time 1",
    ]

    @Test("Any other line is refused, wherever it stands below the text", arguments: others)
    func refused(line: String) {
        let good = "\u{2014} a AAAAAAA=\n"
        for (before, after) in [("", ""), ("", good), (good, ""), (good + good, good)] {
            let number = 5 + before.split(separator: "\n").count
            #expect(throws: CheckpointProblem.malformedSignature(line, line: number)) {
                try CheckpointNote(parsing: Self.body + "\n" + before + line + "\n" + after)
            }
        }
    }

    @Test("Without signatures there are none; of several each is kept, in order")
    func count() throws {
        #expect(try CheckpointNote(parsing: Self.body).signatures == [])
        let lines = ["b", "a", "b"].map { "\u{2014} \($0) AAAAAAA=\n" }.joined()
        #expect(try CheckpointNote(parsing: Self.body + "\n" + lines).signatures == ["b", "a", "b"])
    }

    @Test("Several checkpoints in one text are told as that, with what is between them or without")
    func several() throws {
        let (body, signature) = (Self.body, "\n\u{2014} a AAAAAAA=\n")
        for (text, count) in [
            (body + body, 2), (body + "\n" + body, 2), (body + signature + body, 2), (body + signature + "\n" + body, 2),
            (body + "\n" + body + "\n" + body, 3), (body + "an extension\n" + body, 2), (body + "\n" + body.replacing("8", with: "999"), 2),
        ] {
            #expect(throws: CheckpointProblem.severalCheckpoints(count: count)) { try CheckpointNote(parsing: text) }
        }
        let root = MerkleTree.emptyRoot
        #expect(throws: CheckpointProblem.severalCheckpoints(count: 2)) {
            try Checkpoint(origin: "a", size: 8, root: root, extensions: ["b", "0", root.base64])
        }
        #expect(try Checkpoint(origin: "a", size: 8, root: root, extensions: ["b", root.base64, "0"]).extensions.count == 3)
    }
}
