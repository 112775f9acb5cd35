import DeskTesting
import Events
import Evidence
import Files
import GlobalCompact
import History
import JSON
import Journal
import Testing
import Wire

@Suite("Batches are appended")
struct AppendTests {
    @Test("One event is a line of its own, the next in sequence, recorded by the clock")
    func one() throws {
        try TestLedger.with { ledger in
            let before = try ledger.bytes()
            let result = try ledger.append(try Offers.meetings("a"))
            #expect(result.outcomes == [.recorded(id: "a", sequence: 2)])
            #expect(result.writer == "geneva")
            #expect(result.isAccepted)
            #expect(result.reading.size == 2)
            #expect(result.tornSetAside == nil)
            let bytes = try ledger.bytes()
            #expect(bytes.starts(with: before))
            #expect(bytes.last == 10)
            let event = try #require(try ledger.events().last)
            #expect(event.id == "a")
            #expect(event.sequence == 2)
            #expect(event.batch == nil)
            #expect(event.recorded == ledger.clock)
        }
    }

    @Test("A batch is adjacent lines that say their places and have one recorded time")
    func batch() throws {
        try TestLedger.with { ledger in
            let result = try ledger.append(try Offers.meetings("a", "b", "c"))
            #expect(result.outcomes == [.recorded(id: "a", sequence: 2), .recorded(id: "b", sequence: 3), .recorded(id: "c", sequence: 4)])
            let events = try ledger.events().dropFirst()
            #expect(events.map(\.id) == ["a", "b", "c"])
            #expect(events.map(\.sequence) == [2, 3, 4])
            #expect(events.map { $0.batch?.description } == ["1/3", "2/3", "3/3"])
            #expect(Set(events.map(\.recorded)) == [ledger.clock])
        }
    }

    @Test("The head says what was acknowledged: bytes, events and root")
    func head() throws {
        try TestLedger.with { ledger in
            for offers in [try Offers.meetings("a"), try Offers.meetings("b", "c"), []] {
                let result = try ledger.append(offers)
                let file = try #require(result.reading.files.first)
                let head = try KeptHead.record(try RealFileSystem().contents(of: ledger.folder.head(of: "geneva")))
                #expect(head["bytes"] == .integer(try ledger.bytes().count))
                #expect(head["events"] == .integer(try ledger.events().count))
                #expect(head["root"] == .string(try file.root().hex))
            }
        }
    }

    @Test("An event without an id is given one that is not given again")
    func madeIDs() throws {
        try TestLedger.with { ledger in
            let result = try ledger.append([try Offers.meeting(nil), try Offers.meeting(nil)])
            let ids = result.outcomes.map(\.id)
            #expect(Set(ids).count == 2)
            #expect(ids.allSatisfy { EventID.isValid($0) && $0.utf8.count == 10 })
            #expect(try ledger.events().dropFirst().map(\.id) == ids)
        }
    }

    @Test("An empty batch is accepted and writes nothing")
    func empty() throws {
        try TestLedger.with { ledger in
            let before = try ledger.bytes()
            let result = try ledger.append([])
            #expect(result.isAccepted && result.outcomes.isEmpty)
            #expect(try ledger.bytes() == before)
        }
    }

    @Test("A dry run decides and writes nothing")
    func dryRun() throws {
        try TestLedger.with { ledger in
            let before = try Tree(ledger.folder.root)
            let result = try ledger.append(try Offers.meetings("a", "b"), isDryRun: true)
            #expect(result.outcomes == [.recorded(id: "a", sequence: 2), .recorded(id: "b", sequence: 3)])
            #expect(try Tree(ledger.folder.root) == before)
        }
    }

    @Test("The size that is expected is the whole ledger's, in events")
    func expectedSize() throws {
        try TestLedger.with { ledger in
            try ledger.begin("nairobi")
            let before = try Tree(ledger.folder.events)
            #expect(throws: JournalProblem.movedOn(expected: 1, found: 2)) {
                try ledger.append(try Offers.meetings("a"), writer: "geneva", expectedSize: 1)
            }
            #expect(throws: JournalProblem.movedOn(expected: 3, found: 2)) {
                try ledger.append(try Offers.meetings("a"), writer: "geneva", expectedSize: 3)
            }
            #expect(try Tree(ledger.folder.events) == before)
            #expect(try ledger.append(try Offers.meetings("a"), writer: "geneva", expectedSize: 2).isAccepted)
        }
    }

    @Test("The judge sees the ledger without the batch and with it")
    func judge() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let offers = try Offers.meetings("b", "c")
            let request = AppendRequest(clock: ledger.clock)
            _ = try Appender(ledger.system, ledger.folder, machine: ledger.machine).append(offers, request) { before, after -> [String] in
                #expect(before.count == 2)
                #expect(after.count == 4)
                #expect((0..<4).map { after.recorded(UInt32($0))?.id } == ["ledger-geneva", "a", "b", "c"])
                #expect(after.source.content(3) == offers[1].content.canonicalBytes())
                #expect(after.source.content(1) == before.source.content(1))
                return []
            }
            #expect(try ledger.events().count == 4)
        }
    }
}
