import Events
import GlobalCompact
import History
import LedgerTesting
import Projections
import Testing

@Suite("Laws over the catalogue of measures")
struct MeasureLawTests {
    /// A random ledger as it stands on a day, and as it may stand.
    struct Measured {
        let seed: UInt64
        let view: View
        let certain: LedgerState
        let possible: LedgerState
        /// The events that a value may name.
        let visible: Set<String>

        init(seed: UInt64) {
            let view = View(TestLedger(events: RandomLedger(seed: seed).events).eventIndex, Cutoffs(asOf: Day(number: 19_800)))
            (self.seed, self.view) = (seed, view)
            certain = LedgerState(view)
            possible = LedgerState(view, includingPossible: true)
            visible = Set(view.facts.filter { $0.isCertain(asOf: view.cutoffs.asOf) }.map { view.id(of: $0) })
        }

        func tallies(_ measure: Measure, by dimensions: [Dimension] = []) -> [Tally] {
            MeasureQuery(measure).tallies(by: dimensions, certain: certain, withPossible: possible)
        }
    }

    /// Over how many random ledgers each law is held.
    static let decades = 0..<12

    private func answers(_ decade: Int) -> [Measured] {
        (UInt64(decade * 10)..<UInt64(decade * 10 + 10)).map { Measured(seed: $0) }
    }

