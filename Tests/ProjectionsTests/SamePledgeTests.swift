import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Pledges that are said to be the same are one")
struct SamePledgeTests {
    /// Pledges a, b, c ..., made one after another, each by another State.
    static func made(_ count: Int, _ more: Line...) throws -> TestLedger {
        let slugs = ["a", "b", "c", "d", "e"].prefix(count)
        let states = ["KEN", "PRT", "MAR", "DEU", "FRA"]
        return TestLedger(
            try slugs.enumerated().map { place, slug in
                try .pledged(slug, by: states[place], on: "2022-05-0\(place + 1)") { $0.title = "Pledge \(slug)" }.id(slug)
            } + more)
    }

    static let ways: [(said: [(String, String)], count: Int)] = [
        ([("a", "b")], 2), ([("b", "a")], 2), ([("a", "b"), ("b", "a")], 2), ([("a", "b"), ("a", "b")], 2),
        ([("a", "b"), ("b", "c")], 3), ([("c", "b"), ("b", "a")], 3), ([("b", "a"), ("b", "c")], 3),
        ([("a", "b"), ("b", "c"), ("c", "a")], 3), ([("c", "b"), ("b", "a"), ("a", "c")], 3),
        ([("a", "e"), ("b", "e"), ("c", "e"), ("d", "e")], 5), ([("e", "d"), ("c", "d"), ("b", "a"), ("d", "b")], 5),
    ]

