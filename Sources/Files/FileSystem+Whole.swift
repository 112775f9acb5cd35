/// Whole files at once.
extension FileSystem {
    /// All bytes of a file; nil when there is nothing.
    package func contents(of path: String) throws(FileProblem) -> [UInt8]? {
        try contents(of: path, for: .reading)
    }

    /// All bytes of a file, a pipe or a device that a user named, or its first `limit` bytes; nil when there is nothing.
    ///
    /// Pass one more than is allowed to see that there is too much: what comes after it is not read, nor waited for.
    package func input(from path: String, upTo limit: Int) throws(FileProblem) -> [UInt8]? {
        try contents(of: path, for: .receiving, upTo: limit)
    }

    private func contents(of path: String, for use: FileUse, upTo limit: Int = .max) throws(FileProblem) -> [UInt8]? {
        let file: OpenFile
        do throws(FileProblem) {
            file = try open(path, for: use)
        } catch let problem where problem.isMissing {
            return nil
        }
        defer { close(file) }
        return try read(file, at: 0, count: limit)
    }

    /// Puts new content in the place of a file's old content, or makes the file: readers see all of the one or all of the other.
    ///
    /// The content is on the disk when this returns. After a failure the old content stands; only when the last sync of the folder
    /// failed it is the new one.
    /// Problems name the file itself, not the temporary one beside it.
    /// A link is followed to the file it names; that file gets a new file's permissions. A pipe, terminal or device is written to,
    /// never replaced.
    package func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
        guard let present = try status(path) else { return try putInPlace(path, bytes) }
        if present.isFolder { throw FileProblem(operation: .open, path: path, code: FileProblem.Code.isAFolder) }
        if present.isRegularFile {
            try putInPlace(canonicalPath(path), bytes)
        } else {
            let stream = try open(path, for: .writing)
            defer { close(stream) }
            try write(bytes, to: stream, at: 0)
        }
    }

    /// Removes what replacements that were killed left in a folder; for when nobody else replaces a file there.
    ///
    /// What cannot be removed stays: it is in nobody's way.
    package func removeLeftovers(in folder: String) {
        for name in (try? names(in: folder)) ?? [] where name.hasPrefix(temporaryPrefix) {
            try? remove(PathText.path(of: name, in: folder))
        }
    }

    private var temporaryPrefix: String { ".tmp-" }

    private func putInPlace(_ path: String, _ bytes: [UInt8]) throws(FileProblem) {
        let folder = PathText.folder(of: path)
        let temporary = PathText.path(of: temporaryPrefix + String(UInt64.random(in: .min ... .max), radix: 16), in: folder)
        var isMade = false
        do throws(FileProblem) {
            let file = try open(temporary, for: .creating)
            isMade = true
            defer { close(file) }
            try write(bytes, to: file, at: 0)
            try sync(file)
            try rename(temporary, to: path)
        } catch {
            // What went wrong first is what the caller needs to know, not that the temporary file is still there.
            if isMade { try? remove(temporary) }
            throw FileProblem(operation: error.operation, path: path, code: error.code)
        }
        try syncFolder(folder)
    }
}
