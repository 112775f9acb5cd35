internal import Glibc

extension FileStatus {
    /// Takes over what the system says.
    init(_ found: stat) {
        let kind = found.st_mode & S_IFMT
        self.init(
            isFolder: kind == S_IFDIR, isRegularFile: kind == S_IFREG, size: Int(found.st_size),
            device: UInt64(found.st_dev), inode: UInt64(found.st_ino), nameCount: Int(found.st_nlink),
            permissions: UInt32(found.st_mode & 0o777),
            modifiedNanoseconds: Self.nanoseconds(found.st_mtim), changedNanoseconds: Self.nanoseconds(found.st_ctim))
    }

    /// Wraps round in the far future rather than stops, because times are only compared and any user can set a file's.
    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
