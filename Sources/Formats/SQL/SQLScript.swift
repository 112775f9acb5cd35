/// What names are in a script of SQL that PostgreSQL, SQLite and DuckDB all take.
package enum SQLScript {
    /// A name between quotation marks: some are words of SQL, such as `of`.
    package static func quoted(_ name: String) -> String {
        "\"\(name)\""
    }

    /// A name as SQL has them: `implementedIn` is `implemented_in`, `pledge.same-as` is `pledge_same_as`.
    package static func name(_ text: String) -> String {
        var name = ""
        for scalar in text.unicodeScalars {
            if ("A"..."Z").contains(scalar) {
                name += "_" + String(scalar).lowercased()
            } else {
                name.unicodeScalars.append(("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? scalar : "_")
            }
        }
        return name
    }
}
