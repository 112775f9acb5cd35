import GlobalCompact
import Testing

@Suite("States")
struct StateTests {
    @Test("The United Nations have 193 Member States, listed by code")
    func memberStates() {
        #expect(State.memberStates.count == 193)
        #expect(State.memberStates == State.memberStates.sorted())
        #expect(State.memberStates.allSatisfy { $0.isMemberState })
        #expect(Set(State.memberStates).count == 193)
    }

    @Test("Beside them are listed two observer States and the 23 associate members, and nothing twice")
    func others() {
        let others = State.all.filter { !$0.isMemberState }.map(\.code)
        let associates = Region.allCases.flatMap(\.associates).map(\.code)
        #expect(Set(others) == Set(associates + ["PSE", "VAT"]))
        #expect(State.all.count == 218)
        #expect(Set(State.all).count == 218)
    }

    @Test("Every listed State and territory is found again by its code and by each of its names")
    func namesLeadBack() {
        for state in State.all {
            for text in [state.code, state.code.lowercased(), state.name, state.name.uppercased()] + state.aliases {
                #expect(State(named: text) == state, "\(text)")
            }
            #expect(!state.name.isEmpty && state.name != state.code)
            #expect(State(letters: state.letters) == state)
        }
    }

    @Test(
        "A State is found by other names, in any case and without accents",
        arguments: [
            ("Turkey", "TUR"), ("Turkiye", "TUR"), ("TÜRKİYE", "TUR"), ("Tu\u{308}rkiye", "TUR"), ("Kyrgyz Republic", "KGZ"),
            ("Czech Republic", "CZE"), ("Macedonia", "MKD"), ("Moldova", "MDA"), ("Moldova (Republic of)", "MDA"),
            ("Moldova, Republic of", "MDA"),
            ("Russia", "RUS"), ("UK", "GBR"), ("u.k.", "GBR"), ("United Kingdom", "GBR"), ("USA", "USA"), ("U.S.A.", "USA"),
            ("United States", "USA"),
            ("Vietnam", "VNM"), ("viet nam", "VNM"), ("Ivory Coast", "CIV"), ("Cote d'Ivoire", "CIV"), ("CÔTE D’IVOIRE", "CIV"),
            ("Swaziland", "SWZ"), ("Cape Verde", "CPV"), ("The Netherlands", "NLD"), ("Kingdom of the Netherlands", "NLD"),
            ("the gambia", "GMB"),
            ("Bosnia & Herzegovina", "BIH"), ("St. Lucia", "LCA"), ("Timor Leste", "TLS"), ("Guinea Bissau", "GNB"),
            ("São Tomé and Príncipe", "STP"),
            ("South Korea", "KOR"), ("North Korea", "PRK"), ("Congo", "COG"), ("DRC", "COD"), ("Palestine", "PSE"), ("Vatican City", "VAT"),
            ("Hong Kong", "HKG"), ("Curacao", "CUW"), ("  portugal ", "PRT"), ("prt", "PRT"),
        ])
    func aliases(text: String, code: String) {
        #expect(State(named: text)?.code == code)
    }

    @Test(
        "What names no single listed State is none",
        arguments: ["", " ", "the", "Korea", "Virgin Islands", "Atlantis", "Europe", "Taiwan", "Portugall", "Prt2"])
    func unknownNames(text: String) {
        #expect(State(named: text) == nil)
    }

    @Test("A code is three upper-case letters of a listed State", arguments: ["", "PT", "prt", "PRTX", "ZZZ", "TWN", "EUR", "ESH"])
    func unknownCodes(code: String) {
        #expect(State(code: code) == nil)
    }

    @Test("Kosovo is never a State, and has its footnote")
    func kosovo() {
        #expect(State(code: "XKX") == nil)
        #expect(State(code: Kosovo.code) == nil)
        #expect(State(named: "XKX") == nil)
        #expect(State(named: Kosovo.name) == nil)
        #expect(State(named: "Kosovo (SCR 1244)") == nil)
        #expect(!State.all.contains { $0.name.contains("Kosovo") || $0.aliases.contains { $0.contains("Kosovo") } })
        let footnote =
            "References to Kosovo shall be understood to be in the context of United Nations Security Council resolution 1244 (1999)."
        #expect(Kosovo.footnote == footnote)
    }

    @Test(
        "Names are those of the United Nations",
        arguments: [
            ("TUR", "Türkiye"), ("CZE", "Czechia"), ("NLD", "Netherlands (Kingdom of the)"), ("MKD", "North Macedonia"),
            ("MDA", "Republic of Moldova"),
            ("GBR", "United Kingdom of Great Britain and Northern Ireland"), ("IRN", "Iran (Islamic Republic of)"),
            ("CIV", "Côte d'Ivoire"),
            ("PSE", "State of Palestine"), ("HKG", "China, Hong Kong Special Administrative Region"),
        ])
    func names(code: String, name: String) {
        #expect(State(code: code)?.name == name)
    }
}
