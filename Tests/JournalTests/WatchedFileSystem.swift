import Files

/// A file system that tells of every call just before it makes it; closing is not told of.
struct WatchedFileSystem: FileSystem {
    private let base = RealFileSystem()
    private let watch: @Sendable (FileOperation, String) -> Void

    init(_ watch: @escaping @Sendable (_ operation: FileOperation, _ path: String) -> Void) {
        self.watch = watch
    }

    func status(_ path: String) throws(FileProblem) -> FileStatus? {
        watch(.status, path)
        return try base.status(path)
    }

    func isLink(_ path: String) throws(FileProblem) -> Bool {
        watch(.status, path)
        return try base.isLink(path)
    }

    func birth(_ path: String) throws(FileProblem) -> Int64? {
        watch(.status, path)
        return try base.birth(path)
    }

    func names(in folder: String) throws(FileProblem) -> [String] {
        watch(.list, folder)
        return try base.names(in: folder)
    }

    func makeFolder(_ path: String) throws(FileProblem) {
        watch(.makeFolder, path)
        try base.makeFolder(path)
    }

    func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile {
        watch(.open, path)
        return try base.open(path, for: use)
    }

    func status(of file: OpenFile) throws(FileProblem) -> FileStatus {
        watch(.status, file.path)
        return try base.status(of: file)
    }

    func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        watch(.read, file.path)
        return try base.read(file, at: offset, count: count)
    }

    func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem) {
        watch(.write, file.path)
        try base.write(bytes, to: file, at: offset)
    }

    func truncate(_ file: OpenFile, to size: Int) throws(FileProblem) {
        watch(.truncate, file.path)
        try base.truncate(file, to: size)
    }

    func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileProblem) {
        watch(.setPermissions, file.path)
        try base.setPermissions(file, permissions)
    }

    func mark(_ file: OpenFile) throws(FileProblem) -> Int64 {
        watch(.setTime, file.path)
        return try base.mark(file)
    }

    func sync(_ file: OpenFile) throws(FileProblem) {
        watch(.sync, file.path)
        try base.sync(file)
    }

    func close(_ file: OpenFile) {
        base.close(file)
    }

    func lock(_ file: OpenFile, waitMilliseconds: Int) throws(FileProblem) -> Bool {
        watch(.lock, file.path)
        return try base.lock(file, waitMilliseconds: waitMilliseconds)
    }

    func rename(_ from: String, to: String) throws(FileProblem) {
        watch(.rename, to)
        try base.rename(from, to: to)
    }

    func remove(_ path: String) throws(FileProblem) {
        watch(.remove, path)
        try base.remove(path)
    }

    func syncFolder(_ path: String) throws(FileProblem) {
        watch(.syncFolder, path)
        try base.syncFolder(path)
    }

    func canonicalPath(_ path: String) throws(FileProblem) -> String {
        watch(.link, path)
        return try base.canonicalPath(path)
    }
}
