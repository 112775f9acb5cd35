import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("A suggested command can be pasted")
struct SuggestedCommandTests {
    static let names = ["plain", "Sp N", "it's", "$HOME", "`id`", "a;b", "$(id)", "-x", "~", "\"q\"", "Zürich", "a\\b", "*"]

    /// A copy of the desk's ledger in a folder of this name.
    private func copy(_ desk: Desk, to name: String) throws {
        try desk.makeFolder(name + "/events")
        try RealFileSystem().replace(desk.path(name + "/events/lisbon.jsonl"), with: try desk.ledgerBytes())
    }

    @Test("A ledger that was named is named again, by --ledger or by $GCM_LEDGER", arguments: names, [true, false])
    func ledger(_ name: String, isOption: Bool) throws {
        try Desk.with { desk in
            try desk.open()
            try copy(desk, to: "elsewhere/" + name)
            let option = isOption ? ["--ledger", name] : []
            let there = desk.moved(to: desk.path("elsewhere"), environment: isOption ? [:] : ["GCM_LEDGER": name])
            let refused = there.run(option + ["init", "--writer", "lisbon"])
            #expect(refused.code == .notUnderstood)
            let words = try #require(try refused.suggested.first, "\(refused)")
            let named = name.hasPrefix("-") ? "./" + name : name
            #expect(words == ["--ledger", named, "init", "--writer", "lisbon", "--take-over"])
            // Pasted where nothing but the words tells which ledger it is.
            let here = desk.moved(to: there.folder)
            #expect(here.run(words).code == .done)
            #expect(here.run(["--ledger", named, "record", "document.published", "d", "--on", "2024", "--title", "D"]).code == .done)
            #expect(try RealFileSystem().names(in: there.folder) == [name], "and no other ledger was begun")
        }
    }

    @Test("The other copy of a merge keeps its name", arguments: names)
    func merge(_ name: String) throws {
        try Desk.with { desk in
            try desk.open()
            try copy(desk, to: name)
            let there = desk.moved(to: desk.path(name))
            try there.done("init --writer lisbon --take-over")
            try there.done("record document.published d --on 2024 --title D")
            desk.wait()
            let refused = desk.run(["merge", "--", name])
            #expect(refused.code == .no)
            let commands = try refused.suggested
            #expect(commands.count == 2, "\(refused)")
            for words in commands { #expect(desk.run(words.map { $0 == "NEW-NAME" ? "porto" : $0 }).code == .done, "\(words)") }
            #expect(try desk.ledgerLines().count == 2)
        }
    }

    @Test("A command that needs no ledger, or is for another copy, names none")
    func elsewhere() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.write("Dear all", to: "letter")
            #expect(try desk.run("--ledger . merge letter").suggested == [["pack", "FILE"]])
            #expect(try desk.run("--ledger . lst").suggested == [["help"]])
            #expect(
                try desk.run("--ledger . show nothing").suggested == [["--ledger", ".", "log"], ["help", "states"], ["help", "regions"]])
            #expect(try desk.run("show nothing").suggested == [["log"], ["help", "states"], ["help", "regions"]])
        }
    }

    @Test("In JSON it is the same command")
    func json() throws {
        try Desk.with { desk in
            try desk.open()
            try copy(desk, to: "Sp N")
            let refused = desk.run(["--ledger", "Sp N", "init", "--writer=lisbon", "--take-over", "--writer=lisbon"])
            #expect(refused.code == .notUnderstood)
            let answer = desk.run(["--ledger", "Sp N", "append", "-", "--format", "json"], input: Array("{}".utf8))
            #expect(answer.code == .no)
            let problems = try #require(try answer.json["results"]?.items.first?["problems"]?.items)
            #expect(problems.contains { $0["fix"]?.text?.contains("gcm-ledger help events") == true })
            let missing = desk.run(["--ledger", "Sp N", "show", "nothing", "--format", "json"])
            let fix = try #require(try missing.failure["errors"]?.items.first?["fix"]?.text)
            #expect(fix.contains("\u{201C}gcm-ledger --ledger 'Sp N' log\u{201D}"))
        }
    }

    @Test("$GCM_LEDGER names the ledger that 'init' begins, and --ledger goes before it")
    func environment() throws {
        try Desk.with { desk in
            let named = desk.moved(to: desk.folder, environment: ["GCM_LEDGER": "ours"])
            try named.done("init --writer lisbon")
            try named.done("--ledger theirs init --writer porto")
            #expect(try RealFileSystem().names(in: desk.folder) == ["ours", "theirs"])
        }
    }
}
