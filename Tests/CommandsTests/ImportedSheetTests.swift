import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("import: the form of a sheet")
struct ImportedSheetTests {
    /// What is said of a sheet of pledges in a dry run.
    private func said(_ bytes: [UInt8], _ more: String...) throws -> Answer {
        var answer: Answer?
        try ImportTests.with { desk in
            try desk.write(bytes, to: "a.csv")
            answer = desk.run(["import", "a.csv", "--as", "pledge.made", "--dry-run"] + more)
        }
        return try #require(answer)
    }

    private func said(_ text: String, _ more: String...) throws -> Answer {
        var answer: Answer?
        try ImportTests.with { desk in
            try desk.write(text, to: "a.csv")
            answer = desk.run(["import", "a.csv", "--as", "pledge.made", "--dry-run"] + more)
        }
        return try #require(answer)
    }

    @Test("The separator is the one that gives the headings", arguments: [",", ";", "\t"])
    func separators(_ separator: String) throws {
        for end in ["\n", "\r\n"] {
            let text = ["title|by|occurred", "\"A, b; c\td\"|PRT|2022", ""].joined(separator: end).replacing("|", with: separator)
            #expect(try said(text).out.contains("1 would be recorded"))
        }
        #expect(try said("title|by|occurred\nA|PRT|2022\n").err.contains("no heading that is known stands there"))
        #expect(try said("").err.contains("no heading that is known stands there"))
    }

    @Test("Small and capital letters of a heading are one, and a sheet's own numbers are none of ours however they are headed")
    func capitals() throws {
        #expect(try said("Title,By,Occurred,TargetDate\nA,PRT,2022,2026\n").out.contains("1 would be recorded"))
        let numbered = try said("ID,Title,By,Occurred\n1,A,PRT,2022\n")
        #expect(numbered.code == .no && numbered.err.contains("--key ID, or --map ID= "), "\(numbered.err)")
        #expect(try said("title,Title,by,occurred\nA,B,PRT,2022\n").code == .no)
    }

    @Test("Rows without anything are left out and counted, rows with other counts of fields are not")
    func blankRows() throws {
        let answer = try said("title,by,occurred\n\nA,PRT,2022\n,,\n\n")
        #expect(answer.out.contains("1 would be recorded") && answer.out.contains("3 rows without anything are left out."))
        #expect(try said("title,by,occurred\nA,PRT\n").err.contains("a.csv, row 2: has 2 fields, and the headings are 3"))
        #expect(try said("title,by,occurred\nA,PRT,2022,,\n").err.contains("a.csv, row 2: has 5 fields, and the headings are 3"))
        #expect(try said("title,by,occurred\n").err.contains("has no row with an event"))
    }

    @Test("A column without a heading is left out where it counts rows or is empty, and is wrong else")
    func withoutHeading() throws {
        for start in [0, 1] {
            let answer = try said(",title,by,occurred\n\(start),A,PRT,2022\n\(start + 1),B,PRT,2022\n")
            #expect(answer.out.contains("Left out, as it has no heading and counts the rows: column 1."))
        }
        #expect(try said("title,by,occurred,\nA,PRT,2022,\n").out.contains("as it has no heading and nothing in it: column 4."))
        #expect(try said(",title,by,occurred\n5,A,PRT,2022\n").err.contains("column 1 has no heading, and something stands in it"))
    }

