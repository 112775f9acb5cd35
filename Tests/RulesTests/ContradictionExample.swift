import LedgerTesting
import Testing

/// A ledger with one thing wrong, and one almost the same with nothing wrong.
struct ContradictionExample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let reason: ReasonName
    /// The id of the event that is at fault.
    let event: String
    let wrong: @Sendable () throws -> TestLedger
    let right: @Sendable () throws -> TestLedger

    init(
        _ reason: ReasonName, _ title: String, event: String = "x", wrong: @escaping @Sendable () throws -> TestLedger,
        right: @escaping @Sendable () throws -> TestLedger
    ) {
        (self.reason, testDescription, self.event, self.wrong, self.right) = (reason, title, event, wrong, right)
    }

    static let all: [ContradictionExample] = references + things + statedOnce + steps + descriptions + requirements + corrections + versions
}
