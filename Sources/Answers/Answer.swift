package import Formats
package import Journal
package import Messages

/// The answer to a question: its page, and the reading of the ledger that it rests on.
package struct Answer: Sendable {
    package let page: Page
    package let reading: LedgerReading
    /// Whether it is a no, as of a check.
    package var isNo = false

    /// Refuses an answer where bytes of the ledger could not be read again: lines are also read while it is rendered.
    package func checkReading() throws(Failure) {
        if let failure = reading.failure { throw Sentences.failure(.file(failure)) }
    }
}
