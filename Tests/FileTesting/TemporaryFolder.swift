import Files

/// A new, empty folder for one test, gone again when the test is over.
package enum TemporaryFolder {
    /// Where the folder is. Tests of what is synced would mostly wait for a disk; tests of the disk itself must.
    package enum Place {
        case onDisk
        /// In memory, where the machine has such a file system.
        case inMemory
    }

    package static func with(_ place: Place = .inMemory, _ body: (_ folder: String) throws -> Void) throws {
        let files = RealFileSystem()
        let folder = try make(place, files)
        defer { removeAll(folder) }
        try body(folder)
    }

    package static func with(_ place: Place = .inMemory, _ body: (_ folder: String) async throws -> Void) async throws {
        let files = RealFileSystem()
        let folder = try make(place, files)
        defer { removeAll(folder) }
        try await body(folder)
    }

    private static func make(_ place: Place, _ files: RealFileSystem) throws -> String {
        let hasMemory = try files.status("/dev/shm")?.isFolder == true
        let above = Machine.environment("TMPDIR") ?? (place == .inMemory && hasMemory ? "/dev/shm" : "/tmp")
        let folder = PathText.path(of: "gcm-ledger-" + String(UInt64.random(in: .min ... .max), radix: 16), in: above)
        try files.makeFolder(folder)
        return try files.canonicalPath(folder)
    }

    /// Removes what stands at a path, and everything in it.
    package static func removeAll(_ path: String) {
        let files = RealFileSystem()
        // A file, a link or an empty folder goes at once; what stays is a folder with something in it.
        if (try? files.remove(path)) != nil { return }
        for name in (try? files.names(in: path)) ?? [] { removeAll(path + "/" + name) }
        try? files.remove(path)
    }
}
