/// An amount of one currency, counted in its minor unit.
package struct Money: Hashable, Sendable {
    /// The amount in the currency's minor unit: cents of a euro, whole yen; negative where a sum is.
    package var amountMinorUnits: Int64
    /// The currency.
    package var currency: Currency

    /// So many minor units of a currency.
    package init(amountMinorUnits: Int64, currency: Currency) {
        self.amountMinorUnits = amountMinorUnits
        self.currency = currency
    }

    /// As much, taken away.
    package var negated: Money {
        Money(amountMinorUnits: -amountMinorUnits, currency: currency)
    }

    /// The amount as a decimal string with exactly the currency's minor digits: `20000000.00`.
    package var amount: String {
        currency.amount(minorUnits: Int128(amountMinorUnits))
    }
}

extension Currency {
    /// The largest amount that is kept.
    package var largestAmount: String {
        amount(minorUnits: Int128(Int64.max))
    }

    /// So many minor units as a decimal string with exactly the currency's minor digits: `20000000.00`.
    package func amount(minorUnits: Int128) -> String {
        let digits = minorDigits
        let magnitude = String(minorUnits.magnitude)
        let padded = String(repeating: "0", count: max(0, digits + 1 - magnitude.utf8.count)) + magnitude
        let sign = minorUnits < 0 ? "-" : ""
        guard digits > 0 else { return sign + padded }
        return sign + padded.dropLast(digits) + "." + padded.suffix(digits)
    }
}
