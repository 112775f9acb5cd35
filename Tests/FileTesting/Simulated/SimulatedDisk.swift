package import Files
import Synchronization

/// A disk in memory that can be stopped at any operation, and then holds whatever a real one may hold.
///
/// It keeps what calls see and what was synced apart: `sync` makes a file's content and size last, `syncFolder` the names in a
/// folder, and nothing else does. Links and devices are not there, `lock` does not wait, and a pipe is only there to be refused.
/// The working folder is `/`.
package final class SimulatedDisk: FileSystem {
    private let state: Mutex<SimulatedState>

    /// An empty disk, which loses unsynced writes by pages of so many bytes.
    package convenience init(pageBytes: Int = 4096) {
        self.init(SimulatedState(pageBytes: pageBytes))
    }

    init(_ state: SimulatedState) {
        self.state = Mutex(state)
    }

    /// What it holds and knows at this moment.
    var copy: SimulatedState {
        state.withLock { $0 }
    }

    /// How many calls changed something or made it last.
    package var operations: Int { state.withLock { $0.operations } }

    /// How many files were synced, or should have been.
    package var syncs: Int { state.withLock { $0.syncs } }

    /// The operation at which the world stopped; nothing while it goes on.
    package var stoppedAt: FileOperation? { state.withLock { $0.stoppedAt } }

    package func status(_ path: String) throws(FileProblem) -> FileStatus? {
        try state.withLock { state throws(FileProblem) in try state.status(path) }
    }

    package func isLink(_ path: String) throws(FileProblem) -> Bool {
        _ = try status(path)
        return false
    }

    package func birth(_ path: String) throws(FileProblem) -> Int64? {
        try state.withLock { state throws(FileProblem) in try state.birth(path) }
    }

    package func names(in folder: String) throws(FileProblem) -> [String] {
        try state.withLock { state throws(FileProblem) in try state.names(in: folder) }
    }

    package func makeFolder(_ path: String) throws(FileProblem) {
        try state.withLock { state throws(FileProblem) in try state.makeFolder(path) }
    }

    /// Puts a pipe in a place where nothing is, as somebody else may have.
    package func makePipe(_ path: String) throws(FileProblem) {
        try state.withLock { state throws(FileProblem) in try state.makePipe(path) }
    }

    package func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile {
        try state.withLock { state throws(FileProblem) in try state.open(path, for: use) }
    }

    package func status(of file: OpenFile) throws(FileProblem) -> FileStatus {
        try state.withLock { state throws(FileProblem) in try state.status(of: file) }
    }

    package func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8] {
        try state.withLock { state throws(FileProblem) in try state.read(file, at: offset, count: count) }
    }

    package func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem) {
        try state.withLock { state throws(FileProblem) in try state.write(bytes, to: file, at: offset) }
    }

    package func truncate(_ file: OpenFile, to size: Int) throws(FileProblem) {
        try state.withLock { state throws(FileProblem) in try state.truncate(file, to: size) }
    }

    package func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileProblem) {
        try state.withLock { state throws(FileProblem) in try state.setPermissions(file, permissions) }
    }

    package func mark(_ file: OpenFile) throws(FileProblem) -> Int64 {
        try state.withLock { state throws(FileProblem) in try state.mark(file) }
    }

    package func sync(_ file: OpenFile) throws(FileProblem) {
        try state.withLock { state throws(FileProblem) in try state.sync(file) }
    }

    package func close(_ file: OpenFile) {
        state.withLock { $0.close(file) }
    }

    package func lock(_ file: OpenFile, waitMilliseconds: Int) throws(FileProblem) -> Bool {
        try state.withLock { state throws(FileProblem) in try state.lock(file) }
    }

    package func rename(_ from: String, to: String) throws(FileProblem) {
        try state.withLock { state throws(FileProblem) in try state.rename(from, to: to) }
    }

    package func remove(_ path: String) throws(FileProblem) {
        try state.withLock { state throws(FileProblem) in try state.remove(path) }
    }

    package func syncFolder(_ path: String) throws(FileProblem) {
        try state.withLock { state throws(FileProblem) in try state.syncFolder(path) }
    }

    package func canonicalPath(_ path: String) throws(FileProblem) -> String {
        try state.withLock { state throws(FileProblem) in try state.canonicalPath(path) }
    }
}
