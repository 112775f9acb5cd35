/// What the system knows of a file or folder; two looks that differ tell that it was touched in between.
package struct FileStatus: Equatable, Sendable {
    package var isFolder: Bool
    /// Neither a folder nor a pipe, a terminal or a device.
    package var isRegularFile: Bool
    /// In bytes; 0 for what has no size, such as a pipe.
    package var size: Int
    package var device: UInt64
    package var inode: UInt64
    /// How many names the file has; above 1, it stands elsewhere too (a hard link).
    package var nameCount: Int
    /// Who may do what: the lower nine bits of the mode.
    package var permissions: UInt32
    /// When the content last changed, in nanoseconds since 1970 in UTC.
    package var modifiedNanoseconds: Int64
    /// When the content or anything else but the name last changed; a user cannot set this one back.
    package var changedNanoseconds: Int64

    package init(
        isFolder: Bool, isRegularFile: Bool, size: Int, device: UInt64, inode: UInt64, nameCount: Int, permissions: UInt32,
        modifiedNanoseconds: Int64, changedNanoseconds: Int64
    ) {
        self.isFolder = isFolder
        self.isRegularFile = isRegularFile
        self.size = size
        self.device = device
        self.inode = inode
        self.nameCount = nameCount
        self.permissions = permissions
        self.modifiedNanoseconds = modifiedNanoseconds
        self.changedNanoseconds = changedNanoseconds
    }
}
