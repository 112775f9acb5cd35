import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("init, and the writers of a copy")
struct InitTests {
    @Test("It begins a ledger in an empty folder, with the writer's file and what git needs to know")
    func begins() throws {
        try Desk.with { desk in
            let answer = try desk.done("init --writer lisbon --title 'The ledger of Lisbon' --origin example.org/lisbon")
            #expect(answer.out == "Opened \(desk.path("events/lisbon.jsonl")). This copy now records as lisbon.\n")
            let lines = try desk.ledgerLines()
            #expect(lines.count == 1)
            #expect(
                lines[0].contains(
                    #""data":{"formatVersion":1,"origin":"example.org/lisbon","title":"The ledger of Lisbon"},"id":"ledger-lisbon""#))
            #expect(try desk.read("events/.gitattributes") == "*.jsonl -text -merge\n")
            #expect(try desk.read(".gcm-ledger/.gitignore") == "*\n")
        }
    }

    @Test("Beside another program's file it says that nothing can be asked yet, and leaves that file as it is")
    func besideAnother() throws {
        try Desk.with { desk in
            try desk.makeFolder("events")
            try desk.write("{\"a\":1}\n", to: "events/app.jsonl")
            let answer = try desk.run("init --writer lisbon")
            #expect(answer.code == .done && answer.err.contains("app.jsonl, line 1: damaged, or no file of a ledger of ours"), "\(answer)")
            #expect(try desk.read("events/app.jsonl") == "{\"a\":1}\n")
            #expect(try desk.run("list").code == .damaged)
        }
    }

    @Test("Again, it changes nothing")
    func again() throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.everything()
            #expect(try desk.done("init --writer lisbon").out.hasPrefix("This copy records as lisbon already: "))
            #expect(try desk.everything() == before)
        }
    }

    @Test(
        "A writer's name is 1 to 40 of a-z 0-9 -",
        arguments: ["Lisbon", "lis bon", "", "lisboa_1", "../lisbon", String(repeating: "a", count: 41)])
    func badNames(_ name: String) throws {
        try Desk.with { desk in
            let answer = desk.run(["init", "--writer", name])
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.contains("is no writer's name\n  fix: 1 to 40 of a-z 0-9 -"))
            let files = try desk.everything()
            #expect(files.isEmpty)
        }
    }

    @Test(
        "An origin that is none by C2SP is refused, with what one is",
        arguments: [
            "a\nb", "a\r", "\u{1B}[2Ja", "a\u{202E}b", "a\u{200B}b", "a\u{85}b", "a b", " a", "a ", "a\u{A0}b", "a\u{3000}b", "a\u{2028}b",
            "a+b", "+",
            "http://my.example/log", "https://a b", "x://", "://", "My Ledger + x", "",
        ])
    func badOrigins(_ origin: String) throws {
        try Desk.with { desk in
            let answer = desk.run(["init", "--writer", "lisbon", "--origin", origin])
            #expect(answer.code == .no)
            #expect(answer.err.hasPrefix("gcm-ledger: --origin "))
            #expect(answer.err.contains("is no origin: that is a URL without its scheme, with no space, plus or hidden character in it\n"))
            let files = try desk.everything()
            #expect(files.isEmpty)
            let words = try #require(try answer.suggested.first)
            let fit = origin == "http://my.example/log" ? "my.example/log" : "example.org/ledger"
            #expect(words == ["init", "--writer", "lisbon", "--origin", fit])
            #expect(desk.run(words).code == .done)
        }
    }

    @Test(
        "Any other is taken, and stands in the checkpoint as it is",
        arguments: ["example.org/ledger", "example.org:8080/~a/b?c=d", "ledger", "例え.jp/台帳", "//a", "a:b", "a,b;c"])
    func goodOrigins(_ origin: String) throws {
        try Desk.with { desk in
            try #require(desk.run(["init", "--writer", "lisbon", "--origin", origin]).code == .done)
            #expect(try desk.done("checkpoint").out.hasPrefix("\(origin)\n1\n"))
        }
    }

    @Test("Without one, every file has an origin of its own, also where the writers have one name")
    func ownOrigin() throws {
        var origins: Set<String> = []
        for _ in 1...5 {
            try Desk.with { desk in
                try desk.done("init --writer lisbon")
                let origin = try #require(try desk.done("checkpoint").lines.first)
                #expect(origin.wholeMatch(of: /gcm-ledger\/lisbon\/[0-9a-hjkmnp-tv-z]{10}/) != nil, "\(origin)")
                origins.insert(origin)
            }
        }
        #expect(origins.count == 5)
    }

    @Test("Without a name it asks for one")
    func noName() throws {
        try Desk.with { desk in
            let answer = try desk.run("init")
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.hasPrefix("gcm-ledger: init: needs the name of a writer\n  fix: 'gcm-ledger init --writer NAME'"))
        }
    }

    @Test("The longest name will do")
    func longestName() throws {
        try Desk.with { desk in try desk.done("init --writer \(String(repeating: "a", count: 40))") }
    }

    /// A copy of a ledger as git makes it: the files of the writers, and nothing of this copy's own.
    private func clone(_ desk: Desk, into name: String) throws -> Desk {
        try desk.makeFolder(name + "/events")
        let bytes = try desk.read("events/lisbon.jsonl")
        try desk.write(bytes, to: name + "/events/lisbon.jsonl")
        return desk.moved(to: desk.path(name))
    }

    @Test("In a clone, another copy's writer is not taken by accident, but can be taken over")
    func takeOver() throws {
        try Desk.with { desk in
            try desk.open()
            let clone = try clone(desk, into: "clone")
            let none = try clone.run("record document.published d --on 2024 --title D")
            #expect(none.code == .notUnderstood)
            #expect(
                none.err.contains("this copy of the ledger has no writer of its own\n  fix: 'gcm-ledger init --writer NAME' gives it one"))
            let taken = try clone.run("init --writer lisbon")
            #expect(taken.code == .notUnderstood)
            #expect(taken.err.hasPrefix("gcm-ledger: events/lisbon.jsonl: is there already: another copy of the ledger writes it"))
            let over = try clone.done("init --writer lisbon --take-over")
            #expect(over.out == "This copy now goes on with lisbon: 1 events in \(clone.path("events/lisbon.jsonl")).\n")
            try clone.done("record document.published d --on 2024 --title D")
            #expect(try clone.ledgerLines().count == 2)
        }
    }

    @Test("A folder that was copied whole, with what belongs to the first, does not go on with its writer")
    func copiedFolder() throws {
        try Desk.with { desk in
            try desk.open()
            let copy = try clone(desk, into: "copy")
            for (path, bytes) in try desk.everything() where path.contains("/.gcm-ledger/") {
                let own = copy.folder + path
                try RealFileSystem().makeFolder(PathText.folder(of: own))
                try RealFileSystem().replace(own, with: bytes)
            }
            let answer = try copy.run("record document.published d --on 2024 --title D")
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.hasPrefix("gcm-ledger: writer lisbon: was bound in another folder or on another machine"))
            try copy.done("init --writer porto")
            try copy.done("record document.published d --on 2024 --title D --writer porto")
            #expect(try copy.ledgerLines(of: "porto").count == 2)
        }
    }

    @Test("With several writers, one is chosen; the near name is offered for one that there is not")
    func choice() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.open(writer: "porto")
            let line = "record document.published d --on 2024 --title D"
            let both = try desk.run(line)
            #expect(both.code == .notUnderstood)
            #expect(
                both.err
                    == "gcm-ledger: record: this copy has several writers: lisbon, porto\n"
                    + "  fix: choose one: --writer lisbon or --writer porto\n")
            let neither = try desk.run(line + " --writer prto")
            #expect(neither.code == .notUnderstood)
            #expect(neither.err.contains("--writer prto: is no writer of this copy\n  fix: did you mean 'porto'?"))
            try desk.done(line + " --writer porto")
            #expect(try desk.ledgerLines(of: "porto").count == 2)
            #expect(try desk.ledgerLines(of: "lisbon").count == 1)
        }
    }

    @Test("In a folder within a ledger, it gives that ledger a writer; --ledger names the folder to begin in")
    func places() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.makeFolder("deep")
            let deep = desk.moved(to: desk.path("deep"))
            try deep.done("init --writer porto")
            #expect(try desk.ledgerLines(of: "porto").count == 1)
            try deep.done("init --writer faro --ledger .")
            #expect(try deep.ledgerLines(of: "faro").count == 1)
        }
    }
}
