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
}
