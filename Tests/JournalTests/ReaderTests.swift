import FileTesting
import Files
import GlobalCompact
import History
import Journal
import Testing
import Wire

@Suite("A ledger is found and read")
struct ReaderTests {
    private let files = RealFileSystem()

    @Test("It is the nearest folder upwards that holds events")
    func findsUpwards() throws {
        try TestLedger.with { ledger in
            let reader = LedgerReader(files)
            let root = try files.canonicalPath(ledger.folder.root)
            try files.makeFolder(root + "/a/b")
            for path in ["", "/", "/a", "/a/b", "/a/../a/b/.", "/events"] {
                #expect(try reader.find(from: root + path) == LedgerFolder(root: root), "from \(path)")
            }
            let inner = try TestLedger(at: root + "/a")
            try inner.begin("nairobi")
            #expect(try reader.find(from: root + "/a/b") == inner.folder)
            #expect(try reader.find(from: root) == LedgerFolder(root: root))
        }
    }

    @Test("Where there is none, or no folder to begin in, that is said")
    func findsNothing() throws {
        try TemporaryFolder.with { path in
            let reader = LedgerReader(files)
            #expect(throws: JournalProblem.noLedger(path: path)) { try reader.find(from: path) }
            #expect(throws: JournalProblem.noSuchFolder(path: path + "/a")) { try reader.find(from: path + "/a") }
            try files.replace(path + "/file", with: [])
            #expect(throws: JournalProblem.noSuchFolder(path: path + "/file")) { try reader.find(from: path + "/file") }
            try files.replace(path + "/events", with: [])
            #expect(throws: JournalProblem.noLedger(path: path), "a file of that name is no ledger") { try reader.find(from: path) }
        }
    }

    @Test("A named ledger is looked for in that folder only")
    func exactly() throws {
        try TestLedger.with { ledger in
            let reader = LedgerReader(files)
            let root = try files.canonicalPath(ledger.folder.root)
            try files.makeFolder(root + "/a")
            #expect(try reader.ledger(at: root) == LedgerFolder(root: root))
            #expect(throws: JournalProblem.noLedger(path: root + "/a")) { try reader.ledger(at: root + "/a") }
        }
    }

    @Test("Given sizes are read exactly, whatever was recorded since")
    func sizes() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.append(try Offers.meetings("b", "c"))
            try ledger.begin("nairobi")
            let reading = try ledger.read(sizes: ["geneva": 2])
            #expect(reading.size == 2)
            #expect(reading.files.map(\.writer) == ["geneva"])
            #expect(try ledger.read(sizes: ["geneva": 4, "nairobi": 1]).size == 5)
            #expect(try ledger.read(sizes: ["geneva": 0, "nairobi": 0]).size == 0)
            #expect(try ledger.read().size == 5)
        }
    }

    @Test("Sizes that the files do not have are refused: too many, half a batch, no such writer")
    func otherSizes() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a", "b"))
            #expect(throws: JournalProblem.basisDiffers(writer: "geneva", size: 4, found: 3)) { try ledger.read(sizes: ["geneva": 4]) }
            #expect(throws: JournalProblem.basisDiffers(writer: "geneva", size: 2, found: 1)) { try ledger.read(sizes: ["geneva": 2]) }
            #expect(throws: JournalProblem.basisDiffers(writer: "paris", size: 1, found: 0)) {
                try ledger.read(sizes: ["geneva": 3, "paris": 1])
            }
        }
    }

    @Test("The root of a file's first lines is the one that it had then")
    func roots() throws {
        try TestLedger.with { ledger in
            let first = try #require(try ledger.append(try Offers.meetings("a")).reading.files.first?.root())
            let second = try #require(try ledger.append(try Offers.meetings("b", "c")).reading.files.first)
            #expect(try second.root() != first)
            #expect(try second.root(size: 2) == first)
            #expect(try ledger.read(sizes: ["geneva": 2]).files.first?.root() == first)
        }
    }

    @Test("Reading changes nothing in the tree, and works where nothing can be changed")
    func readOnly() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.write(try ledger.bytes() + Array("torn".utf8))
            let before = try Tree(ledger.folder.root)
            let locked = ledger.on(ReadOnlyFileSystem())
            let reader = LedgerReader(locked.system)
            #expect(try reader.find(from: ledger.folder.events).root == files.canonicalPath(ledger.folder.root))
            #expect(try locked.read().size == 2)
            #expect(try locked.read(sizes: ["geneva": 1]).size == 1)
            #expect(try locked.append(try Offers.meetings("b"), isDryRun: true).isAccepted)
            #expect(try WriterBindings(locked.system, ledger.folder, machine: ledger.machine).writer(named: nil) == "geneva")
            #expect(throws: JournalProblem.self) { try locked.append(try Offers.meetings("b")) }
            #expect(throws: JournalProblem.self) { try locked.begin("nairobi") }
            #expect(try Tree(ledger.folder.root) == before)
        }
    }

    @Test("A reader during whose reading another appends sees the ledger before or after, and never damage")
    func whileAnotherAppends() throws {
        for callNumber in 1... {
            let log = CallLog()
            try TestLedger.with { ledger in
                try ledger.begin("nairobi")
                try ledger.append(try Offers.meetings("a"), writer: "geneva")
                let offers = try Offers.meetings("b", "c")
                let (folder, machine, clock) = (ledger.folder, ledger.machine, ledger.clock)
                let system = WatchedFileSystem { operation, path in
                    guard log.note(operation, path) == callNumber else { return }
                    var request = AppendRequest(clock: clock)
                    request.writer = "geneva"
                    let result = try? Appender(RealFileSystem(), folder, machine: machine).append(offers, request) { _, _ in [String]() }
                    #expect(result?.isAccepted == true)
                }
                let size = try ledger.on(system).read().size
                #expect(size == 3 || size == 5, "before call \(callNumber)")
            }
            if log.count < callNumber { return }
        }
    }
}
