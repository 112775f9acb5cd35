import Events
import GlobalCompact
import History
import LedgerTesting
import Projections
import Testing

@Suite("Measures")
struct MeasureTests {
    static let names = MeasureCatalogue.all.map(\.name)

    @Test("A thing with several values counts under each, and once in the whole")
    func severalValues() throws {
        let ledger = try given(
            .submitted("joint", as: .of(.voluntaryGCMReport, states: try State.written("KEN PRT")), on: "2024-06-01").id("joint"),
            .submitted("own", as: .of(.voluntaryGCMReport, states: try State.written("KEN")), on: "2024-06-02").id("own"),
            .submitted("office", as: .of(.study), on: "2024-06-03").id("office"))
        #expect(try ledger.tallies("reports", by: [.state]) == [" 1: office", "KEN 2: joint own", "PRT 1: joint"])
        #expect(try ledger.tallies("reports") == ["3: joint office own"])
        #expect(try ledger.tallies("reports", where: [.state: ["KEN", "PRT"]]) == ["2: joint own"])
        #expect(try ledger.tallies("reports", by: [.state], where: [.state: ["PRT"]]) == ["PRT 1: joint"])
        #expect(
            try ledger.tallies("reports", by: [.kind, .state]) == [
                "study  1: office", "voluntary-gcm-report KEN 2: joint own", "voluntary-gcm-report PRT 1: joint",
            ])
    }

    @Test("Grouped by two dimensions of several values, a thing counts under every combination")
    func combinations() throws {
        let ledger = try given(.convened("review", attended: "KEN MAR", groups: [.migrants, .youth], on: "2024-03-11").id("m"))
        #expect(
            try ledger.tallies("meetings", by: [.state, .group]) == [
                "KEN migrants 1: m", "KEN youth 1: m", "MAR migrants 1: m", "MAR youth 1: m",
            ])
    }

    @Test("Possible is what the count would gain or lose")
    func possible() throws {
        let ledger = try given(
            .announced("a", on: "2024-01-01").id("a1"), .submitted("a", on: "2024-03").id("a2"), .announced("b", on: "2024-03").id("b1"))
        #expect(try ledger.tallies("reports", asOf: "2024-03-15") == ["1 +1: a1"])
        #expect(try ledger.tallies("reports", by: [.status], asOf: "2024-03-15") == ["announced 1: a1", "submitted 0 +1"])
        #expect(try ledger.tallies("reports", by: [.status], asOf: "2024-03-31") == ["announced 1: b1", "submitted 1: a2"])
        #expect(try ledger.tallies("reports", where: [.status: ["announced"]], asOf: "2024-03-15") == ["1: a1"])
        let gone = try given(.adopted("rule", on: "2031-01-01").id("a"), .dropped("rule", on: "2032"))
        #expect(try gone.tallies("requirements", asOf: "2032-06-01") == ["1 -1: a"])
    }

    @Test("Nothing counted is a nought without a key, and no rows with one; nothing summed or stated is no row", arguments: names)
    func nothing(name: String) throws {
        let measure = try #require(MeasureCatalogue.measure(named: name))
        #expect(try given().tallies(name) == (measure.kind == .count ? ["0"] : []))
        for dimension in measure.dimensions { #expect(try given().tallies(name, by: [dimension]) == []) }
    }

    @Test("A filter on a dimension that a measure has not leaves nothing")
    func otherDimension() throws {
        let ledger = try given(.document("brief", on: "2024-01-01"))
        #expect(try ledger.tallies("documents", where: [.region: ["ECA"]]) == ["0"])
    }
}
