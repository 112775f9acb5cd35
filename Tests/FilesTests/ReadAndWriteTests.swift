import FileTesting
import Files
import Testing

@Suite("Reading and writing an open file")
struct ReadAndWriteTests {
    private let files = RealFileSystem()

    @Test("What is written is read again", arguments: [0, 1, 65_535, 65_536, 65_537, 1_000_000])
    func roundTrip(count: Int) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let file = try files.open(folder + "/a", for: .updating(create: true))
            defer { files.close(file) }
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            try files.write(bytes, to: file, at: 0)
            try files.sync(file)
            #expect(try files.read(file, at: 0, count: count) == bytes)
            #expect(try files.read(file, at: 0, count: Int.max) == bytes)
            #expect(try files.status(of: file).size == count)
        }
    }

    @Test(
        "Reading stops at the count or at the end of the file, whichever comes first",
        arguments: [
            (offset: 0, count: 3, expected: "abc"), (2, 2, "cd"), (4, 10, "ef"), (6, 10, ""), (100, 1, ""), (0, 0, ""), (3, Int.max, "def"),
        ])
    func partRead(offset: Int, count: Int, expected: String) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let file = try files.open(folder + "/a", for: .creating)
            defer { files.close(file) }
            try files.write(Array("abcdef".utf8), to: file, at: 0)
            #expect(try files.read(file, at: offset, count: count) == Array(expected.utf8))
        }
    }

    @Test("A write beyond the end leaves zeros in between, one within leaves what stands around it")
    func writeAnywhere() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let file = try files.open(folder + "/a", for: .creating)
            defer { files.close(file) }
            try files.write([1, 2], to: file, at: 4)
            #expect(try files.read(file, at: 0, count: 10) == [0, 0, 0, 0, 1, 2])
            try files.write([9], to: file, at: 1)
            #expect(try files.read(file, at: 0, count: 10) == [0, 9, 0, 0, 1, 2])
            try files.write([], to: file, at: 50)
            #expect(try files.status(of: file).size == 6)
        }
    }

    @Test(
        "Truncating cuts, or extends with zeros",
        arguments: [(size: 0, expected: []), (2, [1, 2]), (3, [1, 2, 3]), (5, [1, 2, 3, 0, 0])])
    func truncate(size: Int, expected: [UInt8]) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let file = try files.open(folder + "/a", for: .creating)
            defer { files.close(file) }
            try files.write([1, 2, 3], to: file, at: 0)
            try files.truncate(file, to: size)
            #expect(try files.read(file, at: 0, count: 10) == expected)
        }
    }

    @Test("Offsets above four thousand million bytes are kept whole")
    func largeOffsets() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let file = try files.open(folder + "/a", for: .creating)
            defer { files.close(file) }
            try files.write([7], to: file, at: 5_000_000_000)
            #expect(try files.status(of: file).size == 5_000_000_001)
            #expect(try files.read(file, at: 5_000_000_000, count: 10) == [7])
        }
    }

    @Test("A file that does not know its size gives the whole count too", arguments: [1, 65_536, 200_000])
    func endless(count: Int) throws {
        let zeros = try files.open("/dev/zero", for: .receiving)
        defer { files.close(zeros) }
        #expect(try files.read(zeros, at: 0, count: count) == [UInt8](repeating: 0, count: count))
    }

    @Test("A negative offset, count or size is refused, not a crash")
    func negativeNumbers() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let path = folder + "/a"
            let file = try files.open(path, for: .creating)
            defer { files.close(file) }
            let code = FileProblem.Code.invalid
            #expect(throws: FileProblem(operation: .read, path: path, code: code)) { try files.read(file, at: -1, count: Int.max) }
            #expect(throws: FileProblem(operation: .read, path: path, code: code)) { try files.read(file, at: 0, count: -1) }
            #expect(throws: FileProblem(operation: .write, path: path, code: code)) { try files.write([1], to: file, at: -1) }
            #expect(throws: FileProblem(operation: .truncate, path: path, code: code)) { try files.truncate(file, to: -1) }
        }
    }

    @Test("A file opened for reading cannot be written, one opened for writing cannot be read")
    func useIsKept() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let path = folder + "/a"
            files.close(try files.open(path, for: .creating))
            let readable = try files.open(path, for: .reading)
            defer { files.close(readable) }
            let problem = #expect(throws: FileProblem.self) { try files.write([1], to: readable, at: 0) }
            #expect(problem?.operation == .write)
            let writable = try files.open(path, for: .writing)
            defer { files.close(writable) }
            try files.write([1], to: writable, at: 0)
            #expect(throws: FileProblem.self) { try files.read(writable, at: 0, count: 1) }
            #expect(try files.read(readable, at: 0, count: 9) == [1])
        }
    }

    @Test("A full disk is told as such")
    func fullDisk() throws {
        let full = try files.open("/dev/full", for: .writing)
        defer { files.close(full) }
        let problem = #expect(throws: FileProblem.self) { try files.write([1, 2, 3], to: full, at: 0) }
        #expect(problem == FileProblem(operation: .write, path: "/dev/full", code: FileProblem.Code.noSpace))
        #expect(problem?.isFull == true)
    }
}
