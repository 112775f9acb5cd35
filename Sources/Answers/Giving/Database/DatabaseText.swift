import Formats
import GlobalCompact
import Messages

/// The script around the tables: how it is taken, what it refuses, its views, and what it tells at its end.
enum DatabaseText {
    /// What stands before all rows.
    static func beginning(_ tables: DatabaseTables) -> String {
        head(tables.query) + "BEGIN;\n\n" + probe
            + "-- Views are made anew.\n" + DatabaseViews.all.reversed().map { "DROP VIEW IF EXISTS \($0.name);\n" }.joined() + "\n"
            + tables.all.map { $0.definition + "\n" }.joined() + asked
            + "-- All but lines is written anew. Statements stand in the order in which they were full.\n"
            + tables.all.map(\.clearing).joined() + "\n"
    }

    /// What stands after them.
    static func end(_ tables: DatabaseTables) -> String {
        "\n" + tables.all.map(\.counting).joined() + "\n" + exported(tables.query, unknown: tables.unknownCount) + whole(tables.query)
            + DatabaseViews.all.map { "-- \($0.help)\nCREATE VIEW \($0.name) AS\n\($0.query);\n\n" }.joined()
            + "COMMIT;\n\n" + told
    }

    private static func head(_ query: Query) -> String {
        let lines = [
            "A ledger of the Global Compact for Migration in SQL, for PostgreSQL 15, SQLite 3.40 and DuckDB 2.0, or later.",
            "Made by \(Edition.name) \(query.basis.version): '\(Edition.name) export sql' makes it anew. \(query.basis.line)", "",
            "Load it so, that nothing is taken where something is wrong:",
            "  psql -v ON_ERROR_STOP=1 -d DATABASE -f ledger.sql    (with PGOPTIONS='-c client_min_messages=warning' without notices)",
            "  sqlite3 -bail ledger.db < ledger.sql",
            "  duckdb ledger.duckdb < ledger.sql", "",
            "Loaded again it changes nothing; a later export adds lines and writes all else anew, in one transaction. It touches only",
            "what is called \(DatabaseScript.prefix)...; an export of another ledger is refused, and one that lacks lines which are there:",
            "take a new database, or a schema of its own, and so after a program that has new fields.", "",
            "Ask on another day, and by what was known or published then, by changing the one row of gcm_ask:",
            "  UPDATE gcm_ask SET as_of = '2024-03-11', known_at = '2026-11-30', published_by = NULL;",
            "  SELECT * FROM gcm_pledges_by_objective_and_stage;",
            "Where as_of is NULL it is the day of the export. Each load leaves that row as it is. What the program answered itself, and no",
            "view works out, is in tables that end in _as_exported: they are of the day of the export, whatever is asked.", "",
            "Corrections and retractions are worked in: facts have versions, and a question sees those that were known then. A text in",
            "which a NUL stands has the sign \u{2400} there, for PostgreSQL keeps none; a day in the year 0 is the first of the year 1, as",
            "it has no such year either. The column line of gcm_events has both as they were recorded.",
        ]
        return lines.map { $0.isEmpty ? "--\n" : "-- \($0)\n" }.joined() + "\n"
    }

    /// Refuses a session that reads other letters, or gives a backslash a meaning.
    private static let probe = """
        -- Whoever reads this in another encoding than UTF-8, or with standard_conforming_strings off, is stopped here.
        CREATE TABLE IF NOT EXISTS gcm_probe (
            "letter" TEXT, "backslashes" TEXT,
            CONSTRAINT gcm_read_this_script_as_utf_8 CHECK (length("letter") = 1),
            CONSTRAINT gcm_set_standard_conforming_strings_on CHECK (length("backslashes") = 2)
        );
        DELETE FROM gcm_probe;
        INSERT INTO gcm_probe ("letter", "backslashes") VALUES ('é', '\\\\');


        """

    private static let asked = """
        -- What is asked: one row. NULL in as_of is the day of the export; in known_at and published_by it leaves nothing out.
        CREATE TABLE IF NOT EXISTS gcm_ask (
            "one" INTEGER PRIMARY KEY CHECK ("one" = 1),
            "as_of" DATE CHECK ("as_of" IS NULL OR date("as_of") IS NOT NULL AND date("as_of") = "as_of"), -- what had occurred by then
            "known_at" TEXT -- what had been recorded by then: a day (its end in UTC) or an instant to the microsecond
                CHECK ("known_at" LIKE '____-__-__' OR "known_at" LIKE '____-__-__T__:__:__.______Z')
                CHECK ("known_at" IS NULL OR date(substr("known_at", 1, 10)) IS NOT NULL),
            "published_by" DATE -- only what cites a document of then
                CHECK ("published_by" IS NULL OR date("published_by") IS NOT NULL AND date("published_by") = "published_by")
        );
        INSERT INTO gcm_ask ("one") VALUES (1) ON CONFLICT DO NOTHING;
        ANALYZE gcm_ask;


        """

    private static func exported(_ query: Query, unknown: Int) -> String {
        var script = """
            -- What this is an export of.
            CREATE TABLE IF NOT EXISTS gcm_export (
                "as_of" DATE NOT NULL, "version" TEXT NOT NULL, -- of the program
                "unknown_facts" BIGINT NOT NULL -- of types or versions that the program does not know: they are in gcm_events alone
            );
            DELETE FROM gcm_export;
            INSERT INTO gcm_export ("as_of", "version", "unknown_facts") VALUES
            ('\(query.basis.asOf.description)', '\(query.basis.version)', \(unknown));
            ANALYZE gcm_export;

            CREATE TABLE IF NOT EXISTS gcm_writers (
                "source" TEXT NOT NULL, "events" BIGINT NOT NULL
            );
            DELETE FROM gcm_writers;

            """
        let writers = query.basis.writers
        if !writers.isEmpty {
            script +=
                "INSERT INTO gcm_writers (\"source\", \"events\") VALUES\n"
                + writers.map { "('\($0.writer)', \($0.size))" }.joined(separator: ",\n") + ";\n"
        }
        return script + "\n"
    }

    /// Refuses a database that has lines which this export lacks.
    private static func whole(_ query: Query) -> String {
        let count = query.basis.writers.reduce(0) { $0 + $1.size }
        return """
            -- Lines that this export has not are of another ledger, of another copy of it, or of a later export: nothing is taken then.
            CREATE TABLE IF NOT EXISTS gcm_lines (
                "lines_in_this_database" BIGINT, "lines_of_this_export" BIGINT,
                CONSTRAINT gcm_lines_in_this_database_are_those_of_this_export CHECK ("lines_in_this_database" = "lines_of_this_export")
            );
            DELETE FROM gcm_lines;
            INSERT INTO gcm_lines ("lines_in_this_database", "lines_of_this_export") SELECT count(*), \(count) FROM gcm_events;


            """
    }

    /// What stands in the database after all.
    private static let told = """
        SELECT 'lines' AS "what", count(*) AS "there" FROM gcm_events
        UNION ALL SELECT 'lines of ' || "source", count(*) FROM gcm_events GROUP BY "source"
        UNION ALL SELECT 'facts that stand', count(*) FROM gcm_facts WHERE "known_until" IS NULL
        UNION ALL SELECT 'facts of types that the program does not know', "unknown_facts" FROM gcm_export
        UNION ALL SELECT 'facts visible as of ' || CAST("as_of" AS TEXT), (SELECT count(*) FROM gcm_visible WHERE "reach" = 'certain')
            FROM gcm_cuts
        ORDER BY 1;

        """
}
