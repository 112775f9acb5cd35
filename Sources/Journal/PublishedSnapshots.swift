package import Files

/// The snapshots in `Snapshots/`: what a ledger came to on a basis, as it was given to others.
package struct PublishedSnapshots: Sendable {
    private static let ending = ".json"
    private let files: PublishedFiles
    private let folder: LedgerFolder

    package init(_ system: any FileSystem, _ folder: LedgerFolder) {
        files = PublishedFiles(system, folder)
        self.folder = folder
    }

    /// All that are there, sorted by name, and why others could not be read. A file whose name is no snapshot's is left out.
    package func all() -> (found: [(name: String, path: String, bytes: [UInt8])], unreadable: [FileProblem]) {
        let (found, unreadable) = files.all(ending: Self.ending)
        let named = found.compactMap { file -> (name: String, path: String, bytes: [UInt8])? in
            let name = String(file.name.dropLast(Self.ending.count))
            return PublishedCheckpoints.isName(name) ? (name, file.path, file.bytes) : nil
        }
        return (named, unreadable)
    }

    /// The file of a name; nothing where there is none.
    package func named(_ name: String) throws(FileProblem) -> (path: String, bytes: [UInt8])? {
        guard PublishedCheckpoints.isName(name) else { return nil }
        let path = folder.snapshot(name)
        return try files.system.contents(of: path).map { (path, $0) }
    }

    /// The writers whose checkpoints were published under a name.
    package func witnesses(_ name: String, among writers: [String]) throws(FileProblem) -> [String] {
        var found: [String] = []
        for writer in writers where try files.system.status(folder.checkpoint(name, of: writer)) != nil { found.append(writer) }
        return found
    }
}
