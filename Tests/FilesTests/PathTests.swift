import FileTesting
import Files
import Testing

@Suite("Files and folders by their paths")
struct PathTests {
    private let files = RealFileSystem()

    @Test("A status tells a file, a folder, a device and nothing apart")
    func status() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [1, 2, 3])
            let file = try #require(try files.status(folder + "/a"))
            #expect(!file.isFolder && file.isRegularFile && file.size == 3)
            let above = try #require(try files.status(folder))
            #expect(above.isFolder && !above.isRegularFile && above.inode != file.inode && above.device == file.device)
            let device = try #require(try files.status("/dev/null"))
            #expect(!device.isFolder && !device.isRegularFile)
            #expect(try files.status(folder + "/b") == nil)
            #expect(try files.status(folder + "/b/c") == nil)
            let problem = #expect(throws: FileProblem.self) { try files.status(folder + "/a/b") }
            #expect(problem == FileProblem(operation: .status, path: folder + "/a/b", code: FileProblem.Code.notAFolder))
        }
    }

    @Test("A status changes when the file is another, and stays when nobody touched it")
    func statusChanges() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [1])
            let file = try files.open(folder + "/a", for: .reading)
            defer { files.close(file) }
            let first = try files.status(folder + "/a")
            #expect(try files.status(folder + "/a") == first)
            #expect(try files.status(of: file) == first)
            try files.replace(folder + "/a", with: [2])
            #expect(try files.status(folder + "/a") != first)
            #expect(try files.status(of: file).inode == first?.inode)
        }
    }

    @Test("Renaming replaces a file of the new name, and needs one of the old name")
    func rename() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [1])
            try files.replace(folder + "/b", with: [2])
            try files.rename(folder + "/a", to: folder + "/b")
            #expect(try files.names(in: folder) == ["b"])
            #expect(try files.contents(of: folder + "/b") == [1])
            let problem = FileProblem(operation: .rename, path: folder + "/a", code: FileProblem.Code.missing)
            #expect(throws: problem) { try files.rename(folder + "/a", to: folder + "/c") }
        }
    }

    @Test("Files and empty folders are removed; missing ones and full folders are not")
    func remove() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.makeFolder(folder + "/f")
            try files.replace(folder + "/f/a", with: [])
            let full = #expect(throws: FileProblem.self) { try files.remove(folder + "/f") }
            #expect(full?.operation == .remove)
            try files.remove(folder + "/f/a")
            try files.remove(folder + "/f")
            let missing = FileProblem(operation: .remove, path: folder + "/f", code: FileProblem.Code.missing)
            #expect(throws: missing) { try files.remove(folder + "/f") }
        }
    }

    @Test("All ways to a file have one canonical path; nothing has none")
    func canonicalPath() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.makeFolder(folder + "/f")
            let canonical = try files.canonicalPath(folder + "/f")
            #expect(try files.canonicalPath(folder + "//f/../f/.") == canonical)
            #expect(try files.canonicalPath(canonical) == canonical)
            let missing = FileProblem(operation: .link, path: folder + "/b", code: FileProblem.Code.missing)
            #expect(throws: missing) { try files.canonicalPath(folder + "/b") }
        }
        #expect(try files.canonicalPath(".") == files.canonicalPath(Machine.workingFolder))
        #expect(try files.canonicalPath("/proc/self") != "/proc/self", "a link is followed")
    }

    @Test("A path with a zero byte is refused, not cut short there")
    func zeroByte() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [1])
            let path = folder + "/a\0b"
            func refused(_ operation: FileOperation, _ call: () throws -> Void) {
                #expect(throws: FileProblem(operation: operation, path: path, code: FileProblem.Code.invalid), performing: call)
            }
            refused(.status) { _ = try files.status(path) }
            refused(.list) { _ = try files.names(in: path) }
            refused(.makeFolder) { try files.makeFolder(path) }
            refused(.open) { _ = try files.open(path, for: .reading) }
            refused(.rename) { try files.rename(path, to: folder + "/c") }
            refused(.rename) { try files.rename(folder + "/a", to: path) }
            refused(.remove) { try files.remove(path) }
            refused(.syncFolder) { try files.syncFolder(path) }
            refused(.link) { _ = try files.canonicalPath(path) }
            #expect(try files.names(in: folder) == ["a"])
        }
    }
}
