import Files

/// A new, empty folder for one test, gone again when the test is over.
enum TemporaryFolder {
    static func with(_ body: (_ folder: String) throws -> Void) throws {
        let files = RealFileSystem()
        let above = Machine.environment("TMPDIR") ?? "/tmp"
        let folder = PathText.path(of: "gcm-ledger-" + String(UInt64.random(in: .min ... .max), radix: 16), in: above)
        try files.makeFolder(folder)
        defer { removeAll(folder, files) }
        try body(try files.canonicalPath(folder))
    }

    private static func removeAll(_ path: String, _ files: RealFileSystem) {
        // A file, a link or an empty folder goes at once; what stays is a folder with something in it.
        if (try? files.remove(path)) != nil { return }
        for name in (try? files.names(in: path)) ?? [] { removeAll(path + "/" + name, files) }
        try? files.remove(path)
    }
}
