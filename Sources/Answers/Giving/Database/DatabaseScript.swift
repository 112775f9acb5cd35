import Events
package import Files
import Formats
import GlobalCompact
import History
package import Journal
package import Messages
import Pages
import Projections
import Wire

/// A ledger as one script of SQL that PostgreSQL 15, SQLite 3.40 and DuckDB 2.0 all take, once or again.
///
/// Lines are added and never changed; all else is written anew in one transaction. A fact has a row for each of its versions, each with the
/// instants between which it was known so: corrections, retractions and what was known when are then two comparisons.
package struct DatabaseScript: Sendable {
    private let query: Query

    /// What the names of all tables and views begin with: nothing else in a database is touched.
    static let prefix = "gcm_"

    /// Reads the ledger, and works out what may be refused.
    package init(_ request: Request) throws(Failure) {
        query = try Query(request)
        for forum in ReadinessQuestion.known(query.states.certain) { try query.checkRowCount(of: forum) }
    }

    package var reading: LedgerReading { query.reading }

    /// Hands the script over piece by piece, each of whole statements: what is held does not grow with the ledger's rows.
    ///
    /// Where bytes of the ledger cannot be read again it ends before its COMMIT, and nothing of it is taken.
    package func write(_ put: ([UInt8]) throws(FileProblem) -> Void) throws(FileProblem) {
        var tables = DatabaseTables(query)
        try put(Array(DatabaseText.beginning(tables).utf8))
        try tables.write(put)
        if let failure = reading.failure { throw failure }
        try put(Array(DatabaseText.end(tables).utf8))
    }
}
