import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("import: a sheet that comes again, under another letter, older, or after it was taken back")
struct ImportAgainTests {
    private static let call = "import a.csv --as pledge.made --key n --map n=number"

    private static func sheet(_ objectives: String, title: String = "Plan") -> String {
        "n,subject,title,by,occurred,objectives\n1,p,\(title),PRT,2022-07-07,\(objectives)\n"
    }

    /// A desk with two documents and a sheet that was imported once.
    private func imported(_ more: String = "", _ body: (Desk) throws -> Void) throws {
        try Desk.with { desk in
            try desk.open()
            try desk.append([Desk.document("one", title: "First letter"), Desk.document("two", title: "Second letter")])
            try desk.write(Self.sheet("5"), to: "a.csv")
            try desk.done(Self.call + more)
            desk.wait()
            try body(desk)
        }
    }

    private func outcomes(_ answer: Answer) throws -> [String] {
        try #require(try answer.json["results"]?.items).compactMap { $0["outcome"]?.text }
    }

    private func objectives(_ desk: Desk) throws -> String? {
        try desk.done("list pledges --format json").json["rows"]?.items.first?["objectives"]?.text
    }

    // MARK: Another letter

    @Test("Under another letter an unchanged row exists, whatever is told of changed ones, and one note counts such rows")
    func otherLetter() throws {
        try imported(" --cites one@annex") { (desk) throws in
            let before = try desk.ledgerBytes()
            for how in ["", " --changed correct --reason r", " --changed amend --changed-on 2024-01-01"] {
                let answer = try desk.done(Self.call + " --cites two@annex" + how)
                #expect(answer.out.contains("1 exists already"), "\(answer)")
                #expect(answer.err.contains("note: a.csv: 1 row exists with another citation than --cites two@annex, and keeps it"))
                #expect(answer.err.contains("correct lisbon:pledge.made:1 --cites two@annex --reason TEXT"))
                #expect(try desk.ledgerBytes() == before)
            }
            #expect(try !desk.done(Self.call + " --cites one@annex").err.contains("another citation"))
        }
    }

