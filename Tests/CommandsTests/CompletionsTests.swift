import Commands
import DeskTesting
import Messages
import Testing

@Suite("completions and man")
struct CompletionsTests {
    @Test("A shell's script is the same without a ledger", arguments: ["bash", "zsh", "fish"])
    func script(_ shell: String) throws {
        try Desk.with { desk in
            let script = try desk.done("completions \(shell)").out
            #expect(script.contains("completion for \(shell)"))
            _ = try desk.done("init --writer lisbon")
            #expect(try desk.done("completions \(shell)").out == script)
        }
    }

    @Test("Another shell is refused with those that there are")
    func otherShell() throws {
        try Desk.with { desk in
            let answer = try desk.run("completions csh")
            #expect(answer.code == .notUnderstood)
            #expect(answer.err.contains("csh: is no shell that completions are written for\n  fix: one of bash, zsh, fish"))
            #expect(try desk.run("completions").code == .notUnderstood)
        }
    }

    /// The words that may stand at the end of a line, the kind of place before them.
    private static func words(_ desk: Desk, _ line: String...) -> [String] {
        let answer = desk.run(["completions", "zsh", "--"] + line)
        #expect(answer.code == .done && answer.err.isEmpty, "\(line): \(answer)")
        return answer.lines.map { String($0.prefix { $0 != "\t" }) }
    }

    @Test("Without a ledger commands, options and their words are there, nothing is told, and nothing stands where nothing is expected")
    func withoutLedger() throws {
        try Desk.with { desk in
            #expect(Self.words(desk, "") == ["words"] + HelpTests.commands)
            #expect(Self.words(desk, "--ledger", "x", "read") == ["words", "readiness"])
            #expect(Self.words(desk, "measure", "pledges", "--format", "j") == ["words", "json"])
            #expect(Self.words(desk, "measure", "--format=j", "pledges", "--by=region,obj") == ["words", "--by=region,objective"])
            #expect(Self.words(desk, "list", "meetings", "--kind", "regional-r") == ["words", "regional-review"])
            #expect(Self.words(desk, "list", "pledges", "--objective", "22") == ["words", "22"])
            #expect(Self.words(desk, "record", "pledge.made", "--type", "match") == ["words", "matching"])
            #expect(Self.words(desk, "record", "pledge.made", "--frame") == ["words", "--framework"])
            #expect(Self.words(desk, "checkpoint", "--sign", "") == ["words"])
            for line in [
                ["show", "pledge/"], ["version", ""], ["find", ""], ["nonsense", ""], ["list", "--last", ""],
                ["readiness", "--as-of", "im"],
            ] {
                #expect(desk.run(["completions", "zsh", "--"] + line).out == "words\n", "\(line)")
            }
            #expect(Self.words(desk, "find", "--output", "x") == ["files"])
            #expect(Self.words(desk, "list", "--ledger=") == ["folders"])
        }
    }

