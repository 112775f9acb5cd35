/// A table of a script in SQL, and the statement that its next row goes into.
package struct SQLTable: Sendable {
    package let name: String
    package let columns: [SQLColumn]
    /// What the table is, for whoever reads the script.
    package let help: String
    /// The columns that tell a row from others where rows are only ever added; empty where all rows are written anew.
    package let key: [String]
    /// The columns by which rows are looked for.
    package let index: [String]
    private var statement: [UInt8] = []

    /// So many bytes of rows stand in one statement, at least.
    private static let statementBytes = 1 << 17

    package init(_ name: String, _ columns: [SQLColumn], key: [String] = [], index: [String] = [], _ help: String) {
        (self.name, self.columns, self.key, self.index, self.help) = (name, columns, key, index, help)
    }

    /// Adds a row: a value for each column, in their order. A statement that is full goes to the script, and no row is held after that.
    package mutating func add(_ values: [SQLValue], to script: inout [UInt8]) {
        precondition(values.count == columns.count)
        if statement.isEmpty {
            statement += "INSERT INTO \(name) (\(columns.map { SQLScript.quoted($0.name) }.joined(separator: ", "))) VALUES\n".utf8
        } else {
            statement += ",\n".utf8
        }
        statement.append(UInt8(ascii: "("))
        for (place, value) in values.enumerated() {
            if place > 0 { statement += ", ".utf8 }
            value.append(to: &statement)
        }
        statement.append(UInt8(ascii: ")"))
        if statement.count > Self.statementBytes { end(&script) }
    }

    /// Adds the rows that are still held.
    package mutating func end(_ script: inout [UInt8]) {
        if statement.isEmpty { return }
        script += statement
        script += (key.isEmpty ? ";\n" : "\nON CONFLICT DO NOTHING;\n").utf8
        statement.removeAll(keepingCapacity: true)
    }

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

    /// The statement before all rows, where they are written anew.
    package var clearing: String { key.isEmpty ? "DELETE FROM \(name);\n" : "" }

    /// The statement after all rows: without it PostgreSQL guesses, until a minute after.
    package var counting: String { "ANALYZE \(name);\n" }
}
