import Events

extension EventsReader {
    /// Views in SQL: `events`, and one of each type under its name.
    var duckDB: String {
        let columns = Self.texts.map { "    '\($0.rawValue)': 'VARCHAR'" } + ["    '\(EnvelopeMember.data.rawValue)': 'JSON'"]
        let views = types.map { type in
            """
            CREATE OR REPLACE VIEW "\(type.rawValue)" AS SELECT *, json_transform(data,
                '\(Self.duckDB(.record(MemberType.members(of: type))))') AS fields
            FROM events WHERE type = '\(type.rawValue)' AND \(Self.known(schemas(of: type)));

            """
        }
        return head("--", duckDBUse) + """

            CREATE OR REPLACE VIEW events AS SELECT *,
                -- Of the time they would be a day early in a session west of Greenwich.
                CASE WHEN occurred NOT LIKE '../%'
                    THEN CAST(substr(split_part(occurred, '/', 1) || '-01-01', 1, 10) AS DATE) END AS earliest,
                CASE WHEN occurred NOT LIKE '%/..' THEN CAST(substr(time, 1, 10) AS DATE) END AS latest
            -- Left to itself, read_json (2.0) takes the members of data from the first 32 files, and compares numbers in it as texts.
            FROM read_json('events/*.jsonl', format = 'newline_delimited', hive_partitioning = false, columns = {
            \(columns.joined(separator: ",\n"))
            });

            """ + views.map { "\n" + $0 }.joined()
    }

    private var duckDBUse: [String] {
        [
            "The events of a ledger in DuckDB: views over the files as they are when somebody asks.",
            "From the folder in which events/ stands: duckdb -init FILE, then for example",
            "  SELECT type, count(*) FROM events GROUP BY ALL;",
            "  SELECT subject, occurred, earliest, latest, fields.\(example.field) FROM \"\(example.type)\";",
        ]
    }

    /// A type as `json_transform` wants it, in JSON.
    private static func duckDB(_ type: MemberType) -> String {
        switch type {
        case .text: "\"VARCHAR\""
        case .integer: "\"BIGINT\""
        case .flag: "\"BOOLEAN\""
        case .json: "\"JSON\""
        case .list(let items): "[\(duckDB(items))]"
        case .record(let members): "{\(members.map { "\"\($0.name)\":\(duckDB($0.type))" }.joined(separator: ","))}"
        }
    }

    /// The condition that an event is of a version that is known, in SQL.
    static func known(_ schemas: [String]) -> String {
        let isFirst = "\(EnvelopeMember.dataschema.rawValue) IS NULL"
        if schemas.isEmpty { return isFirst }
        return "(\(isFirst) OR \(EnvelopeMember.dataschema.rawValue) IN (\(schemas.map { "'\($0)'" }.joined(separator: ", "))))"
    }
}
