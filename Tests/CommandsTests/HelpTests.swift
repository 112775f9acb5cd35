import Commands
import DeskTesting
import Events
import Formats
import Testing

@Suite("help")
struct HelpTests {
    /// Every command, in the order of the overview.
    static let commands = [
        "init", "record", "append", "correct", "retract", "merge",
        "readiness", "show", "why", "find", "list", "timeline", "measure", "changes", "log",
        "verify", "check", "prove", "checkpoint", "pack", "help", "schema", "completions", "man", "version",
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
            #expect(lines.last == "'--cites,DOCUMENT@PLACE,,\"the documents that say so, each with the place in it\"")
            #expect(try desk.done("help \(type.rawValue)").out.contains("--cites"))
        }
    }

    @Test(
        "The lists of words can be read in every format",
        arguments: ["events", "measures", "objectives", "principles", "regions", "states"], Format.allCases)
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

    @Test("What a document's fields are, word for word")
    func fields() throws {
        try Desk.with { desk in
            let answer = try desk.done("help document.published")
            #expect(
                answer.out == """
                    FIELD        WHAT IT HOLDS   NEEDED  MEANING
                    -----------  --------------  ------  ------------------------------------------------------------
                    --title      text            yes     the document's title
                    --symbol     text                    its official symbol, such as A/RES/73/195
                    --publisher  text                    the office that published it
                    --language   text                    its language, a BCP 47 tag
                    --address    text                    where it was read: a URL, or the name of a file
                    --note       text                    anything about the document itself, such as an inferred date
                    --cites      DOCUMENT@PLACE          the documents that say so, each with the place in it

                    """)
        }
    }
}
