import Events
import Testing

@Suite("A generated ledger")
struct GeneratedLedgerTests {
    @Test("It has as many events as were asked for, of three writers; nothing in it is damaged, and nothing contradicts anything else")
    func isRight() throws {
        try Bench.with { bench in
            let lines = try bench.generate(1500)
            #expect(lines.count == 1500)
            #expect(Set(lines.compactMap { $0.firstMatch(of: /"source":"([^"]*)"/)?.output.1 }).count == 3)
            let verified = try bench.ask("--ledger", bench.folder + "/ledger", "verify")
            #expect(verified.code == 0 && verified.out.contains("checked to"))
            let checked = try bench.ask("--ledger", bench.folder + "/ledger", "check")
            #expect(checked.code == 0 && checked.out + checked.err == "")
        }
    }

    @Test("A small one has every thing already; a larger one corrections, retractions, open dates, letters beyond ASCII and escapes")
    func isVarious() throws {
        try Bench.with { bench in
            let small = try bench.generate(60)
            let things = Set(small.compactMap { $0.firstMatch(of: /"type":"([a-z]+)\.[a-z-]+"\}$/)?.output.1 }.map(String.init))
            #expect(Set(Thing.allCases.map(\.rawValue)).subtracting(things).isSubset(of: ["event"]))
            let large = try bench.generate(1500, into: "large")
            for text in [#""type":"event.corrected"}"#, #""type":"event.retracted"}"#, #""occurred":"../20"#, #"/..","recordedtime""#] {
                #expect(large.contains { $0.contains(text) }, "\(text)")
            }
            let beyond = large.count { line in !line.utf8.allSatisfy { $0 < 128 } }
            #expect((900...1200).contains(beyond))
            #expect((375...600).contains(large.count { $0.contains("\\") }))
            #expect(large.allSatisfy { $0.contains("generated") })
        }
    }

    @Test("One seed gives the same bytes again, and another seed others")
    func isTheSameAgain() throws {
        try Bench.with { bench in
            let lines = try bench.generate(200)
            #expect(try bench.generate(200, into: "again") == lines)
            #expect(try bench.generate(200, seed: 8, into: "other") != lines)
        }
    }
}
