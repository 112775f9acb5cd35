import FileTesting
import Files
import SeededTesting
import Testing

@Suite("Random ledgers, against a model", .serialized) struct RandomWorldTests {
    @Test("Whatever is corrected, retracted, joined and said twice in three offices, cuts and folds are what the model says") func random()
        throws
    {
        let seed = Machine.environment("GCM_MODEL_SEED").flatMap { UInt64($0) } ?? 1
        let count = Machine.environment("GCM_MODEL_COUNT").flatMap { Int($0) } ?? 2000 / Sampling.step(50)
        print("model: random ledgers from seed \(seed)")
        var comparison = ModelComparison()
        for number in 0..<count {
            let seed = seed &* 1_000_000 &+ UInt64(number)
            var draw = SeededDraw(seed: seed)
            let lines = RandomWorld(seed: seed).lines
            try TemporaryFolder.with { (folder: String) throws in
                try ModelFolder.write(lines, to: folder)
                let ledger = try ProgramLedger(folder)
                for _ in 0..<4 {
                    let share = ModelComparison.Share(step: 13, place: draw.below(13))
                    try comparison.compare(lines, ledger, Self.cutoffs(lines, &draw), share)
                }
                try comparison.compareLists(lines, ProgramDesk(folder: folder), Self.cutoffs(lines, &draw))
            }
        }
        try comparison.expectNoDifference("random ledgers", floor: 10 * count)
    }

    @Test("Of much that is corrected in three offices, those are rivals that started from one state of a field") func rivals() throws {
        var comparison = ModelComparison()
        let count = 1000 / Sampling.step(20)
        for number in 0..<count {
            let lines = RandomWorld(seed: 9_000_000 + UInt64(number), correcting: 50).lines
            try TemporaryFolder.with { (folder: String) throws in
                try ModelFolder.write(lines, to: folder)
                try comparison.compareRivals(lines, ProgramDesk(folder: folder))
                try comparison.compare(lines, ProgramLedger(folder), ModelCuts(asOf: "2024-05-15"), ModelComparison.Share(step: 13))
            }
        }
        try comparison.expectNoDifference("rivals", floor: count)
    }

    /// A day, and sometimes a moment and a day of publication.
    private static func cutoffs(_ lines: [ModelLine], _ draw: inout SeededDraw) -> ModelCuts {
        var cutoffs = ModelCuts(asOf: "2024-0\(1 + draw.below(7))-1\(draw.below(10))")
        if draw.happens(30) { cutoffs.knownAt = draw.below(lines.count) * 7 }
        if draw.happens(30) { cutoffs.publishedBy = draw.one(of: ["2024-03-09", "2024-03-10", "2024-04-15", "2024-04-30"]) }
        return cutoffs
    }
}
