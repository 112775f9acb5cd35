import Formats

/// What is wrong with a row of a sheet.
struct RowProblem: Sendable {
    /// The row as the sheet counts it, from 1.
    var row: Int
    var diagnostic: Diagnostic

    init(_ row: Int, _ diagnostic: Diagnostic) {
        (self.row, self.diagnostic) = (row, diagnostic)
    }
}
