import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("correct and retract: what is typed")
struct CorrectTests {
    private func withLedger(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try body(desk)
        }
    }

    /// What the correction says that was recorded last.
    private func changes(_ desk: Desk) throws -> JSONValue {
        try #require(try desk.done("log --format json").json["rows"]?.items.last?["data"]?["changes"])
    }

    @Test("Only what changes is given; everything else stays")
    func onlyWhatChanges() throws {
        try withLedger { desk in
            let answer = try desk.done("correct study --title 'Study for two forums' --reason 'the cover says so'")
            #expect(
                answer.out.hasPrefix(
                    """
                    Correcting event study, of report/study-2025.

                    FIELD  BEFORE               AFTER
                    -----  -------------------  --------------------
                    title  Study for the forum  Study for two forums

                    """), "\(answer.out)")
            let changes = try changes(desk)
            #expect(changes.names == ["data", "type"])
            #expect(changes["type"]?.text == "report.submitted")
            #expect(changes["data"]?.names == ["title"])
            #expect(changes["data"]?["title"]?.text == "Study for two forums")
            let row = try #require(try desk.done("list reports --format csv").records.last)
            #expect(row.contains(",ECA,") && row.hasSuffix(",Study for two forums,study"), "\(row)")
        }
    }

    @Test("--on changes when it occurred, --clear takes a field out, --subject moves it")
    func onAndClear() throws {
        try withLedger { desk in
            try desk.done("correct study --on 2025-03 --clear region --clear meeting --subject report/study-2024 --reason 'all wrong'")
            let changes = try changes(desk)
            #expect(changes["occurred"]?.text == "2025-03")
            #expect(changes["subject"]?.text == "report/study-2024")
            #expect(changes["data"] == nil)
            #expect(changes["cleared"]?.items.compactMap(\.text) == ["meeting", "region"])
            #expect(
                try desk.done("list reports --format csv").records.last
                    == "study-2024,2025-03,2025-03-01,2025-03-31,submitted,study,,,,Study for the forum,study")
        }
    }

    @Test("A subject with one event can be named in its place; one with several cannot")
    func bySubject() throws {
        try withLedger { desk in
            try desk.done("correct report/study-2025 --on 2025-04-02 --reason 'a day later'")
            try desk.append([
                """
                {"id":"forward","type":"report.forwarded","subject":"report/study-2025","occurred":"2025-04-20","data":{"to":"coordinator"}}
                """
            ])
            let answer = try desk.run("correct study-2025 --on 2025-04-03 --reason 'two days later'")
            #expect(answer.code == .notUnderstood)
            #expect(
                answer.err == """
                    gcm-ledger: report/study-2025: has 2 events
                      fix: name one of study (report.submitted, 2 Apr 2025), forward (report.forwarded, 20 Apr 2025)

                    """)
        }
    }

    @Test(
        "What cannot be done is told, with its exit code, and nothing is written",
        arguments: [
            ("correct study --title 'Study for the forum' --reason same", 1, "says already what the correction says"),
            ("correct study --reason nothing", 1, "says already what the correction says"),
            ("correct study --clear symbol --reason gone", 1, "--clear symbol: is no field that the event has"),
            ("correct study --title Other", 2, "correct: needs a reason"),
            ("correct study --titel Other --reason typo", 2, "correct study: has no field --titel"),
            ("correct nothing-there --title Other --reason typo", 2, "nothing-there: is no event and no thing of the ledger"),
            ("correct study --on 2025-02-30 --reason day", 1, "correct study: --on: there is no such day: 2025-02-30"),
            ("correct study --on 2025-06-01 --reason day", 1, "data.changes.occurred: begins on 2025-06-01, which has begun nowhere"),
            ("correct study --clear title --reason gone", 1, "no event of report/study-2025 says its title"),
            ("correct ledger-lisbon --title Other --reason name", 1, "opens its file, and stays as it is"),
            ("retract study", 2, "retract: needs a reason"),
            ("retract call --reason wrong", 1, "there is no document/call-2024 in the ledger"),
        ] as [(String, Int32, String)])
    func refused(_ line: String, _ code: Int32, _ what: String) throws {
        try withLedger { desk in
            let before = try desk.ledgerBytes()
            let answer = try desk.run(line)
            #expect(answer.code.rawValue == code)
            #expect(answer.err.contains(what) && answer.err.contains("\n  fix: "), "\(answer.err)")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("A member that is no field stays through a correction, and can be taken out")
    func unknownMember() throws {
        try withLedger { desk in
            try desk.append([
                """
                {"id":"odd","type":"document.published","subject":"document/odd","occurred":"2024","data":{"shelf":"B 12","title":"Odd"}}
                """
            ])
            try desk.done("correct odd --title Even --reason name")
            #expect(try changes(desk)["data"]?.names == ["title"])
            desk.wait()
            let answer = try desk.done("correct odd --clear shelf --reason gone")
            #expect(answer.out.contains("shelf  B 12    nothing"), "\(answer)")
            desk.wait()
            #expect(try desk.run("correct odd --clear shelf --reason gone").err.contains("is no field that the event has"))
        }
    }

    @Test("A correction or a retraction with an id can be said again")
    func again() throws {
        try withLedger { desk in
            try desk.done("retract study --id out --reason wrong")
            desk.wait()
            let answer = try desk.run("retract study --id out --reason wrong")
            #expect(answer.code == .done)
            #expect(answer.out.contains("exists"))
        }
    }
}
