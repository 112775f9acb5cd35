import Answers
import Commands
import DeskTesting
import Formats
import Messages
import Testing

@Suite("Laws of every format")
struct FormatLawTests {
    static let questions = [
        "list meetings", "list sources", "show review-eca", "show study", "log", "timeline", "readiness", "measure meetings",
        "why meetings",
        "list", "find", "find review", "list reports --not", "help", "help append", "help events", "help meeting.convened",
        "measure meetings --region ESCAP",
    ]

    @Test("An answer ends in exactly one line end, and carriage returns stand in CSV alone", arguments: questions, Format.texts)
    func oneLineEnd(_ question: String, _ format: Format) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            let answer = try desk.done("\(question) --format \(format.rawValue)")
            #expect(answer.outBytes.last == 10)
            #expect(!answer.outBytes.dropLast().hasSuffix([10]) && !answer.outBytes.hasSuffix([10, 13, 10]), "\(answer.out)")
            #expect(format == .csv || !answer.outBytes.contains(13))
        }
    }

    @Test("Every command that takes --format gives what is asked for, or refuses it with the formats that it has")
    func noneIgnored() throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            try desk.done("record target.set t --title T --kind annual --fund MIG00 --on 2024-01-01")
            let offer = Desk.document("x", title: "X")
            // Each writes the same again, or nothing.
            let lines = [
                "init": nil, "record": "record document.published x --on 2024 --title X --dry-run", "append": "append - --dry-run",
                "import": "import --template document.published",
                "correct": "correct study --title Z --reason r --dry-run", "retract": "retract study --reason r --dry-run",
                "merge": "merge . --dry-run", "list": "list meetings", "show": "show review-eca", "log": "log",
                "find": "find", "brief": "brief ECA", "fund": "fund", "reconcile": "reconcile", "changes": "changes 2024-01-01",
                "timeline": "timeline",
                "readiness": "readiness",
                "measure": "measure meetings", "why": "why meetings", "verify": "verify",
                "check": "check", "prove": nil, "checkpoint": "checkpoint", "snapshot": "snapshot shown", "pack": "pack x.pack",
                "help": "help", "schema": nil,
                "completions": nil, "man": nil, "page": nil, "export": nil, "version": "version",
            ]
            #expect(lines.keys.sorted() == HelpTests.commands.sorted())
            var refused: Set<String> = []
            for (command, line) in lines {
                let takesFormat = try desk.done("help \(command)").out.contains("--format FORMAT")
                #expect(takesFormat == (line != nil), "\(command)")
                guard let line else { continue }
                var answers: [String] = []
                for format in Format.allCases {
                    let answer = try desk.run("\(line) --format \(format.rawValue)", input: offer)
                    if answer.code == .notUnderstood {
                        let has = Self.formats(of: command).map(\.rawValue).joined(separator: ", ")
                        let name = format.rawValue
                        #expect(answer.err.contains("--format \(name): this answer is not written as \(name)\n  fix: one of \(has)\n"))
                        refused.insert("\(command) \(format.rawValue)")
                    } else {
                        #expect(answer.code == .done, "\(line) \(answer)")
                        answers.append(answer.out)
                    }
                }
                #expect(Set(answers).count == answers.count, "\(line): two formats are one: \(answers)")
            }
            let without = lines.filter { $0.value != nil }.keys.flatMap { command in
                Format.allCases.filter { !Self.formats(of: command).contains($0) }.map { "\(command) \($0.rawValue)" }
            }
            #expect(refused.sorted() == without.sorted())
            #expect(refused.count > 20)
        }
    }

    /// What a command can be answered in.
    private static func formats(of command: String) -> [Format] {
        switch command {
        case "check", "checkpoint", "snapshot", "version": return [.text, .json]
        case "changes", "brief", "fund": return Format.withoutCalendar.filter { $0 != .csv }
        case "import", "show", "log", "find", "list", "measure", "why", "reconcile": return Format.withoutCalendar
        case _ where QuestionCatalogue.entry(named: command) != nil: return Format.allCases
        default: return Format.texts
        }
    }

    @Test("In JSON every answer reads as JSON", arguments: questions)
    func json(_ question: String) throws {
        try Desk.with { desk in
            try desk.openSmall()
            try desk.append([Desk.requirement])
            _ = try desk.done("\(question) --format json").json
        }
    }

    @Test("An output file's ending tells the format, and the file holds what would have been printed", arguments: Format.allCases)
    func output(_ format: Format) throws {
        try Desk.with { desk in
            try desk.openSmall()
            let printed = try desk.done("timeline --format \(format.rawValue)")
            let answer = try desk.done("timeline --output answer\(format.fileNameEnding)")
            #expect(answer.out.isEmpty)
            #expect(try desk.read("answer\(format.fileNameEnding)") == printed.out)
        }
    }

    @Test("Where the output cannot be written, the answer is exit code 3 with the path")
    func unwritable() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let answer = try desk.run("timeline --output nowhere/answer.csv")
            #expect(answer.code == .damaged)
            #expect(answer.err.contains("nowhere/answer.csv: could not "))
        }
    }

    @Test("Questions leave the folder as it was")
    func readsWriteNothing() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let before = try desk.everything()
            for question in Self.questions where !question.hasPrefix("readiness") { try desk.done(question) }
            #expect(try desk.everything() == before)
        }
    }
}

extension Collection where Element: Equatable {
    fileprivate func hasSuffix(_ suffix: [Element]) -> Bool {
        count >= suffix.count && self.dropFirst(count - suffix.count).elementsEqual(suffix)
    }
}
