import Events
import GlobalCompact
import LedgerTesting
import Projections
import Testing

@Suite("Roles and champions")
struct RoleTests {
    static func ledger() throws -> TestLedger {
        try given(
            .assumed("champion-ken", on: "2020-03-01").id("ken"), .assumed("champion-prt", by: "PRT", on: "2021").id("prt"),
            .assumed("co-chair-mar", .coChair, by: "MAR", on: "2022-05-01") { ($0.fund, $0.meeting) = ("MIG00", "forum") }.id("mar"),
            .assumed("office", .workstreamCoLead, by: "", on: "2021-06-01") { $0.office = "A secretariat" }.id("office"),
            .ended("champion-ken", on: "2023-01-01").id("ken-over"))
    }

    @Test(
        "Champions count while they are champions",
        arguments: [
            ("2020-02-29", ["0"]), ("2020-03-01", ["1: ken"]), ("2021-06-01", ["1 +1: ken"]), ("2021-12-31", ["2: ken prt"]),
            ("2022-12-31", ["2: ken prt"]), ("2023-01-01", ["1: prt"]),
        ])
    func champions(asOf: String, expected: [String]) throws {
        #expect(try Self.ledger().tallies("champions", asOf: asOf) == expected)
    }

    @Test("A State of which another role may say the same is one champion, whichever role is the first by slug", arguments: ["a", "c"])
    func perhapsAlso(_ slug: String) throws {
        let ledger = try given(
            .assumed("b", on: "2020-03-01").id("certain"), .assumed(slug, on: "../2024-06-11").id("perhaps"),
            .assumed("prt", by: "PRT", on: "../2024-06-11").id("other"))
        #expect(try ledger.tallies("champions", asOf: "2021-01-01") == ["1 +1: certain"])
        #expect(try ledger.tallies("champions", by: [.state], asOf: "2021-01-01") == ["KEN 1: certain", "PRT 0 +1"])
    }

    @Test("A State that may have lost one of its roles, and keeps another, is a champion all the same")
    func severalRoles() throws {
        let ledger = try given(
            .assumed("a", by: "KEN", on: "2020-03-01").id("a"), .assumed("b", by: "KEN", on: "2020-04-01").id("b"),
            .ended("a", on: "2021").id("a-over"))
        #expect(try ledger.tallies("champions", asOf: "2021-06-01") == ["1: a b"])
        #expect(try ledger.tallies("champions", asOf: "2022-01-01") == ["1: b"])
        let taken = try given(.assumed("b", by: "KEN", on: "2020-04-01").id("b"), .assumed("a", by: "KEN", on: "2021").id("a"))
        #expect(try taken.tallies("champions", asOf: "2021-06-01") == ["1: b"])
    }

    @Test("Roles that are held, by kind, State and office; an ended one is out")
    func roles() throws {
        let ledger = try Self.ledger()
        #expect(
            try ledger.tallies("roles", by: [.kind]) == ["champion-country 1: prt", "co-chair 1: mar", "workstream-co-lead 1: office"])
        #expect(try ledger.tallies("roles", by: [.state, .office]) == [" A secretariat 1: office", "MAR  1: mar", "PRT  1: prt"])
        #expect(try ledger.tallies("roles", by: [.fund, .meeting], where: [.kind: ["co-chair"]]) == ["MIG00 forum 1: mar"])
        #expect(try ledger.tallies("champions", by: [.region]) == ["ECLAC 1: prt", "UNECE 1: prt"])
    }

    @Test("A role that ended and was taken again is held since then")
    func again() throws {
        let ledger = try given(
            .assumed("champion-ken", on: "2020-03-01"), .ended("champion-ken", on: "2021-01-01"), .assumed("champion-ken", on: "2022-01-01")
        )
        #expect(try ledger.tallies("champions", asOf: "2021-06-01") == ["0"])
        #expect(try ledger.tallies("champions", asOf: "2022-01-01") == ["1: e1 e2 e3"])
        #expect(try ledger.state().roles["champion-ken"]?.since?.description == "2022-01-01")
    }

    @Test("A second source for a role that is held does not move its beginning")
    func corroborated() throws {
        let ledger = try given(.assumed("champion-ken", on: "2020-03-01"), .assumed("champion-ken", on: "2021-03-01"))
        #expect(try ledger.state().roles["champion-ken"]?.since?.description == "2020-03-01")
        #expect(try ledger.tallies("champions") == ["1: e1 e2"])
    }

    @Test("What ended without having begun is not held")
    func neverAssumed() throws {
        #expect(try given(.ended("champion-ken", on: "2021-01-01")).tallies("roles") == ["0"])
    }
}
