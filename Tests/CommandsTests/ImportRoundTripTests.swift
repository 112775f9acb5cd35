import Commands
import DeskTesting
import FileTesting
import Formats
import JSON
import Messages
import Testing

@Suite("import: what this program gave")
struct ImportRoundTripTests {
    /// What two ledgers have to say alike: all of it, or but for who recorded it and when.
    private static let questions = [
        "list pledges", "list meetings", "list contributions", "list documents", "list reports", "list figures",
        "measure pledges --by objective",
        "measure contributions --by donor,year", "timeline", "why pledges",
    ]

    /// Documents, pledges that were amended and reported on, meetings and money: a hundred events.
    static let hundred: [String] = (1...10).flatMap { number -> [String] in
        let cites = #""cites":[{"document":"d\#(number)","at":"para 1"},{"document":"d1","at":"=p. \#(number)"}]"#
        let (day, amount) = ("0\(number % 9 + 1)", #""amount":{"amount":"\#(number)00.50","currency":"USD"}"#)
        func line(_ id: String, _ type: String, _ subject: String, _ occurred: String, _ data: String) -> String {
            #"{"id":"\#(id)\#(number)","type":"\#(type)","subject":"\#(subject)\#(number)","occurred":"\#(occurred)","data":{\#(data)}}"#
        }
        let meeting = #""title":"Meeting","kind":"gcm-talk""#
        return [
            line(
                "doc", "document.published", "document/d", "../2024-01-\(day)", #""title":"=Document \#(number)","symbol":"D/\#(number)""#),
            line(
                "pledge", "pledge.made", "pledge/p", "2022-07",
                #""title":"Pledge, \"\#(number)\"","by":["PRT"],"objectives":[\#(number)],\#(cites)"#),
            line("amended", "pledge.amended", "pledge/p", "2023-02-\(day)", #""text":"Line\nbreak",\#(cites)"#),
            line("progress", "pledge.progressed", "pledge/p", "2023/2024", #""stage":"planning""#),
            line("done", "pledge.fulfilled", "pledge/p", "2024-05-01", #""text":"'quoted""#),
            line("plan", "meeting.scheduled", "meeting/m", "2024-01-10", #"\#(meeting),"planned":"2024-06-\#(day)",\#(cites)"#),
            line("held", "meeting.convened", "meeting/m", "2024-06-\(day)", #"\#(meeting),"attended":["ESP","PRT"]"#),
            line("said", "contribution.announced", "contribution/c", "2024-02", #""donor":["PRT"],"fund":"MIG00",\#(amount)"#),
            line("paid", "contribution.deposited", "contribution/c", "2024-03", "\(amount),\(cites)"),
            line(
                "figure", "figure.stated", "figure/f", "2024-04-01",
                #""of":"pledges","scope":"all","value":\#(number),"unit":"count",\#(cites)"#),
        ]
    }

    /// A ledger in a folder, beside which another can be.
    private static func one(in root: Desk) throws -> Desk {
        try root.makeFolder("one")
        let desk = root.beside(root.path("one"))
        try desk.open()
        return desk
    }

    /// An empty ledger of another writer.
    private static func other(beside desk: Desk) throws -> Desk {
        try desk.makeFolder("../two")
        let other = desk.beside(desk.path("../two"))
        try other.open(writer: "porto")
        return other
    }

    /// The answers of a ledger without its basis.
    private func answers(_ desk: Desk) throws -> [String] {
        try Self.questions.map { question in
            let lines = try desk.done("\(question) --format csv --as-of 2040-01-01 --today 2040-01-01").lines
            return lines.joined(separator: "\n")
        } + [facts(desk)]
    }

    /// The table of all facts but for when and by whom they were recorded.
    private func facts(_ desk: Desk) throws -> String {
        let records = CSVReader.records(try desk.done("find --format csv --as-of 2040-01-01").outBytes, separator: 44).records
        let headings = try #require(records.first).fields.map(\.text)
        let left = headings.indices.filter { !["recorded", "writer"].contains(headings[$0]) }
        return records.map { record in left.map { record.fields[$0].text }.joined(separator: "|") }.sorted().joined(separator: "\n")
    }

    @Test("The table of all facts of a ledger, imported into an empty one, gives the same answers; again, all of it exists")
    func allFacts() throws {
        try Desk.with(today: "2040-01-01") { root in
            let desk = try Self.one(in: root)
            let offers = Self.hundred
            #expect(offers.count == 100)
            try desk.append(offers)
            desk.wait()
            try desk.done("find --format csv --as-of 2040-01-01 --output facts.csv")
            let other = try Self.other(beside: desk)
            let answer = try other.done("import ../one/facts.csv")
            #expect(answer.out.contains("as it follows from what each event says in 'data'"))
            try other.done("check")
            #expect(try answers(other) == answers(desk))
            other.wait()
            #expect(
                try other.done("import ../one/facts.csv --format json").json["results"]?.items.allSatisfy {
                    $0["outcome"]?.text == "exists"
                } == true)
        }
    }

    @Test("What was corrected is given as it stands, with members that nobody knows")
    func corrected() throws {
        try Desk.with { root in
            let desk = try Self.one(in: root)
            try desk.append([
                #"{"id":"d1","type":"document.published","subject":"document/d","occurred":"2024","data":{"title":"Old","x":[1]}}"#
            ])
            try desk.done("correct d1 --title New --reason r")
            try desk.done("find --format csv --output facts.csv")
            let other = try Self.other(beside: desk)
            try other.done("import ../one/facts.csv")
            let data = try #require(JSONValue(reading: Array(other.ledgerLines(of: "porto").last?.utf8 ?? "".utf8))["data"])
            #expect(String(decoding: data.canonicalBytes(), as: UTF8.self) == #"{"title":"New","x":[1]}"#)
        }
    }

    // MARK: Hostile cells

    /// Texts that a program might run, draw, or take for something else.
    static let harm = [
        "=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)", "\t=1", "'quoted first", "''twice", "'=1",
        "<script>alert(1)</script>", "&lt;b&gt; & more", "_x0041_", "\u{202E}turned\u{202C}", "a\u{200B}b\u{FEFF}c", "\u{1B}[31mred",
        "line\nbreak; and, more \"quotes\"", "Cafe\u{301}", "👩\u{200D}👩\u{200D}👧 ❤\u{FE0F}", "{\"a\":1}", "[1,2]", "NULL", "TRUE", "1e5",
        "0012", "2024-03",
    ]

    @Test("Texts that mean harm are recorded as they are, shown harmlessly, and come back from our own table unchanged")
    func hostileTexts() throws {
        try Desk.with { root in
            let desk = try Self.one(in: root)
            let long = String(repeating: "long ", count: 12_000)
            let texts = Self.harm + [long]
            let rows = texts.enumerated().map { number, text in
                "doc-\(number),2024,\"\(text.replacing("\"", with: "\"\""))\"\n"
            }
            try desk.write("subject,occurred,title\n" + rows.joined(), to: "a.csv")
            let answer = try desk.done("import a.csv --as document.published")
            #expect(answer.err.contains("apostrophe before =, +, - or @; it is kept as part of the text"))
            func titles(_ desk: Desk) throws -> [String] {
                try desk.done("log --format json").json["rows"]?.items.compactMap { $0["data"]?["title"]?.text } ?? []
            }
            #expect(try Set(titles(desk).map { Array($0.utf8) }) == Set(texts.map { Array($0.utf8) }))
            for format in ["text", "markdown", "csv"] {
                let shown = try desk.done("find --format \(format) --all").outBytes
                #expect(!shown.contains(0x1B) && !shown.contains(subsequence: Array("\u{202E}".utf8)))
            }
            try desk.done("find --format csv --output facts.csv")
            let other = try Self.other(beside: desk)
            try other.done("import ../one/facts.csv")
            #expect(try Set(titles(other).map { Array($0.utf8) }) == Set(texts.map { Array($0.utf8) }))
        }
    }

    @Test("Harm in headings, keys and values that are refused is shown harmlessly")
    func hostileForms() throws {
        try ImportTests.with { desk in
            let harm = "\u{1B}[2J\u{202E}x\u{7}"
            for sheet in [
                "title,by,occurred,\(harm)\nA,PRT,2022,1\n", "title,by,occurred\nA,\(harm),2022\n", "title,by,occurred\nA,PRT,\(harm)\n",
                "title,by,occurred,objectives\nA,PRT,2022,\(harm)\n", "title,by,occurred,document,place\nA,PRT,2022,\(harm),1\n",
            ] {
                try desk.write(sheet, to: "a.csv")
                for format in ["text", "json"] {
                    let answer = try desk.run("import a.csv --as pledge.made --format \(format)")
                    #expect(answer.code == .no)
                    let said = answer.outBytes + answer.errBytes
                    #expect(!said.contains(0x1B) && !said.contains(7) && !said.contains(subsequence: Array("\u{202E}".utf8)), "\(answer)")
                }
            }
            try desk.write("k,title,by,occurred\n\(harm),A,PRT,2022\n", to: "a.csv")
            let answer = try desk.done("import a.csv --as pledge.made --key k --cites plan")
            #expect(!answer.outBytes.contains(0x1B))
        }
    }

    @Test("A field with somebody's address is refused by its row and column")
    func addresses() throws {
        try ImportTests.with { desk in
            try desk.write("title,by,occurred,text\nA,PRT,2022,write to someone@example.org\n", to: "a.csv")
            let answer = try desk.run("import a.csv --as pledge.made")
            #expect(answer.code == .no && answer.err.contains("a.csv, row 2, column 'text': holds an e-mail address"))
        }
    }
}

extension [UInt8] {
    fileprivate func contains(subsequence: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: subsequence) }
    }
}
