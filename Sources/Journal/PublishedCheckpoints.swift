import Events
package import Evidence
package import Files

/// The checkpoints in `Snapshots/`.
package struct PublishedCheckpoints: Sendable {
    private static let ending = ".checkpoint"
    private let files: PublishedFiles
    private let folder: LedgerFolder

    package init(_ system: any FileSystem, _ folder: LedgerFolder) {
        files = PublishedFiles(system, folder)
        self.folder = folder
    }

    /// Whether something can be published under a name: 1 to 80 of `a-z 0-9 -`.
    package static func isName(_ text: String) -> Bool {
        Subject.isSlug(text)
    }

    /// All that are there, sorted by path, and why others could not be read.
    func all() -> (found: [PublishedCheckpoint], unreadable: [FileProblem]) {
        let (found, unreadable) = files.all(ending: Self.ending)
        let checkpoints = found.map { file in
            PublishedCheckpoint(path: file.path, writer: Self.writer(of: file.name), content: Self.content(file.bytes))
        }
        return (checkpoints, unreadable)
    }

    /// The checkpoints of a writer's file that read, with their paths.
    func ofWriter(_ writer: String) throws(JournalProblem) -> [(path: String, checkpoint: Checkpoint)] {
        let system = files.system
        var found: [(path: String, checkpoint: Checkpoint)] = []
        try JournalProblem.reading { () throws(FileProblem) in
            guard try system.status(folder.snapshots)?.isFolder == true else { return }
            for name in try system.names(in: folder.snapshots) where name.hasSuffix(Self.ending) && Self.writer(of: name) == writer {
                let path = folder.snapshots + "/" + name
                guard try system.status(path)?.isRegularFile == true, let bytes = try system.contents(of: path) else { continue }
                if case .success(let checkpoint) = Self.content(bytes) { found.append((path, checkpoint)) }
            }
        }
        return found
    }

    /// Keeps checkpoints under a name, durably; what is there already stays, and must be the same.
    ///
    /// Answers the paths, in order; where not all could be, the problem says which stand.
    ///
    /// - Parameter snapshot: what else is published under the name: last, so that where it stands the checkpoints stand too.
    package func publish(
        _ checkpoints: [(writer: String, checkpoint: Checkpoint)], as name: String, with snapshot: [UInt8]? = nil
    ) throws(JournalProblem) -> [String] {
        let texts = checkpoints.map { (path: folder.checkpoint(name, of: $0.writer), bytes: Array($0.checkpoint.text.utf8)) }
        let published = texts + (snapshot.map { [(path: folder.snapshot(name), bytes: $0)] } ?? [])
        try files.publish(published)
        return published.map(\.path)
    }

    /// The writer in `NAME.<writer>.checkpoint`.
    private static func writer(of name: String) -> String? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, isName(parts[0]), WriterName.isValid(parts[1]) else { return nil }
        return parts[1]
    }

    private static func content(_ bytes: [UInt8]) -> Result<Checkpoint, CheckpointMismatch.Reason> {
        guard let text = String(validating: bytes, as: UTF8.self) else { return .failure(.notUTF8) }
        do throws(CheckpointProblem) {
            return .success(try Checkpoint(parsing: text))
        } catch {
            return .failure(.malformed(error))
        }
    }
}
