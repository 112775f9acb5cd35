import Commands
import DeskTesting
import Messages
import Testing

@Suite("Formats of what is evidence")
struct EvidenceFormatTests {
    @Test(
        "A format that an answer does not have is refused with those that it has, in any order of the words",
        arguments: ["csv", "markdown"])
    func refused(_ format: String) throws {
        try Desk.withLedger(of: 2) { desk in
            try desk.write(Array(desk.run("prove", "d1").out.utf8), to: "p")
            for words in [
                ["checkpoint", "--format", format], ["checkpoint", "--format=\(format)", "--publish", "x"],
                ["verify", "--proof", "p", "--format", format], ["verify", "--format", format, "--proof", "p"],
            ] {
                let answer = desk.run(words)
                #expect(answer.code == .notUnderstood)
                #expect(answer.out.isEmpty)
                let what = words[0] == "verify" ? "is not one of the words with --proof" : "this answer is not written as \(format)"
                #expect(answer.err == "gcm-ledger: --format \(format): \(what)\n  fix: one of text, json\n")
            }
            let isPublished = try desk.has("Snapshots")
            #expect(!isPublished)
            #expect(desk.run("verify", "--format", format).code == .done)
        }
    }

    @Test("Those that it has are given", arguments: ["text", "json"])
    func given(_ format: String) throws {
        try Desk.withLedger(of: 2) { desk in
            try desk.write(Array(desk.run("prove", "d1").out.utf8), to: "p")
            for words in [["checkpoint"], ["verify"], ["verify", "--proof", "p"]] {
                let answer = desk.run(words + ["--format", format])
                #expect(answer.code == .done)
                #expect(answer.out.hasPrefix("{") == (format == "json"))
            }
        }
    }
}
