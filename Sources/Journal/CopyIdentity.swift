import Files

/// What tells a copy's own folder, `.gcm-ledger/`, from one that came with a repository, a backup or a copied folder.
///
/// An inode may be used again, and a time of birth alone may be another's: no other folder has both.
struct CopyIdentity {
    var inode: UInt64
    /// In nanoseconds since 1970 in UTC; nothing where the file system does not keep it.
    var birth: Int64?

    /// The same inode, born at the same time as far as that is known of both.
    static func == (one: CopyIdentity, other: CopyIdentity) -> Bool {
        one.inode == other.inode && (one.birth == nil || other.birth == nil || one.birth == other.birth)
    }

    /// That of the folder that stands there; nothing where there is none, or a link, which leads to another one.
    static func of(_ folder: LedgerFolder, _ system: any FileSystem) throws(FileProblem) -> CopyIdentity? {
        guard let found = try system.status(folder.copy), found.isFolder, try !system.isLink(folder.copy) else { return nil }
        return CopyIdentity(inode: found.inode, birth: try system.birth(folder.copy))
    }
}
