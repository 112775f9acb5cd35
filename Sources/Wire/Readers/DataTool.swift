/// The closed list of tools for data that a reader of `events/` is written for.
package enum DataTool: String, CaseIterable, Sendable {
    case duckdb
    case pandas
    case polars
    case clickhouse
    case spark
}
