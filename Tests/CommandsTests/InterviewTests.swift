import Commands
import DeskTesting
import Messages
import Testing

@Suite("record: the dialogue on a terminal")
struct InterviewTests {
    private func interview(_ desk: Desk, _ words: [String], answers: [String]) -> (code: Int32, out: String) {
        let said = Captured()
        let answer = desk.run(words, input: [], typed: answers) { console in
            console.output = { said.take($0) }
            console.errors = { said.take($0) }
        }
        return (answer.code.rawValue, said.text)
    }

    @Test("Without flags on a terminal it asks field by field, asks a needed one again, and records on yes")
    func asks() throws {
        try Desk.with { desk in
            try desk.open()
            let answers = ["2024-02", "?", "", "A handbook", "handbook", "", "", "", "", "", "", "y"]
            let (code, out) = interview(desk, ["record", "document.published"], answers: answers)
            #expect(code == 0, "\(out)")
            #expect(out.contains("the document's title") && out.contains("Record it?"))
            let row = try #require(try desk.done("list documents --format json").json["rows"]?.items.first)
            #expect(row["slug"]?.text == "handbook" && row["title"]?.text == "A handbook" && row["occurred"]?.text == "2024-02")
        }
    }

    @Test("Without a yes nothing is recorded, and the answer is no", arguments: ["n", "", "no", "yesterday"])
    func declines(last: String) throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.ledgerBytes()
            let answers = ["2024-02", "A handbook", "handbook", "", "", "", "", "", "", last]
            let (code, out) = interview(desk, ["record", "document.published"], answers: answers)
            #expect(code == 1 && out.contains("] gcm-ledger: record document.published: it was left before"), "\(out)")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("Where it is left before a yes, nothing is recorded, and the command line so far is shown", arguments: 0...9, [nil, "quit"])
    func left(answered: Int, last: String?) throws {
        try Desk.with { desk in
            try desk.open()
            let before = try desk.ledgerBytes()
            let answers = ["2024-02", "A handbook", "handbook", "", "", "", "", "", ""]
            let words = ["record", "document.published"]
            let (code, out) = interview(desk, words, answers: answers.prefix(answered) + (last.map { [$0] } ?? []))
            #expect(code == 1, "\(out)")
            let flags = ["--on 2024-02", "--title 'A handbook'"].prefix(answered).map { " " + $0 }.joined()
            let command = "gcm-ledger record document.published" + (answered > 2 ? " handbook" : "") + flags + " --ask"
            let quoted = answered > 1 ? "\u{201C}\(command)\u{201D}" : "'\(command)'"
            #expect(
                out.hasSuffix(
                    """
                    gcm-ledger: record document.published: it was left before it was to be recorded; nothing was recorded
                      fix: \(quoted) goes on from here; 'gcm-ledger help document.published' lists the flags that answer at once

                    """), "\(out)")
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("With --ask it goes on from the answers that are given, and asks for no more than the others")
    func goesOn() throws {
        try Desk.with { desk in
            try desk.open()
            let words = try ShellWords.words("record document.published handbook --on 2024-02 --title 'A handbook' --ask")
            let (code, out) = interview(desk, words, answers: ["", "", "", "", "", "", "y"])
            #expect(code == 0, "\(out)")
            #expect(!out.contains("title *: ") && out.contains("symbol: "))
            #expect(out.contains("  A document came out in Feb 2024: A handbook\n"))
            #expect(try desk.done("list documents --format csv").records.count == 2)
        }
    }

    @Test("Choices stand in the prompt, each answer is checked as it is given, and a wrong one is asked again at once")
    func checks() throws {
        try Desk.with { desk in
            try desk.openSmall()
            let answers =
                ["7/7/2022", "2022-07-07", "A plan", "Portgual", "PRT", "", "prt plan", "prt-plan"]
                + Array(repeating: "", count: 5) + ["indivdual", "individual"]
                + Array(repeating: "", count: 5) + ["forum-2026", "forum-2025"]
                + Array(repeating: "", count: 5) + ["brief@p. 3", "call-2024@p. 3", "", "y"]
            let (code, out) = interview(desk, ["record", "pledge.made"], answers: answers)
            #expect(code == 0, "\(out)")
            for said in [
                "on *: gcm-ledger: on: no date: 7/7/2022\n", "by: gcm-ledger: by: Portgual is no State that the ledger knows\n",
                "did you mean 'PRT'?", "subject: gcm-ledger: subject: 'pledge/prt plan' is no subject\n",
                "type [individual common in-partnership matching mirror]: gcm-ledger: type: unknown word: indivdual\n",
                "forum: gcm-ledger: forum: there is no meeting/forum-2026 in the ledger\n", "did you mean 'forum-2025'?",
                "cites: gcm-ledger: cites: there is no document/brief in the ledger\n",
                "  Portugal pledged on 7 Jul 2022: A plan, type individual, forum forum-2025\n  source: C/2024/1, p. 3\n",
            ] { #expect(out.contains(said), "\(said) in\n\(out)") }
            let place = try #require(out.firstRange(of: "title"))
            let other = try #require(out.firstRange(of: "register: "))
            #expect(place.lowerBound < other.lowerBound, "what is needed comes first")
        }
    }

    @Test("What is only wrong in the ledger is told before it is recorded, and goes back to the one answer; all others stay")
    func goesBack() throws {
        try Desk.with { desk in
            try desk.open()
            try desk.done("record pledge.made early --by PRT --title Early --on 2020-05")
            desk.wait()
            let answers = ["nowhere", "early", "2019", "planning", "Half of it", "", "2021", "stage", "in-progress", "y"]
            let (code, out) = interview(desk, ["record", "pledge.progressed"], answers: answers)
            #expect(code == 0, "\(out)")
            #expect(out.contains("subject *: gcm-ledger: subject: there is no pledge/nowhere in the ledger\n"))
            #expect(out.contains("pledge/early did not begin before 2020-05"))
            let row = try #require(try desk.done("log --format json").json["rows"]?.items.last)
            #expect(row["occurred"]?.text == "2021" && row["data"]?["stage"]?.text == "in-progress")
            #expect(row["data"]?["text"]?.text == "Half of it")
        }
    }

    @Test("Who cannot record is told so before anything is asked")
    func noWriter() throws {
        try Desk.with { desk in
            try desk.makeFolder("events")
            let (code, out) = interview(desk, ["record", "document.published"], answers: ["2024"])
            #expect(code == 2 && out.hasPrefix("gcm-ledger: record: this copy of the ledger has no writer of its own\n"), "\(out)")
        }
    }
}
