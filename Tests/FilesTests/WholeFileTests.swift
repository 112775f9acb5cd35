import DeskTesting
import Files
import Testing

@Suite("Whole files")
struct WholeFileTests {
    private let files = RealFileSystem()

    @Test("All bytes of a file are read, however many", arguments: [0, 1, 65_535, 65_536, 65_537, 3_000_000])
    func contents(count: Int) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let bytes = [UInt8](repeating: 5, count: count)
            try files.replace(folder + "/a", with: bytes)
            #expect(try files.contents(of: folder + "/a") == bytes)
        }
    }

    @Test("A missing file has no contents; a folder is a problem")
    func noContents() throws {
        try TemporaryFolder.with(.onDisk) { folder throws in
            #expect(try files.contents(of: folder + "/a") == nil)
            #expect(try files.contents(of: folder + "/a/b") == nil)
            let problem = FileProblem(operation: .open, path: folder, code: FileProblem.Code.isAFolder)
            #expect(throws: problem) { try files.contents(of: folder) }
        }
    }

    @Test("A file that does not know its size is read to its end")
    func unknownSize() throws {
        #expect(try files.status("/proc/self/status")?.size == 0)
        #expect(try files.contents(of: "/proc/self/status")?.isEmpty == false)
    }

    @Test("Of what a user names, no more is read than is asked for, though a device never ends", arguments: [0, 1, 70_000])
    func limited(limit: Int) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [UInt8](repeating: 5, count: 70_001))
            #expect(try files.input(from: folder + "/a", upTo: limit)?.count == limit)
            #expect(try files.input(from: "/dev/zero", upTo: limit)?.count == limit)
            #expect(try files.input(from: folder + "/a", upTo: 70_002)?.count == 70_001)
            #expect(try files.input(from: folder + "/b", upTo: limit) == nil)
        }
    }

    @Test("Replacing makes the file or takes the old one's place, and leaves nothing else")
    func replace() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [1, 2, 3])
            #expect(try files.contents(of: folder + "/a") == [1, 2, 3])
            try files.replace(folder + "/a", with: [4])
            #expect(try files.contents(of: folder + "/a") == [4])
            #expect(try files.names(in: folder) == ["a"])
        }
    }

    @Test("Whoever has the old file open goes on reading the old content")
    func openReader() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [1])
            let reader = try files.open(folder + "/a", for: .reading)
            defer { files.close(reader) }
            try files.replace(folder + "/a", with: [2])
            #expect(try files.read(reader, at: 0, count: 10) == [1])
        }
    }

    @Test("A name as long as the system takes is replaced too")
    func longName() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let path = folder + "/" + String(repeating: "n", count: 255)
            try files.replace(path, with: [1])
            #expect(try files.contents(of: path) == [1])
        }
    }

    @Test("A folder is not replaced, and no folder is made for a file; problems name the file")
    func noPlace() throws {
        try TemporaryFolder.with(.onDisk) { folder throws in
            let over = FileProblem(operation: .open, path: folder, code: FileProblem.Code.isAFolder)
            #expect(throws: over) { try files.replace(folder, with: [1]) }
            let below = FileProblem(operation: .open, path: folder + "/b/c", code: FileProblem.Code.missing)
            #expect(throws: below) { try files.replace(folder + "/b/c", with: [1]) }
            #expect(try files.names(in: folder) == [])
        }
    }

    @Test("A device is written to and stays a device")
    func device() throws {
        try files.replace("/dev/null", with: [1])
        #expect(try files.status("/dev/null")?.isRegularFile == false)
        let full = FileProblem(operation: .write, path: "/dev/full", code: FileProblem.Code.noSpace)
        #expect(throws: full) { try files.replace("/dev/full", with: [1]) }
    }
}
