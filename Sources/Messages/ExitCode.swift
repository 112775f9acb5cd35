/// How a run ends.
package enum ExitCode: Int32, Sendable {
    case done = 0
    /// The answer is no: an offered event was refused, a check failed.
    case no = 1
    /// Words not understood, or no ledger there.
    case notUnderstood = 2
    /// A ledger is damaged, or could not be read or written.
    case damaged = 3
}
