import Commands
import DeskTesting
import Files
import Messages
import Testing

@Suite("A ledger that is put back from an older backup, .gcm-ledger/ and all")
struct MemoryTests {
    /// An office that remembers outside of its folder, with three events, and a merged copy; `body` gets a way to put an older state
    /// back in place: the files in the same folders, as a restore does.
    private func remembering(_ body: (_ lisbon: Desk, _ geneva: Desk, _ goBack: () throws -> Void) throws -> Void) throws {
        try Desk.withOffices { office in
            var lisbon = try office("lisbon")
            lisbon.environment = ["XDG_STATE_HOME": lisbon.folder + "-state"]
            let geneva = try office("geneva")
            try lisbon.done("init", "--writer", "lisbon")
            try geneva.done("init", "--writer", "geneva")
            try lisbon.publish("plan")
            let paths = [lisbon.path(of: "lisbon"), lisbon.folder + "/.gcm-ledger/heads/lisbon.json"]
            let files = RealFileSystem()
            let old = try paths.map { try #require(try files.contents(of: $0)) }
            try lisbon.publish("report")
            try geneva.done("merge", lisbon.folder)
            try body(lisbon, geneva) {
                for (path, bytes) in zip(paths, old) {
                    let file = try files.open(path, for: .updating(create: false))
                    defer { files.close(file) }
                    try files.truncate(file, to: 0)
                    try files.write(bytes, to: file, at: 0)
                }
            }
        }
    }

    @Test("Reads tell it once, verify tells it, whoever would go on is refused with the way out, and a merge brings it back")
    func older() throws {
        try remembering { lisbon, geneva, goBack in
            #expect(try lisbon.done("log").err == "")
            try goBack()
            for words in [["log"], ["timeline"], ["check"], ["list", "documents"]] {
                let answer = try lisbon.done(words)
                #expect(answer.err.components(of: "an older state was put back").count == 2, "\(answer)")
                #expect(answer.err.contains("note: ") && answer.err.contains("has 2 events, and is not what it was when it had 3"))
            }
            #expect(lisbon.run(["verify"]).code == .damaged)
            let refused: [[String]] = [
                ["record", "document.published", "x", "--on", "2024", "--title", "X"], ["retract", "plan", "--reason", "x"],
                ["checkpoint"], ["checkpoint", "--publish", "x"], ["prove", "plan"], ["init", "--writer", "lisbon", "--take-over"],
                ["pack", "x.pack"], ["record", "document.published", "x", "--on", "2024", "--title", "X", "--dry-run"],
            ]
            for words in refused {
                let answer = lisbon.run(words)
                #expect(answer.code == .damaged, "\(words): \(answer)")
                #expect(answer.err.contains("merge OTHER") && answer.err.contains("init --writer NEW-NAME"), "\(words): \(answer)")
            }
            try lisbon.done("merge", geneva.folder)
            #expect(try lisbon.done("log").err == "")
            try lisbon.publish("next")
            #expect(try lisbon.ids() == ["plan", "report", "next"])
        }
    }

    @Test("Where no other copy has it, another writer goes on")
    func anotherWriter() throws {
        try remembering { lisbon, _, goBack in
            try goBack()
            try lisbon.done("init", "--writer", "lisbon-2")
            try lisbon.done("record", "document.published", "x", "--on", "2024", "--title", "X", "--writer", "lisbon-2")
            try lisbon.done("checkpoint", "--writer", "lisbon-2")
            #expect(lisbon.run("record", "document.published", "y", "--on", "2024", "--title", "Y", "--writer", "lisbon").code == .damaged)
            // What is suggested ends it: nobody is told any more of what nobody has.
            let fix = try #require(lisbon.done("log").err.firstMatch(of: /'rm ([^']*)'/)?.output.1)
            try RealFileSystem().remove(String(fix))
            #expect(try lisbon.done("log").err == "")
            #expect(lisbon.run(["verify"]).code == .done)
        }
    }

    @Test("Another history of the same size is told and refused too, and what is remembered stays")
    func otherHistory() throws {
        try remembering { lisbon, _, goBack in
            var elsewhere = lisbon
            elsewhere.environment = [:]
            try goBack()
            try elsewhere.publish("other")
            #expect(try lisbon.done("log").err.contains("another history"))
            for _ in 1...2 {
                #expect(lisbon.run("record", "document.published", "x", "--on", "2024", "--title", "X").code == .damaged)
                #expect(lisbon.run(["verify"]).code == .damaged)
            }
        }
    }

    @Test("Nothing of a fork is recorded under a writer whose file is less than is known of it")
    func rehome() throws {
        try remembering { lisbon, geneva, goBack in
            let twin = try geneva.copied(to: "twin")
            try twin.done("init", "--writer", "geneva", "--take-over")
            try twin.publish("t")
            try geneva.publish("g")
            try lisbon.done("merge", geneva.folder)
            try goBack()
            let before = try lisbon.events()
            let answer = lisbon.run("merge", twin.folder, "--rehome", "lisbon")
            #expect(answer.code == .damaged || answer.code == .done, "\(answer)")
            // The twin has all of lisbon's: it brings that back first.
            if answer.code == .damaged { #expect(try lisbon.events() == before) } else { #expect(try lisbon.ids().contains("report")) }
        }
    }

    @Test("Without a place to remember, with a memory that does not read, or one of another ledger, nothing is said")
    func quiet() throws {
        try remembering { lisbon, _, goBack in
            try goBack()
            var elsewhere = lisbon
            for environment in [[:], ["XDG_STATE_HOME": "not/absolute"], ["HOME": ""], ["HOME": lisbon.folder + "/no/such"]] {
                elsewhere.environment = environment
                #expect(try elsewhere.done("log").err == "")
            }
            let files = RealFileSystem()
            let state = lisbon.folder + "-state/gcm-ledger"
            let path = try state + "/" + #require(files.names(in: state).first) + "/lisbon.json"
            let good = try #require(try files.contents(of: path))
            var tried = 0
            for place in good.indices {
                var broken = good
                broken[place] ^= 1
                try files.replace(path, with: broken)
                #expect(try lisbon.done("log").err == "")
                tried += 1
            }
            #expect(tried == good.count)
            try files.replace(path, with: good)
            #expect(try !lisbon.done("log").err.isEmpty)
        }
    }

    @Test("Nothing is remembered of another ledger that stood in the folder, whatever its writers were")
    func anotherLedger() throws {
        try remembering { lisbon, _, _ in
            try lisbon.done("init", "--writer", "zwei")
            try lisbon.done("record", "document.published", "x", "--on", "2024", "--title", "X", "--writer", "zwei")
            let files = RealFileSystem()
            for writer in ["lisbon", "zwei"] {
                try files.remove(lisbon.path(of: writer))
                for folder in ["heads", "writers"] { try files.remove(lisbon.folder + "/.gcm-ledger/\(folder)/\(writer).json") }
            }
            try lisbon.done("init", "--writer", "lisbon")
            try lisbon.publish("other")
            try lisbon.done("init", "--writer", "zwei")
            #expect(try lisbon.done("log").err == "")
            #expect(lisbon.run(["verify"]).code == .done)
        }
    }

    @Test("A ledger that is begun anew in the same folder is another one")
    func begunAnew() throws {
        try remembering { lisbon, _, _ in
            let files = RealFileSystem()
            for path in ["/events/lisbon.jsonl", "/.gcm-ledger/heads/lisbon.json", "/.gcm-ledger/writers/lisbon.json"] {
                try files.remove(lisbon.folder + path)
            }
            try lisbon.done("init", "--writer", "lisbon")
            try lisbon.publish("other")
            #expect(try lisbon.done("log").err == "")
        }
    }
}

extension String {
    /// The parts between every place where a text stands.
    fileprivate func components(of text: String) -> [Substring] {
        split(separator: text, omittingEmptySubsequences: false)
    }
}
