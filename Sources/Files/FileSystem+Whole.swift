/// Whole files at once.
extension FileSystem {
    /// All bytes of a file; nil when there is nothing.
    package func contents(of path: String) throws(FileProblem) -> [UInt8]? {
        try contents(of: path, for: .reading)
    }

    /// All bytes of a file, a pipe or a device that a user named, or its first `limit` bytes; nil when there is nothing.
    ///
    /// Pass one more than is allowed to see that there is too much: what comes after it is not read, nor waited for.
    package func input(from path: String, upTo limit: Int) throws(FileProblem) -> [UInt8]? {
        try contents(of: path, for: .receiving, upTo: limit)
    }

    private func contents(of path: String, for use: FileUse, upTo limit: Int = .max) throws(FileProblem) -> [UInt8]? {
        let file: OpenFile
        do throws(FileProblem) {
            file = try open(path, for: use)
        } catch let problem where problem.isMissing {
            return nil
        }
        defer { close(file) }
        return try read(file, at: 0, count: limit)
    }
}