    @Test("A row that changed under another letter is amended with that letter as its source, and then exists")
    func changedUnderOtherLetter() throws {
        try imported(" --cites one@annex") { (desk) throws in
            try desk.write(Self.sheet("7"), to: "a.csv")
            let call = Self.call + " --cites two@annex"
            let answer = try desk.done(call + " --changed amend --changed-on 2024-01-01 --format json")
            #expect(try outcomes(answer) == ["amended"])
            let line = try JSONValue(reading: Array(#require(try desk.ledgerLines().last).utf8))
            #expect(line["data"]?["cites"]?.items.first?["document"]?.text == "two")
            #expect(try outcomes(desk.done(call + " --format json")) == ["exists"])
        }
    }

    @Test("A citation in the row itself that changed is a change, which a correction makes and no amendment")
    func ownCitation() throws {
        try imported { (desk) throws in
            func write(_ place: String) throws {
                try desk.write("n,subject,title,by,occurred,document,place\n2,q,Other,PRT,2022,one,\(place)\n", to: "a.csv")
            }
            try write("p. 1")
            try desk.done(Self.call + " --cites one@annex")
            desk.wait()
            #expect(try desk.done(Self.call + " --cites two@annex").out.contains("1 exists already"))
            try write("p. 2")
            #expect(try outcomes(desk.run(Self.call + " --cites two@annex --format json")) == ["changed"])
            let amended = try desk.run(Self.call + " --cites two@annex --changed amend --changed-on 2024")
            #expect(amended.code == .no && amended.err.contains("no amendment says this of cites"))
            try desk.done(Self.call + " --cites two@annex --changed correct --reason r")
            #expect(try desk.done(Self.call + " --cites two@annex").out.contains("1 exists already"))
        }
    }

    // MARK: Amended and back

    @Test("A row that says what was before an amendment differs from what holds, and is amended back where that is told")
    func amendedBack() throws {
        try imported { (desk) throws in
            try desk.write(Self.sheet("7"), to: "a.csv")
            try desk.done(Self.call + " --changed amend --changed-on 2024-06-01")
            desk.wait()
            try desk.write(Self.sheet("5"), to: "a.csv")
            let before = try desk.ledgerBytes()
            let told = try desk.run(Self.call + " --format json")
            #expect(told.code == .no)
            let change = try told.json["results"]?.items.first?["changes"]?.items.first
            #expect(change?["recorded"]?.items.first?.number == 7 && change?["given"]?.items.first?.number == 5)
            #expect(try desk.ledgerBytes() == before)
            #expect(try desk.run(Self.call + " --changed correct --reason r").err.contains("was amended in these fields since"))
            try desk.done(Self.call + " --changed amend --changed-on 2024-07-01")
            #expect(try objectives(desk) == "5")
            #expect(try outcomes(desk.done(Self.call + " --format json")) == ["exists"])
            desk.wait()
            try desk.write(Self.sheet("7"), to: "a.csv")
            #expect(try desk.run(Self.call).code == .no)
        }
    }

    @Test("An older sheet leaves alone what was corrected by hand, also where another field was amended, and tells it")
    func correctedAndAmended() throws {
        try imported { (desk) throws in
            try desk.done("correct lisbon:pledge.made:1 --title 'By hand' --reason r")
            desk.wait()
            #expect(try desk.done(Self.call).out.contains("1 exists, and was changed since"))
            try desk.done("record pledge.amended p --on 2024-06-01 --objectives 7")
            desk.wait()
            let before = try desk.ledgerBytes()
            let told = try desk.run(Self.call + " --format json")
            #expect(told.code == .no)
            let fields = try told.json["results"]?.items.first?["changes"]?.items.compactMap { $0["field"]?.text }
            #expect(fields == ["objectives", "title"])
            #expect(try desk.ledgerBytes() == before)
        }
    }

    @Test("An amendment that a later one of the same field would outlive is refused with both days; of another field it is none")
    func tooEarly() throws {
        try imported { (desk) throws in
            try desk.write(Self.sheet("7"), to: "a.csv")
            try desk.done(Self.call + " --changed amend --changed-on 2024-06-01")
            desk.wait()
            try desk.write(Self.sheet("9"), to: "a.csv")
            let before = try desk.ledgerBytes()
            let refused = try desk.run(Self.call + " --changed amend --changed-on 2024-05-01")
            #expect(refused.code == .no)
            #expect(refused.err.contains("an amendment of 2024-05-01 would have no effect"))
            #expect(refused.err.contains("of 2024-06-01 says something else of objectives"))
            #expect(try desk.ledgerBytes() == before)
            try desk.write(Self.sheet("7", title: "New"), to: "a.csv")
            try desk.done(Self.call + " --changed amend --changed-on 2024-05-01")
            #expect(try outcomes(desk.done(Self.call + " --format json")) == ["exists"])
        }
    }

    // MARK: Keys that are fields

    @Test("A key that is a field is what was read of it, whichever way it is written; one of the sheet's own stays but for its edges")
    func keys() throws {
        try imported { (desk) throws in
            func ids(_ subject: String, _ day: String, _ key: String = "subject") throws -> [String] {
                try desk.write("k,subject,occurred,stage\n0012,\(subject),\(day),planning\n", to: "b.csv")
                let answer = try desk.done(
                    "import b.csv --as pledge.progressed --key \(key) --key occurred --days dmy --map k= --format json")
                return try #require(try answer.json["results"]?.items).compactMap { $0["id"]?.text }
            }
            for (subject, day) in [("p", "2024-03-11"), ("pledge/p", "11/03/2024"), ("p", "11/3/2024"), ("pledge/p ", " 11.3.2024")] {
                #expect(try ids(subject, day) == ["lisbon:pledge.progressed:p:2024-03-11"])
                desk.wait()
            }
            func own(_ key: String) throws -> String {
                try desk.write("k,subject,occurred,stage\n\(key),p,2025,planning\n", to: "b.csv")
                let answer = try desk.done("import b.csv --as pledge.progressed --key k --dry-run --format json")
                return try answer.json["results"]?.items.first?["id"]?.text ?? ""
            }
            #expect(try own("0012") == "lisbon:pledge.progressed:0012")
            #expect(try own(" 0012 ") == "lisbon:pledge.progressed:0012")
            #expect(try own("12") == "lisbon:pledge.progressed:12")
            try desk.write("subject,occurred,stage\np, ,planning\n", to: "b.csv")
            let empty = try desk.run("import b.csv --as pledge.progressed --key occurred")
            #expect(empty.err.contains("column 'occurred': is empty, and is the key"))
        }
    }

    @Test("States and lists are keys as they were read")
    func listKeys() throws {
        try imported { (desk) throws in
            func id(_ by: String) throws -> String {
                try desk.write("title,by,occurred\nT,\(by),2023\n", to: "b.csv")
                let answer = try desk.done("import b.csv --as pledge.made --key by --dry-run --format json")
                return try answer.json["results"]?.items.first?["id"]?.text ?? ""
            }
            #expect(try id("Portugal") == "lisbon:pledge.made:PRT")
            #expect(try id("PRT") == "lisbon:pledge.made:PRT")
            #expect(try id("Portugal; ESP") == id("Spain;PRT"))
        }
    }

    // MARK: Taken back

    @Test("After a wrong sheet was taken back the right one is refused with what differs and two ways out, and both work")
    func takenBack() throws {
        for way in ["sheet", "retract"] {
            try imported { (desk) throws in
                try desk.done("retract lisbon:pledge.made:1 --batch --reason 'the wrong sheet'")
                desk.wait()
                // The same sheet once more is left so.
                #expect(try outcomes(desk.done(Self.call + " --format json")) == ["retracted"])
                try desk.write(Self.sheet("7"), to: "a.csv")
                let before = try desk.ledgerBytes()
                let refused = try desk.run(Self.call + " --format json")
                #expect(refused.code == .no)
                let result = try refused.json["results"]?.items.first
                #expect(result?["outcome"]?.text == "retracted")
                #expect(result?["changes"]?.items.first?["recorded"]?.items.first?.number == 5)
                #expect(refused.err.contains("say something else") || refused.err.contains("says something else"))
                #expect(try desk.ledgerBytes() == before)
                let told = try desk.run(Self.call).err
                #expect(told.contains("--sheet NAME"))
                if way == "sheet" {
                    #expect(try outcomes(desk.done(Self.call + " --sheet second --format json")) == ["recorded"])
                } else {
                    let command = try #require(told.firstMatch(of: /retract ([a-z0-9]+) --batch --reason TEXT/))
                    try desk.done("retract \(command.1) --batch --reason r")
                    desk.wait()
                    #expect(try outcomes(desk.done(Self.call + " --changed correct --reason r --format json")) == ["corrected"])
                }
                #expect(try objectives(desk) == "7")
            }
        }
    }

    @Test("A title of which nothing stands any more blocks no new row")
    func freeTitle() throws {
        try imported { (desk) throws in
            try desk.write("n,title,by,occurred\n1,Same,PRT,2022\n", to: "b.csv")
            let call = "import b.csv --as pledge.made --key n --map n=number"
            try desk.done(call + " --sheet one")
            desk.wait()
            #expect(try desk.run(call + " --sheet two").err.contains("its title makes pledge/same, which is in the ledger already"))
            try desk.done("retract one:1 --batch --reason r")
            desk.wait()
            #expect(try outcomes(desk.done(call + " --sheet two --format json")) == ["recorded"])
        }
    }
}
