import Answers
import Arguments
import Formats
import Journal
import Messages

/// `export`: the ledger for databases, and what a fund has for accountants.
enum ExportCommand: Command {
    /// The kinds of programs that something is exported for.
    private enum Kind: String, CaseIterable {
        case sql
        case hledger
    }

    static let kinds = Kind.allCases.map(\.rawValue)

    static let spec = CommandSpec(
        name: "export", group: "give", summary: "the ledger as SQL for databases, or contributions as a journal for hledger and Ledger",
        discussion: """
            sql: one script for PostgreSQL, SQLite and DuckDB, loaded once or again: every line, what facts say with their corrections, \
            and views that answer as of the day in its table gcm_ask. Load it with 'psql -v ON_ERROR_STOP=1 -f FILE' or 'sqlite3 -bail \
            DB < FILE'. Tables that end in _as_exported, such as that of the readiness, hold what the program answered itself: as of \
            --as-of, whatever is asked of the database later.

            hledger: contributions and budgets of programmes, a transaction an event, for 'hledger check --strict -f FILE' and 'ledger \
            --pedantic -f FILE'. Balances up to a day are what 'fund' says as of it.
            """,
        operands: [OperandSpec(name: "KIND", help: kinds.joined(separator: " or "))],
        options: [CommonOptions.asOf, CommonOptions.today, CommonOptions.noCache, CommonOptions.outputFile],
        examples: [
            (command: "export sql --output ledger.sql", says: "then: sqlite3 -bail ledger.db < ledger.sql"),
            (command: "export hledger --output fund.journal", says: "then: hledger -f fund.journal balance --tree"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let named = invocation.arguments.operands[0]
        switch Kind(rawValue: named) {
        case .sql?:
            let script = try DatabaseScript(invocation.request)
            do throws(Failure) {
                try invocation.put(document: script.write)
            } catch {
                // What could not be read says more than that an answer could not be written.
                if let failure = script.reading.failure { throw Sentences.failure(.file(failure)) }
                throw error
            }
            invocation.console.surroundings.keepCache(script.reading)
        case .hledger?:
            let journal = try FundJournal(invocation.request)
            try invocation.put(document: journal.text)
            invocation.console.surroundings.keepCache(journal.reading)
        case nil: throw Failure(.notUnderstood, Sentences.unknownExport(named, among: kinds))
        }
        return .done
    }
}
