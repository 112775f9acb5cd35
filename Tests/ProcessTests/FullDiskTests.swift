import FileTesting
import Files
import Testing

@Suite("Where no room is left")
struct FullDiskTests {
    private static let room = "'ulimit -f' shows the greatest size of a file that this shell allows: raise it, and try again"

    /// Runs the program under a greatest file size, in blocks of 512 bytes.
    private func limited(_ blocks: Int, _ words: [String], input: String = "", output: String = "", _ desk: Desk) throws -> Answer {
        try desk.startShell("ulimit -f \(blocks) && exec \"$@\" \(output)", words, input: input).waited()
    }

    @Test("An append above the greatest file size says where, what and what to do, and leaves every byte as it was", arguments: [0, 1, 2])
    func fileSize(blocksMore: Int) throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.everything()
            let path = desk.ledger + "/events/lisbon.jsonl"
            let size = try #require(try desk.files.status(path)).size
            // A batch of which nothing fits, or only its beginning.
            let batch = (1...20).map { Desk.document("e\($0)") }.joined()
            let answer = try limited(size / 512 + blocksMore, ["append", "-"], input: batch, desk)
            #expect(answer.end == .exited(3), "and no signal ended it")
            #expect(answer.err == "gcm-ledger: \(path): could not write: File too large; nothing was recorded\n  fix: \(Self.room)\n")
            #expect(try desk.everything() == before)
            for words in Desk.questions where words != ["readiness", "forum"] && words != ["why", "want"] {
                #expect(try limited(size / 512 + blocksMore, words, output: ">/dev/null", desk).isDone, "\(words)")
            }
            try desk.done("append", "-", input: batch)
            #expect(try desk.done("verify").out.contains("lisbon: checked to 24"))
        }
    }

    @Test("An answer above the greatest file size: the file that it was to replace stays, and so does nothing else")
    func answers() throws {
        try Desk.with { desk in
            try desk.open(documents: 20)
            try desk.files.replace(desk.ledger + "/answer.json", with: Array("old".utf8))
            let before = try desk.everything()
            let answer = try limited(1, ["log", "--output", desk.ledger + "/answer.json"], desk)
            #expect(answer.end == .exited(3))
            #expect(answer.err == "gcm-ledger: \(desk.ledger)/answer.json: could not write: File too large\n  fix: \(Self.room)\n")
            #expect(try desk.everything() == before)
            let printed = try limited(1, ["log"], desk)
            #expect(printed.end == .exited(3))
            #expect(printed.outBytes.count == 512)
            #expect(printed.err == "gcm-ledger: standard output: could not write: File too large\n  fix: \(Self.room)\n")
        }
    }

    @Test("On a full disk an append says so and leaves every byte as it was; what still fits is recorded, for the head has its places")
    func fullDisk() throws {
        try TinyDisk.with(kilobytes: 256) { disk in
            try disk.desk.open(under: disk.inside)
            #expect(try disk.run("append", "-", input: Desk.forum).isDone)
            try disk.fill()
            let batch = (1...60).map { Desk.document("e\($0)") }.joined()
            func expectRefused() throws {
                let before = try disk.everything()
                let answer = try disk.run("append", "-", input: batch)
                #expect(answer.end == .exited(3))
                let place = "gcm-ledger: \(disk.desk.ledger)/events/lisbon.jsonl: could not "
                let rest = ": No space left on device; nothing was recorded\n  fix: make room on the disk, and try again\n"
                #expect(answer.err.hasPrefix(place) && answer.err.hasSuffix(rest), "\(answer)")
                #expect(try disk.everything() == before)
            }
            try expectRefused()
            // A page that is not full yet takes a small batch.
            #expect(try disk.run("append", "-", input: Desk.document("small")).isDone)
            try expectRefused()
            let before = try disk.everything()
            for words in Desk.questions { #expect(try disk.desk.start(words, under: disk.inside).waited().isDone) }
            #expect(try disk.everything() == before)
            try disk.clear()
            #expect(try disk.run("append", "-", input: Desk.document("e1")).isDone)
            #expect(try disk.run("verify").out.contains("lisbon: checked to 8"))
        }
    }

    @Test("On a full disk a torn tail stays where it is, and a new writer is not begun by half; with room both are done")
    func tornTail() throws {
        try TinyDisk.with(kilobytes: 256) { disk in
            try disk.desk.open(under: disk.inside)
            let path = disk.seen + "/events/lisbon.jsonl"
            let torn = try #require(try disk.desk.files.contents(of: path)) + Array("{\"crc32c\":".utf8)
            let file = try disk.desk.files.open(path, for: .updating(create: false))
            try disk.desk.files.write(torn, to: file, at: 0)
            disk.desk.files.close(file)
            try disk.fill()
            let answer = try disk.run("append", "-", input: Desk.document("x"))
            #expect(answer.end == .exited(3))
            #expect(answer.err.contains("No space left on device; nothing was recorded\n  fix: make room"))
            #expect(try disk.desk.files.contents(of: path) == torn)
            #expect(try disk.run("init", "--writer", "geneva").end == .exited(3))
            #expect(try disk.desk.files.names(in: disk.seen + "/events") == [".gitattributes", "lisbon.jsonl"])
            #expect(try disk.run("log").isDone)
            try disk.clear()
            #expect(try disk.run("init", "--writer", "geneva").isDone)
            let next = try disk.run("append", "-", "--writer", "lisbon", input: Desk.document("x"))
            #expect(next.isDone)
            #expect(next.err.contains("it stood beyond what this copy knows to be acknowledged, and is cut off there"))
            #expect(try disk.run("verify").isDone)
        }
    }
}
