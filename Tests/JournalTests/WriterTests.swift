import Events
import FileTesting
import Files
import History
import Journal
import Testing
import Wire

@Suite("Whose file an append goes to")
struct WriterTests {
    @Test("The only writer of a copy need not be named; of several one is")
    func choice() throws {
        try TestLedger.with { ledger in
            #expect(try ledger.append(try Offers.meetings("a")).writer == "geneva")
            try ledger.begin("nairobi")
            #expect(throws: JournalProblem.severalWriters(["geneva", "nairobi"])) { try ledger.append(try Offers.meetings("b")) }
            #expect(try ledger.append(try Offers.meetings("b"), writer: "nairobi").writer == "nairobi")
            #expect(try ledger.events("nairobi").map(\.id) == ["ledger-nairobi", "b"])
            #expect(try ledger.events("geneva").map(\.id) == ["ledger-geneva", "a"])
        }
    }

    @Test("A writer that this copy does not have is refused, also when its file is there")
    func unknown() throws {
        try TestLedger.with { ledger in
            #expect(throws: JournalProblem.unknownWriter("nairobi", bound: ["geneva"])) {
                try ledger.append(try Offers.meetings("a"), writer: "nairobi")
            }
            try ledger.begin("nairobi")
            try RealFileSystem().remove(ledger.folder.binding(of: "nairobi"))
            #expect(throws: JournalProblem.writerExists("nairobi")) {
                try ledger.append(try Offers.meetings("a"), writer: "nairobi")
            }
        }
    }

    @Test("A copy without a writer of its own, such as a fresh clone, can be read and not appended to")
    func none() throws {
        try TestLedger.with { ledger in
            try TemporaryFolder.with { path in
                let clone = try TestLedger(at: path)
                try Tree.copy(ledger.folder.events, to: clone.folder.events)
                #expect(try clone.read().size == 1)
                #expect(throws: JournalProblem.noWriter) { try clone.append(try Offers.meetings("a")) }
                #expect(try clone.append(try Offers.meetings("a"), isDryRun: true).isAccepted)
            }
        }
    }

    @Test("In a copied folder the next append asks for a new writer, and the original goes on")
    func copiedFolder() throws {
        try TestLedger.with { ledger in
            try TemporaryFolder.with { path in
                try Tree.copy(ledger.folder.root, to: path)
                let copy = try TestLedger(at: path)
                let before = try copy.bytes()
                #expect(throws: JournalProblem.writerOfAnotherCopy("geneva")) { try copy.append(try Offers.meetings("a")) }
                #expect(throws: JournalProblem.writerOfAnotherCopy("geneva")) {
                    try copy.append(try Offers.meetings("a"), writer: "geneva")
                }
                #expect(try copy.bytes() == before)
                #expect(try copy.read().size == 1)
                try copy.begin("geneva-2")
                #expect(try copy.append(try Offers.meetings("a"), writer: "geneva-2").isAccepted)
                #expect(try copy.append(try Offers.meetings("a2")).writer == "geneva-2", "the other copy's writer does not count")
                #expect(try copy.bytes() == before)
            }
            #expect(try ledger.append(try Offers.meetings("b")).isAccepted)
        }
    }

    @Test("A folder that was replaced by a copy of itself is another one, though its path is the same")
    func replacedFolder() throws {
        try TestLedger.with { ledger in
            let files = RealFileSystem()
            try Tree.copy(ledger.folder.copy, to: ledger.folder.root + "/copy")
            try files.rename(ledger.folder.copy, to: ledger.folder.root + "/old")
            try files.rename(ledger.folder.root + "/copy", to: ledger.folder.copy)
            #expect(throws: JournalProblem.writerOfAnotherCopy("geneva")) { try ledger.append(try Offers.meetings("a")) }
        }
    }

    @Test("On another machine the writer is another copy's")
    func otherMachine() throws {
        try TestLedger.with { ledger in
            #expect(throws: JournalProblem.writerOfAnotherCopy("geneva")) {
                try ledger.on(machine: "machine-2").append(try Offers.meetings("a"))
            }
        }
    }

    @Test("A writer whose beginning failed does not stand in the way of the one that there is")
    func neverBegun() throws {
        try TestLedger.with { ledger in
            try WriterBindings(ledger.system, ledger.folder, machine: ledger.machine).bind("nairobi")
            #expect(try ledger.append(try Offers.meetings("a")).writer == "geneva")
        }
    }

    @Test("A writer that is given up while an append waits for the lock is not appended to")
    func givenUp() throws {
        try TestLedger.with { ledger in
            let before = try ledger.bytes()
            let binding = ledger.folder.binding(of: "geneva")
            let system = WatchedFileSystem { operation, _ in
                if operation == .lock { try? RealFileSystem().remove(binding) }
            }
            #expect(throws: JournalProblem.noWriter) { try ledger.on(system).append(try Offers.meetings("a")) }
            #expect(try ledger.bytes() == before)
        }
    }

    @Test("A bound writer without a file is not begun by an append: its first line is an opening")
    func missingFile() throws {
        try TestLedger.with { ledger in
            try WriterBindings(ledger.system, ledger.folder, machine: ledger.machine).bind("nairobi")
            #expect(throws: JournalProblem.unknownWriter("nairobi", bound: ["geneva"])) {
                try ledger.append(try Offers.meetings("a"), writer: "nairobi")
            }
            #expect(try ledger.bytes("nairobi") == [])
            #expect(try ledger.begin("nairobi") == .opened(file: ledger.folder.file(of: "nairobi")))
            #expect(try ledger.append(try Offers.meetings("a"), writer: "nairobi").isAccepted)
        }
    }
}
