import Files
import Testing

/// The program as it was built, beside the tests.
enum BuiltProgram {
    /// The words of an environment in which nothing of the user's stands.
    static let environment = ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C"]

    static func path() throws -> String {
        let files = RealFileSystem()
        let tests = try files.canonicalPath("/proc/self/exe")
        let path = PathText.path(of: "gcm-ledger", in: PathText.folder(of: tests))
        try #require(try files.status(path)?.isRegularFile == true, "there is no program beside \(tests)")
        return path
    }
}
