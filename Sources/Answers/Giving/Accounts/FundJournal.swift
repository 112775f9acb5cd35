import Events
import Formats
import GlobalCompact
package import Journal
package import Messages
import Pages
import Projections

/// Contributions to funds and the budgets of their programmes as a journal that hledger 1.25 and Ledger 3.3 read in their strict modes.
///
/// A transaction an event, so that the balances of a day are what `fund` says as of that day: what was announced, committed, deposited and
/// repaid apart. Only what is deposited is an asset.
package struct FundJournal: Sendable {
    package let text: String
    package let reading: LedgerReading

    package init(_ request: Request) throws(Failure) {
        let query = try Query(request)
        let transactions = FundTransactions(query).all
        text = Self.head(query, transactions) + Self.declarations(transactions) + transactions.map(\.text).joined(separator: "\n")
        reading = query.reading
        if let failure = reading.failure { throw Sentences.failure(.file(failure)) }
    }

    private static func head(_ query: Query, _ transactions: [JournalTransaction]) -> String {
        let noughts = transactions.count(where: \.isNought)
        let lines = [
            "Contributions to funds and the budgets of their programmes, for hledger 1.25 and Ledger 3.3, or later.",
            "Made by \(Edition.name) \(query.basis.version): '\(Edition.name) export hledger' makes it anew.",
            JournalText.line(query.basis.line), "",
            "Days: the last that may be meant, of an open end that of its start; 'occurred' is what was stated. Balances up to a day are",
            "what 'fund --as-of' that day says, by what is known now. What is only possible is not here.",
            "Assets Deposited: what reached the fund, less what was repaid. Income Deposited: without that. Expenses Repaid: what was.",
            "Equity Announced, Committed: what was said last, against Equity Expected; no money yet, and of a contribution that was",
            "cancelled still what was said (status). Equity Programmes: budgets, as of the day of the export, against Equity Planned.",
            "\(noughts) of \(transactions.count) transactions move nothing, as their 'amount' says: where it is blank, none is named.",
            "Ledger leaves these out of what it prints. hledger reads it in a UTF-8 locale: LC_ALL=C.UTF-8.",
        ]
        return lines.map { $0.isEmpty ? ";\n" : "; \($0)\n" }.joined() + "\n"
    }

    private static func declarations(_ transactions: [JournalTransaction]) -> String {
        func sorted(_ texts: some Sequence<String>) -> [String] {
            Set(texts.map { ExactText($0) }).sorted().map(\.text)
        }
        let currencies = Set(transactions.flatMap { $0.postings.map(\.amount.currency) }).sorted()
        let lines =
            currencies.map { "commodity \($0.code)\n    format \(JournalText.format($0))" }
            + sorted(transactions.flatMap { $0.postings.map(\.account) }).map { "account \($0)" }
            + sorted(transactions.map(\.description)).map { "payee \($0)" }
            + sorted(transactions.flatMap { $0.tags.map(\.name) }).map { "tag \($0)" }
        return lines.map { $0 + "\n" }.joined() + (lines.isEmpty ? "" : "\n")
    }
}
