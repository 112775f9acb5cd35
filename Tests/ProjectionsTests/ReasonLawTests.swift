import Events
import GlobalCompact
import History
import LedgerTesting
import Projections
import SeededTesting
import Testing

@Suite("The law of reasons")
struct ReasonLawTests {
    private static let cutoffs: [Cutoffs] = [.everything, Cutoffs(asOf: Day(number: 19_500))]

    /// What a question answers: whole, with what may be and what is said beside it.
    private static func answer(_ question: MeasureQuery, _ view: View) -> [String] {
        question.whole(LedgerStates(view)).map { "\($0.value) \($0.possible) \($0.blanks)" }
    }

    private static func rows(_ slug: String, _ view: View) -> [String] {
        let found = ReadinessTable.requirement(slug, LedgerStates(view), asOf: view.cutoffs.asOf)
        return (found?.rows ?? []).map { row in
            "\(row.key?.value ?? "") \(row.status) \(row.reached) \(row.possible) \(String(describing: row.due)) \(row.remarks)"
        }
    }

    private static func without(_ id: String, _ ledger: RandomLedger) -> TestLedger {
        TestLedger(events: ledger.events.filter { $0.id != id })
    }

    @Test("Without any event that is not named, a measure's answer stays the same")
    func measures() throws {
        var (named, tried, excluding) = (0, 0, 0)
        for seed in UInt64(0)..<8 {
            let ledger = RandomLedger(seed: seed)
            var draw = SeededDraw(seed: seed)
            for cutoffs in Self.cutoffs {
                let view = View(TestLedger(events: ledger.events).eventIndex, cutoffs)
                let states = LedgerStates(view)
                for measure in MeasureCatalogue.all where measure.kind != .stated {
                    let question = Self.narrowed(measure, states, &draw)
                    let parts = question.reasons(view, states).parts
                    named += parts.count
                    excluding += parts.values.count { $0 == .excludes }
                    let expected = Self.answer(question, view)
                    let about = measure.things.union([.event, .document])
                    for id in Set(ledger.events.filter { Subject($0.subject).map { about.contains($0.thing) } ?? false }.map(\.id))
                    where parts[id] == nil {
                        tried += 1
                        let other = View(Self.without(id, ledger).eventIndex, cutoffs)
                        #expect(
                            Self.answer(question, other) == expected, "seed \(seed), \(measure.name) \(question.filters), without \(id)")
                    }
                }
            }
        }
        #expect(named > 100 && tried > 300 && excluding > 5, "\(named) named, \(tried) tried, \(excluding) excluding")
    }

    /// A measure narrowed to one of the values that there are in one of its dimensions, or to none.
    private static func narrowed(_ measure: Measure, _ states: LedgerStates, _ draw: inout SeededDraw) -> MeasureQuery {
        let dimension = draw.one(of: measure.dimensions)
        let keys = MeasureQuery(measure).tallies(by: [dimension], states).compactMap(\.key.first).filter { !$0.isEmpty }
        return keys.isEmpty || draw.happens(30)
            ? MeasureQuery(measure) : MeasureQuery(measure, filters: [dimension: [ExactText(draw.one(of: keys))]])
    }

    /// Few pledges with what is said of their being the same: also retracted, corrected, and of days that are not certain.
    private static func joinedPledges(_ draw: inout SeededDraw) throws -> TestLedger {
        let slugs = ["a", "b", "c"]
        func day(_ draw: inout SeededDraw) -> String {
            draw.one(of: ["2024-01-09", "2024-02-19", "2024-04-01", "2024-05", "../2024-05-14", "2024-06-01"])
        }
        var lines: [Line] = []
        for (place, slug) in slugs.enumerated() where draw.happens(90) {
            let states = draw.one(of: ["PRT", "DZA"])
            lines.append(try .pledged(slug, by: states, on: day(&draw)) { $0.objectives = .written(1 + place) }.id("m\(place)"))
        }
        for place in 0..<1 + draw.below(3) {
            lines.append(try .same(draw.one(of: slugs), as: draw.one(of: slugs), on: day(&draw)).id("s\(place)"))
        }
        for place in 0..<draw.below(3) {
            let slug = draw.one(of: slugs)
            let on = day(&draw)
            let line: Line =
                switch draw.below(3) {
                case 0: try .fulfilled(slug, on: on)
                case 1: try .progressed(slug, .planning, on: on)
                default: try .contribution("k\(place)", .announced, "5.00 EUR", on: on) { $0.pledge = slug }
                }
            lines.append(line.id("e\(place)"))
        }
        if draw.happens(40) { lines.append(try .retracted(draw.one(of: lines).id ?? "s0").id("r0")) }
        if draw.happens(40) {
            let other = draw.one(of: slugs)
            lines.append(try .changed("s0", PledgeSameAs.self) { $0.pledge = other }.id("r1"))
        }
        return TestLedger(lines)
    }

    @Test("Nor does it where pledges are joined and parted, certainly or possibly")
    func joined() throws {
        var (tried, parting) = (0, 0)
        for seed in UInt64(0)..<60 {
            var draw = SeededDraw(seed: seed)
            let ledger = try Self.joinedPledges(&draw)
            for cutoffs in [Cutoffs.everything, Cutoffs(asOf: Day(number: 19_797))] {
                let view = View(ledger.eventIndex, cutoffs)
                let states = LedgerStates(view)
                for measure in ["pledges", "progress-reports", "contributions"].compactMap(MeasureCatalogue.measure(named:)) {
                    let question = Self.narrowed(measure, states, &draw)
                    let parts = question.reasons(view, states).parts
                    parting += parts.count { $0.key.hasPrefix("r") && $0.value == .excludes }
                    let expected = Self.answer(question, view)
                    for id in ledger.events.map(\.id) where parts[id] == nil {
                        tried += 1
                        let other = View(TestLedger(events: ledger.events.filter { $0.id != id }).eventIndex, cutoffs)
                        #expect(
                            Self.answer(question, other) == expected, "seed \(seed), \(measure.name) \(question.filters), without \(id)")
                    }
                }
            }
        }
        #expect(tried > 400 && parting > 8, "\(tried) tried, \(parting) parting")
    }

    @Test("Without any event that is not named, the rows of a requirement stay the same")
    func requirements() throws {
        let events = try SampleHistory.ledger().events
        var (named, tried) = (0, 0)
        for cutoffs in [Cutoffs.everything, Cutoffs(asOf: Day(number: 19_787))] {
            let view = View(TestLedger(events: events).eventIndex, cutoffs)
            let states = LedgerStates(view)
            for slug in states.certain.requirements.keys.sorted() {
                guard let requirement = ReadinessTable.requirement(slug, states, asOf: cutoffs.asOf) else { continue }
                let parts = requirement.reasons(view, states, asOf: cutoffs.asOf) { _ in true }.parts
                named += parts.count
                let expected = Self.rows(slug, view)
                for event in events where parts[event.id] == nil {
                    tried += 1
                    let other = View(TestLedger(events: events.filter { $0.id != event.id }).eventIndex, cutoffs)
                    #expect(Self.rows(slug, other) == expected, "\(slug), without \(event.id)")
                }
            }
        }
        #expect(named > 3 && tried > 50, "\(named) named, \(tried) tried")
    }
}
