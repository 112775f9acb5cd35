import Events
import GlobalCompact
import Journal
import Testing
import Wire

@Suite("The recorded time")
struct RecordedTimeTests {
    private func recorded(_ ledger: TestLedger, _ writer: String = "geneva") throws -> [String] {
        try ledger.events(writer).dropFirst().map(\.recorded.description)
    }

    @Test("It is the clock's, where the clock is ahead of the file")
    func clock() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.at("2026-02-03T12:00:00.000001Z").append(try Offers.meetings("b"))
            #expect(try recorded(ledger) == ["2026-02-03T12:00:00.000000Z", "2026-02-03T12:00:00.000001Z"])
        }
    }

    @Test("Where the clock stands or goes back it is the file's last and a microsecond")
    func clockBehind() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            try ledger.append(try Offers.meetings("b", "c"))
            try ledger.at("2026-02-03T11:58:00.000000Z").append(try Offers.meetings("d"))
            #expect(
                try recorded(ledger) == [
                    "2026-02-03T12:00:00.000000Z", "2026-02-03T12:00:00.000001Z", "2026-02-03T12:00:00.000001Z",
                    "2026-02-03T12:00:00.000002Z",
                ])
            #expect(try ledger.read().size == 5)
        }
    }

    @Test("It is never more than five minutes ahead of the clock; what stands in the way is named")
    func farBehind() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let before = try ledger.bytes()
            let last = LatestEvent(id: "a", writer: "geneva", recorded: ledger.clock, isOpening: false)
            let early = try ledger.at("2026-02-03T11:55:00.000000Z")
            #expect(throws: JournalProblem.aheadOfClock(last, clock: early.clock)) { try early.append(try Offers.meetings("b")) }
            #expect(throws: JournalProblem.aheadOfClock(last, clock: early.clock)) {
                try early.append([try Offers.retraction("r", of: "a")])
            }
            #expect(try ledger.bytes() == before)
            try ledger.at("2026-02-03T11:55:00.000001Z").append(try Offers.meetings("b"))
            #expect(try ledger.events().last?.recorded == Instant("2026-02-03T12:00:00.000001Z"))
        }
    }

    @Test("Another writer goes on with the clock, also where a file's very opening was ahead")
    func anotherWriter() throws {
        try TestLedger.with { ledger in
            try ledger.at("2026-02-03T14:00:00.000000Z").begin("nairobi")
            let opening = try #require(try ledger.events("nairobi").first)
            let ahead = LatestEvent(id: opening.id, writer: "nairobi", recorded: opening.recorded, isOpening: true)
            #expect(throws: JournalProblem.aheadOfClock(ahead, clock: ledger.clock)) {
                try ledger.append(try Offers.meetings("a"), writer: "nairobi")
            }
            try ledger.append(try Offers.meetings("a"), writer: "geneva")
            #expect(try recorded(ledger) == ["2026-02-03T12:00:00.000000Z"])
        }
    }

    @Test("What an event names was recorded before it, also in another writer's file")
    func named() throws {
        try TestLedger.with { ledger in
            try ledger.begin("nairobi")
            try ledger.at("2026-02-03T12:03:00.000000Z").append(try Offers.meetings("n"), writer: "nairobi")
            try ledger.append(try Offers.meetings("a"), writer: "geneva")
            try ledger.append([try Offers.meeting("b"), try Offers.correction("fix", of: "n")], writer: "geneva")
            try ledger.append([try Offers.retraction("back", of: "fix")], writer: "nairobi")
            #expect(
                try recorded(ledger) == ["2026-02-03T12:00:00.000000Z", "2026-02-03T12:03:00.000001Z", "2026-02-03T12:03:00.000001Z"])
            #expect(try recorded(ledger, "nairobi") == ["2026-02-03T12:03:00.000000Z", "2026-02-03T12:03:00.000002Z"])
        }
    }

    @Test("A correction or a retraction of what a clock far ahead recorded takes the clock; nearer it comes after it")
    func namedTooFarAhead() throws {
        try TestLedger.with { ledger in
            try ledger.begin("nairobi")
            try ledger.at("2026-02-03T12:05:00.000000Z").append(try Offers.meetings("n"), writer: "nairobi")
            try ledger.append([try Offers.correction("fix", of: "n"), try Offers.meeting("a")], writer: "geneva")
            try ledger.append([try Offers.retraction("back", of: "n")], writer: "geneva")
            try ledger.at("2026-02-03T12:00:01.000000Z").append([try Offers.retraction("again", of: "n")], writer: "geneva")
            #expect(
                try recorded(ledger) == [
                    "2026-02-03T12:00:00.000000Z", "2026-02-03T12:00:00.000000Z", "2026-02-03T12:00:00.000001Z",
                    "2026-02-03T12:05:00.000001Z",
                ])
        }
    }

    @Test("A batch that only holds what exists is not refused for the clock's sake")
    func retryWithAnEarlierClock() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let early = try ledger.at("2026-02-03T10:00:00.000000Z")
            #expect(
                try early.append(try Offers.meetings("a")).outcomes == [.exists(id: "a", writer: "geneva", sequence: 2, correctedBy: nil)])
        }
    }
}
