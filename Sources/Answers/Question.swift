package import Messages

/// A question that can be put to a ledger. What it takes is said once, in its entry; the answer is a page, whatever asks.
package protocol Question: Sendable {
    static var name: String { get }
    /// Made when somebody asks what the question takes.
    static var entry: QuestionEntry { get }

    static func answer(_ request: Request) throws(Failure) -> Answer
}
