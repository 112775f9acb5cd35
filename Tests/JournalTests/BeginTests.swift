import Events
import FileTesting
import Files
import GlobalCompact
import History
import Journal
import Messages
import Testing
import Wire

@Suite("A ledger is begun")
struct BeginTests {
    private let files = RealFileSystem()

    @Test("A writer's file without an event is not appended to, and begun anew; half an opening in it is set aside", arguments: [0, 40])
    func withoutEvents(bytes: Int) throws {
        try TestLedger.with { ledger in
            let half = Array(try ledger.bytes().prefix(bytes))
            try ledger.write(half)
            try RealFileSystem().remove(ledger.folder.head(of: "geneva"))
            #expect(throws: JournalProblem.unknownWriter("geneva", bound: [])) { try ledger.append(try Offers.meetings("a")) }
            #expect(try ledger.begin("geneva") == .opened(file: ledger.folder.file(of: "geneva")))
            #expect(try ledger.append(try Offers.meetings("a")).outcomes == [.recorded(id: "a", sequence: 2)])
            let torn = (try? RealFileSystem().names(in: ledger.folder.torn)) ?? []
            #expect(try torn.map { try RealFileSystem().contents(of: ledger.folder.torn + "/" + $0) } == (half.isEmpty ? [] : [half]))
        }
    }

    @Test("In an empty folder the writer's file is opened, and nothing else stands in events")
    func emptyFolder() throws {
        try TemporaryFolder.with { path in
            let ledger = try TestLedger(at: path)
            #expect(try ledger.begin("geneva", title: "Follow-up, Geneva") == .opened(file: path + "/events/geneva.jsonl"))
            #expect(try files.names(in: path + "/events") == [".gitattributes", "geneva.jsonl"])
            #expect(try files.contents(of: ledger.folder.attributes) == Array("*.jsonl -text -merge\n".utf8))
            #expect(try files.contents(of: ledger.folder.copy + "/.gitignore") == Array("*\n".utf8))
            #expect(try files.names(in: path) == [".gcm-ledger", "events"])
        }
    }

    @Test("The first line is the opening, recorded then and there")
    func opening() throws {
        try TemporaryFolder.with { path in
            let ledger = try TestLedger(at: path)
            try ledger.begin("geneva", title: "Follow-up, Geneva")
            let events = try ledger.events()
            #expect(events.count == 1)
            let event = try #require(events.first)
            #expect(event.type == "ledger.opened")
            #expect(event.subject == "ledger/geneva")
            #expect(event.writer == "geneva")
            #expect(event.sequence == 1)
            #expect(event.recorded == ledger.clock)
            #expect(event.occurred.description == "2026-02-03")
            guard case .ledger(.opened(let opened)) = event.event else {
                Issue.record("another event was read: \(event.type)")
                return
            }
            #expect(opened.formatVersion == 1)
            #expect(opened.origin.wholeMatch(of: /gcm-ledger\/geneva\/[0-9a-hjkmnp-tv-z]{10}/) != nil)
            #expect(opened.title == "Follow-up, Geneva")
            #expect(try ledger.bytes().last == 10)
        }
    }

    @Test("Beginning again with the same writer changes nothing")
    func again() throws {
        try TestLedger.with { ledger in
            let before = try Tree(ledger.folder.events)
            #expect(try ledger.begin("geneva") == .alreadyBound(file: ledger.folder.file(of: "geneva")))
            #expect(try ledger.begin("geneva", takesOver: true) == .alreadyBound(file: ledger.folder.file(of: "geneva")))
            #expect(try Tree(ledger.folder.events) == before)
        }
    }

    @Test("A copy may hold several writers")
    func several() throws {
        try TestLedger.with { ledger throws in
            #expect(try ledger.begin("nairobi") == .opened(file: ledger.folder.file(of: "nairobi")))
            #expect(try WriterBindings(files, ledger.folder, machine: ledger.machine).names() == ["geneva", "nairobi"])
            #expect(try ledger.read().files.map(\.writer) == ["geneva", "nairobi"])
        }
    }

