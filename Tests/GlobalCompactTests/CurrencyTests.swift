import GlobalCompact
import Testing

@Suite("Currencies")
struct CurrencyTests {
    @Test(
        "A currency has the minor digits of ISO 4217",
        arguments: [
            (0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"), (2, "USD EUR GBP CHF DKK NOK SEK TRY XCD ZWG XAD"),
            (3, "BHD IQD JOD KWD LYD OMR TND"), (4, "CLF UYW"),
        ])
    func minorDigits(digits: Int, codes: String) throws {
        for code in codes.split(separator: " ") {
            let currency = try #require(Currency(code: String(code)))
            #expect(currency.minorDigits == digits, "\(code)")
            #expect(currency.code == code)
        }
    }

    @Test("165 currencies in force have minor units: 17 with none, 139 with two digits, 7 with three, 2 funds with four")
    func count() {
        let byDigits = Dictionary(grouping: Currency.all, by: \.minorDigits).mapValues(\.count)
        #expect(byDigits == [0: 17, 2: 139, 3: 7, 4: 2])
        #expect(Currency.all.count == 165)
        #expect(Currency.all == Currency.all.sorted())
    }

    @Test(
        "What is not the code of a currency in force is refused",
        arguments: ["", "usd", "US", "USDX", "EU€", "XXX", "XAU", "XDR", "ABC", "DEM", "BGN", "HRK"])
    func refused(code: String) {
        #expect(Currency(code: code) == nil)
    }

    @Test("A currency withdrawn since the Compact was adopted is still known, an older one is not")
    func withdrawn() throws {
        for code in ["BGN", "HRK", "ANG", "CUC", "SLL", "ZWL"] {
            let currency = try #require(Currency(codeEverInForce: code))
            #expect(!currency.isInForce && currency.minorDigits == 2)
        }
        #expect(try #require(Currency(codeEverInForce: "EUR")).isInForce)
        #expect(Currency(codeEverInForce: "DEM") == nil)
    }
}
