import Decisions
import Events
import GlobalCompact
import History
import LedgerTesting
import SeededTesting
import Testing

@Suite("What a correction replaces")
struct EarlierVersionTests {
    /// A fact, and after it random corrections of it and retractions of whatever there is by then.
    private func ledger(_ draw: inout SeededDraw) throws -> TestLedger {
        var lines = [try Line.convened("review", on: "2024-03-11").id("fact")]
        var versions = ["fact"]
        for number in 1...9 {
            if draw.happens(60) {
                lines.append(
                    try .corrected("fact", replaces: draw.one(of: versions), to: .convened("review", on: "2024-03-12")).id("c\(number)"))
                versions.append("c\(number)")
            } else {
                lines.append(try .retracted(draw.one(of: lines.dropFirst(draw.below(lines.count)).compactMap(\.id))).id("r\(number)"))
            }
        }
        return TestLedger(lines)
    }

    /// The version that holds by what was recorded up to a line.
    private func version(_ events: some Sequence<RecordedEvent>) -> String {
        let chronicle = TestLedger(events: Array(events)).chronicle
        let resolution = Resolution(chronicle, knownAt: nil)
        return chronicle.ids.find("fact").map { chronicle.ids[resolution.version(of: $0)] } ?? ""
    }

    @Test("It is right when it held before the correction, by what stands now or by what stood then; else it is told")
    func random() throws {
        var draw = SeededDraw(seed: 42)
        var (told, right) = (0, 0)
        for round in 0..<300 {
            let ledger = try ledger(&draw)
            let found = StandingRules.contradictions(ledger.chronicle)
            let wrong = Set(found.filter { if case .replacesOther = $0.reason { true } else { false } }.map(\.event))
            let others = Set(found.map(\.event)).subtracting(wrong)
            for (place, event) in ledger.events.enumerated() {
                guard case .event(.corrected(let correction)) = event.event else { continue }
                let resolution = Resolution(ledger.chronicle, knownAt: nil)
                let isStanding = ledger.chronicle.ids.find(event.id).map { !resolution.retracted.contains($0) } ?? false
                // What was retracted, or is wrong for another reason, is not asked what it replaces.
                guard isStanding, !others.contains(event.id) else { continue }
                if ledger.chronicle.ids.find("fact").map(resolution.retracted.contains) ?? false {
                    #expect(!wrong.contains(event.id), "of what was retracted no version holds: round \(round), \(event.id)")
                    continue
                }
                let standing = ledger.events[..<place].filter { earlier in
                    ledger.chronicle.ids.find(earlier.id).map { !resolution.retracted.contains($0) } ?? false
                        || earlier.id == "fact"
                }
                let isRight = [version(standing), version(ledger.events[..<place])].contains(correction.replaces)
                #expect(wrong.contains(event.id) == !isRight, "round \(round), \(event.id)")
                if isRight { right += 1 } else { told += 1 }
            }
        }
        #expect(told > 100 && right > 100, "\(told) \(right)")
    }
}