    @Test("A writer whose file is there belongs to another copy")
    func existingWriter() throws {
        try TestLedger.with { ledger in
            let bytes = try ledger.bytes()
            #expect(throws: JournalProblem.writerExists("geneva")) { try ledger.on(machine: "machine-2").begin("geneva") }
            #expect(try ledger.bytes() == bytes)
            #expect(throws: JournalProblem.writerOfAnotherCopy("geneva")) {
                try ledger.on(machine: "machine-2").append(try Offers.meetings("a"))
            }
        }
    }

    @Test("A writer is taken over when that is asked for, and goes on where it stood")
    func takeOver() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let bytes = try ledger.bytes()
            let other = ledger.on(machine: "machine-2")
            #expect(try other.begin("geneva", takesOver: true) == .takenOver(file: ledger.folder.file(of: "geneva"), size: 2))
            #expect(try ledger.bytes() == bytes)
            #expect(try other.append(try Offers.meetings("b")).outcomes == [.recorded(id: "b", sequence: 3)])
            #expect(throws: JournalProblem.writerOfAnotherCopy("geneva")) { try ledger.append(try Offers.meetings("c")) }
        }
    }

    @Test("A damaged file is not taken over")
    func takeOverDamage() throws {
        try TestLedger.with { ledger in
            try files.remove(ledger.folder.head(of: "geneva"))
            try ledger.write(Array("{}\n".utf8))
            let other = ledger.on(machine: "machine-2")
            #expect(throws: JournalProblem.self) { try other.begin("geneva", takesOver: true) }
            #expect(throws: JournalProblem.writerOfAnotherCopy("geneva")) { try other.append(try Offers.meetings("b")) }
        }
    }

    @Test("A writer that has no file cannot be taken over, and nothing is bound; it can be begun")
    func takeOverNothing() throws {
        try TestLedger.with { ledger throws in
            #expect(throws: JournalProblem.nothingToTakeOver("nairobi")) { try ledger.begin("nairobi", takesOver: true) }
            #expect(try ledger.append(try Offers.meetings("a"), writer: nil).isAccepted)
            #expect(try ledger.begin("nairobi") == .opened(file: ledger.folder.file(of: "nairobi")))
        }
    }

    @Test("A writer that was acknowledged here and whose file is lost is damage, not something to begin again", arguments: [true, false])
    func takeOverLost(takesOver: Bool) throws {
        try TestLedger.with { ledger throws in
            try files.remove(ledger.folder.file(of: "geneva"))
            let problem = #expect(throws: JournalProblem.self) { try ledger.begin("geneva", takesOver: takesOver) }
            guard case .damaged = problem else {
                Issue.record("\(String(describing: problem))")
                return
            }
        }
    }

    @Test("What is no writer's name is refused before anything is made", arguments: ["", "Geneva", "a/b", "../a", "new york"])
    func badName(writer: String) throws {
        try TemporaryFolder.with { path in
            let ledger = try TestLedger(at: path)
            #expect(throws: JournalProblem.notAWriterFile(name: writer + ".jsonl")) { try ledger.begin(writer) }
            #expect(try files.names(in: path) == [])
        }
    }

    @Test("A title that no line may hold is refused before the file is made", arguments: ["", " ", "Ask jane@example.org"])
    func badTitle(title: String) throws {
        try TemporaryFolder.with { path in
            let ledger = try TestLedger(at: path)
            #expect(throws: JournalProblem.self) { try ledger.begin("geneva", title: title) }
            #expect(try files.contents(of: ledger.folder.file(of: "geneva")) == nil)
            #expect(try ledger.begin("geneva", title: "Follow-up") == .opened(file: ledger.folder.file(of: "geneva")))
            #expect(try ledger.append(try Offers.meetings("a")).isAccepted)
        }
    }

    @Test("Only one at a time begins a writer")
    func locked() throws {
        try TestLedger.with { ledger in
            let lock = try files.open(ledger.folder.lock, for: .updating(create: true))
            defer { files.close(lock) }
            #expect(try files.lock(lock, waitMilliseconds: 10_000))
            #expect(throws: JournalProblem.busy(waitedMilliseconds: 1_000)) { try ledger.append(try Offers.meetings("a")) }
            #expect(try ledger.events().count == 1)
        }
    }

    @Test(
        "A start that fails at any call can be made again, and until then nothing is appended to half a ledger", arguments: [false, true])
    func failingStart(isLasting: Bool) throws {
        for callNumber in 1... {
            var isDone = false
            try TemporaryFolder.with { path in
                let ledger = try TestLedger(at: path)
                let fault = Fault(callNumber: callNumber, code: FileProblem.Code.inputOutput, writesHalf: true, isLasting: isLasting)
                do {
                    try ledger.on(FaultyFileSystem(files, failing: fault)).begin("geneva")
                    isDone = true
                } catch is JournalProblem {
                    // Whatever was left behind, an append either records after the opening or refuses.
                    _ = try? ledger.append(try Offers.meetings("early"))
                }
                try ledger.begin("geneva")
                #expect(try ledger.append(try Offers.meetings("a")).isAccepted, "call \(callNumber)")
                #expect(try ledger.events().first?.type == "ledger.opened", "call \(callNumber)")
                #expect(try ledger.read().size == ledger.events().count, "call \(callNumber)")
            }
            if isDone { return }
        }
    }
}
