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

    @Test("It is never more than five minutes ahead of the clock")
    func farBehind() throws {
        try TestLedger.with { ledger in
            try ledger.append(try Offers.meetings("a"))
            let before = try ledger.bytes()
            let recorded = try #require(Instant("2026-02-03T12:00:00.000001Z"))
            let early = try ledger.at("2026-02-03T11:55:00.000000Z")
            #expect(throws: JournalProblem.aheadOfClock(recorded, clock: early.clock)) { try early.append(try Offers.meetings("b")) }
            #expect(try ledger.bytes() == before)
            try ledger.at("2026-02-03T11:55:00.000001Z").append(try Offers.meetings("b"))
            #expect(try ledger.events().last?.recorded == recorded)
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

    @Test("To name something that was recorded too far ahead of the clock is refused")
    func namedTooFarAhead() throws {
        try TestLedger.with { ledger in
            try ledger.begin("nairobi")
            try ledger.at("2026-02-03T12:05:00.000000Z").append(try Offers.meetings("n"), writer: "nairobi")
            let recorded = try #require(Instant("2026-02-03T12:05:00.000001Z"))
            #expect(throws: JournalProblem.aheadOfClock(recorded, clock: ledger.clock)) {
                try ledger.append([try Offers.retraction("back", of: "n")], writer: "geneva")
            }
            #expect(try ledger.append(try Offers.meetings("a"), writer: "geneva").isAccepted, "what does not name it can be recorded")
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
