import Files

/// What stands in `Snapshots/`: files that are published once under a name, durably, and never changed.
struct PublishedFiles: Sendable {
    let system: ContainedFileSystem
    private let folder: LedgerFolder

    init(_ system: any FileSystem, _ folder: LedgerFolder) {
        self.system = ContainedFileSystem(system, folder)
        self.folder = folder
    }

    /// The files with an ending, sorted by name, and why others could not be read.
    func all(ending: String) -> (found: [(name: String, path: String, bytes: [UInt8])], unreadable: [FileProblem]) {
        var (found, unreadable): ([(name: String, path: String, bytes: [UInt8])], [FileProblem]) = ([], [])
        let names: [String]
        do throws(FileProblem) {
            names = try system.status(folder.snapshots) == nil ? [] : system.names(in: folder.snapshots)
        } catch {
            return ([], [error])
        }
        for name in names.sorted() where name.hasSuffix(ending) {
            let path = folder.snapshots + "/" + name
            do throws(FileProblem) {
                // What is quoted of a file that does not read is none of somebody else's files.
                if try system.status(path)?.isRegularFile == true { try system.require([path]) }
                guard let bytes = try system.contents(of: path) else { throw FileProblem.deadLink(path) }
                found.append((name, path, bytes))
            } catch {
                unreadable.append(error)
            }
        }
        return (found, unreadable)
    }

    /// Keeps files, durably and in their order; what is there already stays, and must be the same.
    ///
    /// Where not all could be, the problem says which stand. One call waits for another, in a copy that has anything of its own to lock.
    func publish(_ files: [(path: String, bytes: [UInt8])]) throws(JournalProblem) {
        let lock = try has(folder.copy) ? AppendLock(system, folder, waitMilliseconds: 10_000) : nil
        defer { lock?.release() }
        var isMissing: [Bool] = []
        for file in files {
            let present = try JournalProblem.reading(try system.contents(of: file.path))
            guard present == nil || present == file.bytes else { throw .publishedDiffers(path: file.path) }
            isMissing.append(present == nil)
        }
        var standing: [String] = []
        do throws(FileProblem) {
            try system.require([folder.snapshots, attributes] + files.map(\.path))
            try system.makeFolder(folder.snapshots)
            try keepBytes()
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
    }

    private var attributes: String { folder.snapshots + "/.gitattributes" }

    /// What stands in the attributes: a line's end that git changes would be another checkpoint, and another snapshot.
    private static let attributeLines = "*.checkpoint* -text -merge\n*.json -text -merge\n"
    /// What stood there before there were snapshots.
    private static let formerAttributeLines = "*.checkpoint* -text -merge\n"

    private func keepBytes() throws(FileProblem) {
        let present = try system.status(attributes) == nil ? nil : system.contents(of: attributes)
        if present == nil || present == Array(Self.formerAttributeLines.utf8) {
            try system.replace(attributes, with: Array(Self.attributeLines.utf8))
        }
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
}
