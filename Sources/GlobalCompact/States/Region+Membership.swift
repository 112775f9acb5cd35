extension Region {
    /// The member States of the commission, sorted by code.
    package var members: [State] { membership.members }

    /// The associate members of the commission, sorted by code; they are territories and non-member States.
    package var associates: [State] { membership.associates }

    /// Whether a State is a member or an associate member of the commission.
    package func contains(_ state: State) -> Bool {
        membership.all.contains(state)
    }

    private struct Membership {
        let members: [State]
        let associates: [State]
        let all: Set<State>

        init(members: String, associates: String = "") {
            self.members = Membership.states(members)
            self.associates = Membership.states(associates)
            all = Set(self.members + self.associates)
        }

        private static func states(_ codes: String) -> [State] {
            codes.split { $0.isWhitespace }.compactMap { State(code: String($0)) }.sorted()
        }
    }

    private var membership: Membership {
        switch self {
        case .unece: Region.europe
        case .eca: Region.africa
        case .eclac: Region.latinAmerica
        case .escap: Region.asiaAndPacific
        case .escwa: Region.westernAsia
        }
    }

    private static let europe = Membership(
        members: """
            ALB AND ARM AUT AZE BEL BGR BIH BLR CAN CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GEO GRC HRV HUN IRL ISL ISR ITA KAZ KGZ
            LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE TJK TKM TUR UKR USA UZB
            """)

    private static let africa = Membership(
        members: """
            AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI
            MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
            """)

    private static let latinAmerica = Membership(
        members: """
            ARG ATG BHS BLZ BOL BRA BRB CAN CHL COL CRI CUB DEU DMA DOM ECU ESP FRA GBR GRD GTM GUY HND HTI ITA JAM JPN KNA KOR LCA
            MEX NIC NLD NOR PAN PER PRT PRY SLV SUR TTO TUR URY USA VCT VEN
            """,
        associates: "ABW AIA BMU CUW CYM GLP GUF MSR MTQ PRI SXM TCA VGB VIR")

    private static let asiaAndPacific = Membership(
        members: """
            AFG ARM AUS AZE BGD BRN BTN CHN FJI FRA FSM GBR GEO IDN IND IRN JPN KAZ KGZ KHM KIR KOR LAO LKA MDV MHL MMR MNG MYS NLD
            NPL NRU NZL PAK PHL PLW PNG PRK RUS SGP SLB THA TJK TKM TLS TON TUR TUV USA UZB VNM VUT WSM
            """,
        associates: "ASM COK GUM HKG MAC MNP NCL NIU PYF")

    private static let westernAsia = Membership(
        members: "ARE BHR DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM")
}