    @Test(
        "In either direction, both, twice, through a chain, a circle and a star, one is counted, under the name made first", arguments: ways
    )
    func onePledge(said: [(String, String)], count: Int) throws {
        let ledger = try Self.made(count).and(said.map { try .same($0.0, as: $0.1, on: "2023-01-01").id("\($0.0)-\($0.1)") })
        let state = try ledger.state()
        let pledges = Array(state.pledges.values)
        #expect(pledges.map(\.slug) == ["a"])
        #expect(pledges.map(\.otherNames) == [Array(["b", "c", "d", "e"].prefix(count - 1))])
        #expect(try ledger.values("pledges").map(\.value) == [.count(1)])
        for slug in ["a", "b", "c", "d", "e"].prefix(count) { #expect(state.pledges[slug]?.slug == "a") }
        #expect(try ledger.values("pledges", asOf: "2022-12-31").map(\.value) == [.count(count)])
    }

    @Test("Pledges of which that is not said stay apart, as do two that are each said to be the same as others")
    func apart() throws {
        let ledger = try Self.made(5, .same("b", as: "a", on: "2023-01-01"), .same("c", as: "d", on: "2023-01-01"))
        #expect(try ledger.state().pledges.values.map { [$0.slug] + $0.otherNames } == [["a", "b"], ["c", "d"], ["e"]])
        #expect(try ledger.values("pledges").map(\.value) == [.count(3)])
    }

    @Test("A count names the makings, what joins the names and what says the stage")
    func events() throws {
        let ledger = try Self.made(
            3, .same("b", as: "a", on: "2023-01-01").id("s"), .same("a", as: "b", on: "2023-01-02").id("t"),
            .progressed("b", on: "2023-06-01").id("p"))
        #expect(try ledger.tallies("pledges") == ["2: a b c p s t"])
        #expect(try ledger.tallies("pledges", where: [.stage: ["no report"]]) == ["1: c"])
        #expect(try ledger.state().pledges["b"]?.events == ["a", "b", "s", "t", "p"])
    }

    // MARK: What happened to it

    @Test("What happened to any name happened to the pledge", arguments: ["a", "b"], [("a", "b"), ("b", "a")])
    func happened(name: String, said: (String, String)) throws {
        let ledger = try Self.made(2, .same(said.0, as: said.1, on: "2023-01-01").id("s"))
        let under = ledger.and(try .progressed(name, on: "2023-06-01").id("p"))
        #expect(try under.tallies("pledges", by: [.stage]) == ["in-progress 1: a b p s"])
        #expect(try under.tallies("progress-reports", by: [.pledge]) == ["a 1: p"])
        for wanted in ["a", "b"] { #expect(try under.tallies("progress-reports", where: [.pledge: [ExactText(wanted)]]) == ["1: p"]) }
        #expect(try under.tallies("progress-reports", where: [.pledge: ["c"]]) == ["0"])
        let done = under.and(try .fulfilled(name, on: "2024-01-01").id("f"))
        #expect(try done.tallies("pledges", by: [.stage]) == ["fulfilled 1: a b f s"])
        #expect(try done.tallies("progress-reports") == ["2: f p"])
        let gone = under.and(try .withdrawn(name, on: "2024-01-01").id("w"))
        #expect(try gone.tallies("pledges", by: [.stage]) == ["withdrawn 1: a b s w"])
    }

    @Test("Of reports under several names each counts once, and the last says the stage, whatever its name")
    func lastReport() throws {
        let ledger = try Self.made(
            2, .same("a", as: "b", on: "2023-01-01"), .same("b", as: "a", on: "2023-01-01"), .progressed("b", on: "2022-07-01").id("p"),
            .fulfilled("a", on: "2024-01-01").id("f"), .progressed("b", .planning, on: "2023-03-01").id("q"))
        #expect(try ledger.tallies("progress-reports") == ["3: f p q"])
        #expect(try ledger.state().pledges["b"]?.stage == .fulfilled)
        #expect(try ledger.state(asOf: "2023-06-01").pledges["a"]?.stage == .planning)
        #expect(try ledger.state(asOf: "2023-06-01").pledges["a"]?.reports.map(\.id) == ["p", "q"])
    }

    @Test("Contributions to any name are found under every name, and told under the first")
    func contributions() throws {
        let ledger = try Self.made(
            3, .same("a", as: "b", on: "2023-01-01"),
            .contribution("x", .deposited, "1.00 EUR", on: "2023-02-01") { $0.pledge = "a" }.id("x"),
            .contribution("y", .deposited, "2.00 EUR", on: "2023-02-02") { $0.pledge = "b" }.id("y"),
            .contribution("z", .deposited, "4.00 EUR", on: "2023-02-03") { $0.pledge = "c" }.id("z"))
        for measure in ["contributions", "deposits"] {
            #expect(try ledger.tallies(measure, by: [.pledge]) == ["a 3.00 EUR: x y", "c 4.00 EUR: z"])
            for name in ["a", "b"] {
                #expect(try ledger.tallies(measure, where: [.pledge: [ExactText(name)]]) == ["3.00 EUR: x y"])
                #expect(try ledger.tallies(measure, by: [.pledge], where: [.pledge: [ExactText(name)]]) == ["a 3.00 EUR: x y"])
            }
            #expect(try ledger.tallies(measure, where: [.pledge: ["c"]]) == ["4.00 EUR: z"])
            #expect(try ledger.tallies(measure, where: [.pledge: ["a"]], asOf: "2022-12-31") == [])
        }
        let pledges = try ledger.state().pledges
        #expect(pledges.names(of: "b") == ["a", "b"] && pledges.names(of: "c") == nil)
    }

    // MARK: What it says

    @Test("It says what its first name says, and where that says nothing of a field, what the name made next says")
    func fields() throws {
        let ledger = try given(
            .pledged("b", by: "PRT", on: "2022-05-02") { pledge in
                (pledge.title, pledge.type, pledge.objectives, pledge.text) = ("Second", .common, .written(2), "As the second says")
            },
            .pledged("c", by: "MAR", on: "2022-05-03") { pledge in
                (pledge.title, pledge.type, pledge.forum, pledge.baseline) = ("Third", .mirror, "forum", "ten")
            },
            .pledged("a", by: "KEN", on: "2022-05-01") { ($0.title, $0.objectives) = ("First", .written(1)) },
            .same("c", as: "b", on: "2023-01-01"), .same("c", as: "a", on: "2023-01-01"))
        let pledge = try #require(try ledger.state().pledges["c"])
        #expect(pledge.title == "First" && pledge.by.map(\.code) == ["KEN"] && pledge.objectives == .written(1))
        let said: PledgeDescription = pledge.entity.stated()
        #expect(pledge.description.type == .common && said.type == .common && said.text == "As the second says")
        #expect(pledge.description.forum == "forum" && said.baseline == "ten" && pledge.made?.description == "2022-05-01")
    }

    @Test("An amendment of any name is its amendment: the last one that says a field holds, also of what another name says")
    func amendments() throws {
        let ledger = try Self.made(
            2, .same("a", as: "b", on: "2023-01-01"), .amended("a", on: "2022-06-01") { $0.objectives = .written(1) },
            .amended("b", on: "2022-07-01") { ($0.objectives, $0.title) = (.written(2), "Amended") },
            .amended("a", on: "2022-08-01") { $0.type = .common })
        let pledge = try #require(try ledger.state().pledges["a"])
        #expect(pledge.objectives == .written(2) && pledge.description.type == .common && pledge.title == "Amended")
        #expect(pledge.by.map(\.code) == ["KEN"])
        #expect(try ledger.state(asOf: "2022-12-31").pledges["a"]?.objectives == .written(1))
    }

    @Test("What is said of each name for itself stays to be had")
    func names() throws {
        let ledger = try Self.made(2, .same("a", as: "b", on: "2023-01-01"), .progressed("b", on: "2023-02-01"))
        let names = try ledger.state().pledgeNames.map { "\($0.slug) \($0.title) \($0.stage.rawValue) \($0.otherNames)" }
        #expect(names == ["a Pledge a no report []", "b Pledge b in-progress []"])
    }

    // MARK: What joins nothing

    @Test("A name that is not made yet, that a cut hides or whose making is retracted joins nothing and takes nothing away")
    func notThere() throws {
        let ledger = try given(
            .document("old", on: "2021-01-01").id("d"), .document("new", on: "2023-06-01").id("e"),
            .pledged("p", on: "2022-01-01").citing("old").id("p"), .pledged("q", on: "2024-01-01").citing("new").id("q"),
            .same("p", as: "q", on: "2022-06-01").citing("old").id("s"), .progressed("p", on: "2022-07-01").citing("old").id("g"))
        #expect(try ledger.tallies("pledges", asOf: "2023-12-31") == ["1: g p"])
        #expect(try ledger.tallies("pledges", asOf: "2024-01-01") == ["1: g p q s"])
        let hidden = LedgerState(try ledger.view(publishedBy: "2023-01-01"))
        #expect(Measure.named("pledges").items(hidden).map(\.events) == [["p", "g"]])
        #expect(try ledger.and(.retracted("q")).tallies("pledges") == ["1: g p"])
        #expect(try ledger.and(.retracted("p")).tallies("pledges") == ["1: q"])
    }

    @Test("A chain breaks at a name that is not made, and closes when it is")
    func brokenChain() throws {
        let ledger = try given(
            .pledged("a", on: "2022-01-01"), .pledged("c", on: "2022-01-02"), .pledged("b", on: "2024-01-01"),
            .same("a", as: "b", on: "2022-06-01"), .same("b", as: "c", on: "2022-06-01"), .same("a", as: "nowhere", on: "2022-06-01"))
        #expect(try ledger.values("pledges", asOf: "2023-12-31").map(\.value) == [.count(2)])
        #expect(try ledger.state().pledges.values.map { [$0.slug] + $0.otherNames } == [["a", "c", "b"]])
    }

    @Test("Said to be the same as itself or as what nobody made, a pledge stays what it is; what nobody made does not become one")
    func itself() throws {
        let ledger = try Self.made(
            1, .same("a", as: "a", on: "2023-01-01"), .same("x", as: "a", on: "2023-01-01"), .progressed("x", on: "2023"))
        #expect(try ledger.tallies("pledges", by: [.stage]) == ["no report 1: a"])
        #expect(try ledger.tallies("progress-reports") == ["0"])
        #expect(try ledger.state().pledges["a"]?.otherNames == [])
    }

    @Test("Retracting what joins them parts them, unless they are joined in another way")
    func retracted() throws {
        let ledger = try Self.made(
            3, .same("a", as: "b", on: "2023-01-01").id("s"), .same("b", as: "c", on: "2023-01-01").id("t"),
            .same("c", as: "a", on: "2023-01-01").id("u"), .progressed("c", on: "2023-02-01").id("p"))
        #expect(try ledger.tallies("pledges") == ["1: a b c p s t u"])
        #expect(try ledger.and(.retracted("s")).tallies("pledges") == ["1: a b c p t u"])
        let two = try ledger.and(.retracted("s"), .retracted("u"))
        #expect(try two.tallies("pledges", by: [.stage]) == ["in-progress 1: b c p t", "no report 1: a"])
        #expect(try two.and(.retracted("t")).tallies("pledges", by: [.stage]) == ["in-progress 1: c p", "no report 2: a b"])
    }

    // MARK: Certain and possible

    @Test("What may join two pledges may lose one; what may be made and is said to be there already gains none")
    func possible() throws {
        let sameAs = try Self.made(2, .same("b", as: "a", on: "2023").id("s"), .progressed("b", on: "2022-06-01").id("p"))
        #expect(try sameAs.tallies("pledges", asOf: "2023-06-01") == ["2 -1: a b p"])
        #expect(try sameAs.tallies("pledges", by: [.state], asOf: "2023-06-01") == ["KEN 1: a", "PRT 1 -1: b p"])
        #expect(
            try sameAs.tallies("pledges", by: [.stage], asOf: "2023-06-01") == ["in-progress 1: b p", "no report 1 -1: a"])
        #expect(
            try sameAs.tallies("progress-reports", by: [.pledge], asOf: "2023-06-01") == ["a 0 +1", "b 1 -1: p"])
        let making = try given(
            .pledged("a", on: "2022-01-01").id("a"), .pledged("b", on: "2023").id("b"), .same("a", as: "b", on: "2023-01-01").id("s"))
        #expect(try making.tallies("pledges", asOf: "2023-06-01") == ["1: a"])
        #expect(try making.tallies("pledges", asOf: "2022-12-31") == ["1: a"])
        let other = try given(.pledged("a", on: "2022-01-01").id("a"), .pledged("b", on: "2023").id("b"))
        #expect(try other.tallies("pledges", asOf: "2023-06-01") == ["1 +1: a"])
    }

    @Test("A possible statement finds a filter's other name only in what is possible")
    func possibleFilter() throws {
        let ledger = try Self.made(2, .same("b", as: "a", on: "2023").id("s"), .progressed("b", on: "2022-06-01").id("p"))
        #expect(try ledger.tallies("progress-reports", where: [.pledge: ["a"]], asOf: "2023-06-01") == ["0 +1"])
        #expect(try ledger.tallies("progress-reports", where: [.pledge: ["b"]], asOf: "2023-06-01") == ["1: p"])
    }
}

extension Measure {
    /// A measure that there is.
    fileprivate static func named(_ name: String) -> Measure {
        MeasureCatalogue.all.first { $0.name == name } ?? MeasureCatalogue.all[0]
    }
}
