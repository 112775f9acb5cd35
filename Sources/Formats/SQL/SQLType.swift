/// What a column of a table holds, under names that PostgreSQL, SQLite and DuckDB have.
package enum SQLType: String, Sendable {
    case text = "TEXT"
    case integer = "BIGINT"
    case day = "DATE"
    case flag = "BOOLEAN"
}
