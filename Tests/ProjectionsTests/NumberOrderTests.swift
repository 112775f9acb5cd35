import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Numbers stand in the order of numbers")
struct NumberOrderTests {
    @Test("Objectives, principles, rounds, years: by what they are, and no value before all")
    func numbers() throws {
        let pledges = try given(
            .pledged("a", on: "2024-01-01") { pledge in
                pledge.objectives = .written(2, 10, 23, 1, 11)
                pledge.principles = [2, 10, 1]
            }.id("p"), .pledged("b", on: "2024-01-02").id("q"))
        #expect(try pledges.tallies("pledges", by: [.objective]) == [" 1: q", "1 1: p", "2 1: p", "10 1: p", "11 1: p", "23 1: p"])
        #expect(try pledges.tallies("pledges", by: [.principle]) == [" 1: q", "1 1: p", "2 1: p", "10 1: p"])
        let meetings = try given(
            .convened("x", as: .review(.eca, round: 10), on: "2024-01-01").id("x"),
            .convened("y", as: .review(.eca, round: 2), on: "0999-05-01").id("y"))
        #expect(try meetings.tallies("meetings", by: [.round]) == ["2 1: y", "10 1: x"])
        #expect(try meetings.tallies("meetings", by: [.year]) == ["0999 1: y", "2024 1: x"])
    }

    @Test("With several dimensions each stands in its own order, texts by their bytes")
    func several() throws {
        let ledger = try given(
            .pledged("a", by: "PRT", on: "2024-01-01") { $0.objectives = .written(10, 2) }.id("p"),
            .pledged("b", by: "KEN", on: "2024-01-01") { $0.objectives = .written(2) }.id("q"))
        #expect(try ledger.tallies("pledges", by: [.objective, .state]) == ["2 KEN 1: q", "2 PRT 1: p", "10 PRT 1: p"])
        #expect(try ledger.tallies("pledges", by: [.state, .objective]) == ["KEN 2 1: q", "PRT 2 1: p", "PRT 10 1: p"])
    }

    @Test("Names that end in numbers are texts, and stay in the order of their bytes")
    func names() throws {
        let ledger = try given(.convened("m-10", on: "2024-01-01").id("a"), .convened("m-9", on: "2024-01-02").id("b"))
        #expect(try ledger.tallies("meetings", by: [.meeting]) == ["m-10 1: a", "m-9 1: b"])
    }
}
