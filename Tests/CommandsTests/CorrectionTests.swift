import Commands
import DeskTesting
import Messages
import Testing

@Suite("Corrections and retractions")
struct CorrectionTests {
    /// The days of the review in Africa, as the timeline shows them.
    private func days(_ desk: Desk, _ cutoffs: String) throws -> String? {
        let rows = try #require(try desk.done("timeline --kind regional-review \(cutoffs) --format json").json["rows"]?.items)
        return rows.first?["occurred"]?.text
    }

    private func withReviewOf2022(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.append([
                """
                {"id":"fact","type":"meeting.convened","subject":"meeting/review","occurred":"2022-03-01",\
                "data":{"title":"Review","kind":"regional-review","region":"ECA"}}
                """
            ])
            desk.wait(seconds: 60)
            try body(desk)
        }
    }

    @Test("A correction of today shows in the past that it is about; known before it, the old shows")
    func correction() throws {
        try withReviewOf2022 { desk in
            let before = desk.nowText
            desk.wait(seconds: 60)
            try desk.done("correct fact --id fix --on 2022-04-05 --reason 'the note gives the day'")
            desk.wait(seconds: 60)
            #expect(try days(desk, "--as-of 2022-12-31") == "2022-04-05")
            #expect(try days(desk, "--as-of 2022-03-31") == nil)
            #expect(try days(desk, "--as-of 2022-12-31 --known-at \(before)") == "2022-03-01")
            #expect(try days(desk, "--as-of 2022-03-31 --known-at \(before)") == "2022-03-01")
            #expect(try days(desk, "--as-of 2022-12-31 --known-at 2025-05-02") == "2022-04-05")
        }
    }

    @Test("Retracting the correction restores the old, and retracting the retraction brings the correction again")
    func retractions() throws {
        try withReviewOf2022 { desk in
            try desk.done("correct fact --id fix --on 2022-04-05 --reason 'the note gives the day'")
            desk.wait()
            try desk.done("retract fix --id back --reason 'the note was of another review'")
            desk.wait()
            #expect(try days(desk, "--as-of 2022-12-31") == "2022-03-01")
            try desk.done("retract back --id again --reason 'it was of this one'")
            desk.wait()
            #expect(try days(desk, "--as-of 2022-12-31") == "2022-04-05")
        }
    }

    @Test("A retracted event is in no answer but the log, and its retraction can be retracted")
    func retractedEvent() throws {
        try withReviewOf2022 { desk in
            let before = desk.nowText
            desk.wait()
            try desk.done("retract fact --id out --reason 'it never took place'")
            desk.wait()
            #expect(try days(desk, "--as-of 2022-12-31") == nil)
            #expect(try days(desk, "--as-of 2022-12-31 --known-at \(before)") == "2022-03-01")
            #expect(try desk.done("log --format csv").out.contains("retracted by out"))
            try desk.done("retract out --reason 'it did'")
            #expect(try days(desk, "--as-of 2022-12-31") == "2022-03-01")
        }
    }

    @Test("An event that was corrected can be retracted, and comes back as corrected")
    func correctedThenRetracted() throws {
        try withReviewOf2022 { desk in
            try desk.done("correct fact --id fix --on 2022-04-05 --reason 'the note gives the day'")
            desk.wait()
            try desk.done("retract fact --id out --reason 'it never took place'")
            desk.wait()
            #expect(try days(desk, "--as-of 2022-12-31") == nil)
            try desk.done("retract out --reason 'it did'")
            #expect(try days(desk, "--as-of 2022-12-31") == "2022-04-05")
        }
    }

    @Test("A retracted event can be neither corrected nor retracted again")
    func retractedForGood() throws {
        try withReviewOf2022 { desk in
            try desk.done("retract fact --id out --reason 'it never took place'")
            desk.wait()
            let before = try desk.ledgerBytes()
            let twice = try desk.run("retract fact --reason 'again'")
            #expect(twice.code == .no)
            #expect(twice.err.contains("event fact is retracted already\n  fix: retract the retraction to bring it back"))
            #expect(try desk.run("correct fact --on 2022-04-05 --reason 'too late'").code == .no)
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("A correction of a correction names the version that it replaces, and the latest holds")
    func twice() throws {
        try withReviewOf2022 { desk in
            try desk.done("correct fact --id fix-1 --on 2022-04-05 --reason 'first'")
            desk.wait()
            try desk.done("correct fact --id fix-2 --on 2022-04-06 --reason 'second'")
            desk.wait()
            #expect(try desk.ledgerLines().last?.contains("\"replaces\":\"fix-1\"") == true)
            #expect(try days(desk, "--as-of 2022-12-31") == "2022-04-06")
            try desk.done("retract fix-2 --reason 'the first was right'")
            #expect(try days(desk, "--as-of 2022-12-31") == "2022-04-05")
        }
    }

    @Test("The opening of a file stays as it is")
    func opening() throws {
        try withReviewOf2022 { desk in
            let answer = try desk.run("retract ledger-lisbon --reason 'no'")
            #expect(answer.code == .no)
            #expect(answer.err.contains("ledger-lisbon opens its file, and stays as it is"))
        }
    }
}
