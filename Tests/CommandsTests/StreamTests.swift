import Commands
import DeskTesting
import Files
import JSON
import Messages
import Synchronization
import Testing

@Suite("Appending a stream")
struct StreamTests {
    /// Streams lines which come so many at a time.
    private func stream(_ lines: [String], _ desk: Desk, _ words: [String] = ["--format", "json"], together count: Int = .max) -> Answer {
        let rest = Mutex(lines[...])
        return desk.run(["append", "--each"] + words, input: []) { console in
            console.look = { (waits) throws(FileProblem) in
                rest.withLock { rest in
                    guard waits else { return rest.isEmpty ? [] : nil }
                    defer { rest = rest.dropFirst(count) }
                    return Array(rest.prefix(count).map { $0 + "\n" }.joined().utf8)
                }
            }
        }
    }

    /// An answer without the numbers of lines.
    private func told(_ value: JSONValue) -> String {
        String(decoding: value.canonicalBytes(), as: UTF8.self).replacing(/standard input, line \d+/, with: "the line")
    }

    private func told(_ answer: Answer) throws -> [String] {
        try answer.outBytes.split(separator: 10).map { told(try JSONValue(reading: Array($0))) }
    }

    @Test(
        "It answers what as many calls answer, and leaves the same file",
        arguments: [1, 2, 3, 4, 5, 6] as [UInt64], [1, 3, Int.max])
    func law(seed: UInt64, together: Int) throws {
        try Desk.with { desk in
            let lines = seed == 1 ? StreamedOffers.all : StreamedOffers.drawn(seed)
            let (one, all) = (desk.beside(desk.path("one")), desk.beside(desk.path("all")))
            for desk in [one, all] {
                try RealFileSystem().makeFolder(desk.folder)
                try desk.open()
            }
            var expected: [String] = []
            for line in lines {
                let answer = one.run(["append", "-", "--format", "json"], input: line)
                expected += try #require(try answer.json["results"]?.items).map(told)
            }
            let answer = stream(lines, all, together: together)
            #expect(answer.code == .no)
            #expect(answer.err.isEmpty)
            let given = try told(answer)
            #expect(given.count == lines.count)
            for (index, pair) in zip(given, expected).enumerated() where pair.0 != pair.1 {
                Issue.record("line \(index + 1): \(lines[index].prefix(120))\n\(pair.0)\n\(pair.1)")
            }
            #expect(try all.ledgerLines().dropFirst() == one.ledgerLines().dropFirst())
            try all.done("verify")
        }
    }

    @Test("For people each event is a line, each problem is told as of a batch, and the last line sums up")
    func text() throws {
        try Desk.with { desk in
            try desk.open()
            let first = Desk.document("a", title: "A", id: "a")
            let lines = [first, "", Desk.document("b", title: "", id: "b"), first]
            let answer = stream(lines, desk, [])
            #expect(answer.code == .no)
            let size = answer.out.firstMatch(of: /lisbon has 2 events\.\n$/)
            #expect(size != nil)
            let told = "recorded  a  lisbon  2\nrefused  standard input, line 3\nexists  a  lisbon  2\n1 recorded, 1 exists, 1 refused. "
            #expect(answer.out.hasPrefix(told))
            #expect(answer.err.hasPrefix("gcm-ledger: standard input, line 3: data.title: "))
            #expect(stream([first], desk, []).code == .done)
        }
    }

    @Test("How many events there are now is told also where another writer's file has only just come")
    func sizeBesideNewFile() throws {
        try Desk.with { other in
            try other.done("init --writer porto")
            try Desk.with { desk in
                try desk.open()
                let files = RealFileSystem()
                let came = try #require(try files.contents(of: other.folder + "/events/porto.jsonl"))
                try files.replace(desk.folder + "/events/porto.jsonl", with: came)
                // What a round leaves is kept for the next one only where no write could have been missed.
                let answer = stream([Desk.document("a", title: "A", id: "a")], desk, [])
                #expect(answer.out == "recorded  a  lisbon  2\n1 recorded. lisbon has 2 events.\n")
            }
        }
    }

