import Commands
import DeskTesting
import JSON
import Messages
import Testing

@Suite("import: how it is told what is wrong with a cell")
struct ImportedFaultTests {
    /// What is said of a sheet in a dry run.
    private func said(_ type: String?, _ sheet: String, _ more: String...) throws -> Answer {
        var answer: Answer?
        try ImportTests.with { desk in
            try desk.write(sheet, to: "a.csv")
            answer = desk.run(["import", "a.csv", "--dry-run"] + (type.map { ["--as", $0] } ?? []) + more)
        }
        return try #require(answer)
    }

    @Test(
        "A value that a sheet failed to work out is refused where it stands, in columns of texts and of keys too",
        arguments: ["#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "Err:502", " #REF! "])
    func errorValues(_ value: String) throws {
        let shown = value.filter { $0 != " " }
        let text = try said("pledge.made", "title,by,occurred\n\(value),PRT,2022\n")
        #expect(text.code == .no && text.err.contains("a.csv, row 2, column 'title': is no value, but a fault of the sheet: \(shown)\n"))
        let key = try said("pledge.made", "k,title,by,occurred\n\(value),T,PRT,2022\n", "--key", "k")
        #expect(key.err.contains("a.csv, row 2, column 'k': is no value"))
        #expect(try said("pledge.made", "k,title,by,occurred\n\(value),T,PRT,2022\n", "--map", "k=").code == .done)
        #expect(try said("pledge.made", "title,by,occurred,text\nT,PRT,2022,see \(value) there\n").code == .done)
        #expect(try said("pledge.made", "title,by,occurred,text\nT,PRT,2022,\(value)\n", "--blank", value).code == .done)
    }

    @Test("A text that fits no line is told by its row and column, with its bytes and the limit", arguments: [70_000, 65_400])
    func huge(_ letters: Int) throws {
        let answer = try said("pledge.made", "title,by,occurred,text\nA,PRT,2022,\(String(repeating: "x", count: letters))\n")
        #expect(answer.code == .no)
        #expect(answer.err.contains("a.csv, row 2, column 'text': has \(letters) bytes"), "\(answer.err.prefix(400))")
        #expect(answer.err.contains("65535") && !answer.err.contains("'data'"))
    }

    private func amount(_ cell: String, _ more: String...) throws -> String {
        var words: [String] = []
        try ImportTests.with { desk in
            try desk.write("subject,occurred,donor,fund,amount\nc,2024,PRT,MIG00,\(cell)\n", to: "a.csv")
            words = [desk.run(["import", "a.csv", "--as", "contribution.announced", "--dry-run"] + more).err]
        }
        return try #require(words.first)
    }

    @Test("Where a comma stands before decimals no point is spoken of")
    func comma() throws {
        let told = try amount("\"1,500 USD\"", "--decimal", "comma")
        #expect(told.contains("row 2, column 'amount': 1,500 has more digits after the comma than USD has: 2"))
        #expect(told.contains("write 1500 USD or 1,50 USD") && !told.contains("point"))
        #expect(try amount("\"1500,50 USD\"", "--decimal", "comma").isEmpty)
    }

    @Test(
        "A currency that is none is told as a currency, with the one that is near",
        arguments: [
            ("1500 usd", "usd", "did you mean 'USD'?"), ("EURO 1500", "EURO", "did you mean 'EUR'?"), ("1500 XQQ", "XQQ", "ISO 4217"),
        ])
    func currencies(_ cell: String, _ code: String, _ near: String) throws {
        let told = try amount(cell)
        #expect(told.contains("row 2, column 'amount': no such currency: \(code)\n") && told.contains(near), "\(told)")
    }

    @Test("A word for nothing in an amount names --blank", arguments: ["n/a", "tbc", "-"])
    func blanks(_ cell: String) throws {
        #expect(try amount(cell).contains("say --blank \(cell) where it stands for nothing"))
        #expect(try amount(cell, "--blank", cell).contains("column 'amount'") == false)
        #expect(try !amount("1500").contains("--blank"))
    }

    @Test("What is no day is quoted whole", arguments: ["2024/3", "03/2024", "2024-3-1"])
    func days(_ cell: String) throws {
        let told = try said("pledge.made", "title,by,occurred\nT,PRT,\(cell)\n")
        #expect(told.err.contains("a.csv, row 2, column 'occurred': ") && told.err.contains(": \(cell)\n"), "\(told.err)")
    }

    @Test("A stage that is none says which event is of a pledge that is fulfilled")
    func stage() throws {
        let told = try said("pledge.progressed", "subject,occurred,stage\np,2024,implemented\n")
        #expect(told.err.contains("column 'stage': unknown word: implemented") && told.err.contains("--as pledge.fulfilled"))
        #expect(try !said("pledge.made", "title,by,occurred,framework\nT,PRT,2022,x\n").err.contains("pledge.fulfilled"))
    }

    @Test("Without a type that alone is asked for", arguments: ["title,by,Wann", "subject,occurred,stage,title", "Land;Wann"])
    func untyped(_ headings: String) throws {
        let told = try said(nil, headings + "\n")
        #expect(told.code == .notUnderstood)
        #expect(told.err.contains("say --as TYPE") && told.err.split(separator: "\n").count == 2, "\(told.err)")
    }
}
