import Commands
import DeskTesting
import Events
import Formats
import JSON
import Messages
import Projections
import Testing

@Suite("Every way out, over a ledger that means harm")
struct EveryWayOutTests {
    @Test("Whatever is asked, in whatever format, no character of the data acts on the screen", arguments: Format.texts)
    func questions(_ format: Format) throws {
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.open(at: desk)
            // What is sent to a terminal is more than what is sent elsewhere: colours.
            var desk = desk
            let catalogue = try CommandPages.all(desk)
            let questions = try Questions.all(desk)
            #expect(Set(questions.compactMap(\.first)) == Set(catalogue.map(\.name)), "every command is asked")
            var carrying = 0
            for question in questions {
                let takesFormat = catalogue.contains { $0.name == question.first && $0.options.contains("--format") }
                // A script of SQL has texts as they are, but on a terminal.
                desk.isTerminal = format == .text || question == ["export", "sql"]
                var answer = desk.run(question + (takesFormat ? ["--format", format.rawValue] : []), input: Questions.input)
                // A tab parts what may be typed from what it means, for a shell's script.
                if question.starts(with: ["completions", "bash", "--"]) { answer.outBytes.removeAll { $0 == 9 } }
                expectHarmless(answer, question, isCSV: format == .csv, isTerminal: desk.isTerminal)
                // What the data holds is told all the same, written out.
                if answer.text.contains("202e") { carrying += 1 }
            }
            #expect(questions.count > 140, "only \(questions.count) questions were asked")
            #expect(carrying > 50, "only \(carrying) answers had anything harmful to tell")
        }
    }

    @Test("Nor does a word that was typed, as any operand or option of any command", arguments: [[], ["--format", "json"]])
    func words(_ format: [String]) throws {
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.openSmall(at: desk)
            var tried = 0
            for page in try CommandPages.all(desk) {
                let good = Questions.operands(of: page.name)
                var lines = [[page.name, Harm.word], [page.name, "--" + Harm.word], [page.name] + good + [Harm.word, Harm.word]]
                lines += page.options.map { [page.name] + good + [$0, Harm.word] }
                lines += page.options.map { [page.name] + good + ["\($0)=\(Harm.word)"] }
                for line in lines {
                    expectHarmless(desk.run(line + format, input: Array(Harm.text.utf8)), line)
                    tried += 1
                }
            }
            for line in [[Harm.word], ["--" + Harm.word], ["--ledger", Harm.word, "log"], ["--ledger=" + Harm.word], ["--ledger"]] {
                expectHarmless(desk.run(line + format), line)
            }
            #expect(tried > 250, "only \(tried) lines were tried")
        }
    }

    @Test("Nor does an offered event, whatever of it is wrong", arguments: [[], ["--format", "json"]])
    func offers(_ format: [String]) throws {
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.openSmall(at: desk)
            let offer: [(name: String, value: JSONValue)] = [
                ("id", "new"), ("type", "document.published"), ("subject", "document/new"), ("occurred", "2031"),
                ("data", .object([("title", "New"), ("cites", .array([.object([("document", "resolution-2030"), ("at", "1")])]))])),
            ]
            var refused = 0
            for member in offer.map(\.name) + ["sequence", Harm.text] {
                for harm in [JSONValue.string(Harm.text), .object([(Harm.text, .string(Harm.text))])] {
                    let spoilt = JSONValue.object(offer.filter { $0.name != member } + [(member, harm)]).canonicalBytes()
                    let answer = desk.run(["append", "-"] + format, input: spoilt)
                    expectHarmless(answer, ["append", member])
                    refused += answer.code == .no ? 1 : 0
                }
            }
            let broken = Array("{\"id\":\"\(Harm.text)\"".utf8)
            for input in [broken, Array(Harm.text.utf8), broken + [0xFF, 0x9B]] {
                expectHarmless(desk.run(["append", "-"] + format, input: input), ["append"])
            }
            #expect(refused == 14, "\(refused) were refused")
        }
    }

    @Test("Nor do answers that are typed at a terminal")
    func interview() throws {
        try Desk.with(today: HostileLedger.longAfter) { desk in
            try HostileLedger.openSmall(at: desk)
            var desk = desk
            desk.isTerminal = true
            let typed = ["?", "typed-one", "2031", "?"] + Array(repeating: Harm.word, count: 12)
            let answer = desk.run(["record", "document.published"], input: [], typed: typed + ["", "y"])
            expectHarmless(answer, ["record"], isTerminal: true)
            #expect(answer.text.contains("202e"))
        }
    }

    @Test("A screen that is misled is found out", arguments: Array(Harm.text.unicodeScalars) + Array(Harm.word.unicodeScalars))
    func found(_ scalar: Unicode.Scalar) {
        let planted = Array("a\(scalar)b\n".utf8)
        let isPlain = scalar.isASCII && scalar.value >= 0x20 && scalar.value < 0x7F || scalar == "\n" || ("a"..."z").contains(scalar)
        #expect(Screen.offences(planted).isEmpty == isPlain, "U+\(String(scalar.value, radix: 16))")
        #expect(Screen.offences(planted, isCSV: true).isEmpty == isPlain)
        #expect(Screen.offences(planted, isTerminal: true).isEmpty == isPlain)
    }

    @Test("So is a ledger's text that is sent as it stands, and the program's own colours are not")
    func foundInWhole() {
        #expect(Screen.offences(Array(Harm.text.utf8)).count == 17)
        #expect(Screen.offences(JSONValue.string(Harm.text).canonicalBytes()).count == 12)
        #expect(Screen.offences(JSONValue.string(Harm.text).prettyBytes()) == [])
        #expect(Screen.offences([0x41, 0x9B, 0x0A]) == ["it is not UTF-8"])
        #expect(Screen.offences(Array("\u{1B}[1mTitle\u{1B}[0m\n".utf8), isTerminal: true) == [])
        #expect(Screen.offences(Array("\u{1B}[1mTitle\u{1B}[0m\n".utf8)).count == 2)
        #expect(Screen.offences(Array("a,b\r\nc\n".utf8), isCSV: true) == [])
        #expect(Screen.offences(Array("a,b\r\n".utf8)) == ["U+D at 3"])
        #expect(Screen.offences(Array("a\rb\r\n".utf8), isCSV: true) == ["U+D at 1"])
    }
}

/// Expects that nothing in an answer acts on the screen.
func expectHarmless(
    _ answer: Answer, _ words: [String], isCSV: Bool = false, isTerminal: Bool = false,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let told = words.map(\.debugDescription).joined(separator: " ")
    #expect(Screen.offences(answer.outBytes, isCSV: isCSV, isTerminal: isTerminal) == [], "\(told)", sourceLocation: sourceLocation)
    #expect(Screen.offences(answer.errBytes, isTerminal: isTerminal) == [], "\(told)", sourceLocation: sourceLocation)
}