    @Test("Of nothing nothing is recorded, which is no failure", arguments: ["", "\n \n\t\n", " "])
    func nothing(input: String) throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.everything()
            let answer = try desk.done("append --each", input: input)
            #expect(answer.out == "0 recorded.\n")
            #expect(try desk.done("append - --each --format json", input: input).out.isEmpty)
            #expect(try desk.everything() == before)
        }
    }

    @Test("A file is a stream too; its last line need not end, and one that is not there is said to be missing")
    func file() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.write(Desk.document("a", title: "A") + "\r\n\n" + Desk.document("b", title: ""), to: "offer.jsonl")
            let answer = try desk.run("append offer.jsonl --each")
            #expect(answer.code == .no)
            #expect(answer.err.hasPrefix("gcm-ledger: offer.jsonl, line 3: data.title: "))
            #expect(try desk.ledgerLines().count == 2)
            let missing = try desk.run("append nothing.jsonl --each")
            #expect(missing.code == .notUnderstood)
            #expect(missing.err.contains("nothing.jsonl: there is no such file\n  fix: "))
        }
    }

    @Test("What is of a batch alone is refused beside it", arguments: ["--dry-run", "--expect 1", "--format csv"])
    func ofABatch(option: String) throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.everything()
            let answer = try desk.run("append --each \(option)", input: Desk.document("a", title: "A"))
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.contains("--each") && answer.err.contains("\n  fix: "))
            #expect(try desk.everything() == before)
        }
    }

    @Test("What others record between two rounds is seen in the next, whoever they are")
    func others() throws {
        try Desk.with { desk in
            try desk.open()
            let offers = (1...6).map { Desk.document("d\($0)", title: "D", id: "d\($0)") + "\n" }
            let rest = Mutex(offers[...])
            let answer = desk.run(["append", "--each", "--format", "json"], input: []) { console in
                console.look = { (waits) throws(FileProblem) in
                    guard waits else { return nil }
                    let next = rest.withLock { $0.popFirst() } ?? ""
                    // The second and third come with the same document by another hand, the fifth with its event itself.
                    let other = next.replacing("\"id\":\"d", with: "\"id\":\"x")
                    if next.contains("d2") || next.contains("d3") { _ = desk.run(["append"], input: other) }
                    if next.contains("d5") { _ = desk.run(["append"], input: next) }
                    return Array(next.utf8)
                }
            }
            let outcomes = try answer.outBytes.split(separator: 10).map { try JSONValue(reading: Array($0))["outcome"]?.text }
            #expect(outcomes == ["recorded", "refused", "refused", "recorded", "exists", "recorded"])
            #expect(try desk.ledgerLines().count == 7)
            try desk.done("verify")
        }
    }

    @Test("A ledger that is damaged between two rounds stops the stream, and what was answered stays")
    func damaged() throws {
        try Desk.with { desk in
            try desk.open()
            let offers = (1...3).map { Desk.document("d\($0)", title: "D", id: "d\($0)") + "\n" }
            let rest = Mutex(offers[...])
            let answer = desk.run(["append", "--each"], input: []) { console in
                console.look = { (waits) throws(FileProblem) in
                    guard waits else { return nil }
                    let next = rest.withLock { $0.popFirst() } ?? ""
                    if next.contains("d3") {
                        let file = try desk.system.open(desk.path("events/lisbon.jsonl"), for: .updating(create: false))
                        defer { desk.system.close(file) }
                        try desk.system.write([UInt8(ascii: "!")], to: file, at: 30)
                    }
                    return Array(next.utf8)
                }
            }
            #expect(answer.code == .damaged)
            #expect(answer.out == "recorded  d1  lisbon  2\nrecorded  d2  lisbon  3\n")
            #expect(answer.err.contains("lisbon.jsonl, line 1"))
        }
    }

    @Test("Where answers cannot be told, it is said what is recorded, and nothing more is")
    func untold() throws {
        try Desk.with { desk in
            try desk.open()
            let lines = (1...3).map { Desk.document("d\($0)", title: "D", id: "d\($0)") }
            let answer = desk.run(["append", "--each"], input: Array(lines.joined(separator: "\n").utf8)) { console in
                console.output = { (_) throws(FileProblem) in
                    throw FileProblem(operation: .write, path: "standard output", code: FileProblem.Code.noSpace)
                }
            }
            #expect(answer.code == .damaged)
            #expect(answer.err.contains("d1 (lisbon, number 2), d2 (lisbon, number 3), d3 (lisbon, number 4)"))
        }
    }
}
