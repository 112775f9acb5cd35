internal import Glibc

/// The operating system's files.
///
/// New files have the mode 0o666 and new folders 0o777, less the user's mask; files are closed in programs that this one starts.
package struct RealFileSystem: FileSystem {
    package init() {}

    package func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile {
        let access: Int32 =
            switch use {
            case .reading: O_RDONLY | O_NONBLOCK
            case .receiving: O_RDONLY
            case .updating(create: false): O_RDWR | O_NONBLOCK
            case .updating(create: true): O_RDWR | O_CREAT | O_NONBLOCK
            case .creating, .creatingPrivately: O_RDWR | O_CREAT | O_EXCL
            case .writing: O_WRONLY
            }
        let mode: mode_t = use == .creatingPrivately ? 0o600 : 0o666
        let descriptor: Int32
        do throws(FileProblem) {
            descriptor = try SystemCall.runOnPath(.open, path) { path in unsafe Glibc.open(path, access | O_CLOEXEC | O_NOCTTY, mode) }
        } catch let problem where use.isOfFiles && problem.code == ENXIO {
            // A socket, or a device that nothing stands behind.
            throw FileProblem(operation: .open, path: path, code: FileProblem.Code.notAFile)
        }
        let file = OpenFile(descriptor: descriptor, path: path)
        do throws(FileProblem) {
            let status = try status(of: file)
            // The system itself opens a folder for reading.
            if status.isFolder { throw FileProblem(operation: .open, path: path, code: EISDIR) }
            if use.isOfFiles, !status.isRegularFile {
                throw FileProblem(operation: .open, path: path, code: FileProblem.Code.notAFile)
            }
        } catch {
            close(file)
            if use == .creating || use == .creatingPrivately { try? remove(path) }
            throw error
        }
        return file
    }

    package func status(of file: OpenFile) throws(FileProblem) -> FileStatus {
        var found = stat()
        try SystemCall.run(.status, file.path) { unsafe fstat(file.descriptor, &found) }
        return FileStatus(found)
    }

    package func truncate(_ file: OpenFile, to size: Int) throws(FileProblem) {
        try SystemCall.run(.truncate, file.path) { ftruncate(file.descriptor, size) }
    }

    package func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileProblem) {
        try SystemCall.run(.setPermissions, file.path) { fchmod(file.descriptor, permissions & 0o777) }
    }

    package func mark(_ file: OpenFile) throws(FileProblem) -> Int64 {
        var found = stat()
        try SystemCall.run(.status, file.path) { unsafe fstat(file.descriptor, &found) }
        var time = found.st_mtim
        time.tv_nsec -= Int.random(in: 1...999_999)
        if time.tv_nsec < 0 { (time.tv_sec, time.tv_nsec) = (time.tv_sec - 1, time.tv_nsec + 1_000_000_000) }
        let times = [found.st_atim, time]
        try SystemCall.run(.setTime, file.path) { unsafe futimens(file.descriptor, times) }
        return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }

    package func sync(_ file: OpenFile) throws(FileProblem) {
        // The size is part of what has to last for the content to be read again; times, which this leaves out, are not promised.
        try SystemCall.run(.sync, file.path) { fdatasync(file.descriptor) }
    }

    package func close(_ file: OpenFile) {
        // What must last was synced before, so the answer tells nothing; and after EINTR the descriptor is closed all the same.
        _ = Glibc.close(file.descriptor)
    }

    package func lock(_ file: OpenFile, waitMilliseconds: Int) throws(FileProblem) -> Bool {
        let clock = ContinuousClock()
        let end = clock.now.advanced(by: .milliseconds(max(0, min(waitMilliseconds, 1_000_000_000))))
        var pause = Duration.milliseconds(1)
        while true {
            do throws(FileProblem) {
                try SystemCall.run(.lock, file.path) { flock(file.descriptor, LOCK_EX | LOCK_NB) }
                return true
            } catch let problem where problem.code == EWOULDBLOCK {
                let left = clock.now.duration(to: end)
                if left <= .zero { return false }
                // Waking early, because of a signal, only means one look more.
                Machine.pause(min(pause, left))
                pause = min(pause * 2, .milliseconds(20))
            }
        }
    }
}