    @Test("A heading that is no column is named with what is near, and is mapped or left out")
    func headings() throws {
        let text = "titel,by,occurred,Remarks\nA,PRT,2022,x\n"
        let unknown = try said(text)
        #expect(
            unknown.err.contains("row 1, column 'titel': is no column of pledge.made\n  fix: did you mean 'title'? say which one it is"))
        #expect(unknown.err.contains("--map 'Remarks='"))
        #expect(try said(text, "--map", "titel=title", "--map", "Remarks=").out.contains("1 would be recorded"))
        #expect(try said(text, "--map", "titel=tittle").err.contains("there is no column 'tittle' of pledge.made"))
        #expect(try said(text, "--map", "Titel=title").err.contains("the sheet a.csv has no such heading\n  fix: did you mean 'titel'?"))
        #expect(try said(text, "--map", "title").code == .notUnderstood)
        #expect(try said("title,title,by,occurred\nA,B,PRT,2022\n").err.contains("stands twice among the headings"))
        #expect(
            try said("title,Name,by,occurred\nA,B,PRT,2022\n", "--map", "Name=title").err.contains(
                "'title' and 'Name' both stand for title"))
        #expect(try said("title,by,occurred,(our note)\nA,PRT,2022,x\n").out.contains("fills the sheet in: (our note)."))
    }

    @Test("Numbers of a sheet are no ids of events, and what is said twice is refused")
    func twice() throws {
        let numbered = "id,title,by,occurred\n1,A,PRT,2022\n"
        #expect(try said(numbered).err.contains("may be the ids of events, or the sheet's own numbers"))
        #expect(try said(numbered, "--key", "id", "--format", "json").json["results"]?.items.first?["id"]?.text == "lisbon:pledge.made:1")
        #expect(try said(numbered, "--map", "id=id", "--format", "json").json["results"]?.items.first?["id"]?.text == "1")
        #expect(try said(numbered, "--map", "id=").code == .done)
        #expect(try said(numbered, "--map", "id=id", "--key", "title").err.contains("and --key would make others"))
        let data = "subject,occurred,title,data\na,2022,B,\"{\"\"title\"\":\"\"A\"\",\"\"by\"\":[\"\"PRT\"\"]}\"\n"
        #expect(try said(data).err.contains("column 'title': stands beside 'data', which has all that each event says"))
        #expect(try said(data, "--map", "title=").code == .done)
        #expect(try said(data, "--map", "title=", "--cites", "plan@1").err.contains("also what it cites"))
        #expect(try said(data, "--map", "title=", "--map", "data=").code == .no)
    }

    @Test("A mapping is kept and used again, and a heading may hold anything")
    func keptMapping() throws {
        try ImportTests.with { desk in
            try desk.write("\"T = a, \"\"b\"\"\nc\",by,Wann\nA,PRT,2022\n", to: "a.csv")
            let words = ["import", "a.csv", "--as", "pledge.made", "--dry-run"]
            let map = ["--map", "T = a, \"b\"\nc=title", "--map", "Wann=occurred", "--save-map", "map.json"]
            try desk.done(words.dropLast() + map)
            desk.wait()
            #expect(try desk.done(words + ["--map-file", "map.json"]).out.contains("1 exists already"))
            try desk.write("[1]", to: "map.json")
            #expect(desk.run(words + ["--map-file", "map.json"]).err.contains("is no file of --save-map"))
            #expect(desk.run(words + map.dropLast() + ["events/lisbon.jsonl"]).code == .notUnderstood)
        }
    }

    @Test("A workbook is refused by what it is, with how to save it as CSV")
    func workbooks() throws {
        for text in [
            "PK\u{3}\u{4} xl/workbook.xml", "<?xml version='1.0'?>", "PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        ] {
            let answer = try said(text)
            #expect(answer.code == .no && answer.err.contains("whatever its name says\n  fix: save the sheet as CSV: in LibreOffice"))
        }
        #expect(try said([0xD0, 0xCF, 0x11, 0xE0]).err.contains("(.xls)"))
    }

    @Test("What is no UTF-8 is refused with its first bad byte, and read as it is told")
    func encodings() throws {
        let latin = Array("title,by,occurred\nCaf".utf8) + [0xE9] + Array(",PRT,2022\n".utf8)
        let refused = try said(latin)
        #expect(refused.err.contains("is not utf-8: byte 22 is 0xE9\n  fix: save it as UTF-8, or say how it was saved with --encoding"))
        #expect(
            try said(latin, "--encoding", "windows-1252", "--format", "json").json["results"]?.items.first?["subject"]?.text
                == "pledge/cafe")
        #expect(try said([0xEF, 0xBB, 0xBF] + Array("title,by,occurred\nA,PRT,2022\n".utf8)).code == .done)
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in "title,by,occurred\nA,PRT,2022\n".utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try said(wide).err.contains("byte-order mark of utf-16"))
        #expect(try said(wide, "--encoding", "utf-16").code == .done)
    }

    @Test("A text that was cut where a cell ends is refused, and one that is a letter shorter is not")
    func cutTexts() throws {
        func sheet(_ letters: Int) -> String { "title,by,occurred,text\nA,PRT,2022,\(String(repeating: "x", count: letters))\n" }
        #expect(try said(sheet(32_767)).err.contains("row 2, column 'text': has exactly 32767 letters"))
        #expect(try said(sheet(32_766)).code == .done)
    }

    @Test("Quotes that are not as they should be are told where they stand")
    func quotes() throws {
        #expect(try said("title,by,occurred\nA \"b\",PRT,2022\n").err.contains("row 2, column 'title': has a quote within a field"))
        #expect(
            try said("title,by,occurred\n\"A,PRT,2022\n").err.contains("row 2, column 'title': begins with a quote that is never closed"))
        #expect(try said("title,by,occurred\n\"A\nB\",PRT,2022\n").code == .done)
    }

    @Test("What is not said is asked for: the file, the type, a type that a sheet can be of")
    func options() throws {
        try ImportTests.with { desk in
            try desk.write("title,by,occurred\nA,PRT,2022\n", to: "a.csv")
            func code(_ line: String) throws -> ExitCode { try desk.run(line).code }
            #expect(try code("import") == .notUnderstood)
            #expect(try code("import nowhere.csv --as pledge.made") == .notUnderstood)
            #expect(try desk.run("import a.csv --as event.corrected").err.contains("no sheet says such an event"))
            #expect(try desk.run("import a.csv --as nothing.known").code == .notUnderstood)
            #expect(try desk.run("import a.csv --as pledge.made --sheet x").err.contains("names the sheet of keys"))
            #expect(try desk.run("import a.csv --as pledge.made --key by --sheet 'X Y'").err.contains("is no name of a sheet"))
            #expect(try desk.run("import a.csv --as pledge.made --key nr").err.contains("--key nr: the sheet a.csv has no such heading"))
            #expect(try desk.run("import a.csv --state PRT --as pledge.made").err.contains("is of a template, and none is asked for"))
            #expect(try desk.run("import - --as pledge.made --dry-run", input: "title,by,occurred\nA,PRT,2022\n").code == .done)
        }
    }
}
