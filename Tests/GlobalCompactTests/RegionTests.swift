import GlobalCompact
import Testing

@Suite("Regions")
struct RegionTests {
    @Test("The regions are the five commissions, in their order")
    func words() {
        #expect(Region.words == ["UNECE", "ECA", "ECLAC", "ESCAP", "ESCWA"])
        #expect(Region(rawValue: "unece") == nil)
        #expect(Set(Region.allCases.map(\.title)).count == 5)
    }

    @Test(
        "Each commission has its members and associate members, listed by code",
        arguments: [(Region.unece, 56, 0), (.eca, 54, 0), (.eclac, 46, 14), (.escap, 53, 9), (.escwa, 21, 0)])
    func counts(region: Region, members: Int, associates: Int) {
        #expect(region.members.count == members)
        #expect(region.associates.count == associates)
        #expect(Set(region.members + region.associates).count == members + associates)
        #expect(region.members == region.members.sorted() && region.associates == region.associates.sorted())
        #expect((region.members + region.associates).allSatisfy { $0.regions.contains(region) })
    }

    @Test("Members are Member States, but for the State of Palestine; associates are none")
    func standing() {
        #expect(Region.allCases.flatMap(\.members).filter { !$0.isMemberState }.map(\.code) == ["PSE"])
        #expect(Region.allCases.flatMap(\.associates).allSatisfy { !$0.isMemberState })
    }

    @Test("Every Member State is in at least one commission; the Holy See is in none")
    func everyMemberState() {
        for state in State.memberStates {
            #expect(!state.regions.isEmpty, "\(state.code)")
        }
        #expect(State(code: "VAT")?.regions == [])
    }

    @Test(
        "Some States are in two commissions",
        arguments: [
            (Region.unece, Region.escap, "ARM AZE FRA GBR GEO KAZ KGZ NLD RUS TJK TKM TUR USA UZB"),
            (.unece, .eclac, "CAN DEU ESP FRA GBR ITA NLD NOR PRT TUR USA"),
            (.eca, .escwa, "DJI DZA EGY LBY MAR MRT SDN SOM TUN"),
        ])
    func pairs(one: Region, other: Region, codes: String) {
        let both = one.members.filter { other.members.contains($0) }.map(\.code)
        #expect(both.joined(separator: " ") == codes)
    }

    @Test(
        "A State's regions are in the order of the regions",
        arguments: [
            ("PRT", [Region.unece, .eclac]), ("FRA", [.unece, .eclac, .escap]), ("MAR", [.eca, .escwa]), ("ABW", [.eclac]),
            ("JPN", [.eclac, .escap]),
        ])
    func regions(code: String, regions: [Region]) {
        #expect(State(code: code)?.regions == regions)
    }
}
