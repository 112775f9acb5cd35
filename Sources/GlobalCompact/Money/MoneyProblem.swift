/// Why a text is not an amount of a currency.
package enum MoneyProblem: Error, Hashable, Sendable {
    /// The text is not digits, or digits on both sides of a point, without a sign, an exponent, separators or leading zeros.
    case notADecimal(String)
    /// The digits after the point are not as many as the currency has.
    case wrongMinorDigits(String, expected: Int)
    /// More digits are typed after the point than the currency has.
    case tooManyMinorDigits(String, Currency)
    /// The amount exceeds what 64 bits of minor units hold.
    case tooLarge(String, Currency)
}
