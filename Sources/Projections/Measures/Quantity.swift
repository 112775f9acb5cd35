package import GlobalCompact

/// How many, or how much.
package enum Quantity: Sendable, Equatable {
    case count(Int)
    /// In minor units, so that a difference may be negative.
    ///
    /// Twice as wide as an amount: it holds 2^63 of the largest amounts, and no ledger has as many lines. So no sum is wrong,
    /// and none stops the program. Columns keep amounts as they are; only what they add up to is wide.
    case sum(minorUnits: Int128, Currency)
    /// As a document states it; nothing where it leaves it blank.
    case stated(String?)

    /// An amount as a sum.
    package static func sum(_ amount: Money) -> Quantity {
        .sum(minorUnits: Int128(amount.amountMinorUnits), amount.currency)
    }

    /// For people and for files: an integer, a decimal text, or what is stated.
    package var text: String {
        switch self {
        case .count(let count): String(count)
        case .sum(let units, let currency): currency.amount(minorUnits: units)
        case .stated(let text): text ?? ""
        }
    }

    /// The currency of a sum.
    package var currency: Currency? {
        if case .sum(_, let currency) = self { currency } else { nil }
    }

    /// Whether there is nothing to it.
    package var isZero: Bool {
        switch self {
        case .count(let count): count == 0
        case .sum(let units, _): units == 0
        case .stated: false
        }
    }

    /// Whether there is something to it, and more was added than taken away.
    package var isAboveZero: Bool {
        switch self {
        case .count(let count): count > 0
        case .sum(let units, _): units > 0
        case .stated: true
        }
    }

    /// Whether it is at least another of the same kind and currency.
    package func reaches(_ other: Quantity) -> Bool {
        switch (self, other) {
        case (.count(let own), .count(let wanted)): own >= wanted
        case (.sum(let own, let currency), .sum(let wanted, let wantedCurrency)): currency == wantedCurrency && own >= wanted
        default: false
        }
    }

    /// What a later count has more than this one.
    func difference(to later: Quantity) -> Quantity {
        switch (self, later) {
        case (.count(let own), .count(let other)): .count(other - own)
        case (.sum(let own, let currency), .sum(let other, _)): .sum(minorUnits: other - own, currency)
        default: .count(0)
        }
    }

    /// Both together.
    package func adding(_ other: Quantity) -> Quantity {
        switch (self, other) {
        case (.count(let own), .count(let more)): .count(own + more)
        case (.sum(let own, let currency), .sum(let more, _)): .sum(minorUnits: own + more, currency)
        default: self
        }
    }
}
