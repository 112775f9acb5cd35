import Files

/// A file system in which nothing but one folder exists, and nothing can be written.
struct SealedFileSystem: FileSystem {
    let folder: String
    private let base = RealFileSystem()

    init(_ folder: String) {
        self.folder = folder
    }

    func status(_ path: String) throws(FileProblem) -> FileStatus? { isInside(path) ? try base.status(path) : nil }
    func names(in folder: String) throws(FileProblem) -> [String] { try base.names(in: inside(folder, .list)) }
    func makeFolder(_ path: String) throws(FileProblem) { throw refusal(.makeFolder, path) }

    func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile {
        guard use == .reading else { throw refusal(.open, path) }
        return try base.open(inside(path, .open), for: use)
    }

    func status(of file: OpenFile) throws(FileProblem) -> FileStatus { try base.status(of: file) }
    func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] { try base.read(file, at: offset, count: count) }
    func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem) { throw refusal(.write, file.path) }
    func truncate(_ file: OpenFile, to size: Int) throws(FileProblem) { throw refusal(.truncate, file.path) }
    func sync(_ file: OpenFile) throws(FileProblem) { throw refusal(.sync, file.path) }
    func close(_ file: OpenFile) { base.close(file) }
    func lock(_ file: OpenFile, waitMilliseconds: Int) throws(FileProblem) -> Bool { throw refusal(.lock, file.path) }
    func rename(_ from: String, to: String) throws(FileProblem) { throw refusal(.rename, from) }
    func remove(_ path: String) throws(FileProblem) { throw refusal(.remove, path) }
    func syncFolder(_ path: String) throws(FileProblem) { throw refusal(.syncFolder, path) }
    func canonicalPath(_ path: String) throws(FileProblem) -> String { try base.canonicalPath(inside(path, .link)) }

    private func isInside(_ path: String) -> Bool {
        (path == folder || path.hasPrefix(folder + "/")) && !path.contains("/../")
    }

    private func inside(_ path: String, _ operation: FileOperation) throws(FileProblem) -> String {
        guard isInside(path) else { throw FileProblem(operation: operation, path: path, code: FileProblem.Code.missing) }
        return path
    }

    private func refusal(_ operation: FileOperation, _ path: String) -> FileProblem {
        FileProblem(operation: operation, path: path, code: FileProblem.Code.readOnly)
    }
}
