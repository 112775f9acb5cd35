import Events
import FileTesting
import Files
import GlobalCompact
import History
import Journal
import Testing
import Wire

@Suite("Streams are appended in rounds")
struct StreamTests {
    private let files = RealFileSystem()

    /// Offers a round, of which some are objected to, and answers what became of each.
    private func round(
        _ offers: [Offer], _ ledger: TestLedger, _ kept: inout KeptReading?, objecting: Set<String> = [], most: Int = .max
    ) throws(JournalProblem) -> [AppendOutcome] {
        var outcomes: [AppendOutcome] = []
        let count = try Appender(ledger.system, ledger.folder, machine: ledger.machine).appendEach(
            offers, AppendRequest(clock: ledger.clock), &kept, while: { outcomes.count < most },
            judge: { before, after -> [String] in
                let added = after.ids[after.entries[before.count].id]
                return after.count == before.count + 1 && !objecting.contains(added) ? [] : [added]
            },
            take: { outcomes += $0.outcomes })
        #expect(count == outcomes.count)
        return outcomes
    }

    @Test("Each event is decided alone, with those before it that were accepted, and carries no batch")
    func each() throws {
        try TestLedger.with { ledger in
            var kept: KeptReading?
            let offers = try Offers.meetings("a", "b", "c", "a") + [try Offers.meeting("c"), try Offers.correction("d", of: "a")]
            let outcomes = try round(offers, ledger, &kept, objecting: ["b"])
            #expect(
                outcomes.prefix(4) == [
                    .recorded(id: "a", sequence: 2), .heldBack(id: "b"), .recorded(id: "c", sequence: 3),
                    .exists(id: "a", writer: "geneva", sequence: 2, correctedBy: nil),
                ])
            guard case .conflicts("c", "geneva", 3, _) = outcomes[4] else { throw Unexpected(outcome: outcomes[4]) }
            #expect(outcomes[5] == .recorded(id: "d", sequence: 4))
            let events = try ledger.events().dropFirst()
            #expect(events.map(\.id) == ["a", "c", "d"])
            #expect(events.allSatisfy { $0.batch == nil })
            #expect(events.map { $0.recorded.microseconds - ledger.clock.microseconds } == [0, 1, 2])
            #expect(kept?.reading.size == 4)
            #expect(try LedgerVerifier(files).verify(ledger.folder).damages.isEmpty)
        }
    }

    private struct Unexpected: Error {
        var outcome: AppendOutcome
    }

    @Test("A round that takes too long leaves the others for the next")
    func short() throws {
        try TestLedger.with { ledger in
            var kept: KeptReading?
            let first = try round(try Offers.meetings("a", "b", "c"), ledger, &kept, most: 2)
            #expect(first.count == 2)
            let second = try round(try Offers.meetings("c"), ledger, &kept, most: 0)
            #expect(second == [.recorded(id: "c", sequence: 4)])
        }
    }

    @Test("A round writes and syncs the file once, and the next does not read it again unless somebody touched it")
    func keptReading() throws {
        try TestLedger.with { ledger in
            let log = CallLog()
            let path = ledger.folder.file(of: "geneva")
            let watched = ledger.on(WatchedFileSystem { log.note($0, $1) })
            var kept: KeptReading?
            func calls(_ operation: FileOperation, _ ids: String...) throws -> Int {
                let before = log.count
                let offers = try ids.map { try Offers.meeting($0, title: "Meeting " + $0) }
                let outcomes = try round(offers, watched, &kept)
                #expect(outcomes.map(\.id) == ids)
                return log.all[before...].count { $0.operation == operation && $0.path == path }
            }
            #expect(try calls(.read, "a", "b") > 0)
            #expect(try calls(.write, "c", "d", "e") == 1)
            #expect(try calls(.sync, "f", "g") == 1)
            #expect(try calls(.read, "h") == 0)
            // Others append, touch the file, replace it by the same, and add one of another writer.
            try ledger.append(try Offers.meetings("x"))
            #expect(try calls(.read, "i") > 0)
            let open = try files.open(path, for: .updating(create: false))
            try files.write([UInt8(ascii: "{")], to: open, at: 0)
            files.close(open)
            #expect(try calls(.read, "j") > 0)
            #expect(try calls(.read, "k") == 0)
            try ledger.write(try ledger.bytes())
            #expect(try calls(.read, "l") > 0)
            #expect(try calls(.read, "m") == 0)
            try ledger.begin("nairobi")
            try files.remove(ledger.folder.binding(of: "nairobi"))
            #expect(try calls(.read, "n") > 0)
            #expect(try ledger.events().map(\.id).dropFirst().joined() == "abcdefghxijklmn")
            #expect(kept == nil || kept?.reading.size == 17)
        }
    }

    @Test("What was written and read again from the disk is what was held in memory")
    func released() throws {
        try TestLedger.with { ledger in
            var kept: KeptReading?
            let text = String(repeating: "x", count: 60_000)
            for number in 1...80 {
                let offers = [try Offers.meeting("m\(number)", title: "\(number)" + text), try Offers.meeting("m1", title: "1" + text)]
                let outcomes = try round(offers, ledger, &kept)
                #expect(outcomes[1] == .exists(id: "m1", writer: "geneva", sequence: 2, correctedBy: nil))
            }
            #expect(try kept?.reading.files[0].root() == ledger.read().files[0].root())
            #expect(try ledger.bytes().count > 4 << 20)
        }
    }

    @Test("Where a round cannot be written none of it is recorded, and what was before stays")
    func notWritten() throws {
        try TestLedger.with { ledger in
            var kept: KeptReading?
            _ = try round(try Offers.meetings("a"), ledger, &kept)
            let (before, offers) = (try ledger.bytes(), try Offers.meetings("b", "c"))
            let fault = Fault(operation: .sync, callNumber: 1, code: FileProblem.Code.noSpace)
            let failing = ledger.on(FaultyFileSystem(files, failing: fault))
            var problem: JournalProblem?
            do throws(JournalProblem) {
                _ = try round(Array(offers.prefix(2)), failing, &kept)
            } catch {
                problem = error
            }
            guard case .notWritten = problem else { throw Unexpected(outcome: .heldBack(id: "b")) }
            #expect(kept == nil)
            #expect(try ledger.bytes() == before)
            let outcomes = try round(offers, ledger, &kept)
            #expect(outcomes == [.recorded(id: "b", sequence: 3), .recorded(id: "c", sequence: 4)])
        }
    }
}
