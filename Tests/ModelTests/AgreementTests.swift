import DeskTesting
import FileTesting
import Testing

@Suite("What commands say of one ledger agrees", .serialized)
struct AgreementTests {
    @Test("Of random ledgers, lists, things, measures, the timeline, readiness and remarks tell one status, one period, one amount")
    func random() throws {
        var compared = 0
        let count = 400 / Sampling.step(50)
        for number in 0..<count {
            let lines = RandomWorld(seed: 77_000 + UInt64(number)).lines
            try TemporaryFolder.with { (folder: String) throws in
                try ModelFolder.write(lines, to: folder)
                var agreement = Agreement(ProgramDesk(folder: folder))
                try agreement.compareCounts()
                try agreement.compareThings(step: 1, place: 0)
                try agreement.compareTimeline()
                try agreement.compareSums(["k", "l"])
                try agreement.compareReadiness(of: "f", step: 1, place: 0)
                try agreement.compareRemarks()
                compared += agreement.compared
                for disagreement in agreement.disagreements { Issue.record("seed \(77_000 + number): \(disagreement)") }
            }
        }
        print("model: agreement: \(compared) answers of \(count) random ledgers held against one another")
        #expect(compared >= 15 * count)
    }

    @Test("So they do of the ledger in this repository")
    func real() throws {
        try TemporaryFolder.with { (folder: String) throws in
            try ModelFolder.copyRepository(to: folder)
            let step = Sampling.step(24)
            var agreement = Agreement(ProgramDesk(folder: folder))
            try agreement.compareCounts()
            try agreement.compareThings(step: step, place: 5)
            try agreement.compareTimeline()
            try agreement.compareSums([])
            for forum in ["imrf-2022", "imrf-2026"] { try agreement.compareReadiness(of: forum, step: step / 6 + 1, place: 1) }
            try agreement.compareRemarks()
            print("model: agreement: \(agreement.compared) answers of the real ledger held against one another")
            #expect(agreement.disagreements == [])
            #expect(agreement.compared >= 220)
        }
    }
}
