import Answers
import Commands
import DeskTesting
import Evidence
import Messages
import Testing

@Suite("verify")
struct VerifyTests {
    private static let file = "events/lisbon.jsonl"

    @Test("A ledger without damage is checked to its end, and witnessed to its largest checkpoint")
    func whole() throws {
        try Desk.withLedger(of: 5) { desk in
            #expect(desk.run(["verify"]).out.contains("lisbon: checked to 6, witnessed to 0"))
            #expect(desk.run("checkpoint", "--publish", "first").code == .done)
            try desk.append(["later"])
            let answer = desk.run(["verify"])
            #expect(answer.code == .done)
            #expect(answer.err.isEmpty)
            #expect(answer.out.contains("lisbon: checked to 7, witnessed to 6"))
            #expect(answer.out.contains("cannot be seen"))
        }
    }

    @Test("A whole batch lost beyond every witness is not seen in a fresh clone, but by the copy that wrote it")
    func beyondTheWitness() throws {
        try Desk.withLedger(of: 5) { desk in
            _ = desk.run("checkpoint", "--publish", "first")
            let good = try desk.bytes(Self.file)
            try desk.append(["later"])
            try desk.write(good, to: Self.file)
            #expect(desk.run(["verify"]).code == .damaged)
            desk.forget()
            #expect(desk.run(["verify"]).code == .done)
        }
    }

    @Test("Of every loss of whole batches beyond the witness, it says up to where it looked and up to where a loss would be seen")
    func whatCannotBeSeen() throws {
        try Desk.withLedger(of: 5) { desk in
            _ = desk.run("checkpoint", "--publish", "first")
            for id in ["e1", "e2", "e3", "e4"] { try desk.append([id]) }
            let lines = try desk.bytes(Self.file).split(separator: 10).map { Array($0) + [10] }
            func cut(to size: Int) throws { try desk.write(Array(lines[..<size].joined()), to: Self.file) }
            for size in 5..<lines.count {
                try cut(to: size)
                #expect(desk.run(["verify"]).code == .damaged, "this copy knows what it acknowledged")
            }
            desk.forget()
            for size in 6...lines.count {
                try cut(to: size)
                let answer = desk.run(["verify"])
                #expect(answer.code == .done)
                #expect(answer.out.contains("lisbon: checked to \(size), witnessed to 6\n"))
                #expect(answer.out.contains("cannot be seen"))
                let json = desk.run("verify", "--format", "json").out
                #expect(json.contains(#""checked": \#(size),"#) && json.contains(#""witnessed": 6,"#))
            }
            try cut(to: 5)
            #expect(desk.run(["verify"]).code == .damaged, "below the witness it is seen")
        }
    }

    @Test("Everything broken is listed, not only the first")
    func several() throws {
        try Desk.withLedger(of: 9) { desk in
            var lines = try desk.bytes(Self.file).split(separator: 10).map { Array($0) }
            lines[2] = Array("{".utf8)
            lines[7][20] ^= 1
            try desk.write(Array(lines.map { $0 + [10] }.joined()), to: Self.file)
            let answer = desk.run(["verify"])
            #expect(answer.code == .damaged)
            #expect(answer.err.contains("\(Self.file), line 3: damaged: "))
            #expect(answer.err.contains("\(Self.file), line 8: damaged: "))
            #expect(answer.err.split(separator: "\n").count == 4)
            #expect(answer.out.contains("lisbon: checked to 2, witnessed to 0; damaged"))
            let json = desk.run("verify", "--format", "json")
            #expect(json.code == .damaged)
            #expect(json.out.contains(#""code": "damaged""#))
            #expect(json.out.contains(#""checked": 2"#))
        }
    }

