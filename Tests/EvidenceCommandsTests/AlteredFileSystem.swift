import Files

/// The system's files, one of which reads as other bytes, and some of which are not seen; nothing can be written.
struct AlteredFileSystem: FileSystem {
    /// The file that reads as something else, and as what.
    var path: String
    var bytes: [UInt8]
    /// What a path must not hold to be seen.
    var unseen: [String] = []
    private let base = RealFileSystem()

    init(path: String, bytes: [UInt8], unseen: [String] = []) {
        self.path = path
        self.bytes = bytes
        self.unseen = unseen
    }

    func status(_ path: String) throws(FileProblem) -> FileStatus? {
        guard isSeen(path) else { return nil }
        var status = try base.status(path)
        if path == self.path { status?.size = bytes.count }
        return status
    }

    func isLink(_ path: String) throws(FileProblem) -> Bool { isSeen(path) ? try base.isLink(path) : false }
    func birth(_ path: String) throws(FileProblem) -> Int64? { isSeen(path) ? try base.birth(path) : nil }

    func names(in folder: String) throws(FileProblem) -> [String] {
        guard isSeen(folder + "/") else { throw FileProblem(operation: .list, path: folder, code: FileProblem.Code.missing) }
        return try base.names(in: folder).filter { isSeen(folder + "/" + $0) }
    }

    func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile {
        guard use == .reading || use == .receiving else { throw refusal(.open, path) }
        guard isSeen(path) else { throw FileProblem(operation: .open, path: path, code: FileProblem.Code.missing) }
        return try base.open(path, for: use)
    }

    func status(of file: OpenFile) throws(FileProblem) -> FileStatus {
        var status = try base.status(of: file)
        if file.path == path { status.size = bytes.count }
        return status
    }

    func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        guard file.path == path else { return try base.read(file, at: offset, count: count) }
        return Array(bytes.dropFirst(offset).prefix(count))
    }

    func canonicalPath(_ path: String) throws(FileProblem) -> String { try base.canonicalPath(path) }
    func close(_ file: OpenFile) { base.close(file) }

    func makeFolder(_ path: String) throws(FileProblem) { throw refusal(.makeFolder, path) }
    func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem) { throw refusal(.write, file.path) }
    func truncate(_ file: OpenFile, to size: Int) throws(FileProblem) { throw refusal(.truncate, file.path) }
    func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileProblem) { throw refusal(.setPermissions, file.path) }
    func mark(_ file: OpenFile) throws(FileProblem) -> Int64 {
        throw FileProblem(operation: .setTime, path: file.path, code: FileProblem.Code.readOnly)
    }

    func sync(_ file: OpenFile) throws(FileProblem) { throw refusal(.sync, file.path) }
    func lock(_ file: OpenFile, waitMilliseconds: Int) throws(FileProblem) -> Bool { throw refusal(.lock, file.path) }
    func rename(_ from: String, to: String) throws(FileProblem) { throw refusal(.rename, from) }
    func remove(_ path: String) throws(FileProblem) { throw refusal(.remove, path) }
    func syncFolder(_ path: String) throws(FileProblem) { throw refusal(.syncFolder, path) }

    private func isSeen(_ path: String) -> Bool {
        !unseen.contains { path.contains($0) }
    }

    private func refusal(_ operation: FileOperation, _ path: String) -> FileProblem {
        FileProblem(operation: operation, path: path, code: FileProblem.Code.readOnly)
    }
}
