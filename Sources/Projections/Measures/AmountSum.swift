import GlobalCompact

/// What some amounts add up to in one currency.
struct AmountSum: Sendable {
    let currency: Currency
    private var units: Int128 = 0
    /// What was paid back, which makes the sum less.
    private var repaid: Int128 = 0
    /// How many amounts are in it.
    private(set) var count = 0
    /// What is not in it, where that was asked for.
    private(set) var leftOut: LeftOut

    init(of currency: Currency) {
        self.currency = currency
        leftOut = LeftOut(of: currency)
    }

    mutating func add(_ amount: Money) {
        units += Int128(amount.amountMinorUnits)
        repaid += max(0, -Int128(amount.amountMinorUnits))
        count += 1
    }

    /// Names an amount in another currency, or a blank one, as left out.
    mutating func leaveOut(_ amount: Money?) {
        leftOut.add(amount)
    }

    var quantity: Quantity {
        .sum(minorUnits: units, currency)
    }

    /// What is said beside it.
    var remarks: [String] {
        (repaid == 0 ? [] : ["less \(currency.code) \(currency.amount(minorUnits: repaid)) paid back"]) + leftOut.remarks
    }
}

extension Counting {
    /// What some rows add up to in a currency: each as it is, else as it was booked; what is in neither is left out of a sum.
    func total(of list: ArraySlice<UInt32>, _ currency: Currency) -> AmountSum {
        var sum = AmountSum(of: currency)
        for row in list {
            if let amount = rows.amount(of: row, in: currency) {
                sum.add(amount)
            } else if question.measure.kind == .sum {
                sum.leaveOut(rows.amount(of: row))
            }
        }
        return sum
    }
}
