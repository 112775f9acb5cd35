import Commands
import DeskTesting
import Evidence
import Files
import Messages
import Testing

@Suite("A ledger in one file")
struct PackTests {
    private let files = RealFileSystem()

    @Test("Taking in a pack is taking in the folder that it was made of")
    func roundTrip() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            try geneva.done("pack", "../geneva.pack")
            let other = try lisbon.copied(to: "other")
            try lisbon.done("merge", "../geneva.pack")
            try other.done("merge", geneva.folder)
            #expect(try lisbon.events() == other.events())
            #expect(try lisbon.done("merge", "../geneva.pack").out.contains("Nothing was written."))
        }
    }

    @Test("One ledger has one pack, in whichever copy it is made, and making it writes nothing into the ledger")
    func onePack() throws {
        try Desk.two { lisbon, geneva in
            try lisbon.done("merge", geneva.folder)
            let before = try lisbon.everything()
            try lisbon.done("pack", "../one.pack")
            try geneva.done("pack", "../two.pack")
            #expect(try lisbon.everything() == before)
            #expect(try files.contents(of: lisbon.folder + "/../one.pack") == files.contents(of: lisbon.folder + "/../two.pack"))
        }
    }

    @Test("A file in which nothing is recorded yet is left out, and the pack is taken in as the folder is")
    func emptyFile() throws {
        try Desk.two { lisbon, geneva in
            try files.replace(geneva.folder + "/events/porto.jsonl", with: [])
            try geneva.done("pack", "../geneva.pack")
            #expect(try !pack("geneva.pack", geneva).contains("porto"))
            let other = try lisbon.copied(to: "other")
            try lisbon.done("merge", "../geneva.pack")
            try other.done("merge", geneva.folder)
            #expect(try lisbon.events() == other.events())
        }
    }

    @Test("A pack is plain text: a header, the writers' files, and a SHA-256 that other tools find too")
    func plainText() throws {
        try Desk.two { lisbon, _ in
            let out = try lisbon.done("pack", "../a.pack", "--format", "json").out
            let text = try pack("a.pack", lisbon)
            let file = try #require(try lisbon.text(of: "lisbon"))
            #expect(text.hasPrefix("gcm-ledger pack 1\nfile lisbon \(file.utf8.count)\n" + file + "end 1 "))
            let digest = try #require(text.split(separator: " ").last).dropLast()
            #expect(out.contains("\"sha256\": \"\(digest)\""))
            #expect(digest.count == 64)
        }
    }

    @Test("A pack replaces a pack, and nothing else")
    func place() throws {
        try Desk.two { lisbon, _ in
            try lisbon.done("pack", "a.pack")
            try lisbon.done("pack", "a.pack")
            try files.replace(lisbon.folder + "/thesis.txt", with: Array("Of my own".utf8))
            let before = try lisbon.everything()
            for path in ["thesis.txt", "events/lisbon.jsonl", "events/a.pack", "nowhere/a.pack", "events"] {
                #expect(lisbon.run("pack", path).code != .done, "\(path)")
                #expect(try lisbon.everything() == before)
            }
        }
    }

    struct Hostile: Sendable, CustomTestStringConvertible {
        var what: String
        var code: String
        var change: @Sendable (String) -> String
        var testDescription: String { what }

        init(_ what: String, _ code: String, _ change: @escaping @Sendable (String) -> String) {
            (self.what, self.code, self.change) = (what, code, change)
        }
    }

    static let hostile: [Hostile] = [
        Hostile("nothing", "not-a-pack") { _ in "" },
        Hostile("another text", "not-a-pack") { _ in "Dear all,\n" },
        Hostile("the beginning of a header", "truncated-pack") { _ in "gcm-ledger pa" },
        Hostile("a header alone", "truncated-pack") { _ in "gcm-ledger pack 1\n" },
        Hostile("a later version", "unknown-pack-version") { $0.replacing("pack 1\n", with: "pack 2\n") },
        Hostile("no version", "unknown-pack-version") { $0.replacing("pack 1\n", with: "pack \n") },
        Hostile("a path upwards", "malformed-pack") { $0.replacing("file geneva", with: "file ../../geneva") },
        Hostile("an absolute path", "malformed-pack") { $0.replacing("file geneva", with: "file /etc/passwd") },
        Hostile("a name in capitals", "malformed-pack") { $0.replacing("file geneva", with: "file Geneva") },
        Hostile("a name with a zero byte", "malformed-pack") { $0.replacing("file geneva", with: "file gene\0va") },
        Hostile("writers out of order", "malformed-pack") {
            $0.replacing("file geneva", with: "file X").replacing("file lisbon", with: "file geneva").replacing(
                "file X", with: "file lisbon")
        },
        Hostile("one writer twice", "malformed-pack") { $0.replacing("file lisbon", with: "file geneva") },
        Hostile("a size beyond the end", "truncated-pack") { $0.replacing(/file geneva \d+/, with: "file geneva 999999999999") },
        Hostile("a size beyond all numbers", "malformed-pack") {
            $0.replacing(/file geneva \d+/, with: "file geneva 99999999999999999999999")
        },
        Hostile("a negative size", "malformed-pack") { $0.replacing(/file geneva \d+/, with: "file geneva -1") },
        Hostile("no size", "malformed-pack") { $0.replacing(/file geneva \d+/, with: "file geneva ") },
        Hostile("a size with a zero before it", "malformed-pack") { $0.replacing("file geneva ", with: "file geneva 0") },
        Hostile("a header line without an end", "malformed-pack") { _ in "gcm-ledger pack 1\n" + String(repeating: "x", count: 500) },
        Hostile("no end", "truncated-pack") { $0.replacing(/end 2 [0-9a-f]+\n/, with: "") },
        Hostile("cut within its last line", "truncated-pack") { String($0.dropLast(9)) },
        Hostile("without its last newline", "truncated-pack") { String($0.dropLast()) },
        Hostile("another count of files", "malformed-pack") { $0.replacing("end 2 ", with: "end 3 ") },
        Hostile("something after its end", "trailing-bytes") { $0 + "x" },
        Hostile("a second pack after it", "trailing-bytes") { $0 + $0 },
        Hostile("a letter changed in an event", "pack-checksum") { $0.replacing("The plan", with: "The flan") },
        Hostile("a digit changed in its SHA-256", "pack-checksum") { text in
            String(text.dropLast(2)) + (text.dropLast().last == "0" ? "1" : "0") + "\n"
        },
    ]

    @Test("A pack that is not whole and right is refused, and nothing is written", arguments: hostile)
    func refused(hostile: Hostile) throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            try geneva.done("pack", "../a.pack")
            let changed = hostile.change(try pack("a.pack", geneva))
            try files.replace(geneva.folder + "/../b.pack", with: Array(changed.utf8))
            let before = try lisbon.everything()
            let answer = lisbon.run("merge", "../b.pack", "--format", "json")
            #expect(answer.code == .notUnderstood || answer.code == .damaged)
            #expect(answer.err.contains("\"code\": \"\(hostile.code)\""), "\(answer)")
            #expect(try lisbon.everything() == before)
        }
    }

    @Test("Any pack that is cut is refused")
    func everyPrefix() throws {
        try Desk.two { lisbon, geneva in
            try geneva.done("pack", "../a.pack")
            let whole = Array(try pack("a.pack", geneva).utf8)
            let before = try lisbon.everything()
            for count in stride(from: 0, to: whole.count, by: 7) {
                try files.replace(geneva.folder + "/../b.pack", with: Array(whole.prefix(count)))
                #expect(lisbon.run("merge", "../b.pack").code != .done, "the first \(count) bytes")
            }
            #expect(try lisbon.everything() == before)
        }
    }

    /// What a pack may say of lisbon's file with a right SHA-256, and what it is refused for.
    static let parts: [(what: String, code: String, writer: String, change: @Sendable (String) -> String)] = [
        ("a part that ends within a line", "unfinished-pack", "lisbon", { String($0.dropLast(20)) }),
        ("a part without its last newline", "unfinished-pack", "lisbon", { String($0.dropLast()) }),
        ("a changed event", "damaged", "lisbon", { $0.replacing("The plan", with: "The flan") }),
        ("a line that is missing", "damaged", "lisbon", { $0.replacing(/\n.*"id":"plan".*\n/, with: "\n") }),
        ("a line twice", "damaged", "lisbon", { $0 + ($0.split(separator: "\n").last ?? "") + "\n" }),
        ("lines under another writer's name", "damaged", "oslo", { $0 }),
        ("a line of another kind", "damaged", "lisbon", { $0 + "{}\n" }),
        ("a line too long", "damaged", "lisbon", { $0 + String(repeating: "x", count: 70_000) + "\n" }),
    ]

    @Test("Sealed rightly, what a pack holds is read as strictly as a folder", arguments: parts.indices)
    func sealedRightly(index: Int) throws {
        let (what, code, writer, change) = Self.parts[index]
        try Desk.two { lisbon, geneva in
            let part = change(try #require(try lisbon.text(of: "lisbon")))
            var text = "gcm-ledger pack 1\nfile \(writer) \(part.utf8.count)\n" + part + "end 1 "
            text += SHA256.digest(of: Array(text.utf8)).hex + "\n"
            try files.replace(geneva.folder + "/../b.pack", with: Array(text.utf8))
            let before = try geneva.everything()
            let answer = geneva.run("merge", "../b.pack", "--format", "json")
            #expect(answer.code == .damaged, "\(what)")
            #expect(answer.err.contains("\"code\": \"\(code)\""), "\(what): \(answer)")
            let place = code == "damaged" ? "../b.pack: events/\(writer).jsonl, line " : "../b.pack\""
            #expect(answer.err.contains("\"where\": \"" + place), "\(what): \(answer)")
            #expect(answer.err.contains("have it packed and sent again; nothing was taken in"), "\(what)")
            #expect(try geneva.everything() == before)
        }
    }

    @Test("A pack is refused at its first part that ends within a line or a batch: what follows is not read")
    func firstUnfinished() throws {
        try Desk.two { lisbon, geneva in
            let whole = try #require(try geneva.text(of: "geneva"))
            let other = try #require(try lisbon.text(of: "lisbon"))
            func refusal(_ parts: [(writer: String, text: String)]) throws -> String {
                var text = "gcm-ledger pack 1\n"
                for part in parts { text += "file \(part.writer) \(part.text.utf8.count)\n" + part.text }
                text += "end \(parts.count) "
                text += SHA256.digest(of: Array(text.utf8)).hex + "\n"
                try files.replace(geneva.folder + "/../b.pack", with: Array(text.utf8))
                let answer = geneva.run("merge", "../b.pack")
                #expect(answer.code == .damaged, "\(answer)")
                return String(answer.err.prefix { $0 != "\n" })
            }
            let unfinished = "gcm-ledger: ../b.pack: the part of geneva ends within a line or a batch"
            let half = (writer: "geneva", text: String(whole.dropLast(9)))
            // What is damaged after it would be told in its place if it were read; before it, it is.
            #expect(try refusal([half, (writer: "lisbon", text: "{}\n")]) == unfinished)
            #expect(try refusal([half, (writer: "lisbon", text: other)]) == unfinished)
            #expect(try refusal([(writer: "geneva", text: whole), (writer: "oslo", text: "{}\n")]).contains("oslo.jsonl, line 1: damaged"))
            // As many parts as a file of some megabytes holds.
            let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
            let names = letters.flatMap { first in letters.flatMap { second in letters.map { first + second + $0 } } }
            #expect(try refusal([half] + names.filter { $0 > "geneva" }.map { (writer: $0, text: "x") }) == unfinished)
        }
    }

    @Test("A pack above the limit is refused before it is read")
    func tooLarge() throws {
        try Desk.two { lisbon, _ in
            let file = try files.open(lisbon.folder + "/../b.pack", for: .creating)
            try files.truncate(file, to: (1 << 30) + 1)
            files.close(file)
            let answer = lisbon.run("merge", "../b.pack", "--format", "json")
            #expect(answer.code == .damaged)
            #expect(answer.err.contains("pack-too-large"))
        }
    }

    @Test("A fork is refused from a pack too")
    func fork() throws {
        try Desk.two { lisbon, geneva in
            try geneva.publish("minutes")
            let twin = try geneva.copied(to: "twin")
            try lisbon.done("merge", geneva.folder)
            try twin.done("init", "--writer", "geneva", "--take-over")
            try twin.publish("x")
            try geneva.publish("y")
            try lisbon.done("merge", geneva.folder)
            try twin.done("pack", "../twin.pack")
            let before = try lisbon.everything()
            #expect(lisbon.run("merge", "../twin.pack").code == .no)
            #expect(try lisbon.everything() == before)
            try lisbon.done("merge", "../twin.pack", "--rehome", "geneva-b")
            #expect(try lisbon.ids() == ["plan", "report", "minutes", "y", "x"])
        }
    }

    private func pack(_ name: String, _ office: Desk) throws -> String {
        String(decoding: try #require(try files.contents(of: office.folder + "/../" + name)), as: UTF8.self)
    }
}
