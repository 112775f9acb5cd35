import Formats
import GlobalCompact

/// One transaction of a journal.
struct JournalTransaction {
    struct Posting {
        var account: String
        var amount: Money
    }

    var day: Day
    var description: String
    /// A line each, under the line of the day; values that are no words of ours as `JournalText.line` has them.
    var tags: [(name: String, value: String)]
    var postings: [Posting]

    /// Whether it moves nothing.
    var isNought: Bool {
        postings.allSatisfy { $0.amount.amountMinorUnits == 0 }
    }

    /// Its lines, with a line feed at the end.
    var text: String {
        let lines =
            ["\(day.description) \(description)"] + tags.map { "    ; \($0.name): \($0.value)" }
            + postings.map { "    \($0.account)  \(JournalText.amount($0.amount))" }
        return lines.map { $0 + "\n" }.joined()
    }
}
