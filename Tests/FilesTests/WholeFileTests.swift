import FileTesting
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

    @Test("A device that a user names is written to and stays a device; a program's own file is never one")
    func device() throws {
        try files.deliver([1], to: "/dev/null")
        #expect(try files.status("/dev/null")?.isRegularFile == false)
        let full = FileProblem(operation: .write, path: "/dev/full", code: FileProblem.Code.noSpace)
        #expect(throws: full) { try files.deliver([1], to: "/dev/full") }
        let device = FileProblem(operation: .open, path: "/dev/null", code: FileProblem.Code.notAFile)
        #expect(throws: device) { try files.replace("/dev/null", with: [1]) }
    }

    @Test("A link that a user names is replaced, and what it led to stays; a program's own file is replaced behind its link")
    func link() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [1])
            for name in ["b", "c"] {
                let link = ChildProgram("ln", ["-s", "a", folder + "/" + name], environment: ["PATH=/usr/bin:/bin"])
                #expect(link?.wait() == .exited(0))
            }
            try files.deliver([2], to: folder + "/b")
            #expect(try !files.isLink(folder + "/b"))
            #expect(try files.contents(of: folder + "/a") == [1])
            try files.replace(folder + "/c", with: [3])
            #expect(try files.isLink(folder + "/c"))
            #expect(try files.contents(of: folder + "/a") == [3])
        }
    }

    @Test("What is made piece by piece stands there whole; where making it fails, the file stays as it was and nothing beside it")
    func pieces() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let path = folder + "/a"
            try files.deliver(to: path) { (put) throws(FileProblem) in
                try put([1, 2])
                try put([])
                try put([3])
            }
            #expect(try files.contents(of: path) == [1, 2, 3])
            let broken = FileProblem(operation: .read, path: "elsewhere", code: FileProblem.Code.notAFile)
            #expect(throws: FileProblem(operation: .read, path: path, code: broken.code)) {
                try files.deliver(to: path) { (put) throws(FileProblem) in
                    try put([4])
                    throw broken
                }
            }
            #expect(try files.contents(of: path) == [1, 2, 3])
            #expect(try files.names(in: folder) == ["a"])
        }
    }

    @Test("What is replaced keeps its permissions, and a new file has those that the user gives to new files")
    func permissions() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [1])
            let usual = try files.status(folder + "/a")?.permissions
            let file = try files.open(folder + "/a", for: .updating(create: false))
            try files.setPermissions(file, 0o600)
            files.close(file)
            try files.replace(folder + "/a", with: [2])
            try files.deliver([2], to: folder + "/a")
            #expect(try files.status(folder + "/a")?.permissions == 0o600)
            try files.deliver([2], to: folder + "/b")
            #expect(try files.status(folder + "/b")?.permissions == usual)
        }
    }

    @Test("Who removes leftovers leaves those alone that somebody is writing, and whatever a user calls so")
    func leftovers() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let names = [".gcm-ledger-00000000000000aa.tmp", ".gcm-ledger-00000000000000bb.tmp", ".gcm-ledger-mine.tmp", ".tmp-mine"]
            for name in names { try files.replace(folder + "/" + name, with: [1]) }
            let held = try files.open(folder + "/" + names[0], for: .reading)
            #expect(try files.lock(held, waitMilliseconds: 0))
            try files.deliver([1], to: folder + "/a")
            #expect(try files.names(in: folder) == [names[0], names[2], names[3], "a"])
            files.close(held)
            files.removeLeftovers(in: folder)
            #expect(try files.names(in: folder) == [names[2], names[3], "a"])
        }
    }
}