    @Test("A forged line, with its checksum made anew, does not match the checkpoint")
    func forged() throws {
        try Desk.withLedger(of: 5) { desk in
            _ = desk.run("checkpoint", "--publish", "first")
            let line = try desk.bytes(Self.file).split(separator: 10)[3]
            let forged = try Self.forged(Array(line))
            let all = try desk.bytes(Self.file).split(separator: 10).enumerated().map { $0 == 3 ? forged : Array($1) }
            try desk.write(Array(all.map { $0 + [10] }.joined()), to: Self.file)
            #expect(desk.run(["verify"]).code == .damaged, "this copy knows what it acknowledged")
            desk.forget()
            let answer = desk.run(["verify"])
            #expect(answer.code == .no)
            #expect(
                answer.err.contains("Snapshots/first.lisbon.checkpoint: the first 6 events of events/lisbon.jsonl have another root"))
            #expect(desk.run(["log"]).code == .done)
        }
    }

    @Test("A checkpoint that was altered does not match; one that is none is told", arguments: ["", "x\n6\n", "\u{1}"])
    func broken(text: String) throws {
        try Desk.withLedger(of: 5) { desk in
            try desk.makeFolder("Snapshots")
            try desk.write(Array(text.utf8), to: "Snapshots/first.lisbon.checkpoint")
            let answer = desk.run(["verify"])
            #expect(answer.code == .no)
            #expect(answer.err.contains("Snapshots/first.lisbon.checkpoint: is no checkpoint"))
        }
    }

    @Test("A checkpoint of another origin, or of no writer, does not match")
    func foreign() throws {
        try Desk.withLedger(of: 2) { desk in
            let text = desk.run(["checkpoint"]).out
            try desk.makeFolder("Snapshots")
            try desk.write(Array(("x" + text).utf8), to: "Snapshots/a.lisbon.checkpoint")
            #expect(desk.run(["verify"]).err.contains("its origin is xgcm-ledger/lisbon"))
            try desk.remove("Snapshots/a.lisbon.checkpoint")
            try desk.write(Array(text.utf8), to: "Snapshots/a.checkpoint")
            #expect(desk.run(["verify"]).code == .no)
            try desk.remove("Snapshots/a.checkpoint")
            try desk.write(Array(text.utf8), to: "Snapshots/a.lisbon.txt")
            #expect(desk.run(["verify"]).code == .done)
        }
    }

    @Test(
        "An origin that stands in a file already is read as it is, and is no damage",
        arguments: ["My Ledger + x", "https://example.org/lisbon", "gcm-ledger/lisbon"])
    func oldOrigin(origin: String) throws {
        try Desk.withLedger(of: 0) { desk in
            let line = String(decoding: try desk.bytes("events/lisbon.jsonl").dropLast(), as: UTF8.self)
            let other = line.replacing(#""origin":"gcm-ledger/lisbon""#, with: #""origin":"\#(origin)""#)
            try desk.write(try Self.withChecksum(Array(other.utf8)) + [10], to: "events/lisbon.jsonl")
            desk.forget()
            #expect(desk.run(["verify"]).code == .done)
            let checkpoint = desk.run(["checkpoint"]).out
            #expect(checkpoint.hasPrefix(origin + "\n1\n"))
            try desk.write(Array(checkpoint.utf8), to: "held")
            #expect(desk.run("prove", "--since", "held").code == .done)
        }
    }

    @Test("Other files in events/ are told; one that reads like a writer's is damage")
    func strangers() throws {
        try Desk.withLedger(of: 1) { desk in
            try desk.write([10], to: "events/notes.txt")
            let answer = desk.run(["verify"])
            #expect(answer.code == .done)
            #expect(answer.err.contains("events/notes.txt"))
            try desk.write([10], to: "events/Not A Writer.jsonl")
            #expect(desk.run(["verify"]).code == .damaged)
        }
    }

    @Test("An append that was cut off beyond the head is no damage")
    func unfinished() throws {
        try Desk.withLedger(of: 3) { desk in
            _ = desk.run("checkpoint", "--publish", "first")
            try desk.write(try desk.bytes(Self.file) + Array("{\"crc".utf8), to: Self.file)
            let answer = desk.run(["verify"])
            #expect(answer.code == .done)
            #expect(answer.err.contains("no whole batch"))
            desk.forget()
            #expect(desk.run(["verify"]).code == .done)
        }
    }

    @Test("A broken head of this copy is told with what it means and what to do, and exit code 1; without one there is a note")
    func brokenHead() throws {
        try Desk.withLedger(of: 3) { desk in
            try desk.write([], to: ".gcm-ledger/heads/lisbon.json")
            let answer = desk.run(["verify"])
            #expect(answer.code == .no)
            #expect(
                answer.err.contains(
                    "heads/lisbon.json: this copy's head of lisbon does not read, or contradicts itself: what is lost at the end of "))
            #expect(answer.out.contains("lisbon: checked to 4, "))
            try desk.append(["later"])
            #expect(desk.run(["verify"]).code == .done)
            try desk.remove(".gcm-ledger/heads/lisbon.json")
            let gone = desk.run(["verify"])
            #expect(gone.code == .done)
            #expect(gone.err.hasPrefix("gcm-ledger: note: ") && gone.err.contains("head of lisbon is gone"), "\(gone.err)")
            #expect(desk.run("verify", "--format", "json").out.contains(#""code": "head-lost""#))
            desk.forget()
            #expect(desk.run(["verify"]).code == .done, "a fresh clone keeps no heads")
        }
    }

    @Test("An empty file of another writer is no damage, and said to be empty; checkpoints and proofs go past it")
    func emptyFile() throws {
        try Desk.withLedger(of: 2) { desk in
            try desk.write([], to: "events/bonn.jsonl")
            let answer = desk.run(["verify"])
            #expect(answer.code == .done)
            #expect(answer.err.isEmpty)
            #expect(answer.out.contains("bonn: checked to 0, witnessed to 0; empty: nothing recorded yet\n"))
            #expect(desk.run(["log"]).code == .done)
            let checkpoint = desk.run(["checkpoint"])
            #expect(checkpoint.code == .done && !checkpoint.out.contains("bonn"))
            #expect(desk.run("checkpoint", "--writer", "bonn").err.contains("has recorded nothing in events/"))
            try desk.write(Array(checkpoint.out.utf8), to: "c")
            #expect(desk.run("prove", "--since", "c").code == .done)
        }
    }

    @Test("Line ends that were changed are told once a file, with their number, and so is a byte-order mark", arguments: [true, false])
    func lineEnds(keepsCopy: Bool) throws {
        try Desk.withLedger(of: 4) { desk in
            let good = try desk.bytes(Self.file)
            if !keepsCopy { desk.forget() }
            try desk.write(Array(good.map { $0 == 10 ? [13, 10] : [$0] }.joined()), to: Self.file)
            let answer = desk.run(["verify"])
            #expect(answer.code == .damaged)
            let what = "\(Self.file), line 1: damaged: 5 lines end in CR LF, of which this is the first: git or an editor changed them\n"
            #expect(answer.err.contains(what), "\(answer.err)")
            #expect(answer.err.split(separator: "\n").count == 2)
            #expect(answer.err.contains("'*.jsonl -text -merge'"))
            #expect(answer.out.contains("lisbon: checked to 0, "))
            let question = desk.run(["log"])
            #expect(question.code == .damaged)
            #expect(question.err.contains("\(Self.file), line 1: damaged: it ends in CR LF"))
            try desk.write([0xEF, 0xBB, 0xBF] + good, to: Self.file)
            for word in ["verify", "log"] {
                #expect(desk.run([word]).err.contains("\(Self.file), line 1: damaged: it begins with a byte-order mark"))
            }
            let second = good.firstIndex(of: 10).map { Array(good[...$0]) + [10] + good[($0 + 1)...] }
            try desk.write(try #require(second), to: Self.file)
            #expect(!desk.run(["verify"]).err.contains("CR LF"))
        }
    }

    @Test("A file that is gone is told as missing, with the number of events of whoever knows most of it")
    func missing() throws {
        try Desk.withLedger(of: 5) { desk in
            _ = desk.run("checkpoint", "--publish", "first")
            try desk.append(["later"])
            _ = desk.run("checkpoint", "--publish", "second")
            try desk.append(["latest"])
            try desk.remove(Self.file)
            let own = desk.run(["verify"]).err
            #expect(own.contains("\(Self.file): damaged: the file is missing, of which this copy has acknowledged 8 events\n"), "\(own)")
            desk.forget()
            let clone = desk.run(["verify"])
            #expect(clone.code == .damaged)
            #expect(clone.err.contains("\(Self.file): damaged: the file is missing, of which "))
            #expect(clone.err.contains("Snapshots/second.lisbon.checkpoint knows 7 events\n"))
            #expect(clone.err.split(separator: "\n").count == 2, "told once: \(clone.err)")
        }
    }

    @Test("Missing attributes for git are a note with what to do, and nothing more")
    func attributes() throws {
        try Desk.withLedger(of: 1) { desk in
            try desk.remove("events/.gitattributes")
            let answer = desk.run(["verify"])
            #expect(answer.code == .done)
            #expect(answer.err.hasPrefix("gcm-ledger: note: "))
            #expect(answer.err.contains("events/.gitattributes: is missing, or does not say so: git may change line endings"))
            #expect(answer.err.contains("fix: \u{201C}printf '*.jsonl -text -merge\\n' >> "))
            for (attributes, isEnough) in [
                ("*.jsonl -text -merge\n", true), ("# ours\n* binary\n", true), ("*.jsonl text\n*.jsonl -text\n", true), ("", false),
                ("*.jsonl text\n", false), ("*.jsonl -text\n*.jsonl text=auto\n", false), ("*.txt -text\n", false),
            ] {
                try desk.write(Array(attributes.utf8), to: "events/.gitattributes")
                #expect(desk.run(["verify"]).err.isEmpty == isEnough, "\(attributes)")
            }
        }
    }

    @Test("A file that was cut short is told with the first line that is gone, and how many there should be")
    func cutShort() throws {
        try Desk.withLedger(of: 5) { desk in
            try desk.append(["later"])
            let lines = try desk.bytes(Self.file).split(separator: 10).map { Array($0) + [10] }
            try desk.write(Array(lines[..<6].joined()), to: Self.file)
            for word in ["verify", "check", "log"] {
                let answer = desk.run([word])
                #expect(answer.code == .damaged)
                let what = "\(Self.file), line 7: damaged: this line and all after it are gone: "
                #expect(answer.err.contains(what) && answer.err.contains(" with 7 lines, that were acknowledged"), "\(answer.err)")
            }
        }
    }

    @Test("A long look says on a terminal how far it has come, and a short one or one without a terminal says nothing")
    func progress() throws {
        try Desk.withLedger(of: 3) { desk in
            let answer = desk.run(["verify"], input: []) { console in
                console.isErrorTerminal = true
                // Each look at the clock finds it two seconds on.
                console.clock = {
                    desk.wait(seconds: 2)
                    return desk.now
                }
            }
            #expect(answer.err == "\rgcm-ledger: verify: 100 %\r\u{1B}[K")
            #expect(desk.run(["verify"]).err.isEmpty)
        }
    }

    @Test("Words that do not go together are not understood")
    func words() throws {
        try Desk.withLedger(of: 1) { desk in
            #expect(desk.run("verify", "--line", "x").code == .notUnderstood)
            #expect(desk.run("verify", "--checkpoint", "x").code == .notUnderstood)
        }
        try Desk.with { desk in #expect(desk.run(["verify"]).code == .notUnderstood) }
    }

    /// The line with another title and a checksum that fits it.
    static func forged(_ line: [UInt8]) throws -> [UInt8] {
        var forged = line
        let title = try #require(line.indices.first { line[$0...].starts(with: Array("On d".utf8)) })
        forged[title] ^= 2
        return try withChecksum(forged)
    }

    /// The line with a checksum that fits it.
    private static func withChecksum(_ line: [UInt8]) throws -> [UInt8] {
        var fitting = line
        let digits = try #require(line.indices.first { line[$0...].starts(with: Array("\"crc32c\":\"".utf8)) }) + 10
        fitting.replaceSubrange(digits..<(digits + 8), with: Array("00000000".utf8))
        let sum = CRC32C.hex(CRC32C.checksum(fitting.span))
        fitting.replaceSubrange(digits..<(digits + 8), with: Array(sum.utf8))
        return fitting
    }
}
