import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("record: one event by typed flags")
struct RecordTests {
    /// What a line that was recorded last states.
    private func data(_ desk: Desk) throws -> JSONValue {
        try #require(try desk.done("log --format json").json["rows"]?.items.last?["data"])
    }

    /// Records something in the small ledger, and gives what its line states.
    private func recorded(_ line: String) throws -> JSONValue {
        var data = JSONValue.null
        try Desk.with { desk in
            try desk.openSmall()
            try desk.done(line)
            data = try self.data(desk)
        }
        return data
    }

    private func json(_ text: String) throws -> JSONValue {
        let document = try JSONDocument(parsing: Array(text.utf8))
        return document.value(document.root)
    }

    /// One for each thing that can be recorded, and what its line states.
    static let examples: [(line: String, data: String)] = [
        (
            "record document.published brief --on ../2024-03-11 --title Brief --symbol B/1 --language en --cites 'call-2024@para 9'",
            #"{"cites":[{"at":"para 9","document":"call-2024"}],"language":"en","symbol":"B/1","title":"Brief"}"#
        ),
        (
            "record meeting.convened talk --on 2025-03-01 --kind champion-meeting --title Talk --attended Portugal,Turkey --co-chairs BOL "
                + "--groups youth,academia --organisers 'A, with a comma' --organisers B --participants 120 --participants-exactness about",
            #"{"attended":["PRT","TUR"],"coChairs":["BOL"],"groups":["academia","youth"],"kind":"champion-meeting","#
                + #""organisers":["A, with a comma","B"],"participants":120,"participantsExactness":"about","title":"Talk"}"#
        ),
        (
            "record meeting.rescheduled forum-2025 --on 2025-02 --planned 2025-06 --cites '{\"document\":\"call-2024\",\"at\":\"p. 3\"}'",
            #"{"cites":[{"at":"p. 3","document":"call-2024"}],"planned":"2025-06"}"#
        ),
        (
            "record report.submitted voluntary --on 2025-04-30 --kind voluntary-gcm-report --title 'Voluntary report' "
                + "--states 'Portugal, Spain' --meeting meeting/forum-2025",
            #"{"kind":"voluntary-gcm-report","meeting":"forum-2025","states":["ESP","PRT"],"title":"Voluntary report"}"#
        ),
        (
            "record report.forwarded study-2025 --on 2025-04-20 --to coordinator", #"{"to":"coordinator"}"#
        ),
        (
            "record requirement.adopted fund-filled --on 2024-02-01 --forum forum-2025 --area fund --verb target --title 'The fund has it' "
                + "--owed-by Donors --per none --measure reports --filters kind=study,other --filters status=submitted "
                + "--amount '1500000 USD' --counted-from 2024-02-01 --due 2024-12-31,forum-2025.start-28 --cites 'call-2024@para 2'",
            #"{"amount":{"amount":"1500000.00","currency":"USD"},"area":"fund","cites":[{"at":"para 2","document":"call-2024"}],"#
                + #""countedFrom":"2024-02-01","due":["2024-12-31","forum-2025.start-28"],"filters":[{"dimension":"kind","#
                + #""values":["other","study"]},{"dimension":"status","values":["submitted"]}],"forum":"forum-2025","measure":"reports","#
                + #""owedBy":["Donors"],"per":"none","title":"The fund has it","verb":"target"}"#
        ),
        (
            "record pledge.made prt-plan --on 2022-07-07 --by Portugal --objectives 7,5 --title 'Review of the plan' "
                + "--cites 'call-2024@p. 5'",
            #"{"by":["PRT"],"cites":[{"at":"p. 5","document":"call-2024"}],"objectives":[5,7],"title":"Review of the plan"}"#
        ),
        (
            "record contribution.announced prt-2024 --on 2024-02-01 --donor PRT --fund MIG00 --amount '1500000 USD'",
            #"{"amount":{"amount":"1500000.00","currency":"USD"},"donor":["PRT"],"fund":"MIG00"}"#
        ),
        (
            "record source.checked page --on today --outcome nothing-found --scope 'Whether it was held' "
                + "--regions ECA,UNECE --states 'Viet Nam'",
            #"{"outcome":"nothing-found","regions":["ECA","UNECE"],"scope":"Whether it was held","states":["VNM"]}"#
        ),
    ]

    @Test("Each thing can be recorded, and its line states what the flags say", arguments: examples.indices)
    func things(_ index: Int) throws {
        let example = Self.examples[index]
        #expect(try recorded(example.line) == json(example.data))
    }

