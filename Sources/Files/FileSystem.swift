/// What the program asks of the operating system about files.
///
/// Paths are relative to the working folder unless they begin with a slash; a path with a zero byte is refused (EINVAL).
/// Calls that a signal interrupts are made again.
package protocol FileSystem: Sendable {
    /// What stands at a path, links followed; nil when there is nothing.
    func status(_ path: String) throws(FileProblem) -> FileStatus?

    /// Whether a link stands at a path itself, wherever it leads; false when there is nothing.
    func isLink(_ path: String) throws(FileProblem) -> Bool

    /// When what stands at a path itself came to be, in nanoseconds since 1970 in UTC; nil where the file system does not keep it.
    func birth(_ path: String) throws(FileProblem) -> Int64?

    /// The names in a folder, without `.` and `..`, sorted by their bytes.
    func names(in folder: String) throws(FileProblem) -> [String]

    /// Makes a folder and the folders above it; fine when it is there already.
    ///
    /// The entry in the folder above is not synced.
    func makeFolder(_ path: String) throws(FileProblem)

    /// Opens a file; refuses a folder (EISDIR), and for most uses all else that is no regular file. The caller closes it.
    func open(_ path: String, for use: FileUse) throws(FileProblem) -> OpenFile

    /// What an open file is now, whatever has become of its path.
    func status(of file: OpenFile) throws(FileProblem) -> FileStatus

    /// The bytes from `offset` on: `count` of them, fewer only where the file ends first.
    ///
    /// A count above what the file holds costs nothing. A pipe or terminal has no offsets and is read on from where it stands.
    func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileProblem) -> [UInt8]

    /// Some bytes of a file as memory, with room for others behind them; `offset` is where a page begins.
    ///
    /// The file has to stay as it is for as long as they are used: one that is only ever replaced by another.
    func map(_ file: OpenFile, at offset: Int, count: Int, room: Int) throws(FileProblem) -> MappedBytes

    /// Writes all the bytes from `offset` on; a failure may leave some of them written.
    ///
    /// A gap between the end and `offset` reads as zeros. A pipe or terminal has no offsets and is written on.
    func write(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileProblem)

    /// Cuts a file, or extends it with zeros, to `size` bytes.
    func truncate(_ file: OpenFile, to size: Int) throws(FileProblem)

    /// Gives a file the permissions of another: the lower nine bits of a mode.
    func setPermissions(_ file: OpenFile, _ permissions: UInt32) throws(FileProblem)

    /// Gives a file a time of change of its content that no later write gives it, and answers it, in nanoseconds since 1970 in UTC.
    ///
    /// Writes that follow each other closely may get the same time: after this they can be told. It is some microseconds in the past.
    func mark(_ file: OpenFile) throws(FileProblem) -> Int64

    /// Returns once a file's content and size are on the disk; its times and permissions need not be.
    func sync(_ file: OpenFile) throws(FileProblem)

    /// Closes a file, and with it gives up its lock; the handle must not be used again.
    func close(_ file: OpenFile)

    /// Takes the exclusive lock of an open file, waiting at most so long; false when another holder kept it.
    ///
    /// The lock ends when the file is closed or the process ends. It binds only those who ask for it.
    func lock(_ file: OpenFile, waitMilliseconds: Int) throws(FileProblem) -> Bool

    /// Gives a file or folder another name in the same file system, replacing a file of that name in one step.
    func rename(_ from: String, to: String) throws(FileProblem)

    /// Removes a file or an empty folder.
    func remove(_ path: String) throws(FileProblem)

    /// Returns once the names in a folder are on the disk; at once on a file system that cannot sync folders (EINVAL).
    func syncFolder(_ path: String) throws(FileProblem)

    /// The one absolute path of what is there: no links, no `.` or `..`.
    func canonicalPath(_ path: String) throws(FileProblem) -> String
}
