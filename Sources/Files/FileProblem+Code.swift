internal import Glibc

extension FileProblem {
    /// The system's codes by name, for those who inject faults and do not import the system's library.
    package enum Code {
        package static let missing: Int32 = ENOENT
        package static let existing: Int32 = EEXIST
        package static let noSpace: Int32 = ENOSPC
        package static let overQuota: Int32 = EDQUOT
        package static let tooLarge: Int32 = EFBIG
        package static let readOnly: Int32 = EROFS
        package static let denied: Int32 = EACCES
        package static let notPermitted: Int32 = EPERM
        package static let notAFolder: Int32 = ENOTDIR
        package static let isAFolder: Int32 = EISDIR
        package static let inputOutput: Int32 = EIO
        package static let interrupted: Int32 = EINTR
        package static let brokenPipe: Int32 = EPIPE
        package static let invalid: Int32 = EINVAL
        package static let notEmpty: Int32 = ENOTEMPTY
        package static let busy: Int32 = EBUSY
        package static let nameTooLong: Int32 = ENAMETOOLONG
        package static let badDescriptor: Int32 = EBADF
        package static let tooManyOpen: Int32 = EMFILE
        /// Our own, and no system's: a file is needed, and what is there is neither a file nor a folder.
        package static let notAFile: Int32 = -1
        /// Our own: a link leads out of the folder that is written in.
        package static let leadsOut: Int32 = -2
        /// Our own: a link stands where none may be.
        package static let isALink: Int32 = -3
        /// Our own: a file that is to be written in place has a second name elsewhere.
        package static let hasOtherNames: Int32 = -4
    }
}