    @Test(
        "Money is written with the currency before or after it, with exactly its minor digits", arguments: ["1500000 JPY", "JPY 1500000"])
    func money(_ text: String) throws {
        let line =
            "record requirement.adopted r --on 2024-02-01 --forum forum-2025 --area fund --verb will --title T --per none --measure reports"
        let data = try recorded("\(line) --amount '\(text)'")
        #expect(try data["amount"] == json(#"{"amount":"1500000","currency":"JPY"}"#))
    }

    @Test("A beginning without a subject is named after its title; a slug may stand with its thing")
    func subjects() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("record document.published --on 2024 --title 'Brief: the ECE Region, 2024'")
            try desk.done("record document.published document/other --on 2024 --title Other")
            try desk.done("record document.published --subject third --on 2024 --title Third")
            try desk.done("record document.published --on 2024 --title 'Côte d’Ivoire: améliorer l’accès'")
            try desk.done("record organisation.described --on 2024 --name 'Conseil de l’Europe'")
            try desk.done("record document.published --on 2024 --title Краткая --symbol A/1")
            let subjects = try #require(try desk.done("log --format json").json["rows"]?.items).compactMap { $0["subject"]?.text }
            #expect(
                subjects.dropFirst() == [
                    "document/brief-the-ece-region-2024", "document/other", "document/third", "document/cote-d-ivoire-ameliorer-l-acces",
                    "organisation/conseil-de-l-europe", "document/a-1",
                ])
        }
    }

    @Test(
        "Dates are taken as people type them, and kept in one precision, the coarsest that says them",
        arguments: [
            ("today", "2025-05-02"), ("yesterday", "2025-05-01"), ("2024Q1", "2024-01/2024-03"), ("2024-07/2024", "2024-07/2024-12"),
            ("2024-03-11/2024", "2024-03-11/2024-12-31"), ("2024-03", "2024-03"),
            ("../2024-03-11", "../2024-03-11"),
            ("2024-03-01/2024-03-31", "2024-03"), ("2024-01-01/2024-12-31", "2024"),
        ])
    func dates(_ typed: String, _ kept: String) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("record document.published d --on \(typed) --title D")
            #expect(try desk.done("log --format json").json["rows"]?.items.last?["occurred"]?.text == kept)
        }
    }

    @Test(
        "A flag that is mistyped is told with the near one, and nothing is written",
        arguments: [
            ("record document.published d --on 2024 --titel D", "unknown-option", "did you mean 'title'?"),
            ("record document.publishd d --on 2024 --title D", "unknown-type", "did you mean 'document.published'?"),
            ("record pledge d --on 2024 --title D", "several-types", "write one of pledge.made, pledge.amended,"),
            ("record ledger d --on 2024", "unknown-type", "'gcm-ledger help events' lists them"),
            ("record document.published --on 2024 --title Краткая", "no-slug", "record document.published my-document ...'"),
            ("record document.published d --on 2024 --title D --ask", "no-terminal", "'gcm-ledger help document.published' lists them"),
            ("record meeting.convened m --on 2024 --title M --kind plenery", "unknown-word", "did you mean 'plenary'?"),
            (
                "record meeting.convened m --on 2024 --title M --kind other --attended Portugl", "unknown-state",
                "a State is its ISO 3166-1 alpha-3 code"
            ),
            ("record document.published d --title", "missing-value", "write --title VALUE"),
            ("record event.corrected d --on 2024", "use-command", "'gcm-ledger correct REF --reason TEXT'"),
            ("record", "missing-operand", "'gcm-ledger help record' shows what it takes"),
        ])
    func mistyped(_ line: String, _ code: String, _ fix: String) throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.ledgerBytes()
            let text = try desk.run(line)
            #expect(text.code == .notUnderstood || text.code == .no)
            #expect(text.err.contains("\n  fix: ") && text.err.contains(fix), "\(text.err)")
            let json = desk.run(["record", "--format=json"] + (try ShellWords.words(line)).dropFirst())
            let codes =
                json.errBytes.isEmpty ? try json.json["results"]?.items.first?["problems"]?.items : try json.failure["errors"]?.items
            #expect(codes?.compactMap { $0["code"]?.text } == [code], "\(json)")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("What is missing is named as the flags that are missing, all at once")
    func missing() throws {
        try Desk.with { desk in
            try desk.open()
            let answer = try desk.run("record requirement.adopted r --title T")
            #expect(answer.code == .no)
            for flag in ["on", "forum", "area", "verb", "measure", "per"] {
                #expect(
                    answer.err.contains("gcm-ledger: record requirement.adopted: --\(flag) is missing\n  fix: add --\(flag): "), "\(flag)")
            }
            #expect(!answer.err.contains("--title is missing") && !answer.err.contains("--owed-by is missing"))
            let subject = try desk.run("record meeting.cancelled --on 2024")
            #expect(subject.code == .no)
            #expect(subject.err.contains("it is not said which meeting it is about"))
        }
    }

    @Test(
        "A value that cannot be is told with its flag",
        arguments: [
            ("--on 2023-02-30 --kind other", "record meeting.convened: --on: there is no such day: 2023-02-30"),
            ("--on 2024 --kind other --participants many", "record meeting.convened: --participants: must be a whole number"),
            ("--on 2024 --kind other --cites call-2024", "record meeting.convened: --cites: must be DOCUMENT@PLACE"),
            ("--on 2024 --kind other --kind imrf", "record meeting.convened: --kind: imrf stands twice in a set"),
            ("--on 2024 --kind other --round 0", "record meeting.convened: data.round: 0 is out of range"),
            ("--on 2024 --kind other --cites 'nothing@p. 1'", "there is no document/nothing in the ledger"),
            ("--on 2025-06-01 --kind other", "record meeting.convened: occurred: begins on 2025-06-01, which has begun nowhere"),
        ])
    func badValues(_ flags: String, _ expected: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            let before = try desk.ledgerBytes()
            let answer = try desk.run("record meeting.convened m --title M \(flags)")
            #expect(answer.code == .no)
            #expect(answer.err.contains(expected), "\(answer.err)")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("With an id it can be said again: it exists, and says so when it was corrected since")
    func again() throws {
        try Desk.with { desk in
            try desk.open()
            let line = "record document.published d --on 2024 --title D --id one"
            try desk.done(line)
            desk.wait()
            #expect(try desk.done(line).out.hasPrefix("It exists already, recorded as lisbon, number 2 (one):\n"))
            try desk.done("correct one --title E --id two --reason typo")
            #expect(try desk.done(line + " --format csv").records.last == "exists,one,lisbon,2,corrected since by two")
            let other = try desk.run(line.replacing("--title D", with: "--title F"))
            #expect(other.code == .no)
            #expect(
                other.err.hasPrefix(
                    "gcm-ledger: record document.published: data.title: event one is recorded with \"D\", offered with \"F\"\n  fix: "))
        }
    }

    @Test("A dry run writes nothing, even where there is no writer yet")
    func dryRun() throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.everything()
            let answer = try desk.done("record document.published d --on 2024 --title D --dry-run")
            #expect(
                answer.out.hasSuffix("Would be recorded as lisbon:\n  A document came out in 2024: D\n\nA dry run: nothing was written.\n"))
            #expect(try desk.everything() == before)
        }
        try Desk.with { desk in
            try desk.makeFolder("events")
            let before = try desk.everything()
            let answer = try desk.done("record document.published d --on 2024 --title D --dry-run")
            #expect(answer.err.hasPrefix("gcm-ledger: note: record: this copy of the ledger has no writer of its own\n"))
            #expect(!answer.out.contains("dry-run"), "nobody's number is told")
            let json = try desk.done("record document.published d --on 2024 --title D --dry-run --format json").json
            #expect(json["dryRun"] == .bool(true))
            let result = try #require(json["results"]?.items.first)
            #expect(result["outcome"]?.text == "recorded" && result["writer"]?.isNull == true && result["sequence"]?.isNull == true)
            #expect(try desk.everything() == before)
            #expect(
                try desk.run("record document.published d --on 2024 --title D").err.hasPrefix(
                    "gcm-ledger: record: this copy of the ledger has no writer"))
        }
    }

    @Test("With --expect, an event is recorded only while the ledger has that many events")
    func expect() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("record document.published d --on 2024 --title D --expect 1")
            let answer = try desk.run("record document.published e --on 2024 --title E --expect 1")
            #expect(answer.code == .no)
            #expect(
                answer.err == """
                    gcm-ledger: --expect 1: the ledger has 2 events by now; nothing was recorded
                      fix: look at what is new with 'gcm-ledger log', and offer again with --expect 2

                    """)
            #expect(try desk.run("record document.published e --on 2024 --title E --expect many").code == .notUnderstood)
            #expect(try desk.ledgerLines().count == 2)
        }
    }
}
