package import GlobalCompact

/// How many, or how much.
package enum Quantity: Sendable, Equatable {
    case count(Int)
    /// In minor units, so that a difference may be negative.
    case sum(minorUnits: Int64, Currency)
    /// As a document states it; nothing where it leaves it blank.
    case stated(String?)

    /// For people and for files: an integer, a decimal text, or what is stated.
    package var text: String {
        switch self {
        case .count(let count): String(count)
        case .sum(let units, let currency):
            (units < 0 ? "-" : "") + Money(amountMinorUnits: Int64(clamping: units.magnitude), currency: currency).amount
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
        case (.sum(let own, let currency), .sum(let other, _)): .sum(minorUnits: other &- own, currency)
        default: .count(0)
        }
    }

    /// Both together.
    package func adding(_ other: Quantity) -> Quantity {
        switch (self, other) {
        case (.count(let own), .count(let more)): .count(own + more)
        case (.sum(let own, let currency), .sum(let more, _)): .sum(minorUnits: own.addingReportingOverflow(more).partialValue, currency)
        default: self
        }
    }
}
