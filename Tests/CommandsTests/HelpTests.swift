import Commands
import DeskTesting
import Events
import Formats
import Messages
import Testing

@Suite("help")
struct HelpTests {
    /// Every command, in the order of the overview.
    static let commands = [
        "init", "record", "append", "import", "correct", "retract", "merge",
        "readiness", "show", "why", "find", "list", "timeline", "brief", "fund", "reconcile", "measure", "changes", "log",
        "page", "export", "verify", "check", "prove", "checkpoint", "snapshot", "pack", "help", "schema", "completions", "man", "version",
    ]

    @Test("The overview lists every command, with or without a ledger there")
    func overview() throws {
        try Desk.with { desk in
            let lines = try desk.done("help").lines
            let listed = lines.compactMap { $0.firstMatch(of: /^  ([a-z]+)  +\S/)?.output.1 }.map(String.init)
            #expect(listed == Self.commands)
            for words in [[], ["-h"], ["--help"]] { #expect(desk.run(words).lines == lines) }
            #expect(try desk.done("help --format csv").records.dropFirst().map { String($0.prefix { $0 != "," }) } == Self.commands)
        }
    }

    @Test("Every command has its help, by 'help' and by --help", arguments: commands)
    func command(_ name: String) throws {
        try Desk.with { desk in
            let help = try desk.done("help \(name)")
            #expect(help.out.hasPrefix("gcm-ledger \(name) - "))
            #expect(help.out.contains("\nusage: gcm-ledger \(name)"))
            #expect(try desk.done("\(name) --help").out == help.out)
            #expect(try desk.done("help \(name) --format csv").records.first == "word,value,meaning")
        }
    }

    @Test(
        "Every option of a command stands in its help, and so does what another command shares with it",
        arguments: ["list", "timeline", "readiness"])
    func options(_ name: String) throws {
        try Desk.with { desk in
            let help = try desk.done("help \(name)").out
            for option in [
                "--as-of DATE", "--known-at TIME", "--published-by DATE", "--today DATE", "--basis FILE", "--format FORMAT",
                "--output FILE",
            ] {
                #expect(help.contains(option), "\(option)")
            }
        }
    }

    @Test("Every event type has its fields, citations last", arguments: EventType.allCases)
    func eventType(_ type: EventType) throws {
        try Desk.with { desk in
            let lines = try desk.done("help \(type.rawValue) --format csv").records
            #expect(lines.first == "field,what it holds,needed,meaning")
            #expect(type.isWrittenByTheProgram || type.thing == .event || lines[1].hasPrefix("SUBJECT,"))
            #expect(lines.last == "'--cites,DOCUMENT@PLACE,,\"the documents that say so, each with the place in it\"")
            #expect(try desk.done("help \(type.rawValue)").out.contains("--cites"))
        }
    }

    @Test(
        "The lists of words can be read in every format",
        arguments: [
            "events", "words", "statuses", "dates", "measures", "objectives", "principles", "regions", "states", "currencies", "kinds",
            "verbs", "calendars",
        ], Format.texts)
    func topics(_ topic: String, _ format: Format) throws {
        try Desk.with { desk in
            let answer = try desk.done("help \(topic) --format \(format.rawValue)")
            #expect(answer.out.count > 100)
        }
    }

    @Test("The regions are five, with their members")
    func regions() throws {
        try Desk.with { desk in
            let answer = try desk.done("help regions --format csv")
            #expect(
                answer.records == [
                    "region,commission,members,associates",
                    "UNECE,United Nations Economic Commission for Europe,56,0",
                    "ECA,United Nations Economic Commission for Africa,54,0",
                    "ECLAC,United Nations Economic Commission for Latin America and the Caribbean,46,14",
                    "ESCAP,United Nations Economic and Social Commission for Asia and the Pacific,53,9",
                    "ESCWA,United Nations Economic and Social Commission for Western Asia,21,0",
                ])
        }
    }

