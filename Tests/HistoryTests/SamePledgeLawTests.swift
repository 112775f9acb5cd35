import Events
import GlobalCompact
import History
import LedgerTesting
import Projections
import SeededTesting
import Testing

@Suite("Laws of sameness over random ledgers of pledges")
struct SamePledgeLawTests {
    /// Pledges over few days, with what happens to them and what is said of their being the same: also of ones that nobody made.
    struct Pledges {
        let seed: UInt64
        var lines: [Line] = []
        private(set) var said: [(one: String, other: String)] = []
        private var draw: SeededDraw

        init(seed: UInt64) throws {
            self.seed = seed
            draw = SeededDraw(seed: seed)
            let slugs = (0..<2 + draw.below(8)).map { "p\($0)" }
            for slug in slugs where draw.happens(85) { try addMaking(slug) }
            for _ in 0..<draw.below(12) { try addStep(draw.one(of: slugs)) }
            for _ in 0..<draw.below(9) { try say(draw.one(of: slugs), draw.one(of: slugs)) }
        }

        private mutating func day() -> String {
            draw.happens(15) ? draw.one(of: ["2024-03", "2024", "../2024-03-04"]) : "2024-03-0\(1 + draw.below(9))"
        }

        private mutating func addMaking(_ slug: String) throws {
            let (states, objective) = (draw.one(of: ["KEN", "PRT", "KEN PRT", ""]), draw.below(4))
            try add(
                .pledged(slug, by: states, on: day()) { pledge in
                    pledge.title = "Pledge \(slug)"
                    if objective > 0 { pledge.objectives = .written(objective) }
                })
        }

        private mutating func addStep(_ slug: String) throws {
            switch draw.below(6) {
            case 0: try add(.fulfilled(slug, on: day()))
            case 1: try add(.withdrawn(slug, on: day()))
            case 2:
                let objective = 4 + draw.below(3)
                try add(.amended(slug, on: day()) { ($0.objectives, $0.text) = (.written(objective), "Amended \(objective)") })
            case 3:
                try add(.contribution("c\(lines.count)", .deposited, "1.00 EUR", on: day()) { $0.pledge = slug })
            default: try add(.progressed(slug, draw.one(of: [.planning, .inProgress]), on: day()))
            }
        }

        mutating func say(_ one: String, _ other: String) throws {
            said.append((one, other))
            try add(.same(one, as: other, on: day()))
        }

        private mutating func add(_ line: Line) {
            lines.append(line.id("\(line.type.hasSuffix("same-as") ? "s" : "e")\(lines.count)"))
        }
    }

    static let day = Day(number: 19_787)
    static let seeds = 0..<8

    private static func each(_ part: Int, _ body: (Pledges) throws -> Void) throws {
        for seed in UInt64(part * 40)..<UInt64(part * 40 + 40) { try body(Pledges(seed: seed)) }
    }

    private static func views(_ ledger: TestLedger) -> [View] {
        [View(ledger.eventIndex, .everything), View(ledger.eventIndex, Cutoffs(asOf: day))]
    }

    /// All that is counted, without the events that join names.
    private static func answers(_ ledger: TestLedger) -> [String] {
        views(ledger).flatMap { view in
            let states = LedgerStates(view)
            return ["pledges", "progress-reports", "contributions"].compactMap(MeasureCatalogue.measure(named:)).flatMap { measure in
                (measure.dimensions.map { [$0] } + [[]]).flatMap { dimensions in
                    MeasureQuery(measure).tallies(by: dimensions, states).map { tally in
                        let events = tally.events.filter { !$0.hasPrefix("s") }
                        return "\(measure.name) \(dimensions): \(tally.key) \(tally.value) \(tally.possible) \(events)"
                    }
                }
            }
        }
    }

    @Test("Any order of the lines and any split over files gives the same answers", arguments: seeds)
    func anyOrder(part: Int) throws {
        try Self.each(part) { pledges in
            let plain = TestLedger(pledges.lines)
            var draw = SeededDraw(seed: pledges.seed &+ 9)
            var events = plain.events.shuffled(using: &draw)
            for index in events.indices { events[index].writer = "writer-\(draw.below(3))" }
            let other = TestLedger(events: events)
            for (view, otherView) in zip(Self.views(plain), Self.views(other)) {
                #expect(LedgerDescription.lines(view) == LedgerDescription.lines(otherView), "seed \(pledges.seed)")
            }
        }
    }

