import Events
import GlobalCompact
import LedgerTesting
import Projections
import Rules
import SeededTesting
import Testing

@Suite("Rules over long chains")
struct LongChainTests {
    private func ledger(_ after: [[Int]]) throws -> TestLedger {
        TestLedger(
            try after.enumerated().map { place, others in
                try .adopted("r\(place)") { $0.after = others.map { "r\($0)" } }.id("e\(place)")
            })
    }

    /// The events of the requirements that are told to wait for themselves.
    private func waiting(_ ledger: TestLedger) -> [String] {
        ConsistencyRules.contradictions(ledger.eventIndex).filter { if case .waitsForItself = $0.reason { true } else { false } }.map(
            \.event)
    }

    @Test("Of random requirements those wait for themselves that a walk along all that they wait for leads back to")
    func random() throws {
        var draw = SeededDraw(seed: 20_260_507)
        var circles = 0
        for _ in 0..<200 {
            let count = 1 + draw.below(9)
            let after = (0..<count).map { _ in draw.some(of: Array(0..<count), percent: 14) }
            let expected = after.indices.filter { start in
                var seen: Set<Int> = []
                var next = after[start]
                while let place = next.popLast() {
                    if seen.insert(place).inserted { next += after[place] }
                }
                return seen.contains(start)
            }
            circles += expected.isEmpty ? 0 : 1
            #expect(try waiting(ledger(after)) == expected.map { "e\($0)" }, "\(after)")
        }
        #expect(20..<180 ~= circles)
    }

    @Test("A chain of 5,000 requirements is judged at once, also when its ends are joined", .timeLimit(.minutes(1)))
    func long() throws {
        let chain = (0..<5_000).map { $0 == 0 ? [] : [$0 - 1] }
        #expect(try waiting(ledger(chain)) == [])
        #expect(try waiting(ledger([[4_999]] + chain.dropFirst())).count == 5_000)
    }

    @Test("2,000 corrections and 2,000 retractions of one event are judged at once", .timeLimit(.minutes(1)))
    func manyCorrections() throws {
        var lines = [try Line.convened("review", on: "2024-03-11").id("fact")]
        for number in 0..<2_000 {
            lines.append(
                try .corrected("fact", to: .convened("review", on: "2024-03-\(number % 2 == 0 ? 12 : 13)")).id("c\(number)"))
        }
        let corrected = ConsistencyRules.contradictions(TestLedger(lines).eventIndex)
        #expect(corrected.count { if case .rival = $0.reason { true } else { false } } == 1_999, "all but c0")
        for number in 0..<2_000 { lines.append(try .retracted("fact").id("r\(number)")) }
        let retracted = ConsistencyRules.contradictions(TestLedger(lines).eventIndex)
        #expect(retracted.count { if case .alreadyRetracted = $0.reason { true } else { false } } == 1_999)
    }

    @Test("2,000 corrections on top of each other are judged at once, and the last one is what stands", .timeLimit(.minutes(1)))
    func chainOfCorrections() throws {
        var lines = [try Line.convened("review", on: "2024-03-11").id("c0")]
        for number in 1...2_000 {
            lines.append(
                try .changed("c0", from: "c\(number - 1)", MeetingConvened.self, occurred: number % 3 == 0 ? "2024-03-10" : nil) {
                    $0.meeting.title = "Title \(number)"
                }.id("c\(number)"))
        }
        let ledger = TestLedger(lines)
        #expect(ConsistencyRules.contradictions(ledger.eventIndex) == [])
        let meeting = try #require(try ledger.state().meetings["review"])
        #expect(meeting.title == "Title 2000" && meeting.held?.description == "2024-03-10")
    }

    @Test("Two values that differ in nothing but how Unicode spells them are told both")
    func spellings() throws {
        let ledger = try given(
            .adopted("rule") { requirement in
                (requirement.per, requirement.among) = (.region, ["Caf\u{e9}", "Cafe\u{301}"])
            })
        let rows = ConsistencyRules.contradictions(ledger.eventIndex).compactMap { contradiction -> [UInt8]? in
            if case .noSuchRow(let row, _) = contradiction.reason { Array(row.utf8) } else { nil }
        }
        #expect(rows == [Array("Cafe\u{301}".utf8), Array("Caf\u{e9}".utf8)])
    }
}
