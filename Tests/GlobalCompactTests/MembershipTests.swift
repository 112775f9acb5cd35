import GlobalCompact
import Testing

@Suite("Memberships of commissions")
struct MembershipTests {
    private func regions(_ code: String, _ day: String, possible: Bool = false) throws -> String {
        let state = try #require(State(code: code))
        let cut = MembershipCut(asOf: try #require(Day(day)), includesPossible: possible)
        return state.regions(cut).map(\.rawValue).joined(separator: " ")
    }

    @Test("A State counts from the day that is certain, and may count from the first that may be meant")
    func since() throws {
        #expect(try regions("DJI", "2021-04-09") == "ECA" && regions("DJI", "2021-04-09", possible: true) == "ECA")
        #expect(try regions("DJI", "2021-04-10") == "ECA" && regions("DJI", "2021-04-10", possible: true) == "ECA ESCWA")
        #expect(try regions("DJI", "2026-11-27") == "ECA" && regions("DJI", "2026-11-27", possible: true) == "ECA ESCWA")
        #expect(try regions("DJI", "2026-11-28") == "ECA ESCWA" && regions("DJI", "2026-11-28", possible: true) == "ECA ESCWA")
        #expect(try regions("DZA", "2020-12-30") == "ECA" && regions("DZA", "2020-12-31") == "ECA ESCWA")
        #expect(try regions("SOM", "2020-01-01", possible: true) == "ECA ESCWA" && regions("SOM", "2019-12-31", possible: true) == "ECA")
        #expect(try regions("GEO", "2000-07-24") == "UNECE" && regions("GEO", "2000-07-25") == "UNECE ESCAP")
    }

    @Test("Where no day is known it is a member throughout")
    func throughout() throws {
        #expect(try regions("EGY", "1960-01-01") == "ECA ESCWA")
        #expect(try regions("KEN", "1930-01-01") == "ECA")
    }

    @Test("One that ends counts until the day on which that is certain, and may have ended from the first that may be meant")
    func until() throws {
        let state = try #require(State(code: "KEN"))
        let membership = Membership(
            state: state, region: .eca, since: nil,
            until: Period(first: try #require(Day("2030-03-01")), last: try #require(Day("2030-03-31"))))
        func counts(_ day: String, possible: Bool = false) throws -> Bool {
            MembershipCut(asOf: try #require(Day(day)), includesPossible: possible).counts(membership)
        }
        #expect(try counts("2030-02-28") && counts("2030-02-28", possible: true))
        #expect(try counts("2030-03-01") && !counts("2030-03-01", possible: true))
        #expect(try !counts("2030-03-31"))
    }

    @Test("On most days what may be is no other than what is")
    func certain() throws {
        func isCertain(_ day: String) throws -> Bool { MembershipCut(asOf: try #require(Day(day))).isCertain }
        #expect(try isCertain("2019-12-31") && isCertain("2021-04-09") && isCertain("2026-11-28"))
        #expect(try !isCertain("2020-06-01") && !isCertain("2024-03-11"))
    }

    @Test("All members of UNECE and ESCAP have their day, no others but three of ESCWA have one, and none has ended")
    func days() {
        for region in [Region.unece, .escap] { #expect(region.memberships.allSatisfy { $0.since != nil }) }
        for region in [Region.eca, .eclac] { #expect(region.memberships.allSatisfy { $0.since == nil }) }
        #expect(Region.escwa.memberships.filter { $0.since != nil }.map(\.state.code) == ["DJI", "DZA", "SOM"])
        #expect(Region.allCases.flatMap(\.memberships).allSatisfy { $0.until == nil })
    }
}
