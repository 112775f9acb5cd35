import FileTesting
import Files
import Testing

@Suite("A file system that fails on purpose")
struct FaultTests {
    private let files = RealFileSystem()

    @Test("Only the chosen call of the chosen operation fails", arguments: [1, 2, 3, 4])
    func chosenCall(callNumber: Int) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [7, 8, 9])
            let fault = Fault(operation: .read, callNumber: callNumber, code: FileProblem.Code.inputOutput)
            let faulty = FaultyFileSystem(files, failing: fault)
            let file = try faulty.open(folder + "/a", for: .reading)
            defer { faulty.close(file) }
            for call in 1...3 {
                _ = try faulty.status(of: file)
                if call == callNumber {
                    let problem = FileProblem(operation: .read, path: folder + "/a", code: FileProblem.Code.inputOutput)
                    #expect(throws: problem) { try faulty.read(file, at: 0, count: 3) }
                } else {
                    #expect(try faulty.read(file, at: 0, count: 3) == [7, 8, 9])
                }
            }
            #expect(faulty.calls == 3)
        }
    }

    @Test("Call 0 fails nothing and counts; copies count together")
    func onlyCounting() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let faulty = FaultyFileSystem(files, failing: Fault(callNumber: 0, code: FileProblem.Code.inputOutput, isLasting: true))
            let copy = faulty
            try copy.replace(folder + "/a", with: [1])
            #expect(faulty.calls == 10, "two looks, open, lock, two looks, write, sync, rename, sync of the folder")
        }
    }

    @Test("Each operation can be failed", arguments: FileOperation.allCases.filter { $0 != .close })
    func everyOperation(operation: FileOperation) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let fault = Fault(operation: operation, callNumber: 1, code: FileProblem.Code.denied)
            let problem = #expect(throws: FileProblem.self) { try useEverything(FaultyFileSystem(files, failing: fault), in: folder) }
            #expect(problem?.operation == operation)
            #expect(problem?.isDenied == true)
        }
    }

    @Test("A kill at any call of a replacement leaves the old content or the new, whole", arguments: [false, true])
    func killedReplacement(writesHalf: Bool) throws {
        for callNumber in 1...12 {
            try TemporaryFolder.with(.onDisk) { folder in
                try files.replace(folder + "/a", with: [1, 1, 1, 1])
                let fault = Fault(callNumber: callNumber, code: FileProblem.Code.inputOutput, writesHalf: writesHalf, isLasting: true)
                let faulty = FaultyFileSystem(files, failing: fault)
                #expect(throws: FileProblem.self) { try faulty.replace(folder + "/a", with: [2, 2, 2, 2]) }
                // The calls: two looks, open, lock, three looks, permissions, write, sync, rename, sync of the folder.
                #expect(try files.contents(of: folder + "/a") == (callNumber <= 11 ? [1, 1, 1, 1] : [2, 2, 2, 2]))
                let leavings = try files.names(in: folder).filter { $0 != "a" }
                #expect(leavings.count == ((4...11).contains(callNumber) ? 1 : 0))
            }
        }
    }

    @Test("A replacement that fails leaves the old content and no temporary file", arguments: [FileOperation.open, .write, .sync, .rename])
    func failedReplacement(operation: FileOperation) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            try files.replace(folder + "/a", with: [1, 1])
            let fault = Fault(operation: operation, callNumber: 1, code: FileProblem.Code.noSpace, writesHalf: true)
            let problem = #expect(throws: FileProblem.self) {
                try FaultyFileSystem(files, failing: fault).replace(folder + "/a", with: [2, 2])
            }
            #expect(problem == FileProblem(operation: operation, path: folder + "/a", code: FileProblem.Code.noSpace))
            #expect(try files.contents(of: folder + "/a") == [1, 1])
            #expect(try files.names(in: folder) == ["a"])
        }
    }

    @Test("A failing write writes half or nothing, as the fault says; the next one all", arguments: [(true, [1, 2]), (false, [])])
    func halfWrite(writesHalf: Bool, expected: [UInt8]) throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let fault = Fault(operation: .write, callNumber: 1, code: FileProblem.Code.noSpace, writesHalf: writesHalf)
            let faulty = FaultyFileSystem(files, failing: fault)
            let file = try faulty.open(folder + "/a", for: .creating)
            defer { faulty.close(file) }
            #expect(throws: FileProblem.self) { try faulty.write([1, 2, 3, 4], to: file, at: 0) }
            #expect(try faulty.read(file, at: 0, count: 9) == expected)
            try faulty.write([1, 2, 3, 4], to: file, at: 0)
            #expect(try faulty.read(file, at: 0, count: 9) == [1, 2, 3, 4])
        }
    }

    @Test("A lasting fault fails everything after it and writes no second half")
    func lasting() throws {
        try TemporaryFolder.with(.onDisk) { folder in
            let fault = Fault(operation: .write, callNumber: 1, code: FileProblem.Code.noSpace, writesHalf: true, isLasting: true)
            let faulty = FaultyFileSystem(files, failing: fault)
            let file = try faulty.open(folder + "/a", for: .creating)
            #expect(throws: FileProblem.self) { try faulty.write([1, 2, 3, 4], to: file, at: 0) }
            #expect(throws: FileProblem.self) { try faulty.write([5, 6, 7, 8], to: file, at: 2) }
            #expect(throws: FileProblem.self) { try faulty.truncate(file, to: 0) }
            #expect(throws: FileProblem.self) { try faulty.remove(folder + "/a") }
            faulty.close(file)
            #expect(try files.contents(of: folder + "/a") == [1, 2])
        }
    }

    private func useEverything(_ files: some FileSystem, in folder: String) throws(FileProblem) {
        try files.makeFolder(folder + "/f")
        _ = try files.status(folder + "/f")
        _ = try files.names(in: folder)
        _ = try files.canonicalPath(folder)
        let file = try files.open(folder + "/a", for: .creating)
        defer { files.close(file) }
        _ = try files.lock(file, waitMilliseconds: 0)
        try files.write([1], to: file, at: 0)
        _ = try files.read(file, at: 0, count: 1)
        try files.truncate(file, to: 0)
        try files.setPermissions(file, 0o600)
        _ = try files.mark(file)
        try files.sync(file)
        try files.rename(folder + "/a", to: folder + "/b")
        try files.syncFolder(folder)
        try files.remove(folder + "/b")
    }
}
