import FileTesting
import Files
import Testing

@Suite("A suggested command in a shell")
struct PastingTests {
    @Test(
        "Whatever a folder is called, the shell runs the command that is meant, and nothing else",
        arguments: [
            "plain", "Sp N", "it's", "$HOME", "`touch x`", "$(touch x)", "a;touch x", "a&b", "a|b", "~", "*", "a b'; touch x; '", "\"q\"",
            "a\\b", "#a", "Zürich", "=ls", "{a,b}", "!!",
        ])
    func pasted(name: String) throws {
        try Desk.with { desk in
            try desk.done("init", "--writer", "lisbon")
            let bytes = try #require(try desk.files.contents(of: desk.ledger + "/events/lisbon.jsonl"))
            let folder = desk.ledger + "/" + name
            try desk.files.makeFolder(folder + "/events")
            try desk.files.replace(folder + "/events/lisbon.jsonl", with: bytes)
            let before = try desk.files.names(in: desk.ledger)
            // The later --ledger is the one that counts.
            let refused = try desk.run("init", "--writer", "lisbon", "--ledger", folder)
            #expect(refused.end == .exited(2))
            let pattern = /['\u{201C}]gcm-ledger (--ledger .* --take-over)['\u{201D}]\n/
            let words = try #require(refused.err.firstMatch(of: pattern), "\(refused)").output.1
            let pasted = try desk.startShell("cd \"$3\" && \"$1\" \(words)").waited()
            #expect(pasted.isDone && pasted.out == "This copy now goes on with lisbon: 1 events in \(folder)/events/lisbon.jsonl.\n")
            #expect(try desk.files.names(in: desk.ledger) == before)
        }
    }
}
