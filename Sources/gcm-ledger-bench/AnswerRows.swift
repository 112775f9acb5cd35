import Files

/// The rows of an answer in CSV as far as they can be held against another's: the first columns of those that count something.
///
/// Rows of nothing, which only tell what may be, and the header are left out. A file is gone through piece by piece: its last column may be
/// long, and what this process holds would count as the memory of whatever it starts.
enum AnswerRows {
    /// The rows of a file, sorted; a column that is empty stays one.
    static func read(_ path: String, columns: Int, _ system: any FileSystem) throws -> [String] {
        let file = try system.open(path, for: .reading)
        defer { system.close(file) }
        var reader = Reader(columns: columns)
        var offset = 0
        while true {
            let bytes = try system.read(file, at: offset, count: 1 << 16)
            if bytes.isEmpty { break }
            offset += bytes.count
            for byte in bytes { reader.add(byte) }
        }
        return reader.rows.dropFirst().filter { !$0.contains(",0,") && !$0.hasSuffix(",0") && !$0.hasSuffix(" 0.00") }.sorted()
    }

    private struct Reader {
        let columns: Int
        var rows: [String] = []
        private var row: [UInt8] = []
        private var column = 0
        private var isQuoted = false

        init(columns: Int) {
            self.columns = columns
        }

        mutating func add(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\r"): break
            case UInt8(ascii: "\n") where !isQuoted:
                rows.append(String(decoding: row, as: UTF8.self))
                row.removeAll(keepingCapacity: true)
                column = 0
            case UInt8(ascii: ",") where !isQuoted:
                column += 1
                if column < columns { row.append(byte) }
            default: if column < columns { row.append(byte) }
            }
        }
    }
}
