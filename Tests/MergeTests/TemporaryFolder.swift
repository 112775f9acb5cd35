import Files

/// A new, empty folder for one test, gone again when the test is over.
enum TemporaryFolder {
    static func with(_ body: (_ folder: String) throws -> Void) throws {
        let files = RealFileSystem()
        let folder = try make(files)
        defer { removeAll(folder, files) }
        try body(folder)
    }

    private static func make(_ files: RealFileSystem) throws -> String {
        // In memory where that can be, for tests of what is synced would mostly wait for the disk.
        let isInMemory = try files.status("/dev/shm")?.isFolder == true
        let above = Machine.environment("TMPDIR") ?? (isInMemory ? "/dev/shm" : "/tmp")
        let folder = PathText.path(of: "gcm-ledger-" + String(UInt64.random(in: .min ... .max), radix: 16), in: above)
        try files.makeFolder(folder)
        return folder
    }

    private static func removeAll(_ path: String, _ files: RealFileSystem) {
        // A file, a link or an empty folder goes at once; what stays is a folder with something in it.
        if (try? files.remove(path)) != nil { return }
        for name in (try? files.names(in: path)) ?? [] { removeAll(path + "/" + name, files) }
        try? files.remove(path)
    }
}
