import Events
import GlobalCompact
import History
import LedgerTesting
import Testing

@Suite("Laws of versions of facts, over random ledgers")
struct FactVersionLawTests {
    /// What a fact says, such that two that say the same are the same text.
    private static func told(_ id: String, _ subject: String, _ occurred: Period, _ event: Event) -> String {
        guard let payload = event.payload else { return "\(id) unknown" }
        return "\(id) \(subject) \(occurred.description) \(FieldGatherer.members(of: payload))"
    }

    /// Every version of every fact with its number, from when and until when it is known so.
    private static func versions(_ ledger: TestLedger) -> [(number: Int, version: FactVersion)] {
        let view = View(ledger.eventIndex, .everything)
        let versions = FactVersions(view)
        var all: [(number: Int, version: FactVersion)] = []
        view.readStatements(of: versions.unchanged) { fact, event, occurred in
            let recorded = Instant(microseconds: fact.origin.recorded)
            all.append(
                (
                    versions.number(of: fact),
                    FactVersion(
                        id: view.id(of: fact), subject: view.subject(of: fact), occurred: occurred, event: event, recorded: recorded,
                        knownFrom: recorded)
                ))
        }
        for (place, version) in versions.changed.enumerated() { all.append((versions.number(ofChanged: place), version)) }
        return all.sorted { $0.number < $1.number }
    }

    @Test("At every instant the versions that are known are the facts of a view, in its order")
    func sameAsViews() {
        var (compared, changed) = (0, 0)
        for seed in 0..<120 as Range<UInt64> {
            let ledger = TestLedger(events: RandomLedger(seed: seed).events)
            let all = Self.versions(ledger)
            #expect(all.map(\.number) == Array(1..<(all.count + 1)), "seed \(seed)")
            changed += all.count { $0.version.knownUntil != nil }
            let resolution = CorrectionResolution(ledger.eventIndex, knownAt: nil)
            let times = Set(resolution.counting.values.map(\.recorded)).flatMap { [$0 - 1, $0] } + [.max]
            for time in times.map({ Instant(microseconds: $0) }) {
                let view = View(ledger.eventIndex, Cutoffs(asOf: .latest, knownAt: time))
                var expected: [String] = []
                view.readStatements(of: view.facts) { fact, event, occurred in
                    expected.append(Self.told(view.id(of: fact), view.subject(of: fact), occurred, event))
                }
                let known = all.map(\.version).filter { $0.knownFrom <= time && $0.knownUntil.map { $0 > time } ?? true }
                let found = known.map { Self.told($0.id, $0.subject, $0.occurred, $0.event) }
                #expect(found == expected, "seed \(seed), known at \(time.description)")
                compared += found.count
            }
        }
        #expect(compared > 10_000)
        #expect(changed > 100)
    }

    @Test("What no correction names has one version, since it was recorded")
    func unchanged() throws {
        let ledger = try given(.assumed("a", by: "KEN", on: "2020-03-01").id("a"), .assumed("b", by: "KEN", on: "2021").id("b"))
        let view = View(ledger.eventIndex, .everything)
        #expect(FactVersions(view).changed.isEmpty)
        #expect(FactVersions(view).unchanged.map { FactVersions(view).number(of: $0) } == [1, 2])
    }

    @Test("What was retracted is known until then, and again once that is taken back")
    func retracted() throws {
        let ledger = try given(
            .assumed("a", by: "KEN", on: "2020-03-01").id("a"), .retracted("a").id("gone"), .retracted("gone").id("back"))
        let times = ledger.events.map(\.recorded)
        let versions = FactVersions(View(ledger.eventIndex, .everything)).changed
        #expect(versions.map(\.knownFrom) == [times[0], times[2]])
        #expect(versions.map(\.knownUntil) == [times[1], nil])
    }
}
