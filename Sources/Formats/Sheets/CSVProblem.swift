/// What is wrong with the form of comma-separated values, and where.
package struct CSVProblem: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        /// A quote stands within a field that does not begin with one.
        case quoteInBareField
        /// Something other than a separator or a line's end follows the closing quote.
        case textAfterQuote
        /// The file ends within quotes.
        case unclosedQuote
        /// A carriage return without a line feed stands outside of quotes.
        case loneCarriageReturn
    }

    /// The row and the field in it, each from 1.
    package var row: Int
    package var column: Int
    package var reason: Reason

    package init(row: Int, column: Int, reason: Reason) {
        (self.row, self.column, self.reason) = (row, column, reason)
    }
}
