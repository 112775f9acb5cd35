import Commands
import DeskTesting
import Messages
import Testing

@Suite("A nought that is none")
struct NoughtTests {
    private func withDesk(_ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.openSmall()
            for line in [
                "contribution.deposited c --donor PRT --fund MIG00 --amount '5 USD' --on 2024-03-01",
                "contribution.deposited d --donor-office 'Fund, of Funds' --fund MIG00 --amount '7 USD' --on 2024-03-01",
                "statement.delivered s --title S --by PRT --offices 'IOM Director for Eastern Europe, and Central Asia' --on 2024-03-01",
                "statement.delivered t --title T --offices IOM --on 2024-03-02",
                "finding.recorded f --title F --kind challenge --states PRT --on 2024-03-02",
                "finding.recorded g --title G --kind challenge --states PRT --on 2024-03-03",
                "decision.adopted e --title D --body 'Committee, Executive' --on 2024-03-01",
            ] {
                try desk.done("record \(line)")
                desk.wait()
            }
            try body(desk)
        }
    }

    @Test(
        "A value outside a closed list is refused with the measure's own values",
        arguments: [
            ("measure pledges --year 20244", "bad-date", "is no year"), ("measure pledges --year 2024-01", "bad-date", "is no year"),
            ("measure meetings --round two", "out-of-range", "is no number from 1 to 99"),
            ("measure meetings --round 100", "out-of-range", "is no number from 1 to 99"),
            ("measure meetings --round 0", "out-of-range", "is no number from 1 to 99"),
            ("measure programmes --thematic-area 6", "out-of-range", "is no number from 1 to 5"),
            ("measure meetings --kind voluntary-gcm-report", "unknown-word", "is no kind"),
            ("measure meetings --status submitted", "unknown-word", "is no status"),
            ("list reports --status held", "unknown-word", "is no status"), ("why meetings --kind study", "unknown-word", "is no kind"),
            ("measure pledges --stage pipeline", "unknown-word", "is no stage"),
            ("timeline --kind champion-country", "unknown-word", "is no kind"),
            ("measure pledges --principle 11", "unknown-word", "is no principle"),
        ])
    func closed(_ line: String, _ code: String, _ what: String) throws {
        try withDesk { desk in
            let answer = try desk.run(line)
            #expect(answer.code == .notUnderstood && answer.out.isEmpty, "\(answer)")
            #expect(answer.err.contains(what), "\(answer)")
            #expect(try desk.run(line + " --format json").failure["errors"]?.items.first?["code"]?.text == code)
        }
    }

    @Test(
        "The numbers that a filter takes are those that the field takes",
        arguments: [
            ("meeting.convened", "round", "meetings"), ("report.submitted", "round", "reports"),
            ("programme.approved", "thematic-area", "programmes"),
        ])
    func numbers(_ type: String, _ field: String, _ measure: String) throws {
        try withDesk { desk in
            let rows = try desk.done("help \(type) --format json").json.items
            let range = try #require(rows.first { $0["field"]?.text == "--\(field)" }?["what it holds"]?.text)
            #expect(try desk.run("measure \(measure) --\(field) 1000").err.contains("is no number from \(range)"))
        }
    }

    @Test("Each word is named once, and only those of the question's own things")
    func ownWords() throws {
        try withDesk { desk in
            let fix = try desk.run("measure meetings --kind nonsense").err
            #expect(fix.contains("plenary") && !fix.contains("voluntary-gcm-report"))
            let both = try desk.run("timeline --kind nonsense").err
            #expect(both.contains("plenary") && both.contains("voluntary-gcm-report") && both.ranges(of: "other").count == 1, "\(both)")
        }
    }

    @Test("A number may be typed with noughts before it, as far as it has the digits of its kind")
    func digits() throws {
        try withDesk { desk in
            for filter in ["--round 02", "--round 2", "--year 2024"] {
                let json = try desk.done("measure meetings \(filter) --format json").json
                #expect(json["rows"]?.items.first?["value"]?.number == 1, "\(filter)")
            }
        }
    }

    @Test(
        "A value of an open list that no event has is answered with its nought, and a note that names the nearest",
        arguments: [
            ("measure deposits --fund mig00", "no event has the fund mig00, on whatever day", "did you mean 'MIG00'?"),
            ("list pledges --forum forum-2052", "no event has the forum forum-2052", "did you mean 'forum-2025'?"),
            ("measure statements --office IMO", "no event has the office IMO", "did you mean 'IOM'?"),
            ("measure reports --meeting forum-2024", "no event has the meeting forum-2024", "did you mean 'forum-2025'?"),
            ("measure decisions --body Kommittee", "no event has the body Kommittee", "'gcm-ledger measure decisions --by body'"),
            ("why deposits --donor 'Portugese Fund'", "no event has the donor Portugese Fund", "'gcm-ledger measure deposits --by donor'"),
            ("measure figures --scope everything", "no event has the scope everything", "'gcm-ledger measure figures --by scope'"),
            ("measure deposits --fund MIG00,mig00", "no event has the fund mig00", "did you mean 'MIG00'?"),
        ])
    func open(_ line: String, _ note: String, _ fix: String) throws {
        try withDesk { desk in
            let answer = try desk.done(line)
            #expect(!answer.out.isEmpty)
            #expect(answer.err.contains("note: --") && answer.err.contains(note) && answer.err.contains("\n  fix: " + fix), "\(answer.err)")
        }
    }

    @Test(
        "One that some event has is answered without a note, also where the question does not reach that event",
        arguments: [
            "measure deposits --fund MIG00", "measure deposits --fund MIG00 --as-of 2023-01-01", "measure deposits --donor PRT",
            "measure deposits --donor ESP", "list pledges --forum forum-2025", "measure calls --fund MIG00",
            "measure statements --office IOM --known-at 2025-05-02T12:00:02Z",
        ])
    func quiet(_ line: String) throws {
        try withDesk { desk in
            let answer = try desk.done(line)
            #expect(answer.err.isEmpty, "\(answer.err)")
        }
    }

    @Test("A value with a comma can be asked for as it is, alone and among others")
    func commas() throws {
        try withDesk { desk in
            func count(_ line: String) throws -> Int? {
                let answer = try desk.done(line + " --format json")
                #expect(answer.err.isEmpty, "\(answer.err)")
                return try answer.json["rows"]?.items.first?["value"]?.number
            }
            let single = try count("measure statements --office 'IOM Director for Eastern Europe, and Central Asia'")
            let several = try count("measure statements --office 'IOM,IOM Director for Eastern Europe, and Central Asia'")
            let body = try count("measure decisions --body 'Committee, Executive'")
            #expect(single == 1 && several == 2 && body == 1)
            let one = try desk.done("measure deposits --donor 'Fund, of Funds'").out
            let both = try desk.done("measure deposits --donor 'Portugal,Fund, of Funds'").out
            #expect(one.contains("7.00") && both.contains("12.00"))
        }
    }

    @Test("An empty answer says what else there is of the same State, with a command that lists it")
    func elsewhere() throws {
        try withDesk { desk in
            let answer = try desk.done("list support --state Portugal")
            let text = answer.out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains("No supports match."))
            #expect(text.contains("Of the same State there is: 1 statement, 2 findings, 1 contribution."), "\(text)")
            #expect(text.contains("'gcm-ledger list findings --state PRT'"), "\(text)")
            let json = try desk.done("list support --state Portugal --format json").json
            #expect(json["elsewhere"]?.items.compactMap { $0["things"]?.text } == ["statements", "findings", "contributions"])
            #expect(json["elsewhere"]?.items.compactMap { $0["count"]?.number } == [1, 2, 1])
            #expect(try desk.done("measure support --state PRT").out.contains("Of the same State there is:"))
        }
    }

    @Test("It says nothing where there is nothing, where the answer is not empty, and where nothing narrowed the question")
    func nothingElsewhere() throws {
        try withDesk { desk in
            for line in ["list support --state KEN", "list findings --state PRT", "list support", "measure support --kind training"] {
                let answer = try desk.done(line)
                #expect(!answer.out.contains("Of the same"), "\(line)")
            }
            let json = try desk.done("list support --state KEN --format json").json
            #expect(json["elsewhere"] == nil)
        }
    }
}
