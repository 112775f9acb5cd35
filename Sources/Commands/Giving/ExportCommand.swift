import Answers
import Arguments
import Formats
import Messages

/// `export`: the ledger for a program of another kind.
enum ExportCommand: Command {
    static let spec = CommandSpec(
        name: "export", group: "give", summary: "the ledger as a script of SQL for PostgreSQL, SQLite and DuckDB",
        discussion: """
            'export sql' prints one script that all three take, once or again: every line, what facts say with their corrections, and \
            views that answer as of the day in its table gcm_ask. Load it with 'psql -v ON_ERROR_STOP=1 -f FILE' or 'sqlite3 -bail DB < \
            FILE'. What is in tables that end in _as_exported, such as the readiness, the program has answered itself: it is of \
            --as-of, whatever is asked of the database later.
            """,
        operands: [OperandSpec(name: "KIND", help: "sql")],
        options: [CommonOptions.asOf, CommonOptions.today, CommonOptions.noCache, CommonOptions.outputFile],
        examples: [
            (command: "export sql --output ledger.sql", says: "then: sqlite3 -bail ledger.db < ledger.sql"),
        ])

    static func run(_ invocation: Invocation) throws(Failure) -> ExitCode {
        let script = try DatabaseScript(invocation.request)
        try invocation.put(script.bytes)
        invocation.console.surroundings.keepCache(script.reading)
        return .done
    }
}
