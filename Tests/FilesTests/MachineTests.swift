import Files
import Testing

@Suite("What surrounds the process")
struct MachineTests {
    @Test("The clock's nanoseconds are a part of a second")
    func clock() {
        #expect((0..<1_000_000_000).contains(Machine.now().nanoseconds))
    }

    @Test("The machine is told from others by something, and by the same each time")
    func identity() {
        #expect(!Machine.identity.isEmpty)
        #expect(Machine.identity == Machine.identity)
        #expect(!Machine.identity.contains("\n"))
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
