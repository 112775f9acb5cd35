import FileTesting
import Files
import Testing

@Suite("What surrounds the process")
struct MachineTests {
    @Test("The clock's nanoseconds are a part of a second")
    func clock() {
        #expect((0..<1_000_000_000).contains(Machine.now().nanoseconds))
    }

    @Test("The machine is told from others by something, and by the same each time")
    func identity() throws {
        let identity = try Machine.identity()
        #expect(!identity.isEmpty)
        #expect(try Machine.identity() == identity)
        #expect(!identity.contains("\n"))
    }

    @Test("It is told by the id that a file holds; by the host's name where the file is missing, or holds no id yet")
    func identityOfAFile() throws {
        try TemporaryFolder.with { folder in
            let (files, path) = (RealFileSystem(), folder + "/machine-id")
            let host = try Machine.identity(in: files, at: path)
            #expect(!host.isEmpty)
            for text in ["", "\n", "uninitialized\n"] {
                try files.replace(path, with: Array(text.utf8))
                #expect(try Machine.identity(in: files, at: path) == host, "\(text)")
            }
            try files.replace(path, with: Array("0123456789abcdef0123456789abcdef\n".utf8))
            #expect(try Machine.identity(in: files, at: path) == "0123456789abcdef0123456789abcdef")
            try files.replace(path, with: Array("01234567-89ab-cdef-0123-456789abcdef\n".utf8))
            #expect(try Machine.identity(in: files, at: path) == "01234567-89ab-cdef-0123-456789abcdef")
        }
    }

    @Test("A file that cannot be read, or holds something else, is an error, and never another machine")
    func identityThatCannotBeRead() throws {
        try TemporaryFolder.with { folder in
            let (files, path) = (RealFileSystem(), folder + "/machine-id")
            try files.replace(path, with: Array("0123456789abcdef0123456789abcdef\n".utf8))
            for code in [FileProblem.Code.denied, FileProblem.Code.tooManyOpen, FileProblem.Code.inputOutput] {
                for operation in [FileOperation.open, .read] {
                    let failing = FaultyFileSystem(files, failing: Fault(operation: operation, callNumber: 1, code: code))
                    #expect(throws: FileProblem(operation: operation, path: path, code: code)) {
                        try Machine.identity(in: failing, at: path)
                    }
                }
            }
            for text in ["0123456789ab", "two words", String(repeating: "x", count: 200)] {
                try files.replace(path, with: Array(text.utf8))
                #expect(throws: FileProblem(operation: .read, path: path, code: FileProblem.Code.invalid)) {
                    try Machine.identity(in: files, at: path)
                }
            }
            try files.remove(path)
            try files.makeFolder(path)
            #expect(throws: FileProblem(operation: .open, path: path, code: FileProblem.Code.isAFolder)) {
                try Machine.identity(in: files, at: path)
            }
        }
    }

    @Test("The working folder is absolute and is there")
    func workingFolder() throws {
        #expect(Machine.workingFolder.hasPrefix("/"))
        #expect(try RealFileSystem().status(Machine.workingFolder)?.isFolder == true)
    }

    @Test("A variable that is not set is nothing, not empty")
    func environment() {
        #expect(Machine.environment("PATH")?.isEmpty == false)
        #expect(Machine.environment("GCM_LEDGER_NEVER_SET") == nil)
    }

    @Test("What is no terminal is none, and has no columns", arguments: [-1, 9_999] as [Int32])
    func noTerminal(descriptor: Int32) {
        #expect(!Machine.isTerminal(descriptor))
        #expect(Machine.terminalColumns(descriptor) == nil)
    }

    @Test("Writing nothing to the standard streams is no problem")
    func writeNothing() throws {
        try StandardStream.writeStandardOutput([])
        StandardStream.writeStandardError([])
    }

    @Test("Another program answers its exit code; one that is not there, or that a signal ended, answers nothing")
    func programs() {
        #expect(Machine.run("sh", ["-c", "exit 0"], environment: []) == 0)
        #expect(Machine.run("sh", ["-c", "[ \"$WORD\" = here ] && exit 7"], environment: ["WORD=here"]) == 7)
        #expect(Machine.run("sh", ["-c", "kill -9 $$"], environment: []) == nil)
        #expect(Machine.run("gcm-ledger-no-such-program", [], environment: []) == nil)
    }
}
