package import Files

/// A file system that is mounted for reading only; where it is of one folder, nothing else exists.
package struct ReadOnlyFileSystem: FileSystem {
    private let folder: String?
    private let base = RealFileSystem()

    package init(of folder: String? = nil) {
        self.folder = folder
    }

    package func status(_ path: String) throws(FileProblem) -> FileStatus? { exists(path) ? try base.status(path) : nil }
    package func isLink(_ path: String) throws(FileProblem) -> Bool { exists(path) ? try base.isLink(path) : false }
    package func birth(_ path: String) throws(FileProblem) -> Int64? { try base.birth(existing(path, .status)) }
    package func names(in folder: String) throws(FileProblem) -> [String] { try base.names(in: existing(folder, .list)) }
    package func makeFolder(_ path: String) throws(FileProblem) { throw refusal(.makeFolder, path) }

    package func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile {
        guard use == .reading || use == .receiving else { throw refusal(.open, path) }
        return try base.open(existing(path, .open), for: use)
    }

    package func status(of file: OpenFile) throws(FileProblem) -> FileStatus { try base.status(of: file) }

    package func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        try base.read(file, at: offset, count: count)
    }

    package func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem) { throw refusal(.write, file.path) }
    package func truncate(_ file: OpenFile, to size: Int) throws(FileProblem) { throw refusal(.truncate, file.path) }
    package func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileProblem) {
        throw refusal(.setPermissions, file.path)
    }

    package func mark(_ file: OpenFile) throws(FileProblem) -> Int64 { throw refusal(.setTime, file.path) }
    package func sync(_ file: OpenFile) throws(FileProblem) { throw refusal(.sync, file.path) }
    package func close(_ file: OpenFile) { base.close(file) }
    package func lock(_ file: OpenFile, waitMilliseconds: Int) throws(FileProblem) -> Bool { throw refusal(.lock, file.path) }
    package func rename(_ from: String, to: String) throws(FileProblem) { throw refusal(.rename, from) }
    package func remove(_ path: String) throws(FileProblem) { throw refusal(.remove, path) }
    package func syncFolder(_ path: String) throws(FileProblem) { throw refusal(.syncFolder, path) }
    package func canonicalPath(_ path: String) throws(FileProblem) -> String { try base.canonicalPath(existing(path, .link)) }

    private func exists(_ path: String) -> Bool {
        guard let folder else { return true }
        return (path == folder || path.hasPrefix(folder + "/")) && !path.contains("/../")
    }

    private func existing(_ path: String, _ operation: FileOperation) throws(FileProblem) -> String {
        guard exists(path) else { throw FileProblem(operation: operation, path: path, code: FileProblem.Code.missing) }
        return path
    }

    private func refusal(_ operation: FileOperation, _ path: String) -> FileProblem {
        FileProblem(operation: operation, path: path, code: FileProblem.Code.readOnly)
    }
}
