import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("The regions of States follow who was a member on the day of the question")
struct RegionOfStatesTests {
    private func ledger() throws -> TestLedger {
        try given(
            .pledged("old", by: "DJI", on: "2019-01-01").id("p"),
            .submitted("own", as: .of(.voluntaryGCMReport, states: try State.written("DJI")), on: "2019-01-02").id("r"))
    }

    @Test("A State is not counted under a commission before it may have joined, is possible while it may have, and then counts")
    func joined() throws {
        let ledger = try ledger()
        #expect(try ledger.tallies("pledges", by: [.region], asOf: "2021-04-09") == ["ECA 1: p"])
        #expect(try ledger.tallies("pledges", by: [.region], asOf: "2021-04-10") == ["ECA 1: p", "ESCWA 0 +1"])
        #expect(try ledger.tallies("pledges", by: [.region], asOf: "2026-11-28") == ["ECA 1: p", "ESCWA 1: p"])
        #expect(try ledger.tallies("reports", where: [.region: ["ESCWA"]], asOf: "2021-04-09") == ["0"])
        #expect(try ledger.tallies("reports", where: [.region: ["ESCWA"]], asOf: "2024-03-11") == ["0 +1"])
        #expect(try ledger.tallies("reports", where: [.region: ["ESCWA"]], asOf: "2026-11-28") == ["1: r"])
    }

    @Test("Both states of one view give the same as two that were folded apart, where all events are certain and a membership is not")
    func together() throws {
        let view = try ledger().view(asOf: "2024-03-11")
        let pledges = MeasureQuery(try #require(MeasureCatalogue.measure(named: "pledges")))
        let tallies = pledges.tallies(by: [.region], LedgerStates(view))
        #expect(tallies.map { "\($0.key[0]) \($0.value.text) \($0.possible.text)" } == ["ECA 1 0", "ESCWA 0 1"])
        let whole = pledges.whole(LedgerStates(view))
        #expect(whole.map { "\($0.value.text) \($0.possible.text)" } == ["1 0"])
    }

    @Test("A region that is named stays, whoever is its member")
    func named() throws {
        let report = ReportDescription.of(.study, region: .escwa, states: try State.written("DJI"))
        #expect(
            try given(.submitted("s", as: report, on: "2019-01-01").id("s")).tallies("reports", by: [.region], asOf: "2020-01-01") == [
                "ESCWA 1: s"
            ])
    }

    @Test("A requirement per region has a State's report under a region only while it is its member, and as possible while it may be")
    func readiness() throws {
        let ledger = try given(
            .proposed("forum", as: .of(.imrf), on: "2018-12-01"),
            .adopted("rule", on: "2018-12-02") { requirement in
                (requirement.measure, requirement.filters, requirement.per) = ("reports", [], .region)
            },
            .submitted("own", as: .of(.voluntaryGCMReport, states: try State.written("DJI")), on: "2019-01-02").id("r"))
        func row(_ day: String) throws -> String {
            let row = try ledger.row("ESCWA", of: "rule", asOf: day)
            return "\(row.reached.text) \(row.possible.text)"
        }
        #expect(try row("2021-04-09") == "0 0")
        #expect(try row("2024-03-11") == "0 1")
        #expect(try row("2026-11-28") == "1 0")
        #expect(try ledger.row("ECA", of: "rule", asOf: "2020-01-01").reached.text == "1")
    }
}
