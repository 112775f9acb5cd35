/// A text as a literal of SQL that PostgreSQL, SQLite and DuckDB take for the same characters, wherever in a script it stands.
///
/// Apostrophes are doubled. Between them nothing else has a meaning, as long as backslashes have none, which a script probes: no `:name`
/// and no backslash to psql, no dot at the start of a line to SQLite's shell, no `$$` to anybody.
package enum SQLText {
    private static let apostrophe = UInt8(ascii: "'")
    private static let lineEnd: [UInt8] = [13, 10]

    /// - Parameter script: to which the literal is added.
    package static func append(_ text: String, to script: inout [UInt8]) {
        var (hasApostrophe, isRare) = (false, false)
        let bytes = text.utf8.span
        for place in bytes.indices {
            hasApostrophe = hasApostrophe || bytes[place] == apostrophe
            isRare = isRare || bytes[place] == 0 || bytes[place] == 13
        }
        if isRare { return append(rare: text, to: &script) }
        if hasApostrophe { return quote(text.utf8, to: &script) }
        // Most texts are as they are, and go over at once.
        script.append(apostrophe)
        script += text.utf8
        script.append(apostrophe)
    }

    /// The same for a text that not all three can read as it is.
    private static func append(rare text: String, to script: inout [UInt8]) {
        // PostgreSQL keeps no NUL: in its place stands the sign for it.
        let bytes = text.utf8.flatMap { $0 == 0 ? Array("\u{2400}".utf8) : [$0] }
        guard holds(bytes, lineEnd) else { return quote(bytes, to: &script) }
        // SQLite's shell takes the carriage return off the end of a line, so that none may stand there.
        var mark = Array("\u{240D}\u{240A}".utf8)
        while holds(bytes, mark) { mark += "\u{240A}".utf8 }
        var marked: [UInt8] = []
        for byte in bytes {
            if byte == 10, marked.last == 13 {
                marked.removeLast()
                marked += mark
            } else {
                marked.append(byte)
            }
        }
        script += "replace(".utf8
        quote(marked, to: &script)
        script += ", ".utf8
        quote(mark, to: &script)
        script += ", '\r' || '\n')".utf8
    }

    private static func quote(_ text: some Sequence<UInt8>, to script: inout [UInt8]) {
        script.append(apostrophe)
        for byte in text {
            if byte == apostrophe { script.append(apostrophe) }
            script.append(byte)
        }
        script.append(apostrophe)
    }

    private static func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0] == part[0] && bytes[$0...].starts(with: part) }
    }
}
