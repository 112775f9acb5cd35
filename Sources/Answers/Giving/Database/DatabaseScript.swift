import Events
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
    package let bytes: [UInt8]
    package let reading: LedgerReading

    /// What the names of all tables and views begin with: nothing else in a database is touched.
    static let prefix = "gcm_"

    package init(_ request: Request) throws(Failure) {
        let query = try Query(request)
        var tables = DatabaseTables(query)
        tables.addLines()
        tables.addFacts()
        try tables.addReadiness()
        tables.addWords()
        bytes = DatabaseText.script(tables.all, query, unknown: tables.unknownCount)
        reading = query.reading
        if let failure = reading.failure { throw Sentences.failure(.file(failure)) }
    }
}