    @Test("As many pledges are counted as there are components among those that are made, each under the name made first", arguments: seeds)
    func components(part: Int) throws {
        var joined = 0
        try Self.each(part) { pledges in
            let ledger = TestLedger(pledges.lines)
            for view in Self.views(ledger) {
                for (state, facts) in [
                    (LedgerState(view), view.facts.filter { $0.isCertain(asOf: view.cutoffs.asOf) }),
                    (LedgerState(view, includingPossible: true), Array(view.facts)),
                ] {
                    let components = Self.components(view, facts)
                    #expect(
                        state.pledges.values.filter { $0.made != nil }.map { [$0.slug] + $0.otherNames }.sorted { $0[0] < $1[0] }
                            == components, "seed \(pledges.seed)")
                    #expect(Measure.count("pledges", state) == components.count, "seed \(pledges.seed)")
                    joined += components.count { $0.count > 1 }
                }
            }
        }
        #expect(joined > 40, "only \(joined) pledges had several names")
    }

    /// The names of each pledge that is made, found by painting over until nothing changes.
    private static func components(_ view: View, _ facts: [EffectiveFact]) -> [[String]] {
        var made: [String] = []
        var pairs: [(String, String)] = []
        for fact in facts {
            guard let event = view.statement(of: fact)?.event, let subject = Subject(view.subject(of: fact)) else { continue }
            if case .pledge(.made) = event, !made.contains(subject.slug) { made.append(subject.slug) }
            if case .pledge(.sameAs(let same)) = event { pairs.append((subject.slug, same.pledge)) }
        }
        var colours = Dictionary(uniqueKeysWithValues: made.enumerated().map { ($0.element, $0.offset) })
        var isChanged = true
        while isChanged {
            isChanged = false
            for (one, other) in pairs {
                guard let left = colours[one], let right = colours[other], left != right else { continue }
                (colours[one], colours[other], isChanged) = (min(left, right), min(left, right), true)
            }
        }
        return Dictionary(grouping: made) { colours[$0] ?? 0 }.values.sorted { $0[0] < $1[0] }
    }

    @Test("What is counted of a pledge of several names is what is folded from all that its events say", arguments: seeds)
    func bothWays(part: Int) throws {
        try Self.each(part) { pledges in
            for view in Self.views(TestLedger(pledges.lines)) {
                let states = LedgerStates(view)
                for pledge in states.certain.pledges.values + states.withPossible.pledges.values {
                    let said: PledgeDescription = pledge.entity.stated()
                    #expect(said.by == pledge.by && said.objectives == pledge.objectives, "seed \(pledges.seed)")
                    #expect(said.type == pledge.description.type && said.forum == pledge.description.forum, "seed \(pledges.seed)")
                }
            }
        }
    }

    @Test("Said in the other direction it gives the same answers", arguments: seeds)
    func otherDirection(part: Int) throws {
        try Self.each(part) { pledges in
            let turned = try pledges.lines.map { line -> Line in
                guard case .pledge(.sameAs(let same)) = line.event, let subject = Subject(line.subject) else { return line }
                return try Line.same(same.pledge, as: subject.slug, on: line.occurred.description).id(line.id ?? "")
            }
            #expect(Self.answers(TestLedger(pledges.lines)) == Self.answers(TestLedger(turned)), "seed \(pledges.seed)")
        }
    }

    @Test("What is implied already changes nothing when it is said", arguments: seeds)
    func implied(part: Int) throws {
        var added = 0
        try Self.each(part) { pledges in
            let ledger = TestLedger(pledges.lines)
            var draw = SeededDraw(seed: pledges.seed &+ 5)
            for pledge in try ledger.state(asOf: "2024-03-05").pledges.values where !pledge.otherNames.isEmpty {
                let names = [pledge.slug] + pledge.otherNames
                let more = try Line.same(draw.one(of: names), as: draw.one(of: names), on: "2024-03-05").id("s-more")
                #expect(Self.answers(ledger) == Self.answers(ledger.and(more)), "seed \(pledges.seed)")
                added += 1
            }
        }
        #expect(added > 0)
    }
}

extension Measure {
    fileprivate static func count(_ name: String, _ state: LedgerState) -> Int {
        MeasureCatalogue.measure(named: name).map { $0.items(state).count } ?? -1
    }
}
