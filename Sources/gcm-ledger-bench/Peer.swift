import Files

/// Another program that can do something of the same, looked for where the environment's `PATH` leads.
enum Peer: String, CaseIterable {
    case duckDB = "duckdb"
    case sqlite = "sqlite3"
    case sha256sum
    case jq

    /// What it is called in the tables.
    var name: String {
        self == .duckDB ? "DuckDB" : self == .sqlite ? "SQLite" : rawValue
    }

    /// Where it lies, or why it is left out.
    enum Place {
        case found(String)
        case leftOut(reason: String)
    }

    /// The first program of its name. A script that starts it would be measured with it, and does not count.
    func place(in folders: [String], _ system: any FileSystem) -> Place {
        var hasScript = false
        for folder in folders {
            let path = PathText.path(of: rawValue, in: folder)
            guard let file = try? system.open(path, for: .reading) else { continue }
            defer { system.close(file) }
            if (try? system.read(file, at: 0, count: 4)) == [0x7F, 0x45, 0x4C, 0x46] { return .found(path) }
            hasScript = true
        }
        return .leftOut(
            reason: hasScript ? "\(rawValue) in PATH is a script: put the folder of the program itself first" : "no \(rawValue) in PATH")
    }
}
