/// A file of the repository: where it stands, seen from the top, and what it says.
struct SourceText: Sendable, Equatable {
    var path: String
    var text: String

    /// The folder below `Sources` or `Tests` that it stands in: its module.
    var module: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    /// Its name without the ending.
    var stem: String {
        let name = path.split(separator: "/").last ?? ""
        return String(name.prefix { $0 != "." })
    }

    var lines: [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