    @Test("What a document's fields are, word for word, with what is needed and an example")
    func fields() throws {
        try Desk.with { desk in
            let answer = try desk.done("help document.published")
            #expect(
                answer.out == """
                    document.published: a document came out: what citations point to.

                    FIELD        WHAT IT HOLDS      NEEDED  MEANING
                    -----------  -----------------  ------  ------------------------------------------------------------
                    SUBJECT      a slug: a-z 0-9 -          which document it is; else one is made of the title
                    --on         a date or days     yes     when it occurred: 'help dates' has how days are typed
                    --title      text               yes     the document's title
                    --symbol     text                       its official symbol, such as A/RES/73/195
                    --publisher  text                       the office that published it
                    --language   text                       its language, a BCP 47 tag
                    --address    text                       where it was read: a URL, or the name of a file
                    --note       text                       anything about the document itself, such as an inferred date
                    --cites      DOCUMENT@PLACE             the documents that say so, each with the place in it

                    an example, in a ledger of its own ('gcm-ledger init --writer NAME' in an empty folder):
                      gcm-ledger record document.published my-document --on 2024-01-31 --title 'What it is called'

                    """)
        }
    }

    @Test(
        "What is needed is marked: always, one of several, or where no other event says it",
        arguments: [
            ("pledge.made", "--by", "or --stakeholders"), ("pledge.made", "--stakeholders", "or --by"), ("pledge.made", "--title", "yes"),
            ("pledge.made", "--forum", ""), ("pledge.progressed", "SUBJECT", "yes"), ("pledge.progressed", "--stage", "yes"),
            ("pledge.amended", "--title", ""), ("report.submitted", "--kind", "if first"), ("role.assumed", "--states", "or --office"),
            ("contribution.deposited", "--donor", "if first, or --donor-office"), ("contribution.repaid", "--on", "yes"),
            ("contribution.announced", "SUBJECT", "yes"),
        ])
    func needed(_ type: String, _ field: String, _ needed: String) throws {
        try Desk.with { desk in
            let rows = try desk.done("help \(type) --format json").json.items
            #expect(rows.first { $0["field"]?.text == field }?["needed"]?.text == needed)
        }
    }

    @Test("The example of every event type works in a ledger of its own, as it stands", arguments: EventType.allCases)
    func example(_ type: EventType) throws {
        try Desk.with { desk in
            let help = try desk.done("help \(type.rawValue)")
            let commands = help.lines.filter { $0.hasPrefix("  gcm-ledger ") }.map { String($0.dropFirst(13)) }
            guard type != .ledgerUpgraded else {
                #expect(commands.isEmpty && help.out.contains("No command records it"))
                return
            }
            if type != .ledgerOpened { try desk.open() }
            for command in commands {
                try desk.done(command)
                desk.wait()
            }
            let last = try #require(try desk.done("log --format json").json["rows"]?.items.last)
            #expect(last["type"]?.text == type.rawValue, "\(commands)")
        }
    }

    @Test("Everything that people look up is answered", arguments: lookedUp)
    func lookup(_ topic: String, _ said: String) throws {
        try Desk.with { desk in
            for format in Format.texts {
                let answer = try desk.done("help \(topic) --format \(format.rawValue)")
                #expect(format != .text || answer.out.contains(said), "\(answer)")
            }
        }
    }

    static let lookedUp = [
        ("pledge", "what States or stakeholders promised"), ("pledges", "pledge.progressed"), ("Pledges", "pledge.withdrawn"),
        ("event", "a document came out"), ("types", "States or stakeholders made a pledge"), ("date", "../2024-03-11"),
        ("days", "effective day"), ("status", "nothing found"),
        ("kinds", "voluntary-gcm-report"), ("kind", "regional-review"), ("verb", "mandates"), ("currencies", "JPY"),
        ("basis", "what an answer rests on"), ("page width", "--width N"), ("width", "$COLUMNS"), ("format", "markdown"),
        ("not looked", "says nothing about anybody"), ("Met late", "certainly after the due day"), ("waiting", "what must come first"),
        ("possible", "Counts are of the certain"), ("known-at", "--known-at 2024-12-31"), ("amend", "an amendment what is so since"),
        ("verify", "verify"), ("root", "another root"), ("...", "the line in brackets"), ("by", "the States that pledge"),
        ("donor-office", "where it is no State"), ("donorOffice", "where it is no State"), ("as-of", "what had occurred"),
        ("imrf", "--kind"), ("Portugal", "readiness --state PRT"), ("unece", "Economic Commission for Europe"), ("USD", "1500000.00"),
        ("champions", "champion countries"), ("ledger", "a writer's file"), ("sort", "timeline"),
        ("held", "a source says that it was held"),
    ]

    @Test(
        "What nobody can look up is told with the nearest word", arguments: [("waitng", "did you mean 'waiting'"), ("pledg", "'pledge'")])
    func unknown(_ topic: String, _ near: String) throws {
        try Desk.with { desk in
            let answer = try desk.run("help \(topic)")
            #expect(answer.code == .notUnderstood && answer.err.contains(near), "\(answer)")
            #expect(try desk.run("help zzzzzz").err.contains("'gcm-ledger help words' explains"))
        }
    }

    @Test("Of each date that can be typed, help shows what it is kept as, as it is read")
    func dates() throws {
        try Desk.with { desk in
            try desk.open()
            for (place, row) in try desk.done("help dates --format json").json.items.enumerated() {
                let typed = try #require(row["typed"]?.text)
                try desk.done("record document.published d\(place) --title T --on \(typed)")
                desk.wait()
                let last = try desk.done("log --format json").json["rows"]?.items.last
                #expect(last?["occurred"]?.text == row["kept as"]?.text)
            }
            #expect(try desk.done("help dates --format csv").records.count > 8)
        }
    }
}
