package import Files

/// A file system that fails on purpose at one chosen call, and otherwise does what the one beneath it does.
///
/// Closing is never failed nor counted: it reports nothing, and the system closes files even for a process that was killed.
package struct FaultyFileSystem: FileSystem {
    private let base: any FileSystem
    private let fault: Fault
    private let counter = FaultCounter()

    package init(_ base: any FileSystem, failing fault: Fault) {
        self.base = base
        self.fault = fault
    }

    /// How many calls of the fault's operation (of any, when it names none) were made so far, the failing one included.
    package var calls: Int { counter.calls }

    package func status(_ path: String) throws(FileProblem) -> FileStatus? {
        try meet(.status, path)
        return try base.status(path)
    }

    package func isLink(_ path: String) throws(FileProblem) -> Bool {
        try meet(.status, path)
        return try base.isLink(path)
    }

    package func birth(_ path: String) throws(FileProblem) -> Int64? {
        try meet(.status, path)
        return try base.birth(path)
    }

    package func names(in folder: String) throws(FileProblem) -> [String] {
        try meet(.list, folder)
        return try base.names(in: folder)
    }

    package func makeFolder(_ path: String) throws(FileProblem) {
        try meet(.makeFolder, path)
        try base.makeFolder(path)
    }

    package func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile {
        try meet(.open, path)
        return try base.open(path, for: use)
    }

    package func status(of file: OpenFile) throws(FileProblem) -> FileStatus {
        try meet(.status, file.path)
        return try base.status(of: file)
    }

    package func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        try meet(.read, file.path)
        return try base.read(file, at: offset, count: count)
    }

    package func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem) {
        let fate = counter.fate(of: .write, under: fault)
        switch fate {
        case .made:
            try base.write(bytes, to: file, at: offset)
        case .broken, .refused:
            if fate == .broken && fault.writesHalf { try base.write(Array(bytes.prefix(bytes.count / 2)), to: file, at: offset) }
            throw FileProblem(operation: .write, path: file.path, code: fault.code)
        }
    }

    package func truncate(_ file: OpenFile, to size: Int) throws(FileProblem) {
        try meet(.truncate, file.path)
        try base.truncate(file, to: size)
    }

    package func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileProblem) {
        try meet(.setPermissions, file.path)
        try base.setPermissions(file, permissions)
    }

    package func mark(_ file: OpenFile) throws(FileProblem) -> Int64 {
        try meet(.setTime, file.path)
        return try base.mark(file)
    }

    package func sync(_ file: OpenFile) throws(FileProblem) {
        try meet(.sync, file.path)
        try base.sync(file)
    }

    package func close(_ file: OpenFile) {
        base.close(file)
    }

    package func lock(_ file: OpenFile, waitMilliseconds: Int) throws(FileProblem) -> Bool {
        try meet(.lock, file.path)
        return try base.lock(file, waitMilliseconds: waitMilliseconds)
    }

    package func rename(_ from: String, to: String) throws(FileProblem) {
        try meet(.rename, from)
        try base.rename(from, to: to)
    }

    package func remove(_ path: String) throws(FileProblem) {
        try meet(.remove, path)
        try base.remove(path)
    }

    package func syncFolder(_ path: String) throws(FileProblem) {
        try meet(.syncFolder, path)
        try base.syncFolder(path)
    }

    package func canonicalPath(_ path: String) throws(FileProblem) -> String {
        try meet(.link, path)
        return try base.canonicalPath(path)
    }

    private func meet(_ operation: FileOperation, _ path: String) throws(FileProblem) {
        if counter.fate(of: operation, under: fault) == .made { return }
        throw FileProblem(operation: operation, path: path, code: fault.code)
    }
}
