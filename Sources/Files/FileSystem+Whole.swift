/// Whole files at once.
extension FileSystem {
    /// All bytes of a file; nil when there is nothing.
    package func contents(of path: String) throws(FileProblem) -> [UInt8]? {
        try contents(of: path, for: .reading)
    }

    /// All bytes of a file, a pipe or a device that a user named; nil when there is nothing.
    package func input(from path: String) throws(FileProblem) -> [UInt8]? {
        try contents(of: path, for: .receiving)
    }

    private func contents(of path: String, for use: FileUse) throws(FileProblem) -> [UInt8]? {
        let file: OpenFile
        do throws(FileProblem) {
            file = try open(path, for: use)
        } catch let problem where problem.isMissing {
            return nil
        }
        defer { close(file) }
        return try read(file, at: 0, count: Int.max)
    }
}
