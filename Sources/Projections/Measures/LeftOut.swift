import GlobalCompact

/// What counts and is in no sum of one currency: amounts in others of which nothing is booked in it, and blank ones.
package struct LeftOut: Sendable, Equatable {
    private let currency: Currency
    /// What each other currency adds up to.
    private var sums: [Currency: Quantity] = [:]
    /// How many amounts are blank.
    package private(set) var blanks = 0

    init(of currency: Currency) {
        self.currency = currency
    }

    package var isEmpty: Bool {
        sums.isEmpty && blanks == 0
    }

    /// What is left out in other currencies, sorted by these.
    package var amounts: [Quantity] {
        sums.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Takes in an amount, nothing where it is blank.
    mutating func add(_ amount: Money?) {
        guard let amount else {
            blanks += 1
            return
        }
        let sum = sums[amount.currency] ?? .sum(minorUnits: 0, amount.currency)
        sums[amount.currency] = sum.adding(.sum(amount))
    }

    /// Both together.
    package func adding(_ other: LeftOut) -> LeftOut {
        var both = self
        both.blanks += other.blanks
        both.sums.merge(other.sums) { $0.adding($1) }
        return both
    }

    /// What it says beside a sum, a sentence for each currency and one for the blanks.
    package var remarks: [String] {
        amounts.map { "\(Self.told($0)) is left out: nothing is booked of it in \(currency.code)" } + blankRemarks
    }

    /// What another one, with what may have occurred, leaves out otherwise.
    func possibleRemarks(_ later: LeftOut) -> [String] {
        let more = later.sums.filter { sums[$0.key] != $0.value }.sorted { $0.key < $1.key }
        let blanks = later.blanks - blanks
        return more.map { "with what may have occurred, \(Self.told($0.value)) is left out" }
            + (blanks > 0 ? ["\(blanks) more with a blank amount may be left out"] : [])
    }

    private var blankRemarks: [String] {
        switch blanks {
        case 0: []
        case 1: ["1 with a blank amount is left out"]
        default: ["\(blanks) with a blank amount are left out"]
        }
    }

    private static func told(_ quantity: Quantity) -> String {
        (quantity.currency.map { $0.code + " " } ?? "") + quantity.text
    }
}
