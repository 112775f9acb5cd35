import Commands
import DeskTesting
import Messages
import Testing

@Suite("Several checkpoints in one file")
struct SeveralCheckpointsTests {
    /// A line in the form of a signature.
    private static let signature = "\u{2014} example.org/key AAAAAAA=\n"

    /// A ledger of two writers, with a proof in `p` and each writer's checkpoint in a file of its own.
    private func with(_ body: (_ desk: Desk, _ bonn: String, _ lisbon: String) throws -> Void) throws {
        try Desk.withLedger(of: 3) { desk in
            try desk.begin("bonn")
            let (bonn, lisbon) = (desk.run("checkpoint", "--writer", "bonn").out, desk.run("checkpoint", "--writer", "lisbon").out)
            try desk.write(Array(bonn.utf8), to: "bonn")
            try desk.write(Array(lisbon.utf8), to: "lisbon")
            try desk.write(Array(desk.run("prove", "d1").out.utf8), to: "p")
            try body(desk, bonn, lisbon)
        }
    }

    /// Every way to give a checkpoint.
    private func ways(_ file: String) -> [[String]] {
        [
            ["prove", "--since", file], ["prove", "d1", "--checkpoint", file], ["prove", "--since", "lisbon", "--checkpoint", file],
            ["verify", "--proof", "p", "--checkpoint", file],
        ]
    }

    @Test("They are told as that, with what gives one, wherever a checkpoint is given; one alone is taken")
    func told() throws {
        try with { desk, bonn, lisbon in
            #expect(desk.run(["checkpoint"]).out == bonn + "\n" + lisbon)
            let signed = lisbon + "\n" + Self.signature
            let files = [
                (lisbon + "\n" + bonn, 2), (bonn + "\n" + lisbon, 2), (lisbon + bonn, 2), (lisbon + "\n" + bonn + "\n" + lisbon, 3),
                (signed + bonn, 2), (signed + "\n" + bonn, 2), (signed + signed, 2),
                (lisbon + "\n" + bonn.replacing("\n1\n", with: "\n999\n"), 2),
            ]
            for (text, count) in files {
                try desk.write(Array(text.utf8), to: "all.cp")
                for words in ways("all.cp") {
                    let answer = desk.run(words)
                    #expect(answer.code == .no, "\(words) \(text)")
                    #expect(
                        answer.err.contains("all.cp: is no checkpoint: it holds \(count) checkpoints, and a file holds one\n"),
                        "\(answer)")
                    #expect(answer.err.contains("fix: 'gcm-ledger checkpoint --writer NAME' gives one, "), "\(answer)")
                }
            }
            for text in [lisbon, signed, signed + Self.signature] {
                try desk.write(Array(text.utf8), to: "one.cp")
                for words in ways("one.cp") { #expect(desk.run(words).code == .done, "\(words) \(text)") }
            }
        }
    }

    @Test("In Snapshots/ and in a proof they are told too")
    func elsewhere() throws {
        try with { desk, bonn, lisbon in
            let proof = desk.run("prove", "d1").out
            let answer = desk.run("verify", "--proof", "-", input: proof + "\n" + bonn)
            #expect(answer.code == .no)
            #expect(answer.err.contains("is no proof: its checkpoint: it holds 2 checkpoints, and a file holds one\n"))
            try desk.makeFolder("Snapshots")
            try desk.write(Array((lisbon + "\n" + bonn).utf8), to: "Snapshots/a.lisbon.checkpoint")
            let verified = desk.run(["verify"])
            #expect(verified.code == .no)
            #expect(verified.err.contains("a.lisbon.checkpoint: is no checkpoint: it holds 2 checkpoints, and a file holds one\n"))
            #expect(verified.err.contains("'gcm-ledger checkpoint --publish NAME' keeps each in a file of its own"))
        }
    }
}
