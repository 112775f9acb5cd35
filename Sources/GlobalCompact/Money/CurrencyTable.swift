/// The currency codes of ISO 4217 that have a minor unit; metals, drawing rights and test codes have none.
enum CurrencyTable {
    private static let codes = [(noDigits, 0), (twoDigits, 2), (threeDigits, 3), (fourDigits, 4), (withdrawnCodes, 2)].map {
        (letters: lettersIn($0), digits: $1)
    }

    /// By the letters, as `LetterCode.ordinal` has them, the digits of the minor unit, from 1; 0 where there is no such code.
    private static let digits: [UInt8] = codes.reduce(into: Array(repeating: 0, count: 26 * 26 * 26)) { digits, codes in
        for letters in codes.letters { digits[letters.ordinal] = UInt8(codes.digits + 1) }
    }

    /// Each code, the withdrawn ones included.
    static var letters: [LetterCode] { codes.flatMap(\.letters) }

    /// The digits of a code's minor unit, or nil.
    static func minorDigits(of letters: LetterCode) -> Int? {
        let digits = digits[letters.ordinal]
        return digits > 0 ? Int(digits) - 1 : nil
    }

    /// The codes that were withdrawn since 19 December 2018.
    static let withdrawn = Set(lettersIn(withdrawnCodes))

    private static func lettersIn(_ codes: String) -> [LetterCode] {
        codes.split { $0.isWhitespace }.compactMap { LetterCode(String($0)) }
    }

    private static let noDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"

    private static let twoDigits = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU
        CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES
        KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR
        NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP
        TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG
        """

    private static let threeDigits = "BHD IQD JOD KWD LYD OMR TND"

    private static let fourDigits = "CLF UYW"

    private static let withdrawnCodes = "ANG BGN CUC HRK SLL ZWL"
}
