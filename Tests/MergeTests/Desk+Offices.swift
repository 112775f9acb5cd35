import DeskTesting
import Files
import GlobalCompact
import Testing

/// Offices, each with its copy of the ledger in a folder of its own, and one clock for all that moves a second a run.
extension Desk {
    /// An empty folder for offices.
    static func withOffices(_ body: (_ office: (String) throws -> Desk) throws -> Void) throws {
        try with { all in
            var all = all
            all.secondsPerRun = 1
            try body { [all] name in
                try all.makeFolder(name)
                return all.beside(all.path(name))
            }
        }
    }

    /// Two offices with their writers: `lisbon` with a document and a pledge, and `geneva`, which has taken those in.
    static func two(_ body: (_ lisbon: Desk, _ geneva: Desk) throws -> Void) throws {
        try withOffices { office in
            let (lisbon, geneva) = (try office("lisbon"), try office("geneva"))
            try lisbon.done("init", "--writer", "lisbon")
            try lisbon.publish("plan")
            try lisbon.publish("report")
            try geneva.done("init", "--writer", "geneva")
            try geneva.done("merge", lisbon.folder)
            try body(lisbon, geneva)
        }
    }

    /// Records a document, whose slug is also its id.
    func publish(_ slug: String, title: String? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try done(
            "record", "document.published", slug, "--on", "2024-01-01", "--title", title ?? "The \(slug)", "--id", slug,
            sourceLocation: sourceLocation)
    }

    /// Appends lines that have to be accepted, as one batch.
    func append(_ lines: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
        try done("append -", input: lines.map { $0 + "\n" }.joined(), sourceLocation: sourceLocation)
    }

    /// The same office with a clock that is ahead.
    func ahead(hours: Int64) -> Desk {
        var office = self
        office.secondsAhead = hours * 3600
        return office
    }

    /// A copy of the whole folder, with what belongs to the copy.
    func copied(to name: String) throws -> Desk {
        let (files, other) = (RealFileSystem(), beside(PathText.folder(of: folder) + "/" + name))
        try files.makeFolder(other.folder)
        for (path, bytes) in try everything() {
            try files.makeFolder(PathText.folder(of: other.folder + path))
            try files.replace(other.folder + path, with: bytes)
        }
        return other
    }

    func path(of writer: String) -> String {
        path("events/\(writer).jsonl")
    }

    /// A writer's file; nothing where there is none.
    func text(of writer: String) throws -> String? {
        try RealFileSystem().contents(of: path(of: writer)).map { String(decoding: $0, as: UTF8.self) }
    }

    func write(_ text: String, of writer: String) throws {
        try write(text, to: "events/\(writer).jsonl")
    }

    /// The writers' files.
    func events() throws -> [String: [UInt8]] {
        try everything(below: "events").filter { $0.key.hasSuffix(".jsonl") }
    }

    /// The ids of all events, in the order in which they were recorded.
    func ids() throws -> [String] {
        try done("log", "--format", "csv").records.dropFirst().compactMap { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return cells.count > 3 && !cells[3].hasPrefix("ledger-") ? String(cells[3]) : nil
        }
    }
}
