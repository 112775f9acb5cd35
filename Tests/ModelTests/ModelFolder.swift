import Files
import JSON

/// Lines as they are written into a folder.
enum ModelFolder {
    /// Writes a file for each writer of some lines, or for those that are named, in recorded order after its opening.
    static func write(_ lines: [ModelLine], to folder: String, writers: Set<String> = []) throws {
        let files = RealFileSystem()
        if try files.status(folder + "/events") == nil { try files.makeFolder(folder + "/events") }
        for writer in writers.union(lines.map(\.writer)) {
            let own = lines.filter { $0.writer == writer }.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
            var bytes = opening(writer).bytes(sequence: 1)
            for (place, line) in own.enumerated() { bytes += line.bytes(sequence: place + 2) }
            try files.replace(folder + "/events/\(writer).jsonl", with: bytes)
        }
    }

    /// Copies the files of the ledger in this repository.
    static func copyRepository(to folder: String) throws {
        let files = RealFileSystem()
        let events = PathText.folder(of: PathText.folder(of: PathText.folder(of: #filePath))) + "/events/"
        try files.makeFolder(folder + "/events")
        for name in try files.names(in: events) where name.hasSuffix(".jsonl") {
            try files.replace(folder + "/events/" + name, with: files.contents(of: events + name) ?? [])
        }
    }

    private static func opening(_ writer: String) -> ModelLine {
        ModelLine(
            id: "ledger-" + writer, writer: writer, recorded: 0, type: "ledger.opened", subject: "ledger/" + writer, occurred: "2027-01-01",
            data: [(name: "formatVersion", value: .integer(1)), (name: "origin", value: .string("gcm-ledger/" + writer))])
    }
}
