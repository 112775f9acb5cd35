extension Money {
    /// A decimal string with exactly the currency's minor digits, as files have it.
    package init(parsing amount: String, currency: Currency) throws(MoneyProblem) {
        let decimal = try Decimal(amount)
        guard decimal.fractionDigits == currency.minorDigits else {
            throw .wrongMinorDigits(amount, expected: currency.minorDigits)
        }
        self.init(amountMinorUnits: try decimal.scaled(to: currency), currency: currency)
    }

    /// The minor units of an amount of a currency as files have it, found without making a text of it; nothing where the bytes are none.
    package static func minorUnits(utf8 bytes: Span<UInt8>, of currency: Currency) -> Int64? {
        let digits = currency.minorDigits
        let whole = digits == 0 ? bytes.count : bytes.count - digits - 1
        guard whole > 0, whole == 1 || bytes[0] != UInt8(ascii: "0") else { return nil }
        var number: Int64 = 0
        for index in bytes.indices {
            if index == whole {
                guard bytes[index] == UInt8(ascii: ".") else { return nil }
                continue
            }
            guard Digits.isDigit(bytes[index]) else { return nil }
            let (tenfold, isTooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, isSumTooLarge) = tenfold.addingReportingOverflow(Int64(bytes[index] - UInt8(ascii: "0")))
            guard !isTooLarge, !isSumTooLarge else { return nil }
            number = sum
        }
        return number
    }

    /// A decimal string as people type it, in which minor digits may be missing: `20000000`, `0.5`.
    package init(typed amount: String, currency: Currency) throws(MoneyProblem) {
        let decimal = try Decimal(amount)
        guard decimal.fractionDigits <= currency.minorDigits else { throw .tooManyMinorDigits(amount, currency) }
        self.init(amountMinorUnits: try decimal.scaled(to: currency), currency: currency)
    }

    /// Digits, and a point and digits after them or not.
    private struct Decimal {
        let text: String
        let fractionDigits: Int

        init(_ text: String) throws(MoneyProblem) {
            let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
            let areDigits = parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { Digits.isDigit($0) } }
            let hasLeadingZero = parts[0].count > 1 && parts[0].first == UInt8(ascii: "0")
            guard areDigits, !hasLeadingZero else { throw .notADecimal(text) }
            self.text = text
            fractionDigits = parts.count == 2 ? parts[1].count : 0
        }

        /// The number without its point, with zeros up to the fraction digits of a currency.
        func scaled(to currency: Currency) throws(MoneyProblem) -> Int64 {
            let zeros = String(repeating: "0", count: currency.minorDigits - fractionDigits)
            guard let number = Int64(text.filter { $0 != "." } + zeros) else { throw .tooLarge(text, currency) }
            return number
        }
    }
}