    @Test("States are there by name as typed, else whatever the case and the accents, and by code in capitals")
    func states() throws {
        try Desk.with { desk in
            for (typed, found) in [
                ("Portu", ["Portugal"]), ("portu", ["Portugal"]), ("PRT", ["PRT"]), ("cote", ["Côte d'Ivoire"]),
                ("DEU,Fran", ["DEU,France"]),
                ("Burma", ["Myanmar"]), ("Nowhere", []),
            ] {
                #expect(Self.words(desk, "readiness", "--state", typed) == ["words"] + found, "\(typed)")
                #expect(Self.words(desk, "list", "pledges", "--state=\(typed)") == ["words"] + found.map { "--state=\($0)" })
            }
            #expect(
                desk.run(["completions", "bash", "--", "readiness", "--state=cote\\ d"]).lines == [
                    "words", "--state=Côte\\ d\\'Ivoire\tCIV",
                ])
            #expect(
                desk.run(["completions", "bash", "--", "readiness", "--state=\"South A"]).lines == ["words", "--state=South Africa\tZAF"])
            #expect(desk.run(["completions", "fish", "--", "readiness", "'South A"]).lines == ["words"])
            #expect(desk.run(["completions", "fish", "--", "show", "'South A"]).lines == ["words", "South Africa\tZAF"])
        }
    }

    @Test("Of a ledger things, meetings as days, documents and writers are there, and words that no line could show are not")
    func ofALedger() throws {
        try Desk.with { desk in
            for line in [
                "init --writer lisbon", "record document.published brief --on 2024-01-01 --title 'The brief'",
                "record meeting.convened review-2-unece --on 2024-03-11 --kind regional-review --title 'A review' --cites brief@1",
                "record meeting.scheduled talk --on 2024-01-02 --planned 2024-05-05 --kind gcm-talk --title Talk --cites brief@1",
                "record target.set money --on 2024-01-02 --title Money --kind annual --year 2024 --fund 'Fund; rm' --cites brief@1",
            ] { _ = try desk.done(line) }
            _ = desk.run([
                "record", "target.set", "other", "--on", "2024-01-02", "--title", "x", "--kind", "annual", "--year", "2024", "--fund",
                "F\u{202e}", "--cites", "brief@1",
            ])
            #expect(Self.words(desk, "show", "mee") == ["words", "meeting/"])
            #expect(Self.words(desk, "show", "meeting/") == ["words", "meeting/review-2-unece", "meeting/talk"])
            #expect(Self.words(desk, "show", "tal") == ["words", "talk"])
            #expect(Self.words(desk, "show", "document/b") == ["words", "document/brief"])
            #expect(
                desk.run(["completions", "zsh", "--", "timeline", "--as-of", "r"]).lines == [
                    "words", "review-2-unece\t11 Mar 2024: A review",
                ])
            #expect(Self.words(desk, "list", "--as-of", "") == ["words", "today", "yesterday", "review-2-unece"])
            #expect(Self.words(desk, "timeline", "--to", "") == ["words", "today", "yesterday", "review-2-unece", "talk"])
            #expect(Self.words(desk, "list", "--today", "") == ["words"])
            #expect(Self.words(desk, "log", "--writer", "") == ["words", "lisbon"])
            #expect(Self.words(desk, "init", "--writer", "") == ["words"])
            #expect(Self.words(desk, "record", "meeting.convened", "x", "--cites", "b") == ["words", "brief@"])
            #expect(Self.words(desk, "record", "meeting.convened", "r") == ["words", "review-2-unece"])
            #expect(Self.words(desk, "correct", "talk", "--plann") == ["words", "--planned"])
            #expect(Self.words(desk, "fund", "") == ["words", "Fund; rm"])
            #expect(desk.run(["completions", "bash", "--", "fund", "F"]).lines == ["words", "Fund\\;\\ rm\t"])
            #expect(Self.words(desk, "changes", "rev") == ["files", "review-2-unece"])
        }
    }

    /// Values of which no list is of use, and those that only a ledger has.
    private static let unlisted: Set = [
        "CODE", "COLUMN", "COLUMNS", "HEADING", "HEADING=COLUMN", "WORD", "ID", "N", "NAME", "SECONDS", "SIZE", "TEXT", "URL", "YEAR",
        "DOCUMENT", "FIELD", "FORUM", "SUBJECT", "DOCUMENT@PLACE", "WRITER", "WHAT", "MEETING", "REPORT", "FEEDSINTO", "BACKTOBACKWITH",
        "BODY", "OFFICE", "ASKEDOF", "FUND", "OF", "SCOPE", "PLEDGE", "REQUIREMENT", "PUBLISHER",
    ]

    @Test("Of every option's value something is known, or no list is of use", arguments: HelpTests.commands)
    func everyValue(_ command: String) throws {
        try Desk.with { desk in
            let first = ["measure": ["pledges"], "list": ["pledges"], "record": ["pledge.made"]][command] ?? []
            for record in try desk.done("help \(command) --format csv").records {
                let cells = record.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != "\"" } }
                guard cells[0].hasPrefix("'--"), cells.count > 1, !cells[1].isEmpty, cells[0] != "'--today" else { continue }
                let answer = desk.run(["completions", "zsh", "--", command] + first + [String(cells[0].dropFirst()), ""])
                #expect(answer.out != "words\n" || Self.unlisted.contains(String(cells[1])), "\(cells[0]) \(cells[1])")
            }
        }
    }

    @Test("The manual page has a section for every command")
    func manual() throws {
        try Desk.with { desk in
            let page = try desk.done("man").lines
            #expect(page.first?.hasPrefix(".TH GCM\\-LEDGER 1 ") == true)
            let sections = page.filter { $0.hasPrefix(".SS ") }
            for command in HelpTests.commands {
                #expect(sections.contains { $0.contains(" \(command)") }, "\(command)")
            }
        }
    }
}
