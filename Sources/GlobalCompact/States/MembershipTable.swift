/// Who belongs to which regional commission, and since when as far as it is known.
///
/// UNECE and ESCAP by the lists of their members with days of admission; of ECA and ECLAC, and of most members of ESCWA, no days are known.
enum MembershipTable {
    /// By region, then by code.
    static let all: [Membership] = Region.allCases.flatMap { region in
        (memberships(members(region), of: region, isAssociate: false) + memberships(associates(region), of: region, isAssociate: true))
            .sorted { $0.state < $1.state }
    }

    /// In the order of the regions.
    static let byState = Dictionary(grouping: all, by: \.state)

    /// Words of a code and, where it is known, the day or the days of which one is that of joining: `DZA:2020`.
    private static func memberships(_ text: String, of region: Region, isAssociate: Bool) -> [Membership] {
        text.split { $0.isWhitespace }.compactMap { word in
            let parts = word.split(separator: ":")
            guard let code = parts.first, let state = State(code: String(code)) else { return nil }
            let since = parts.dropFirst().first.flatMap { try? Period(parsing: String($0)) }
            return Membership(state: state, region: region, isAssociate: isAssociate, since: since)
        }
    }

    private static func members(_ region: Region) -> String {
        switch region {
        case .unece:
            """
            ALB:1955-12-14 AND:1993-07-28 ARM:1993-07-30 AUT:1955-12-14 AZE:1993-07-30 BEL:1947-03-28 BGR:1955-12-14
            BIH:1992-05-22 BLR:1947-03-28 CAN:1973-08-09 CHE:1972-03-24 CYP:1960-09-20 CZE:1947-03-28 DEU:1973-09-18
            DNK:1947-03-28 ESP:1955-12-14 EST:1991-09-17 FIN:1955-12-14 FRA:1947-03-28 GBR:1947-03-28 GEO:1993-07-30
            GRC:1947-03-28 HRV:1992-05-22 HUN:1955-12-14 IRL:1955-12-14 ISL:1947-03-28 ISR:1991-07-26 ITA:1955-12-14
            KAZ:1994-01-31 KGZ:1993-07-30 LIE:1990-09-18 LTU:1991-09-17 LUX:1947-03-28 LVA:1991-09-17 MCO:1993-05-27
            MDA:1992-03-02 MKD:1993-04-08 MLT:1964-12-01 MNE:2006-06-28 NLD:1947-03-28 NOR:1947-03-28 POL:1947-03-28
            PRT:1955-12-14 ROU:1955-12-14 RUS:1947-03-28 SMR:1993-07-30 SRB:2000-11-01 SVK:1947-03-28 SVN:1992-05-22
            SWE:1947-03-28 TJK:1994-12-12 TKM:1993-07-30 TUR:1947-03-28 UKR:1947-03-28 USA:1947-03-28 UZB:1993-07-30
            """
        case .eca:
            """
            AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI
            MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
            """
        case .eclac:
            """
            ARG ATG BHS BLZ BOL BRA BRB CAN CHL COL CRI CUB DEU DMA DOM ECU ESP FRA GBR GRD GTM GUY HND HTI ITA JAM JPN KNA KOR LCA
            MEX NIC NLD NOR PAN PER PRT PRY SLV SUR TTO TUR URY USA VCT VEN
            """
        case .escap:
            """
            AFG:1953-04-24 ARM:1994-07-26 AUS:1947-03-28 AZE:1992-07-31 BGD:1973-04-17 BRN:1985-07-26 BTN:1972-01-06
            CHN:1947-03-28 FJI:1979-08-03 FRA:1947-03-28 FSM:1992-07-31 GBR:1947-03-28 GEO:2000-07-25 IDN:1950-09-28
            IND:1947-03-28 IRN:1958-07-10 JPN:1954-06-24 KAZ:1992-07-31 KGZ:1992-07-31 KHM:1954-08-20 KIR:1991-07-26
            KOR:1954-10-20 LAO:1955-02-16 LKA:1954-12-10 MDV:1976-08-05 MHL:1992-07-31 MMR:1948-04-19 MNG:1961-12-21
            MYS:1957-09-17 NLD:1947-03-28 NPL:1955-06-06 NRU:1971-07-20 NZL:1948-03-08 PAK:1947-09-30 PHL:1947-03-28
            PLW:1996-07-18 PNG:1976-08-27 PRK:1992-07-31 RUS:1947-03-28 SGP:1965-09-21 SLB:1979-08-03 THA:1947-03-28
            TJK:1992-07-31 TKM:1992-07-31 TLS:2003-07-18 TON:1971-07-20 TUR:1996-07-18 TUV:1985-07-26 USA:1947-03-28
            UZB:1992-07-31 VNM:1954-08-23 VUT:1984-07-27 WSM:1963-07-05
            """
        case .escwa:
            // Djibouti was no member on 9 April 2021, and was one on 28 November 2026; Algeria and Somalia joined in 2020.
            """
            ARE BHR DJI:2021-04-10/2026-11-28 DZA:2020 EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM:2020 SYR TUN YEM
            """
        }
    }

    private static func associates(_ region: Region) -> String {
        switch region {
        case .eclac: "ABW AIA BMU CUW CYM GLP GUF MSR MTQ PRI SXM TCA VGB VIR"
        case .escap:
            """
            ASM:1988-07-28 COK:1972-07-11 GUM:1981-07-24 HKG:1947-11-25 MAC:1991-07-26 MNP:1986-07-22 NCL:1992-07-31
            NIU:1979-08-03 PYF:1992-07-31
            """
        case .unece, .eca, .escwa: ""
        }
    }
}