    @Test("Every measure is in the catalogue under its own name, sorted", arguments: [MeasureCatalogue.all.map(\.name)])
    func names(names: [String]) {
        #expect(names == Set(names).sorted())
        for name in names { #expect(MeasureCatalogue.measure(named: name)?.name == name) }
        #expect(MeasureCatalogue.measure(named: "nothing") == nil)
    }

    @Test("A measure is counted by dimensions of its own only, each listed once", arguments: MeasureTests.names)
    func dimensions(name: String) throws {
        let measure = try #require(MeasureCatalogue.measure(named: name))
        #expect(Set(measure.dimensions).count == measure.dimensions.count)
        #expect(!measure.help.isEmpty)
    }

    @Test("A thing has only values that its measure says it can find, and a text that is none is none of them", arguments: decades)
    func values(decade: Int) throws {
        let states = try answers(decade).map(\.possible) + [SampleHistory.ledger().state()]
        var seen = 0
        for state in states {
            for measure in MeasureCatalogue.all {
                for item in measure.items(state) {
                    for dimension in measure.dimensions {
                        for value in item.keys[dimension] ?? [] {
                            #expect(measure.canFind(value, in: dimension), "\(measure.name): \(dimension.rawValue) \(value)")
                            #expect(dimension.words?.contains(value) ?? true, "\(dimension.rawValue) \(value)")
                            seen += 1
                        }
                        #expect(!measure.canFind("", in: dimension))
                    }
                }
            }
        }
        #expect(seen > 500, "only \(seen) values were seen")
    }

    @Test(
        "A measure counts things of one kind, and of the others that it looks at only meetings and reports say something",
        arguments: MeasureTests.names)
    func otherThings(_ name: String) throws {
        let measure = try #require(MeasureCatalogue.measure(named: name))
        let counted = Measure.counted(among: measure.things)
        #expect(counted.count == 1 && measure.things.isSuperset(of: counted))
        #expect(measure.things.subtracting(counted).isSubset(of: [.meeting, .report]))
    }

    @Test("The sample history has something for every measure", arguments: MeasureTests.names)
    func sample(name: String) throws {
        #expect(try !SampleHistory.ledger().tallies(name).isEmpty)
        #expect(try SampleHistory.ledger().tallies(name) != ["0"])
    }

    @Test("Things are counted once, in order of subject, each by events that are visible and by values that differ", arguments: decades)
    func items(decade: Int) {
        for answers in answers(decade) {
            for measure in MeasureCatalogue.all {
                let place: Comment = "seed \(answers.seed), \(measure.name)"
                let items = measure.items(answers.certain)
                #expect(Set(items.map { identity($0, measure) }).count == items.count, place)
                #expect(items.map(\.subject) == items.map(\.subject).sorted() || measure.name == "looks", place)
                #expect(items.allSatisfy { !$0.events.isEmpty && answers.visible.isSuperset(of: $0.events) }, place)
                #expect(items.allSatisfy { $0.keys.values.allSatisfy { Set($0).count == $0.count } }, place)
                #expect(items.allSatisfy { $0.occurred.map { $0.last <= Day(number: 19_800) } ?? true }, place)
            }
        }
    }

    @Test("What is so and what may be so, folded in one pass, are what each is when folded alone", arguments: decades)
    func onePass(decade: Int) {
        for answers in answers(decade) {
            let together = LedgerStates(answers.view)
            for measure in MeasureCatalogue.all {
                #expect(measure.items(together.certain).map(told) == measure.items(answers.certain).map(told), "seed \(answers.seed)")
                #expect(measure.items(together.withPossible).map(told) == measure.items(answers.possible).map(told), "seed \(answers.seed)")
            }
        }
    }

    private func told(_ item: Measure.Item) -> String {
        let amount = item.amount.map { $0.amount + $0.currency.code } ?? ""
        let keys = item.keys.map { "\($0.rawValue) \($1)" }.sorted()
        return "\(item.subject) \(item.events) \(keys) \(item.occurred?.description ?? "") \(amount) \(item.stated ?? "") \(item.remarks)"
    }

    /// What makes an item one thing: some things count once for each office, group, part, look or report of progress.
    private func identity(_ item: Measure.Item, _ measure: Measure) -> String {
        switch measure.name {
        case "forwardings": "\(item.subject) \(item.keys[.to, default: []])"
        case "champions": "\(item.subject) \(item.keys[.state, default: []])"
        case "participants": "\(item.subject) \(item.keys[.group, default: []])"
        case "contributions", "deposits", "looks", "progress-reports": "\(item.subject) \(item.events)"
        default: item.subject
        }
    }

    @Test(
        "The whole is the number of things, or a sum for each currency, or every figure; and possible is what it would gain",
        arguments: decades)
    func whole(decade: Int) {
        for answers in answers(decade) {
            for measure in MeasureCatalogue.all {
                check(
                    answers.tallies(measure), measure.items(answers.certain), measure.items(answers.possible), measure,
                    "seed \(answers.seed)")
            }
        }
    }

    @Test("By each dimension a value is that of the things with that key", arguments: decades)
    func groups(decade: Int) {
        for answers in answers(decade) {
            for measure in MeasureCatalogue.all where measure.kind != .stated {
                let (sure, maybe) = (measure.items(answers.certain), measure.items(answers.possible))
                for dimension in measure.dimensions {
                    let byKey = Dictionary(grouping: answers.tallies(measure, by: [dimension]), by: \.key)
                    for (key, tallies) in byKey {
                        check(
                            tallies, sure.filter { has($0, key, dimension) }, maybe.filter { has($0, key, dimension) }, measure,
                            "seed \(answers.seed) by \(dimension) \(key)")
                    }
                    let keys = Set(
                        (sure + maybe).flatMap { $0.keys[dimension, default: []].isEmpty ? [""] : $0.keys[dimension, default: []] })
                    #expect(Set(byKey.keys) == Set(keys.map { [$0] }), "seed \(answers.seed), \(measure.name) by \(dimension)")
                }
            }
        }
    }

    private func has(_ item: Measure.Item, _ key: [String], _ dimension: Dimension) -> Bool {
        let values = item.keys[dimension, default: []]
        return key == [""] ? values.isEmpty : values.contains { [$0] == key }
    }

    private func check(_ tallies: [Tally], _ sure: [Measure.Item], _ maybe: [Measure.Item], _ measure: Measure, _ about: String) {
        let place: Comment = "\(measure.name), \(about)"
        switch measure.kind {
        case .count:
            #expect(tallies.map(\.value) == [.count(sure.count)], place)
            #expect(tallies.map(\.possible) == [.count(maybe.count - sure.count)], place)
            #expect(tallies.flatMap(\.events) == Set(sure.flatMap(\.events)).sorted(), place)
        case .sum:
            checkSums(tallies, sure, maybe, place)
        case .stated:
            #expect(tallies.count == sure.count, place)
            #expect(tallies.flatMap(\.events).sorted() == sure.flatMap(\.events).sorted(), place)
            #expect(tallies.count { $0.value == .stated(nil) } == sure.count { $0.amount == nil && $0.stated == nil }, place)
        }
    }

    /// Currencies stay apart, none is left out, and a blank is no nought: it is told beside every sum that it may belong to.
    private func checkSums(_ tallies: [Tally], _ sure: [Measure.Item], _ maybe: [Measure.Item], _ place: Comment) {
        let currencies = Set((sure + maybe).compactMap(\.amount?.currency)).sorted()
        let blanks = sure.filter { $0.amount == nil }
        if currencies.isEmpty {
            #expect(tallies.map(\.value) == ((sure + maybe).isEmpty ? [] : [.stated(nil)]), place)
        } else {
            #expect(tallies.map(\.value.currency) == currencies, place)
        }
        for tally in tallies {
            let own = sure.filter { $0.amount != nil && $0.amount?.currency == tally.value.currency }
            if let currency = tally.value.currency {
                let sum = units(own, currency)
                #expect(tally.value == .sum(minorUnits: sum, currency), place)
                #expect(tally.possible == .sum(minorUnits: units(maybe, currency) - sum, currency), place)
            }
            #expect(tally.events == Set((own + blanks).flatMap(\.events)).sorted(), place)
            #expect(tally.blanks == blanks.count, place)
            let isLess = own.contains { ($0.amount?.amountMinorUnits ?? 0) < 0 }
            #expect(tally.remarks.contains { $0.hasSuffix("paid back") } == isLess, place)
            #expect(tally.remarks.isEmpty == (blanks.isEmpty && tally.value.currency != nil && !isLess), place)
            #expect(tally.remarks == ["only possible, and the amount is blank"] || !sure.isEmpty || tally.value.currency != nil, place)
        }
    }

    private func units(_ items: [Measure.Item], _ currency: Currency) -> Int128 {
        items.compactMap(\.amount).filter { $0.currency == currency }.reduce(0) { $0 + Int128($1.amountMinorUnits) }
    }
}
