/// A table of a script in SQL, and its rows so far.
package struct SQLTable: Sendable {
    package let name: String
    package let columns: [SQLColumn]
    /// What the table is, for whoever reads the script.
    package let help: String
    /// The columns that tell a row from others where rows are only ever added; empty where all rows are written anew.
    package let key: [String]
    /// The columns by which rows are looked for.
    package let index: [String]
    private var rows: [UInt8] = []
    private var statementStart = 0
    package private(set) var count = 0

    /// So many bytes of rows stand in one statement, at least.
    private static let statementBytes = 1 << 17

    package init(_ name: String, _ columns: [SQLColumn], key: [String] = [], index: [String] = [], _ help: String) {
        (self.name, self.columns, self.key, self.index, self.help) = (name, columns, key, index, help)
    }

    /// Adds a row: a value for each column, in their order.
    package mutating func add(_ values: [SQLValue]) {
        precondition(values.count == columns.count)
        if rows.isEmpty || rows.count - statementStart > Self.statementBytes {
            if !rows.isEmpty { rows += (ending + ";\n").utf8 }
            statementStart = rows.count
            rows += "INSERT INTO \(name) (\(columns.map { SQLScript.quoted($0.name) }.joined(separator: ", "))) VALUES\n".utf8
        } else {
            rows += ",\n".utf8
        }
        rows.append(UInt8(ascii: "("))
        for (place, value) in values.enumerated() {
            if place > 0 { rows += ", ".utf8 }
            value.append(to: &rows)
        }
        rows.append(UInt8(ascii: ")"))
        count += 1
    }

    private var ending: String { key.isEmpty ? "" : "\nON CONFLICT DO NOTHING" }

    /// The statements that make the table where it is not there.
    package var definition: String {
        var lines = columns.map { column in
            (text: "    \(SQLScript.quoted(column.name)) \(column.type.rawValue)\(column.isRequired ? " NOT NULL" : "")", help: column.help)
        }
        if !key.isEmpty { lines.append((text: "    PRIMARY KEY (\(key.map(SQLScript.quoted).joined(separator: ", ")))", help: "")) }
        let last = lines.count - 1
        let body = lines.enumerated().map { place, line in
            line.text + (place == last ? "" : ",") + (line.help.isEmpty ? "" : " -- \(line.help)")
        }
        let indexes = index.map {
            "CREATE INDEX IF NOT EXISTS \(name)_by_\($0) ON \(name) (\(SQLScript.quoted($0)));\n"
        }
        return "-- \(help)\nCREATE TABLE IF NOT EXISTS \(name) (\n\(body.joined(separator: "\n"))\n);\n" + indexes.joined()
    }

    /// The statements that put its rows there.
    package var content: [UInt8] {
        let cleared: [UInt8] = key.isEmpty ? Array("DELETE FROM \(name);\n".utf8) : []
        // Without it PostgreSQL guesses, until a minute after: its views then take ten seconds instead of half a one.
        return cleared + (rows.isEmpty ? [] : rows + Array((ending + ";\n").utf8)) + Array("ANALYZE \(name);\n".utf8)
    }
}
