import GlobalCompact
package import Projections

extension Quantity: ExpressibleByIntegerLiteral {
    /// A count, so that a test can say `row.reached == 2`.
    package init(integerLiteral count: Int) {
        self = .count(count)
    }

    /// As a test writes it: `2`, `5.00 EUR`, `blank`.
    package var shown: String {
        switch self {
        case .count: text
        case .sum(_, let currency): text + " " + currency.code
        case .stated(let stated): stated ?? "blank"
        }
    }
}
