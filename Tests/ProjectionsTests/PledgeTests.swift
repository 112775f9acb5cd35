import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Pledges")
struct PledgeTests {
    static func ledger() throws -> TestLedger {
        try given(
            .pledged("skills", on: "2022-05-17").id("made"), .progressed("skills", .planning, on: "2023-01-15").id("plan"),
            .progressed("skills", on: "2023-09-01").id("under-way"), .fulfilled("skills", on: "2024-06").id("done"))
    }

    @Test(
        "A pledge has no report until one is made, then the stage of its last report",
        arguments: [
            ("2022-05-16", "none"), ("2022-05-17", "no report: made"), ("2023-01-14", "no report: made"),
            ("2023-01-15", "planning: made plan"),
            ("2023-09-01", "in-progress: made under-way"), ("2024-06-29", "in-progress: made under-way"),
            ("2024-06-30", "fulfilled: made done"),
        ])
    func stages(asOf: String, expected: String) throws {
        guard let pledge = try Self.ledger().state(asOf: asOf).pledges["skills"] else {
            #expect(expected == "none")
            return
        }
        #expect(pledge.stage.rawValue + ": " + pledge.decisive.joined(separator: " ") == expected)
    }

    @Test("By stage: what has no report is told apart, and what may have been reported is possible")
    func byStage() throws {
        let ledger = try Self.ledger().and(.pledged("data", on: "2022-05-18").id("silent"))
        #expect(try ledger.tallies("pledges", by: [.stage], asOf: "2023-02-01") == ["no report 1: silent", "planning 1: made plan"])
        #expect(
            try ledger.tallies("pledges", by: [.stage], asOf: "2024-06-15") == [
                "fulfilled 0 +1", "in-progress 1 -1: made under-way", "no report 1: silent",
            ])
    }

    @Test("A pledge of several States is one pledge, and counts under each State and each of their regions")
    func severalStates() throws {
        let ledger = try given(
            .pledged("joint", by: "KEN PRT", on: "2022-05-17").id("a"), .pledged("own", by: "KEN", on: "2022-05-18").id("b"))
        #expect(try ledger.tallies("pledges") == ["2: a b"])
        #expect(try ledger.tallies("pledges", by: [.state]) == ["KEN 2: a b", "PRT 1: a"])
        #expect(try ledger.tallies("pledges", by: [.region]) == ["ECA 2: a b", "ECLAC 1: a", "UNECE 1: a"])
        #expect(try ledger.tallies("pledges", where: [.state: ["KEN", "PRT"]]) == ["2: a b"])
        #expect(try ledger.tallies("pledges", where: [.region: ["UNECE", "ECLAC"]]) == ["1: a"])
    }

    @Test("A pledge of stakeholders belongs to no State and no region, and counts")
    func stakeholders() throws {
        let ledger = try given(.pledged("youth", by: "", on: "2022-05-17") { $0.stakeholders = ["A youth network"] }.id("a"))
        #expect(try ledger.tallies("pledges", by: [.state, .region]) == ["  1: a"])
    }

    @Test("A pledge that turned out to be another is counted once, from the day on which that was said")
    func sameAs() throws {
        let ledger = try given(
            .pledged("first", on: "2022-05-17").id("a"), .pledged("again", on: "2022-05-19").id("b"),
            .progressed("again", on: "2022-06-01").id("p"), .same("again", as: "first", on: "2023-01-01").id("same"))
        #expect(try ledger.tallies("pledges", asOf: "2022-12-31") == ["2: a b p"])
        #expect(try ledger.tallies("pledges", asOf: "2023-01-01") == ["1: a b p same"])
        #expect(try ledger.tallies("progress-reports", asOf: "2022-12-31") == ["1: p"])
        #expect(try ledger.tallies("progress-reports") == ["1: p"])
        #expect(try ledger.and(.retracted("same")).tallies("pledges") == ["2: a b p"])
    }

    @Test("A pledge that was taken back stays on the list under that stage")
    func withdrawn() throws {
        let ledger = try given(.pledged("data", on: "2022-05-17").id("made"), .withdrawn("data", on: "2023-03-01").id("gone"))
        #expect(try ledger.tallies("pledges", by: [.stage], asOf: "2023-02-28") == ["no report 1: made"])
        #expect(try ledger.tallies("pledges", by: [.stage]) == ["withdrawn 1: gone made"])
        #expect(try ledger.tallies("progress-reports") == ["0"])
    }

    @Test("An amendment changes what it names and nothing else, and is no report")
    func amended() throws {
        let ledger = try given(
            .pledged("data", by: "KEN", on: "2022-05-17") { pledge in
                (pledge.type, pledge.objectives, pledge.principles) = (.individual, .written(1, 23), [1, 9])
            }.id("made"),
            .amended("data", on: "2023-03-01") { ($0.by, $0.objectives) = (try State.written("KEN PRT"), .written(3)) }.id("changed"))
        #expect(try ledger.tallies("pledges", by: [.objective], asOf: "2023-02-28") == ["1 1: made", "23 1: made"])
        #expect(try ledger.tallies("pledges", by: [.objective]) == ["3 1: changed made"])
        #expect(try ledger.tallies("pledges", by: [.state, .stage]) == ["KEN no report 1: changed made", "PRT no report 1: changed made"])
        #expect(
            try ledger.tallies("pledges", by: [.type, .principle]) == ["individual 1 1: changed made", "individual 9 1: changed made"])
        #expect(try ledger.state().pledges["data"]?.title == "A pledge")
    }

    @Test("Which compact it answers to and of what kind its pledgers are is counted by; a pledge of several kinds stands under each")
    func frameworkAndKinds() throws {
        let ledger = try given(
            .pledged("city", by: "", on: "2022-05-17") { pledge in
                (pledge.stakeholders, pledge.framework, pledge.pledgerKinds) = (["A city"], .both, [.localGovernment])
            }.id("a"),
            .pledged("together", on: "2022-05-18") { ($0.framework, $0.pledgerKinds) = (.gcm, [.network, .state]) }.id("b"),
            .pledged("says-neither", on: "2022-05-19").id("c"))
        #expect(try ledger.tallies("pledges", by: [.framework]) == [" 1: c", "gcm 1: b", "gcm-and-gcr 1: a"])
        #expect(try ledger.tallies("pledges", by: [.pledgerKind]) == [" 1: c", "local-government 1: a", "network 1: b", "state 1: b"])
        let named = try ledger.and(.amended("says-neither", on: "2023-03-01") { $0.framework = .gcr }.id("d"))
        #expect(try named.tallies("pledges", by: [.framework]) == ["gcm 1: b", "gcm-and-gcr 1: a", "gcr 1: c d"])
    }

    @Test("Where no State makes a pledge, its region is that of where the pledger sits, and the row says so")
    func regionOfSeat() throws {
        let ledger = try given(
            .pledged("city", by: "", on: "2022-05-17") { pledge in
                (pledge.stakeholders, pledge.pledgerStates) = (["A city"], try State.written("KEN"))
            }.id("a"),
            .pledged("of-a-state", by: "PRT", on: "2022-05-18") { $0.pledgerStates = try State.written("KEN") }.id("b"),
            .pledged("nowhere", by: "", on: "2022-05-19") { $0.stakeholders = ["A network"] }.id("c"),
            .progressed("city", on: "2023-01-15").id("p"))
        #expect(try ledger.tallies("pledges", by: [.region]) == [" 1: c", "ECA 1: a p", "ECLAC 1: b", "UNECE 1: b"])
        #expect(try ledger.tallies("progress-reports", by: [.region]) == ["ECA 1: p"])
        #expect(try ledger.tallies("pledges", by: [.region, .state]) == ["  1: c", "ECA  1: a p", "ECLAC PRT 1: b", "UNECE PRT 1: b"])
        let state = try ledger.state()
        let pledges = try #require(MeasureCatalogue.measure(named: "pledges"))
        func remarks(_ dimensions: [Dimension], _ filters: [Dimension: Set<ExactText>] = [:]) -> [[String]] {
            MeasureQuery(pledges, filters: filters).tallies(by: dimensions, certain: state, withPossible: state).map(\.remarks)
        }
        #expect(remarks([.region]) == [[], ["1 by the pledger's seat"], [], []])
        #expect(remarks([], [.region: [ExactText("ECA")]]) == [["1 by the pledger's seat"]])
        #expect(remarks([.state]) == [[], []])
    }

    @Test("An amendment after a report does not stand for the report")
    func amendedAfterAReport() throws {
        let ledger = try Self.ledger().and(.amended("skills", on: "2024-07-01") { $0.text = "more" }.id("changed"))
        #expect(try ledger.tallies("pledges", by: [.stage]) == ["fulfilled 1: changed done made"])
    }

    @Test("What was reported of a pledge that nobody made counts nowhere")
    func neverMade() throws {
        let ledger = try given(.progressed("skills", on: "2023-01-15"), .amended("skills", on: "2023-02-01") { $0.title = "Skills" })
        #expect(try ledger.tallies("pledges") == ["0"])
        #expect(try ledger.tallies("progress-reports") == ["0"])
    }

    @Test("Reports of progress count one by one, each in its own year")
    func progressReports() throws {
        let ledger = try Self.ledger()
        #expect(try ledger.tallies("progress-reports", by: [.year]) == ["2023 2: plan under-way", "2024 1: done"])
        #expect(try ledger.tallies("progress-reports", by: [.pledge], asOf: "2023-01-15") == ["skills 1: plan"])
    }
}
