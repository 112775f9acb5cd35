import Commands
import DeskTesting
import Messages
import Testing

@Suite("completions and man")
struct CompletionsTests {
    @Test("A shell's script knows every command, and is the same without a ledger", arguments: ["bash", "zsh", "fish"])
    func script(_ shell: String) throws {
        try Desk.with { desk in
            let script = try desk.done("completions \(shell)").out
            for command in HelpTests.commands { #expect(script.contains(command), "\(command)") }
            #expect(script.contains("as-of") && script.contains("ledger"))
        }
    }

    @Test("Another shell is refused with those that there are")
    func otherShell() throws {
        try Desk.with { desk in
            let answer = try desk.run("completions csh")
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.contains("csh: is no shell that completions are written for\n  fix: one of bash, zsh, fish"))
            #expect(try desk.run("completions").code == .notUnderstood)
        }
    }

    @Test("The manual page has a section for every command")
    func manual() throws {
        try Desk.with { desk in
            let page = try desk.done("man").lines
            #expect(page.first?.hasPrefix(".TH GCM\\-LEDGER 1 ") == true)
            let sections = page.filter { $0.hasPrefix(".SS ") }
            for command in HelpTests.commands {
                #expect(sections.contains { $0.contains(" \(command)") }, "\(command)")
            }
        }
    }
}
