internal import Glibc

/// The kinds of refusal that a caller answers differently.
extension FileProblem {
    /// Nothing has this name (ENOENT).
    package var isMissing: Bool { code == ENOENT }

    /// What has a name in a folder, and is not there: a link that leads nowhere.
    package static func deadLink(_ path: String) -> FileProblem {
        FileProblem(operation: .link, path: path, code: Code.missing)
    }

    /// Whether a link leads nowhere.
    package var isDeadLink: Bool { operation == .link && isMissing }

    /// Something has this name already (EEXIST).
    package var isExisting: Bool { code == EEXIST }

    /// No room is left: the disk, the quota or the greatest size of a file (ENOSPC, EDQUOT, EFBIG).
    package var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

    /// The file would be greater than this user or this file system allows (EFBIG).
    package var isTooLarge: Bool { code == EFBIG }

    /// The file system is mounted for reading only (EROFS).
    package var isReadOnly: Bool { code == EROFS }

    /// This user may not (EACCES, EPERM).
    package var isDenied: Bool { code == EACCES || code == EPERM }

    /// A folder is needed here, or further up the path, and something else is there (ENOTDIR).
    package var isNotAFolder: Bool { code == ENOTDIR }

    /// A file is needed and a folder is there (EISDIR).
    package var isAFolder: Bool { code == EISDIR }

    /// A file is needed, and a pipe, a socket, a terminal or a device is there.
    package var isNotAFile: Bool { code == Code.notAFile }

    /// A link leads out of the folder that is written in.
    package var leadsOut: Bool { code == Code.leadsOut }

    /// A link stands where none may be.
    package var isALink: Bool { code == Code.isALink }

    /// A file that is to be written in place has a second name elsewhere.
    package var hasOtherNames: Bool { code == Code.hasOtherNames }

    /// What was to be written does not lie where it may be.
    package var isPlacing: Bool { leadsOut || isALink || hasOtherNames }

    /// Nobody reads the other end any more (EPIPE).
    package var isBrokenPipe: Bool { code == EPIPE }
}
