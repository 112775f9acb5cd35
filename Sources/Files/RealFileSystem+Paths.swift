internal import FileTimes
internal import Glibc

/// What is done to paths rather than to open files.
extension RealFileSystem {
    package func status(_ path: String) throws(FileProblem) -> FileStatus? {
        var found = stat()
        do throws(FileProblem) {
            try SystemCall.runOnPath(.status, path) { path in unsafe stat(path, &found) }
        } catch let problem where problem.isMissing {
            return nil
        }
        return FileStatus(found)
    }

    package func isLink(_ path: String) throws(FileProblem) -> Bool {
        var found = stat()
        do throws(FileProblem) {
            try SystemCall.runOnPath(.status, path) { path in unsafe lstat(path, &found) }
        } catch let problem where problem.isMissing {
            return false
        }
        return found.st_mode & S_IFMT == S_IFLNK
    }

    package func birth(_ path: String) throws(FileProblem) -> Int64? {
        var nanoseconds: Int64 = 0
        let isKept = try SystemCall.runOnPath(.status, path) { path in unsafe file_birth(path, &nanoseconds) }
        return isKept == 1 ? nanoseconds : nil
    }

    package func names(in folder: String) throws(FileProblem) -> [String] {
        if folder.utf8.contains(0) { throw FileProblem(operation: .list, path: folder, code: EINVAL) }
        guard let stream = unsafe opendir(folder) else { throw FileProblem(operation: .list, path: folder, code: errno) }
        defer { _ = unsafe closedir(stream) }
        var names: [String] = []
        while true {
            // Only errno tells the end of a folder from a failure.
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        let code = errno
        if code != 0 { throw FileProblem(operation: .list, path: folder, code: code) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package func makeFolder(_ path: String) throws(FileProblem) {
        do throws(FileProblem) {
            try makeOneFolder(path)
        } catch let problem where problem.isMissing && PathText.folder(of: path) != path {
            try makeFolder(PathText.folder(of: path))
            try makeOneFolder(path)
        }
    }

    private func makeOneFolder(_ path: String) throws(FileProblem) {
        do throws(FileProblem) {
            try SystemCall.runOnPath(.makeFolder, path) { path in unsafe mkdir(path, 0o777) }
        } catch {
            // A folder that is there will do, also where none could be made.
            let present = try? status(path)
            if present?.isFolder != true { throw error }
        }
    }

    package func rename(_ from: String, to: String) throws(FileProblem) {
        if to.utf8.contains(0) { throw FileProblem(operation: .rename, path: to, code: EINVAL) }
        try SystemCall.runOnPath(.rename, from) { from in unsafe Glibc.rename(from, to) }
    }

    package func remove(_ path: String) throws(FileProblem) {
        try SystemCall.runOnPath(.remove, path) { path in unsafe Glibc.remove(path) }
    }

    package func syncFolder(_ path: String) throws(FileProblem) {
        let descriptor = try SystemCall.runOnPath(.syncFolder, path) { path in
            unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        }
        defer { _ = Glibc.close(descriptor) }
        do throws(FileProblem) {
            try SystemCall.run(.syncFolder, path) { fsync(descriptor) }
        } catch let problem where problem.code == EINVAL {
            // This file system keeps its folders in order by itself or not at all; there is nothing more to ask of it.
        }
    }

    package func canonicalPath(_ path: String) throws(FileProblem) -> String {
        if path.utf8.contains(0) { throw FileProblem(operation: .link, path: path, code: EINVAL) }
        guard let resolved = unsafe realpath(path, nil) else { throw FileProblem(operation: .link, path: path, code: errno) }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }
}
