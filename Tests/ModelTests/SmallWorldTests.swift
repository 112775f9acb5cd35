import Commands
import FileTesting
import Files
import Testing

@Suite("All small ledgers, against a model", .serialized)
struct SmallWorldTests {
    @Test("What is counted of pledges, however joined, amended, corrected and retracted, is what filtering, sorting and folding says")
    func pledges() throws {
        try compare(SmallWorlds.pledges, floor: 2500)
    }

    @Test("What is counted of meetings and of money is what filtering, sorting and folding says")
    func others() throws {
        try compare(SmallWorlds.others, floor: 5000)
    }

    /// Each world under every day, with everything known and with less, and as published by some day.
    private func compare(_ lines: [ModelLine], floor: Int) throws {
        let step = Sampling.step(53)
        var comparison = ModelComparison()
        for (number, world) in SmallWorlds.worlds(lines) where number % step == 0 {
            // Where one split is tried of each world, each split is tried of some.
            let place = number / step
            let lines = SmallWorlds.recorded(world, split: place % SmallWorlds.splits(world), isReversed: place % 2 == 1)
            try TemporaryFolder.with { (folder: String) throws in
                try ModelFolder.write(lines, to: folder, writers: ["geneva", "lisbon"])
                let ledger = try ProgramLedger(folder)
                for (turn, day) in SmallWorlds.days.enumerated() {
                    let published = SmallWorlds.days[(turn + place) % SmallWorlds.days.count]
                    let share = ModelComparison.Share(step: 13, place: place + turn)
                    try comparison.compare(lines, ledger, ModelCuts(asOf: day), share)
                    try comparison.compare(lines, ledger, ModelCuts(asOf: day, knownAt: 10 * (1 + (place + turn) % world.count)), share)
                    try comparison.compare(lines, ledger, ModelCuts(asOf: day, publishedBy: published), share)
                }
                let cutoffs = ModelCuts(asOf: SmallWorlds.days[place % SmallWorlds.days.count])
                try comparison.compareLists(lines, ProgramDesk(folder: folder), cutoffs)
            }
        }
        try comparison.expectNoDifference("small worlds", floor: floor)
    }

    @Test("Every split over two offices, merged either way, is one ledger")
    func merged() throws {
        let step = Sampling.step(101)
        var comparison = ModelComparison()
        for (number, world) in SmallWorlds.worlds(SmallWorlds.pledges) + SmallWorlds.worlds(SmallWorlds.others) where number % step == 0 {
            let splits = SmallWorlds.splits(world)
            // Of five lines some of the sixteen splits are tried, of fewer all where every case is.
            let splitStep = world.count == 5 ? 8 : Sampling.step(min(8, splits))
            for split in 0..<splits where (split + number / step) % splitStep == 0 {
                let lines = SmallWorlds.recorded(world, split: split, isReversed: false)
                try TemporaryFolder.with { (folder: String) throws in
                    for writer in ["geneva", "lisbon"] {
                        try RealFileSystem().makeFolder("\(folder)/\(writer)")
                        try ModelFolder.write(lines.filter { $0.writer == writer }, to: "\(folder)/\(writer)", writers: [writer])
                    }
                    for (here, there) in [("geneva", "lisbon"), ("lisbon", "geneva")] {
                        let desk = ProgramDesk(folder: "\(folder)/\(here)")
                        _ = try desk.ask(["merge", "../\(there)"])
                        let ledger = try ProgramLedger("\(folder)/\(here)")
                        try comparison.compare(lines, ledger, ModelCuts(), ModelComparison.Share(step: 13, place: split))
                    }
                }
            }
        }
        try comparison.expectNoDifference("merged worlds", floor: 500)
    }
}

extension ModelComparison {
    /// Prints how much was compared; nothing may differ, and there has to have been enough.
    func expectNoDifference(_ name: String, floor: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
        print("model: \(name): \(rows) rows of \(views) views compared, \(differences.count) differ")
        for difference in differences.prefix(3) {
            let smallest = try difference.question.smallest(difference.lines, difference.cutoffs)
            Issue.record("\(smallest)", sourceLocation: sourceLocation)
        }
        #expect(rows >= floor, sourceLocation: sourceLocation)
    }
}
