import Events
package import Evidence
package import Files

/// The checkpoints in `Snapshots/`.
package struct PublishedCheckpoints: Sendable {
    private static let ending = ".checkpoint"
    private let system: ContainedFileSystem
    private let folder: LedgerFolder

    package init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = ContainedFileSystem(system, folder)
        self.folder = folder
    }

    /// Whether a checkpoint can be published under a name: 1 to 80 of `a-z 0-9 -`.
    package static func isName(_ text: String) -> Bool {
        Subject.isSlug(text)
    }

    /// All that are there, sorted by path, and why others could not be read.
    func all() -> (found: [PublishedCheckpoint], unreadable: [FileProblem]) {
        var (found, unreadable): ([PublishedCheckpoint], [FileProblem]) = ([], [])
        let names: [String]
        do throws(FileProblem) {
            names = try system.status(folder.snapshots) == nil ? [] : system.names(in: folder.snapshots)
        } catch {
            return ([], [error])
        }
        for name in names where name.hasSuffix(Self.ending) {
            let path = folder.snapshots + "/" + name
            do throws(FileProblem) {
                // What is quoted of a checkpoint that does not read is none of somebody else's files.
                if try system.status(path)?.isRegularFile == true { try system.require([path]) }
                guard let bytes = try system.contents(of: path) else { throw FileProblem.deadLink(path) }
                found.append(PublishedCheckpoint(path: path, writer: Self.writer(of: name), content: Self.content(bytes)))
            } catch {
                unreadable.append(error)
            }
        }
        return (found, unreadable)
    }

    /// The checkpoints of a writer's file that read, with their paths.
    func ofWriter(_ writer: String) throws(JournalProblem) -> [(path: String, checkpoint: Checkpoint)] {
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
    /// Answers the paths, in order; where not all could be, the problem says which stand. One call waits for another, in a copy that
    /// has anything of its own to lock.
    package func publish(_ checkpoints: [(writer: String, checkpoint: Checkpoint)], as name: String) throws(JournalProblem) -> [String] {
        let lock = try has(folder.copy) ? AppendLock(system, folder, waitMilliseconds: 10_000) : nil
        defer { lock?.release() }
        let files = checkpoints.map { (path: folder.checkpoint(name, of: $0.writer), bytes: Array($0.checkpoint.text.utf8)) }
        var isMissing: [Bool] = []
        for file in files {
            let present = try contents(file.path)
            guard present == nil || present == file.bytes else { throw .publishedDiffers(path: file.path) }
            isMissing.append(present == nil)
        }
        var standing: [String] = []
        do throws(FileProblem) {
            let attributes = folder.snapshots + "/.gitattributes"
            try system.require([folder.snapshots, attributes] + files.map(\.path))
            try system.makeFolder(folder.snapshots)
            // A line's end that git changes would be another checkpoint.
            if try system.status(attributes) == nil { try system.replace(attributes, with: Array("*.checkpoint* -text -merge\n".utf8)) }
            if lock != nil { system.removeLeftovers(in: folder.snapshots) }
            for (file, isMissing) in zip(files, isMissing) {
                if isMissing { try put(file.bytes, at: file.path, &standing) } else { standing.append(file.path) }
            }
            // Also what is there already may come from a call that was killed before it synced the names.
            try system.syncFolder(folder.snapshots)
            try system.syncFolder(folder.root)
        } catch {
            throw standing.isEmpty ? .notWritten(error) : .standing(error, paths: standing)
        }
        return files.map(\.path)
    }

    /// Puts a file in its place, and notes that it stands there, also where only its name could not be made to last.
    private func put(_ bytes: [UInt8], at path: String, _ standing: inout [String]) throws(FileProblem) {
        do throws(FileProblem) {
            try system.replace(path, with: bytes)
        } catch {
            if error.operation == .syncFolder { standing.append(path) }
            throw error
        }
        standing.append(path)
    }

    private func has(_ path: String) throws(JournalProblem) -> Bool {
        try JournalProblem.reading(try system.status(path) != nil)
    }

    private func contents(_ path: String) throws(JournalProblem) -> [UInt8]? {
        try JournalProblem.reading(try system.contents(of: path))
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
