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
            // ISO 3166-1, the World Bank and OCHA, and names turned round.
            ("Gambia, The", "GMB"), ("Iran, Islamic Republic of", "IRN"), ("Iran, Islamic Rep.", "IRN"), ("Korea, Republic of", "KOR"),
            ("Korea (the Republic of)", "KOR"), ("Korea, Dem. People's Rep.", "PRK"), ("Tanzania, the United Republic of", "TZA"),
            ("Congo, Dem. Rep.", "COD"), ("Congo, Rep.", "COG"), ("Congo (the Democratic Republic of the)", "COD"),
            ("Egypt, Arab Rep.", "EGY"), ("Yemen, Rep.", "YEM"), ("Bahamas, The", "BHS"), ("Micronesia, Fed. Sts.", "FSM"),
            ("Venezuela, RB", "VEN"), ("Bolivia, Plurinational State of", "BOL"), ("Palestine, State of", "PSE"),
            ("Hong Kong SAR, China", "HKG"), ("Virgin Islands, British", "VGB"), ("Virgin Islands (U.S.)", "VIR"),
            ("Macedonia, the former Yugoslav Republic of", "MKD"), ("Netherlands, Kingdom of the", "NLD"), ("Kyrgyz Rep.", "KGZ"),
        ])
    func aliases(text: String, code: String) {
        #expect(State(named: text)?.code == code)
    }

    @Test(
        "What names no single listed State is none",
        arguments: [
            "", " ", "the", "Korea", "Virgin Islands", "Atlantis", "Europe", "Taiwan", "Portugall", "Prt2", "of", "Republic of", "GB", "PT",
        ])
    func unknownNames(text: String) {
        #expect(State(named: text) == nil)
    }

    @Test("A code is three upper-case letters of a listed State", arguments: ["", "PT", "prt", "PRTX", "ZZZ", "TWN", "EUR", "ESH"])
    func unknownCodes(code: String) {
        #expect(State(code: code) == nil)
    }

    @Test("Two letters of ISO 3166-1 are no name, and tell which State may be meant; every State has its own")
    func twoLetters() {
        #expect(State(twoLetters: "GB")?.code == "GBR" && State(twoLetters: "pt")?.code == "PRT" && State(twoLetters: "CH")?.code == "CHE")
        #expect(State(twoLetters: "XK") == nil && State(twoLetters: "ZZ") == nil && State(twoLetters: "") == nil)
        let letters = (65...90).flatMap { first in (65...90).map { String(UnicodeScalar(UInt8(first))) + String(UnicodeScalar(UInt8($0))) }
        }
        #expect(letters.compactMap { State(twoLetters: $0) }.sorted() == State.all)
    }

    @Test("Kosovo and the European Union are told from States, under whatever name; States are not taken for them")
    func noState() {
        for text in ["Kosovo", "XKX", "xk", "Kosovo (SCR 1244)", "Kosovo*"] { #expect(NoState(named: text) == .kosovo, "\(text)") }
        for text in ["EU", "European Union", "the European Union", "E.U."] { #expect(NoState(named: text) == .europeanUnion, "\(text)") }
        for state in State.all { #expect(([state.code, state.name] + state.aliases).allSatisfy { NoState(named: $0) == nil }) }
        #expect(NoState(named: "") == nil && NoState(named: "Europe") == nil)
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
