import DeskTesting
import FileTesting
import Files
import GlobalCompact
import History
import JSON
import Journal
import SeededTesting
import Testing

@Suite("Whatever of a cache is spoilt, what is asked and what is recorded is the same as without it", .serialized)
struct SpoiltCacheTests {
    private let files = RealFileSystem()

    /// Everything that may be decided over a ledger: what is new, is there, contradicts, or changes something; and some questions.
    private static func calls(_ ids: [String], _ subjects: [String], _ draw: inout SeededDraw) -> [(words: [String], input: String)] {
        let (id, subject) = (draw.one(of: ids), draw.one(of: subjects))
        let slug = subject.split(separator: "/").last.map(String.init) ?? subject
        func offer(_ id: String?, _ type: String, _ subject: String, _ data: String) -> String {
            let member = id.map { #""id":"\#($0)","# } ?? ""
            return #"{\#(member)"type":"\#(type)","subject":"\#(subject)","occurred":"2027-03-11","data":{\#(data)}}"#
        }
        let meeting = #""title":"A meeting","kind":"consultation""#
        return [
            (
                ["record", "meeting.proposed", "new-one", "--id", "n-1", "--on", "2027-03-11", "--title", "New", "--kind", "consultation"],
                ""
            ),
            (["record", "pledge.fulfilled", slug, "--id", "n-2", "--on", "2027-03-11"], ""),
            (["record", "pledge.same-as", "no-pledge", "--id", "n-3", "--on", "2027-03-11", "--pledge", slug], ""),
            (["append", "-"], offer(id, "meeting.proposed", "meeting/new-two", meeting)),
            (["append", "-"], offer("n-4", "pledge.withdrawn", subject, "")),
            (
                ["append", "-"],
                (0..<5).map { offer("n-5\($0)", "meeting.proposed", "meeting/new-\($0)", meeting) + "\n" }.joined()
                    + offer(draw.one(of: ids), "meeting.cancelled", "meeting/new-1", "")
            ),
            (["retract", id, "--reason", "Because", "--id", "n-6"], ""),
            (["measure", "pledges", "--by", "stage", "--format", "json"], ""),
            (["log", "--format", "json"], ""),
        ].map { words, input in
            (["record", "append", "retract"].contains(words[0]) ? words + ["--dry-run"] : words, input)
        }
    }

    /// Where parts stand in a cache, and how many bytes each has.
    private static func parts(_ cache: [UInt8]) throws -> [Range<Int>] {
        let end = try #require(cache.firstIndex(of: 10))
        let header = try JSONDocument(parsing: Array(cache[..<end]))
        let parts = try #require(header.member("parts", of: header.root))
        return header.members(of: parts).compactMap { part in
            let numbers = header.elements(of: part.value).compactMap { header.integer($0) }
            return numbers[1] > 0 ? numbers[0]..<numbers[0] + numbers[1] : nil
        }.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// A cache of which some parts are spoilt: a bit, some bytes, or all of one.
    private static func spoil(_ cache: [UInt8], _ parts: [Range<Int>], _ draw: inout SeededDraw) -> [UInt8] {
        var spoilt = cache
        for _ in 0...draw.below(3) {
            let part = draw.one(of: parts)
            switch draw.below(3) {
            case 0: spoilt[part.lowerBound + draw.below(part.count)] ^= UInt8(1 << draw.below(8))
            case 1: for _ in 0..<20 { spoilt[part.lowerBound + draw.below(part.count)] = UInt8(draw.below(256)) }
            default: for place in part { spoilt[place] = UInt8(draw.below(256)) }
            }
        }
        return spoilt
    }

    @Test("Over random ledgers, each with many spoilt caches")
    func spoilt() throws {
        let (worlds, rounds) = (60 / Sampling.step(15), 10)
        var (tried, recorded, believed) = (0, 0, 0)
        for number in 0..<worlds {
            let seed = 77_000 + UInt64(number)
            var draw = SeededDraw(seed: seed)
            try TemporaryFolder.with { (path: String) throws in
                try ModelFolder.write(RandomWorld(seed: seed).lines, to: path)
                let folder = LedgerFolder(root: path)
                var desk = Desk(at: path, now: try #require(Instant("2099-01-01T12:00:00.000000Z")))
                desk.keepsCache = false
                try desk.done("init --writer here")
                try desk.done("record meeting.proposed first --id first --on 2027-01-01 --title First --kind consultation")
                let read = try LedgerReader(files).read(folder)
                CacheWriter(files, read, worthBytes: 0).renew(at: .max / 2)
                let cache = try #require(try files.contents(of: folder.cache))
                let parts = try Self.parts(cache)
                let (ids, subjects) = (read.eventIndex.ids.names, read.eventIndex.subjects.names)
                let calls = Self.calls(ids, subjects, &draw)
                let answers = calls.map { desk.run($0.words + ["--no-cache"], input: $0.input) }
                for round in 0..<rounds {
                    try files.replace(folder.cache, with: round == 0 ? cache : Self.spoil(cache, parts, &draw))
                    for (call, answer) in zip(calls, answers) {
                        let found = desk.run(call.words, input: call.input)
                        #expect(
                            found.code == answer.code && found.outBytes == answer.outBytes && found.errBytes == answer.errBytes,
                            "seed \(seed), round \(round): \(call.words)\n\(found)\n\(answer)")
                        tried += 1
                    }
                    if try LedgerReader(files).read(folder).keptCount > 0 { believed += 1 }
                }
                // What is recorded over a spoilt cache is what is recorded without one.
                for round in 0..<3 {
                    try files.replace(folder.cache, with: Self.spoil(cache, parts, &draw))
                    try desk.done("record meeting.proposed m-\(round) --id m-\(round) --on 2027-01-01 --title M --kind consultation")
                    try desk.done("verify")
                    #expect(try desk.run("log").outBytes == desk.run("log --no-cache").outBytes)
                    #expect(try LedgerReader(files).read(folder).size == read.size + round + 1)
                    recorded += 1
                }
            }
        }
        print("spoilt caches: \(tried) calls, \(recorded) records, \(believed) caches whole")
        #expect(believed >= worlds && believed < worlds * 2 && tried == worlds * rounds * 9)
    }
}
