import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Networks, workshops, practices, groups and organisations")
struct NetworkTests {
    @Test("Networks by kind, State and region; a regional one has the region that it names")
    func networks() throws {
        let ledger = try given(
            .stating(NetworkEstablished.self, "ken", on: "2021-06-15") { ($0.kind, $0.states) = (.country, try State.written("KEN")) }.id(
                "a"),
            .stating(NetworkEstablished.self, "asia", on: "2022") { ($0.kind, $0.region) = (.regional, .escap) }.id("b"))
        #expect(try ledger.tallies("networks", by: [.kind, .region], asOf: "2022-06-01") == ["country ECA 1: a", "regional ESCAP 0 +1"])
        #expect(try ledger.tallies("networks", by: [.state, .year]) == [" 2022 1: b", "KEN 2021 1: a"])
        #expect(try ledger.tallies("networks", asOf: "2021-06-14") == ["0"])
    }

    @Test("Workshops by those whom they were for")
    func workshops() throws {
        let ledger = try given(
            .stating(WorkshopHeld.self, "indicators", on: "2032-08-01/2032-08-02") { $0.states = try State.written("KEN MAR") }.id("a"))
        #expect(try ledger.tallies("workshops", asOf: "2032-08-01") == ["0 +1"])
        #expect(try ledger.tallies("workshops") == ["1: a"])
        #expect(try ledger.tallies("workshops", by: [.state, .year]) == ["KEN 2032 1: a", "MAR 2032 1: a"])
        #expect(try ledger.tallies("workshops", by: [.region]) == ["ECA 1: a", "ESCWA 1: a"])
    }

    @Test("Practices by objective, State and region")
    func practices() throws {
        let ledger = try given(
            .stating(PracticePublished.self, "one-stop", on: "2032-10-15") { practice in
                (practice.objectives, practice.states) = (.written(15, 16), try State.written("PRT"))
            }.id("a"))
        #expect(try ledger.tallies("practices", by: [.objective]) == ["15 1: a", "16 1: a"])
        #expect(try ledger.tallies("practices", by: [.region, .state]) == ["ECLAC PRT 1: a", "UNECE PRT 1: a"])
        #expect(try ledger.tallies("practices", asOf: "2032-10-14") == ["0"])
    }

    @Test("Groups by the States that they have, as their definition last says")
    func groups() throws {
        let ledger = try given(
            .stating(GroupDefined.self, "coast", on: "2031-02-03") { ($0.name, $0.members) = ("Coast", try State.written("EGY MAR")) }.id(
                "a"),
            .stating(GroupDefined.self, "coast", on: "2032-02-03") { ($0.name, $0.members) = ("Coast", try State.written("MAR TUN")) }.id(
                "b"))
        #expect(try ledger.tallies("groups", by: [.state], asOf: "2031-12-31") == ["EGY 1: a", "MAR 1: a"])
        #expect(try ledger.tallies("groups", by: [.state]) == ["MAR 1: b", "TUN 1: b"])
    }

    @Test("Organisations by kind, those without one too")
    func organisations() throws {
        let ledger = try given(
            .stating(OrganisationDescribed.self, "a", on: "2031-02-01") { ($0.name, $0.kind) = ("A", .unEntity) }.id("a"),
            .stating(OrganisationDescribed.self, "b", on: "2031-02-02") { $0.name = "B" }.id("b"))
        #expect(try ledger.tallies("organisations", by: [.kind]) == [" 1: b", "un-entity 1: a"])
    }

    @Test("Of what one event states whole, a retraction leaves nothing and a correction the new")
    func corrected() throws {
        let practice = try Line.stating(PracticePublished.self, "one-stop", on: "2032-10-15") { $0.objectives = .written(15) }.id("a")
        let other = try Line.stating(PracticePublished.self, "one-stop", on: "2032-10-15") { $0.objectives = .written(16) }
        #expect(try given(practice, .retracted("a")).tallies("practices") == ["0"])
        #expect(try given(practice, .corrected("a", to: other)).tallies("practices", by: [.objective]) == ["16 1: a"])
    }
}
