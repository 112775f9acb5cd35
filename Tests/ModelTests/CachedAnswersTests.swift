import Commands
import DeskTesting
import FileTesting
import Files
import GlobalCompact
import Journal
import Messages
import Projections
import Testing

@Suite("With a cache and without one, every answer is the same, byte for byte", .serialized)
struct CachedAnswersTests {
    private static let cuts: [[String]] = [
        [], ["--as-of", "2022-05-20"], ["--as-of", "2024-03-11"], ["--known-at", "2024-06-01"],
        ["--as-of", "2025-06-30", "--published-by", "2024-01-01"],
    ]

    /// Questions of every kind, each under one of the cuts and in one of the formats in turn.
    private static func questions(_ forum: String) -> [[String]] {
        let measures = MeasureCatalogue.all.flatMap { measure -> [[String]] in
            let dimensions = measure.dimensions.map(\.rawValue).sorted()
            return [["measure", measure.name, "--by", dimensions.prefix(3).joined(separator: ",")], ["list", measure.name]]
        }
        let asked =
            measures + [["log"], ["timeline"], ["list"], ["find"], ["readiness", forum], ["why", "pledges"], ["check", "--remarks"]]
        let formats = ["text", "json", "csv"]
        return asked.enumerated().map { number, words in
            if words[0] == "check" { return words }
            let format = words[0] == "why" ? ["text", "json"][number % 2] : formats[number % 3]
            return words + cuts[number % cuts.count] + ["--format", format]
        }
    }

    /// Asks all in a folder without a cache and with one, and answers how many of them were answered.
    private static func compare(_ folder: String, _ forum: String, _ place: Comment) throws -> Int {
        let files = RealFileSystem()
        try files.makeFolder(LedgerFolder(root: folder).copy)
        var desk = Desk(at: folder, now: try #require(Instant("2099-01-01T12:00:00.000000Z")))
        desk.keepsCache = false
        let without = questions(forum).map { desk.run($0) }
        #expect(try files.status(LedgerFolder(root: folder).cache) == nil, place)
        desk.keepsCache = true
        _ = desk.run(["log"])
        let kept = try LedgerReader(files).read(LedgerFolder(root: folder))
        #expect(kept.keptCount == kept.size && kept.size > 0, place)
        var answered = 0
        for (words, answer) in zip(questions(forum), without) {
            let cached = desk.run(words)
            #expect(
                cached.code == answer.code && cached.outBytes == answer.outBytes && cached.errBytes == answer.errBytes, "\(place): \(words)"
            )
            if words[0] != "check" { #expect(desk.run(words + ["--no-cache"]).outBytes == answer.outBytes, "\(place): \(words)") }
            answered += answer.code == .done ? 1 : 0
        }
        return answered
    }

    @Test("Of random ledgers")
    func random() throws {
        var answered = 0
        let count = 200 / Sampling.step(25)
        for number in 0..<count {
            let seed = 91_000 + UInt64(number)
            try TemporaryFolder.with { (folder: String) throws in
                try ModelFolder.write(RandomWorld(seed: seed).lines, to: folder)
                answered += try Self.compare(folder, "f", "seed \(seed)")
            }
        }
        print("model: \(answered) answers of \(count) random ledgers, each with a cache and without")
        #expect(answered >= 20 * count)
    }

    @Test("Of the ledger in this repository")
    func real() throws {
        try TemporaryFolder.with { (folder: String) throws in
            try ModelFolder.copyRepository(to: folder)
            let answered = try Self.compare(folder, "imrf-2026", "the real ledger")
            #expect(answered >= 40)
        }
    }
}
